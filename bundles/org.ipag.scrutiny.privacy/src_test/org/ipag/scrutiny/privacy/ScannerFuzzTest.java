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
        "ŞÖ", "(ŞÖ)", "=", "DC Özlem Çağlar", "Özlem Çağlar", "ÉÀ:", "غلام", "陈伟", "КИ", "I.\u0307", "ẞ", "ǅ", "\u0301", "_", "*", "\"", "/2717", "0", "log", "ref", "signed:", "PS90114", "26/0013377/LT",
        "|", ";", "VICTIM", "WITNESS 2", "\nNOK", "  ", "[NHS 4539181475]", "[OFFICER 441]", "6 1 6 4 6 3  1 3 6", "T R 9 0 / 0 0", "underscore", "W3922:", "\nW3922: He", "\nIG   Hello", "\n02/06/23, 21:15 - Jo:", "[1155hrs 8475]", "(4906 amin)",
        "nk51", "RD/2", "PT14/1514/2443", "7C_1B_2B", "058841273", "A4587XV", "rv point", "no. 9,", "Lee, K.", "K. Montrose", "4490 Wrona.", "::ffff:192.0.2.55", "\r\n"};

    @Test
    void neverThrowsAndStaysInTheText() {
        Scanner scanner = new Scanner();
        Random random = new Random(Long.getLong("seed", 99));
        String[] between = {"", "", "", "|", "\t", ";"};
        for (int i = 0; i < Integer.getInteger("rounds", 6000); i++) {
            StringBuilder text = new StringBuilder();
            int pieces = random.nextInt(40);
            for (int k = 0; k < pieces; k++) {
                text.append(PIECES[random.nextInt(PIECES.length)]).append(between[i % between.length].isEmpty() || random.nextInt(3) > 0 ? " " : between[i % between.length]);
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
