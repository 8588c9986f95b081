package org.ipag.scrutiny.forms.internal.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.forms.internal.reading.Collector.Case;

/** Takes the names of cases off the text they stand before, so that answers about different cases stay apart. */
final class CaseLabels {

    /** C1, C2: only where a form has them again and again, for C1 may be anything. */
    private static final Pattern SHORT = Pattern.compile("[\\s(\\[]*C\\s?([1-4A-D])\\b[)\\]]?\\s*[:.)–—-]*\\s*");
    private static final Pattern IN_HEAD = Pattern.compile("(?:hate crime )?(?:case|incident)s?\\s+(?:reviewed|discussed|considered|"
            + "chosen|selected|studied|looked at)\\s*[:–—-]\\s*(?:case\\s+)?([a-h]|\\d{1,2})\\W*", Pattern.CASE_INSENSITIVE);
    private static final Pattern EVERY_CASE = Pattern.compile("(?:all|both|general(?:ly)?|overall)\\W*", Pattern.CASE_INSENSITIVE);

    private final List<Line> lines;
    private final Collector out;
    private final boolean shortNames;

    CaseLabels(List<Line> lines, Collector out) {
        this.lines = lines;
        this.out = out;
        this.shortNames = shortNames();
    }

    private boolean shortNames() {
        Map<String, Integer> count = new HashMap<>();
        for (Line line : lines) {
            Matcher name = line.text.startsWith("C") ? SHORT.matcher(line.text) : null;
            if (name != null && name.lookingAt()) {
                count.merge(name.group(1), 1, Integer::sum);
            }
        }
        return count.values().stream().filter(times -> times >= 2).count() >= 2;
    }

    /** The one case that a form says, above its questions, it is about; null if the line does not say so. */
    Case inHead(Line line) {
        Matcher matcher = line.text.length() > 60 ? null : IN_HEAD.matcher(line.text);
        if (matcher == null || !matcher.matches()) {
            return null;
        }
        out.known("case", line.text);
        String key = matcher.group(1).toUpperCase(Locale.ROOT);
        return out.named(key, "Case " + key);
    }

    /** A line that names a case as the title of what follows; null if it names none, or all of them. */
    Optional<Case> title(Line line) {
        Case exact = out.exactly(line.text);
        if (exact != null) {
            return Optional.of(exact);
        }
        return Labels.caseName(line.text).filter(name -> titleOnly(line, name))
                .map(name -> name.key().isEmpty() ? ALL : out.named(name.key(), label(line.text.substring(name.from()))));
    }

    /** Stands for all cases. */
    static final Case ALL = new Case("", "", 0, null);

    /** Whether a line stands out by the name of a case. */
    static boolean names(Line line) {
        return Labels.caseName(line.text).filter(name -> name.closed() || line.bold || line.heading > 0).isPresent();
    }

    /** Takes the name of a case off the text; how many characters, or 0. */
    int take(Line line, String text, Section section, int nextHeadingLine) {
        Case exact = out.knowsCases() ? out.exactly(label(text)) : null;
        if (exact != null) {
            return name(section, line, exact, text, text.length());
        }
        Optional<Labels.CaseName> name = Labels.caseName(text);
        if (name.isEmpty()) {
            return shortName(line, text, section);
        }
        Labels.CaseName found = name.get();
        String rest = text.substring(found.end()).strip();
        if (found.key().isEmpty()) {
            return found.closed() || rest.isEmpty() ? name(section, line, null, text, found.end()) : 0;
        }
        boolean prominent = line.bold || line.heading > 0;
        if (!found.closed() && !(prominent && titleOnly(line, found))) {
            return 0;
        }
        // A case's title stands out, or comes again under other questions; else it is a short answer.
        boolean title = !rest.isEmpty() && (prominent || comesAgain(line)) && Words.of(rest).size() <= 10
                && !rest.matches(".*[.!?]$") && textFollows(line, nextHeadingLine);
        int end = title ? text.length() : found.end();
        String label = title ? label(text.substring(found.from())) : found.label();
        return name(section, line, out.named(found.key(), label), text, end);
    }

    private int shortName(Line line, String text, Section section) {
        Matcher name = shortNames ? SHORT.matcher(text) : null;
        if (name != null && name.lookingAt()) {
            return name(section, line, out.named(name.group(1), "Case " + name.group(1)), text, name.end());
        }
        boolean every = line.cell != null && line.cell.cells() > 1 && besideText(line) && EVERY_CASE.matcher(text).matches()
                && section.caseNamed;
        return every ? name(section, line, null, text, text.length()) : 0;
    }

    private int name(Section section, Line line, Case about, String text, int end) {
        section.about = about;
        section.caseNamed = true;
        section.caseLine = line;
        out.known("case", text.substring(0, end));
        return end;
    }

    private static boolean titleOnly(Line line, Labels.CaseName name) {
        String rest = line.text.substring(name.end());
        return rest.isEmpty() || Words.of(rest).size() <= 10 && !rest.endsWith(".")
                && (name.closed() || line.bold || line.heading > 0 || line.text.length() < 40);
    }

    private static String label(String text) {
        String marks = text.indexOf('(') < 0 ? " \t:–—.)]-" : " \t:–—.]-";
        int end = text.length();
        while (end > 0 && marks.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end).strip();
    }

    private boolean comesAgain(Line line) {
        return lines.stream().anyMatch(other -> other != line && other.text.equals(line.text));
    }

    private boolean textFollows(Line line, int nextHeadingLine) {
        Line next = line.index + 1 < lines.size() ? lines.get(line.index + 1) : null;
        return next != null && (next.sameCell(line) || besideText(line)) && nextHeadingLine != next.index
                && Labels.caseName(next.text).isEmpty();
    }

    /** Whether a line fills a cell, with another cell behind it in its row. */
    private boolean besideText(Line line) {
        Line next = line.index + 1 < lines.size() ? lines.get(line.index + 1) : null;
        return next != null && next.sameRow(line) && !next.sameCell(line)
                && (line.index == 0 || !lines.get(line.index - 1).sameCell(line));
    }
}
