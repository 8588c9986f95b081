package org.ipag.scrutiny.privacycorpus.fourth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.ipag.scrutiny.privacycorpus.Document;
import org.ipag.scrutiny.privacycorpus.Document.Gold;

/** A text in segments, some of them marked. Segments of type "!" are names that nobody bears: roads, firms. */
record MarkedText(List<Segment> segments) {

    /** A piece of the text; its type is empty if it is not marked. */
    record Segment(String type, String origin, String text) {
    }

    static String allowed(String text) {
        return "⟦!|" + text + "⟧";
    }

    /** Reads ⟦type|text⟧ and ⟦type@origin|text⟧. */
    static MarkedText parse(String marked) {
        List<Segment> segments = new ArrayList<>();
        int i = 0;
        while (i < marked.length()) {
            int open = marked.indexOf('⟦', i);
            if (open < 0) {
                open = marked.length();
            }
            if (open > i) {
                segments.add(new Segment("", "", marked.substring(i, open)));
            }
            if (open == marked.length()) {
                break;
            }
            int bar = marked.indexOf('|', open);
            int close = marked.indexOf('⟧', open);
            if (bar < 0 || close < bar || marked.substring(open + 1, close).contains("⟦")) {
                throw new IllegalArgumentException("unbalanced mark: " + marked.substring(open));
            }
            String[] type = marked.substring(open + 1, bar).split("@");
            segments.add(new Segment(type[0], type.length > 1 ? type[1] : "", marked.substring(bar + 1, close)));
            i = close + 1;
        }
        return new MarkedText(segments);
    }

    MarkedText capitals() {
        return map(text -> text.toUpperCase(Locale.ROOT), text -> text.toUpperCase(Locale.ROOT));
    }

    MarkedText smallLetters() {
        return map(text -> text.toLowerCase(Locale.ROOT), text -> text.toLowerCase(Locale.ROOT));
    }

    /** Leaves away most commas and full stops outside the marks. */
    MarkedText barelyPunctuated() {
        return map(text -> text.replaceAll(",(?= )", "").replaceAll("(?<=[a-z]{3})\\.(?= |$)", ""), text -> text);
    }

    private MarkedText map(UnaryOperator<String> plain, UnaryOperator<String> marked) {
        List<Segment> mapped = new ArrayList<>();
        for (Segment s : segments) {
            UnaryOperator<String> change = s.type.isEmpty() ? plain : marked;
            mapped.add(new Segment(s.type, s.origin, change.apply(s.text)));
        }
        return new MarkedText(mapped);
    }

    String plain() {
        StringBuilder text = new StringBuilder();
        segments.forEach(s -> text.append(s.text));
        return text.toString();
    }

    /** The document, its lines broken after at most the given width (0: not broken). */
    Document toDocument(String id, int width) {
        String text = width == 0 ? plain() : wrap(plain(), width);
        List<Gold> golds = new ArrayList<>();
        int at = 0;
        for (Segment s : segments) {
            int end = at + s.text.length();
            if (!s.type.isEmpty() && !s.type.equals("!")) {
                golds.add(new Gold(s.type, at, end, text.substring(at, end), s.origin));
            }
            at = end;
        }
        return new Document(id, text, golds);
    }

    /** Breaks lines at blanks; the length of the text stays. */
    private static String wrap(String text, int width) {
        StringBuilder out = new StringBuilder(text);
        int lineStart = 0;
        int lastBlank = -1;
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c == '\n') {
                lineStart = i + 1;
                lastBlank = -1;
            } else if (c == ' ') {
                lastBlank = i;
            }
            if (i - lineStart >= width && lastBlank > lineStart) {
                out.setCharAt(lastBlank, '\n');
                lineStart = lastBlank + 1;
                lastBlank = -1;
            }
        }
        return out.toString();
    }
}
