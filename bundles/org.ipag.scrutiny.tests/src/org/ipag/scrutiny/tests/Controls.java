package org.ipag.scrutiny.tests;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** Finds controls and reads what is written on them. UI thread only. */
final class Controls {

    private Controls() {
    }

    /** All controls of that type in a part of the window, from left to right and from top to bottom as they were made. */
    static <T extends Control> List<T> all(Composite root, Class<T> type) {
        List<T> found = new ArrayList<>();
        collect(root, type, found);
        return found;
    }

    private static <T extends Control> void collect(Control control, Class<T> type, List<T> found) {
        if (type.isInstance(control)) {
            found.add(type.cast(control));
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, type, found);
            }
        }
    }

    /** What a screen reader would call the control: its own words, or the label before it. */
    static String nameOf(Control control) {
        String own = switch (control) {
            case Button button -> button.getText();
            case Label label -> label.getText();
            case Link link -> link.getText().replaceAll("<[^>]*>", "");
            default -> null;
        };
        if (own != null && !own.isBlank()) {
            return clean(own);
        }
        return AccessibleNames.of(control);
    }

    /** Whether the control has the words on it, or is announced by them. */
    static boolean isCalled(Control control, String words) {
        return matches(nameOf(control), words) || matches(AccessibleNames.of(control), words);
    }

    /** Words without what marks keys. */
    static String clean(String text) {
        int tab = text.indexOf('\t');
        return (tab < 0 ? text : text.substring(0, tab)).replace("&", "").strip();
    }

    static boolean matches(String text, String words) {
        return text != null && clean(text).toLowerCase().startsWith(words.toLowerCase());
    }
}
