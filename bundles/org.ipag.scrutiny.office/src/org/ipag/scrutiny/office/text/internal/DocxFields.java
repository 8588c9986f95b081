package org.ipag.scrutiny.office.text.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Fields in progress: what Word shows is a field's result, not its code. A field may run over many paragraphs. */
final class DocxFields {

    private enum Stage { CODE, RESULT }

    private final Deque<Stage> open = new ArrayDeque<>();

    /** Whether text at this place is shown. */
    boolean shown() {
        return open.isEmpty() || !open.contains(Stage.CODE);
    }

    /**
     * Reads a {@code fldChar}.
     *
     * @return what an old form's field shows without having a result: its check mark or the item chosen
     */
    Optional<String> character(XmlCursor xml) {
        String type = xml.attribute("fldCharType", "");
        Optional<String> mark = formField(xml);
        switch (type) {
            case "begin" -> {
                boolean visible = shown();
                open.push(Stage.CODE);
                return visible ? mark : Optional.empty();
            }
            case "separate" -> {
                if (!open.isEmpty()) {
                    open.pop();
                    open.push(Stage.RESULT);
                }
            }
            case "end" -> open.poll();
            default -> {
                // A type no version of the format knows ends nothing and begins nothing.
            }
        }
        return Optional.empty();
    }

    private static Optional<String> formField(XmlCursor xml) {
        Optional<String> result = Optional.empty();
        while (xml.nextChild()) {
            if (!xml.name().equals("ffData")) {
                xml.skip();
                continue;
            }
            while (xml.nextChild()) {
                switch (xml.name()) {
                    case "checkBox" -> result = Optional.of(checked(xml) ? "☒" : "☐");
                    case "ddList" -> result = chosen(xml);
                    default -> xml.skip();
                }
            }
        }
        return result;
    }

    private static boolean checked(XmlCursor xml) {
        boolean value = false;
        boolean said = false;
        while (xml.nextChild()) {
            boolean on = DocxStyles.on(xml.attribute("val", "1"));
            if (xml.name().equals("checked")) {
                value = on;
                said = true;
            } else if (xml.name().equals("default") && !said) {
                value = on;
            }
            xml.skip();
        }
        return value;
    }

    private static Optional<String> chosen(XmlCursor xml) {
        List<String> entries = new ArrayList<>();
        int at = 0;
        while (xml.nextChild()) {
            if (xml.name().equals("listEntry")) {
                entries.add(xml.attribute("val", ""));
            } else if (xml.name().equals("result")) {
                at = xml.number("val", 0);
            }
            xml.skip();
        }
        return at >= 0 && at < entries.size() ? Optional.of(entries.get(at)) : Optional.empty();
    }
}
