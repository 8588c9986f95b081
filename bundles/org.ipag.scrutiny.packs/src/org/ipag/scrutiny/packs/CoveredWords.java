package org.ipag.scrutiny.packs;

import java.util.ArrayList;
import java.util.List;

import org.ipag.scrutiny.office.redact.TextPart;
import org.ipag.scrutiny.packs.ScanReport.Finding;

/**
 * Words over which a box or a picture was laid: whoever did that wanted them gone, so each stretch is a finding of its own, and to
 * take it away is what is proposed. How sure the place is was worked out without the page, so a person decides.
 */
final class CoveredWords {

    /** The type of these findings. */
    static final String TYPE = "covered-text";
    /** What replaces them; the same sign that stands for words that were surely painted over. */
    static final String LABEL = "[BLACKED OUT]";
    private static final double CONFIDENCE = 0.85;

    private CoveredWords() {
    }

    /** The covered words of parts of a working copy. */
    static List<Finding> in(List<TextPart> parts) {
        List<Finding> out = new ArrayList<>();
        for (TextPart part : parts) {
            for (TextPart.Stretch each : part.covered()) {
                String text = part.text().substring(each.start(), each.end());
                if (!text.isBlank() && !text.strip().equals(LABEL)) {
                    out.add(new Finding(TYPE, text, each.start(), each.end(), part.name(), CONFIDENCE, PackTexts.say("scan.covered"), LABEL, "covered-words"));
                }
            }
        }
        return out;
    }
}
