package org.ipag.scrutiny.forms.internal.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ipag.scrutiny.forms.ReadForm.KnownPart;
import org.ipag.scrutiny.forms.ReadForm.ReadAnswer;
import org.ipag.scrutiny.forms.ReadForm.Unplaced;
import org.ipag.scrutiny.office.text.Block;
import org.ipag.scrutiny.office.text.Paragraph;
import org.ipag.scrutiny.office.text.SideText;
import org.ipag.scrutiny.office.text.Table;
import org.ipag.scrutiny.office.text.TextDocument;

/** Proves, form by form, that every word of the file has come out somewhere. */
final class Accounting {

    private Accounting() {
    }

    /** The words of the document that came out nowhere, in no particular order. */
    static List<String> missing(TextDocument document, List<ReadAnswer> answers, List<Unplaced> unplaced,
            List<KnownPart> known) {
        List<String> in = new ArrayList<>();
        collect(document.body(), in);
        for (SideText side : document.sideTexts()) {
            in.add(side.text());
        }
        List<String> out = new ArrayList<>();
        answers.forEach(answer -> out.add(answer.text()));
        unplaced.forEach(text -> out.add(text.text()));
        known.forEach(part -> out.add(part.text()));
        // Mostly the letters already add up, which is quickly seen.
        return sum(in) == sum(out) ? List.of() : difference(in, out);
    }

    private static void collect(List<Block> blocks, List<String> texts) {
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> texts.add(paragraph.text());
                case Table table -> table.rows().forEach(row -> row.cells().forEach(cell -> collect(cell.blocks(), texts)));
            }
        }
    }

    private static long sum(List<String> texts) {
        long sum = 0;
        for (String text : texts) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (Character.isLetterOrDigit(c)) {
                    sum += 1_000_003L * c + 7L * c * c + 1;
                }
            }
        }
        return sum;
    }

    private static List<String> difference(List<String> in, List<String> out) {
        Map<String, Integer> count = new HashMap<>();
        for (String text : out) {
            Words words = Words.of(text);
            for (int i = 0; i < words.size(); i++) {
                count.merge(text.substring(words.start(i), words.end(i)), 1, Integer::sum);
            }
        }
        List<String> missing = new ArrayList<>();
        for (String text : in) {
            Words words = Words.of(text);
            for (int i = 0; i < words.size(); i++) {
                String word = text.substring(words.start(i), words.end(i));
                if (count.merge(word, -1, Integer::sum) < 0) {
                    missing.add(word);
                }
            }
        }
        return missing;
    }
}
