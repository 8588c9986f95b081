package org.ipag.scrutiny.forms.internal.reading;

import java.util.List;

/** Takes hints off the text that stands between a question and its answer. */
final class HintTaker {

    private final List<Line> lines;
    private final Hints hints;
    private final Collector out;
    private boolean inOpenHint;

    HintTaker(List<Line> lines, Hints hints, Collector out) {
        this.lines = lines;
        this.hints = hints;
        this.out = out;
    }

    /**
     * Takes a hint off the beginning of a text.
     *
     * @param end index of the line with which the next question begins
     * @param labelled whether a label such as {@code Response:} stands before it, so that it may well be the answer
     * @return how many characters are hint; 0 for none
     */
    int take(Line line, String text, int end, boolean labelled) {
        int to = Hints.closing(text);
        if (to <= 0) {
            int open = openHint(line, text, end);
            if (open > 0) {
                out.known("hint", text.substring(0, open));
                return open;
            }
            boolean known = hints.question(text) >= 0 && text.length() > 25;
            if (known) {
                out.known("hint", text);
            }
            return known ? text.length() : 0;
        }
        String inner = text.substring(1, Math.max(1, to - 1));
        boolean known = hints.question(inner) >= 0;
        boolean beforeLabel = Labels.response(text.substring(to).strip(), 0) > 0
                || text.substring(to).isBlank() && line.index + 1 < lines.size()
                        && Labels.response(lines.get(line.index + 1).text, 0) > 0;
        if (!known && !hints.unknownHint(inner, line.italic && !labelled, beforeLabel && !labelled)) {
            return 0;
        }
        out.known("hint", text.substring(0, to));
        return to;
    }

    /** A hint whose bracket closes some lines further down. */
    private int openHint(Line line, String text, int end) {
        if (text.charAt(0) != '(' && text.charAt(0) != '[' && !inOpenHint) {
            return 0;
        }
        StringBuilder whole = new StringBuilder(text);
        for (int i = line.index + 1; i < Math.min(end, line.index + 5); i++) {
            Line more = lines.get(i);
            if (more.marked()) {
                break;
            }
            whole.append('\n').append(more.text);
            int close = Hints.closing((inOpenHint ? "(" : "") + whole);
            if (close > 0) {
                String inner = whole.substring(0, Math.min(whole.length(), close));
                boolean hint = inOpenHint || hints.question(inner) >= 0 || hints.unknownHint(inner, line.italic, true);
                inOpenHint = hint;
                return hint ? text.length() : 0;
            }
        }
        if (inOpenHint && text.indexOf(')') >= 0) {
            inOpenHint = false;
            return text.indexOf(')') + 1;
        }
        inOpenHint = false;
        return 0;
    }
}
