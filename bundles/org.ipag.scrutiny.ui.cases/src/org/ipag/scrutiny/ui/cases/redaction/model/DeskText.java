package org.ipag.scrutiny.ui.cases.redaction.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.model.round.RedactionFinding;

/**
 * The text of a working copy as the desk shows it: all its parts one below the other, each under its title, and the way
 * from a place in a part to a place on the screen and back.
 */
public final class DeskText {

    private final List<Part> parts = new ArrayList<>();
    private final String shown;

    /**
     * A part as shown.
     *
     * @param name    its name in the package
     * @param title   what it is called
     * @param heading where its title stands in the text shown; equal to start if it has none
     * @param start   where its text begins in the text shown
     * @param text    its text
     */
    public record Part(String name, String title, int heading, int start, String text) {
    }

    /** The text of parts given by name, in the order in which they are to be read. */
    public DeskText(Map<String, String> texts) {
        StringBuilder all = new StringBuilder();
        texts.forEach((name, text) -> {
            if (!all.isEmpty() && all.charAt(all.length() - 1) != '\n') {
                all.append('\n');
            }
            if (!all.isEmpty()) {
                all.append('\n');
            }
            int heading = all.length();
            String title = PartTitles.of(name);
            if (texts.size() > 1) {
                all.append(title).append('\n');
            }
            parts.add(new Part(name, title, heading, all.length(), text));
            all.append(text);
        });
        shown = all.toString();
    }

    /** Everything, as it is shown. */
    public String shown() {
        return shown;
    }

    /** The parts in their order. */
    public List<Part> parts() {
        return parts;
    }

    /** The part of that name. */
    public Optional<Part> part(String name) {
        return parts.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** Where a part stands in the order of reading; behind all others if there is none of that name. */
    int order(String name) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).name().equals(name)) {
                return i;
            }
        }
        return parts.size();
    }

    /** The place of a finding; empty if it stands nowhere in the text. */
    public Optional<Span> span(RedactionFinding finding) {
        return part(finding.getPart()).filter(part -> finding.getStart() >= 0 && finding.getStart() < finding.getEnd()
                && finding.getEnd() <= part.text().length())
                .map(part -> new Span(part.name(), finding.getStart(), finding.getEnd()));
    }

    /** The words at a span; empty if it is outside the text. */
    public String words(Span span) {
        return part(span.part()).filter(part -> span.start() >= 0 && span.end() <= part.text().length())
                .map(part -> part.text().substring(span.start(), span.end())).orElse(""); //$NON-NLS-1$
    }

    /** The words of a finding; empty if it stands nowhere in the text. */
    public String words(RedactionFinding finding) {
        return span(finding).map(this::words).orElse(""); //$NON-NLS-1$
    }

    /** Where a span begins in the text shown. */
    public int shownAt(Span span) {
        return part(span.part()).orElseThrow().start() + span.start();
    }

    /** The span between two places in the text shown, cut to the part in which it begins, without blanks around it. */
    public Optional<Span> spanAt(int from, int to) {
        for (Part part : parts) {
            int end = part.start() + part.text().length();
            if (from >= part.start() && from <= end) {
                return trimmed(part, from - part.start(), Math.min(to, end) - part.start());
            }
        }
        return Optional.empty();
    }

    private static Optional<Span> trimmed(Part part, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(part.text().charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(part.text().charAt(end - 1))) {
            end--;
        }
        boolean words = part.text().substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit);
        return words ? Optional.of(new Span(part.name(), start, end)) : Optional.empty();
    }

    /** Every place where the same words stand, whatever their case, as words of their own. */
    public List<Span> occurrences(String words) {
        if (words.isBlank()) {
            return List.of();
        }
        Pattern pattern = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words.strip()) + "(?![\\p{L}\\p{N}])", //$NON-NLS-1$ //$NON-NLS-2$
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        List<Span> found = new ArrayList<>();
        for (Part part : parts) {
            Matcher matcher = pattern.matcher(part.text());
            while (matcher.find()) {
                found.add(new Span(part.name(), matcher.start(), matcher.end()));
            }
        }
        return found;
    }
}
