package org.ipag.scrutiny.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Odd mixtures of what the recognisers look for must neither throw nor give offsets outside the text. */
class ScannerFuzzTest {

    private static final String[] PIECES = {"Flat", "14", "Marlowe", "Road", ",", " ", " ", "\n", "-", "/", ".", "PC", "Smith", "DOB", "12/03/85", "ME14 1AA", "@", "x@example.org", "///a.b.c",
        "what3words", "Mr", "O'Brien", "'s", "KHAN", "aged", "34", "NHS", "943 476 5919", "\u00a0", "\u200b", "e\u0301", "Ş", "CAD", "1234", "LK57 ABC", "(", ")", ":", "\t", "+44", "07700 900123", "A", "J.",
        "Court", "Room", "The", "victim", "de", "al", "\uD83D\uDE00", "ﬁ", "½", "GB82", "WEST", "20/9N", "born", "d.o.b", "at", "dot", "at number 7", "Will", "May", "://", "www.", "[VICTIM]",
        "ŞÖ", "(ŞÖ)", "=", "DC Özlem Çağlar", "Özlem Çağlar", "ÉÀ:", "غلام", "陈伟", "КИ", "I.\u0307", "ẞ", "ǅ", "\u0301", "_", "*", "\"", "/2717", "0", "log", "ref", "signed:", "PS90114", "26/0013377/LT"};

    @Test
    void neverThrowsAndStaysInTheText() {
        Scanner scanner = new Scanner();
        Random random = new Random(99);
        for (int i = 0; i < 6000; i++) {
            StringBuilder text = new StringBuilder();
            int pieces = random.nextInt(40);
            for (int k = 0; k < pieces; k++) {
                text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(3) > 0 ? " " : "");
            }
            ScanResult found = scanner.scanForUnexplained(text.toString(), Set.of());
            inOrder(text.toString(), found.detections());
            // Nothing is both found and unexplained, and nothing is listed twice.
            inOrder(text.toString(), Stream.concat(found.detections().stream(), found.unexplained().stream()).sorted(Comparator.comparingInt(Detection::start)).toList());
        }
    }

    private static void inOrder(String text, List<Detection> found) {
        int last = 0;
        for (Detection d : found) {
            assertThat(d.start()).as(text).isGreaterThanOrEqualTo(last);
            assertThat(text.substring(d.start(), d.end())).isEqualTo(d.text());
            assertThat(d.end()).as(text).isGreaterThan(d.start());
            last = d.end();
        }
    }
}
