package org.ipag.scrutiny.app.help;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of help as running text, with what is to be seen in it.
 *
 * @param text  the text
 * @param spans stretches of it that look different or lead elsewhere
 */
record HelpText(String text, List<Span> spans) {

    private static final Pattern INLINE = Pattern.compile("\\*\\*(.+?)\\*\\*|\\[([^\\]]+)\\]\\(([a-z-]+)\\)"); //$NON-NLS-1$
    /** What a list item begins with. */
    static final String BULLET = "\u2022 "; //$NON-NLS-1$

    /** What a stretch is. */
    enum Kind {
        TITLE, HEADING, STRONG, LINK
    }

    /**
     * A stretch of the text.
     *
     * @param start  first character
     * @param length how many
     * @param kind   what it is
     * @param target the page a link leads to; empty otherwise
     */
    record Span(int start, int length, Kind kind, String target) {
    }

    /** Sets a page. */
    static HelpText of(HelpTopic topic) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        line(topic.title(), Kind.TITLE, text, spans);
        for (String line : topic.lines()) {
            if (line.startsWith("## ")) { //$NON-NLS-1$
                text.append('\n');
                line(line.substring(3), Kind.HEADING, text, spans);
            } else {
                line(line.startsWith("- ") ? BULLET + line.substring(2) : line, null, text, spans); //$NON-NLS-1$
            }
        }
        return new HelpText(text.toString(), List.copyOf(spans));
    }

    private static void line(String line, Kind kind, StringBuilder text, List<Span> spans) {
        int start = text.length();
        Matcher inline = INLINE.matcher(line);
        int at = 0;
        while (inline.find()) {
            text.append(line, at, inline.start());
            String words = inline.group(1) != null ? inline.group(1) : inline.group(2);
            spans.add(new Span(text.length(), words.length(), inline.group(1) != null ? Kind.STRONG : Kind.LINK,
                    inline.group(1) != null ? "" : inline.group(3))); //$NON-NLS-1$
            text.append(words);
            at = inline.end();
        }
        text.append(line, at, line.length());
        if (kind != null) {
            spans.add(new Span(start, text.length() - start, kind, "")); //$NON-NLS-1$
        }
        text.append('\n');
    }

    /** The page that a place in the text leads to; empty if to none. */
    String targetAt(int offset) {
        return spans.stream().filter(span -> span.kind() == Kind.LINK && offset >= span.start()
                && offset <= span.start() + span.length()).map(Span::target).findFirst().orElse(""); //$NON-NLS-1$
    }
}
