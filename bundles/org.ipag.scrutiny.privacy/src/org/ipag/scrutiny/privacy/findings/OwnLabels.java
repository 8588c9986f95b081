package org.ipag.scrutiny.privacy.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

import org.ipag.scrutiny.privacy.Detection;
import org.ipag.scrutiny.privacy.RoleLabels;

/** Our own labels in a text that was redacted, such as {@code [VICTIM]}: nothing in them is personal data. */
public final class OwnLabels {

    private record Label(int start, int end) {
    }

    private final String text;
    private final List<Label> labels = new ArrayList<>();

    /** The labels of a text. */
    public OwnLabels(String text) {
        this.text = text;
        if (text.indexOf('[') >= 0) {
            Matcher m = RoleLabels.FORM.matcher(text);
            while (m.find()) {
                if (RoleLabels.are(m.group(1)) && counted(m.group(1), m.group(2))) {
                    labels.add(new Label(m.start(), m.end()));
                }
            }
        }
    }

    /** A number of three figures could be that of an officer, "[OFFICER 441]": as labels are counted, the one before stands in the text, too. */
    private boolean counted(String words, String number) {
        return number == null || number.length() < 3 || text.contains("[" + words + ' ' + (Integer.parseInt(number) - 1) + ']');
    }

    /** The text with the words of its labels made meaningless, so that no finding begins or ends within one or is announced by it. */
    public String masked() {
        if (labels.isEmpty()) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text);
        for (Label label : labels) {
            for (int i = label.start + 1; i < label.end - 1; i++) {
                if (Character.isLetterOrDigit(masked.charAt(i))) {
                    masked.setCharAt(i, 'x');
                }
            }
        }
        return masked.toString();
    }

    /** Whether a detection lies within a label. */
    public boolean hold(Detection d) {
        for (Label label : labels) {
            if (label.start <= d.start() && d.end() <= label.end) {
                return true;
            }
        }
        return false;
    }

    /** Takes every word of a label, so that no name is looked for in it. */
    void take(TakenWords taken) {
        labels.forEach(label -> taken.take(label.start, label.end));
    }
}
