package org.ipag.scrutiny.forms.internal.reading;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

/** Takes hints off the text that stands between a question and its answer. */
final class HintTaker {

    private final List<Line> lines;
    private final Hints hints;
    private final Collector out;
    private final List<Doubtful> doubtful = new ArrayList<>();
    private boolean inOpenHint;

    private record Doubtful(Section section, Line line, String text) {
    }

    HintTaker(List<Line> lines, Hints hints, Collector out) {
        this.lines = lines;
        this.hints = hints;
        this.out = out;
    }

    /** Whether a text is the known hint of the section's own question and nothing else, wherever it stands: people type above it, too. */
    boolean printed(String text, Section section) {
        return Hints.closing(text) == text.length() && section.heading.question() >= 0
                && hints.question(text.substring(1, text.length() - 1)) == section.heading.question();
    }

    /**
     * Takes a hint off the beginning of a text.
     *
     * @param end index of the line with which the next question begins
     * @param section in which it stands; a text behind a label such as {@code Response:} may well be the answer
     * @return how many characters are hint; 0 for none
     */
    int take(Line line, String text, int end, Section section) {
        boolean labelled = section.responses > 0;
        int to = Hints.closing(text);
        if (to <= 0) {
            int open = openHint(line, text, end);
            if (open > 0) {
                out.known("hint", text.substring(0, open));
                return open;
            }
            boolean known = hints.question(text) >= 0 && text.length() > 25 || prompts(line, text, end, section);
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
        Hints.Verdict verdict = known ? Hints.Verdict.HINT
                : hints.unknownHint(inner, line.italic && !labelled, beforeLabel && !labelled);
        if (verdict == Hints.Verdict.NONE) {
            return 0;
        }
        if (verdict == Hints.Verdict.DOUBTFUL) {
            doubtful.add(new Doubtful(section, line, text.substring(0, to)));
        } else {
            out.known("hint", text.substring(0, to));
        }
        return to;
    }

    /**
     * Decides about brackets that may be hints or answers: they are hints if the form has several, each with an answer
     * behind it. Otherwise somebody may have written over a hint, and a person must look.
     */
    void settle() {
        long answered = doubtful.stream().filter(each -> each.section().texts > 0).count();
        for (Doubtful each : doubtful) {
            if (each.section().texts > 0 && answered >= 2) {
                out.known("hint", each.text());
            } else {
                out.unplaced(each.line(), each.text(), NLS.bind(Messages.whereUncertain, each.section().number));
            }
        }
    }

    /** A hint without brackets, between the question and the label of its answer. */
    private boolean prompts(Line line, String text, int end, Section section) {
        if (section.responses > 0 || line.index + 1 >= lines.size()) {
            return false;
        }
        Line next = lines.get(line.index + 1);
        boolean answerBehind = Labels.response(next.text, 0) > 0 || line.italic && !next.italic && line.index + 1 < end;
        return hints.saysSo(text) || answerBehind && hints.prompts(text);
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
                boolean hint = inOpenHint || hints.question(inner) >= 0
                        || hints.unknownHint(inner, line.italic, true) == Hints.Verdict.HINT;
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
