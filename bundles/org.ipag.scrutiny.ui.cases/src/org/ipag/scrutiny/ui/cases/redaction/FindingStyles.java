package org.ipag.scrutiny.ui.cases.redaction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.ipag.scrutiny.model.round.FindingDecision;
import org.ipag.scrutiny.model.round.RedactionFinding;
import org.ipag.scrutiny.ui.cases.redaction.model.DeskText;
import org.ipag.scrutiny.ui.cases.redaction.model.FindingKind;
import org.ipag.scrutiny.ui.cases.redaction.model.Span;

/**
 * Styles the words of the document by what was decided about them, each decision by a line of its own besides its colour:
 * undecided is underlined, accepted struck through, kept in italics, a query underlined twice. A word that nothing explains and nobody
 * has looked at has no ground, and dots below it, which {@link TextPane} draws. The finding that keys act on is bold. Where findings overlap, the shorter one shows.
 */
final class FindingStyles {

    private static final Pattern LABEL = Pattern.compile("\\[[A-Z][A-Z -]*(?: \\d+)?\\]"); //$NON-NLS-1$

    private final DeskColours colours;

    FindingStyles(DeskColours colours) {
        this.colours = colours;
    }

    /** A finding where it stands in the text shown. */
    private record Place(RedactionFinding finding, int start, int end) {
    }

    /** The ranges, in order and without overlap, as a StyledText wants them. */
    StyleRange[] of(DeskText text, Collection<RedactionFinding> findings, RedactionFinding current) {
        List<Place> places = new ArrayList<>();
        TreeSet<Integer> cuts = new TreeSet<>();
        for (RedactionFinding each : findings) {
            Optional<Span> span = text.span(each);
            if (span.isPresent()) {
                int start = text.shownAt(span.get());
                places.add(new Place(each, start, start + span.get().length()));
                cuts.add(start);
                cuts.add(start + span.get().length());
            }
        }
        List<StyleRange> ranges = new ArrayList<>();
        for (DeskText.Part part : text.parts()) {
            if (part.start() > part.heading()) {
                ranges.add(title(part));
            }
        }
        Integer from = null;
        places.sort((one, other) -> Integer.compare(one.start(), other.start()));
        int first = 0;
        for (Integer to : cuts) {
            if (from != null) {
                while (first < places.size() && places.get(first).end() <= from) {
                    first++;
                }
                StyleRange range = piece(places, first, current, from, to);
                if (range != null) {
                    ranges.add(range);
                }
            }
            from = to;
        }
        ranges.sort((one, other) -> Integer.compare(one.start, other.start));
        return ranges.toArray(StyleRange[]::new);
    }

    private StyleRange piece(List<Place> places, int first, RedactionFinding current, int from, int to) {
        Place shown = null;
        for (int i = first; i < places.size() && places.get(i).start() <= from; i++) {
            Place each = places.get(i);
            if (each.end() >= to && (shown == null || each.finding() == current
                    || shown.finding() != current && each.end() - each.start() < shown.end() - shown.start())) {
                shown = each;
            }
        }
        return shown == null ? null : style(shown.finding(), shown.finding() == current, from, to - from);
    }

    private StyleRange style(RedactionFinding finding, boolean current, int start, int length) {
        StyleRange range = new StyleRange(start, length, colours.ink(), colours.ground(finding.getDecision()));
        FindingDecision decision = finding.getDecision();
        boolean question = FindingKind.of(finding) == FindingKind.QUESTION;
        if (question && (decision == FindingDecision.UNDECIDED || decision == FindingDecision.REJECTED)) {
            range.foreground = null;
            range.background = null;
        }
        range.strikeout = decision == FindingDecision.ACCEPTED;
        range.strikeoutColor = colours.line();
        range.underline = decision == FindingDecision.UNDECIDED && !question || decision == FindingDecision.QUERY;
        range.underlineStyle = decision == FindingDecision.QUERY ? SWT.UNDERLINE_DOUBLE
                : FindingKind.of(finding) == FindingKind.IDENTIFIER ? SWT.UNDERLINE_SQUIGGLE : SWT.UNDERLINE_SINGLE;
        range.underlineColor = colours.line();
        range.fontStyle = decision == FindingDecision.REJECTED && !question ? SWT.ITALIC : SWT.NORMAL;
        if (current) {
            range.foreground = colours.ink();
            range.background = colours.current();
            range.fontStyle |= SWT.BOLD;
        }
        return range;
    }

    private StyleRange title(DeskText.Part part) {
        return new StyleRange(part.heading(), part.start() - part.heading(), colours.quiet(), null, SWT.BOLD);
    }

    /** The ranges of the text as it will leave: its labels stand out. */
    StyleRange[] labels(DeskText text) {
        List<StyleRange> ranges = new ArrayList<>();
        for (DeskText.Part part : text.parts()) {
            if (part.start() > part.heading()) {
                ranges.add(title(part));
            }
        }
        Matcher label = LABEL.matcher(text.shown());
        while (label.find()) {
            StyleRange range = new StyleRange(label.start(), label.end() - label.start(), colours.ink(),
                    colours.ground(FindingDecision.ACCEPTED), SWT.BOLD);
            ranges.add(range);
        }
        ranges.sort((one, other) -> Integer.compare(one.start, other.start));
        return ranges.toArray(StyleRange[]::new);
    }

    /** The sign of a finding's decision, for the margin and the list; a dotted one for a word worth a look. */
    static String sign(RedactionFinding finding) {
        return switch (finding.getDecision()) {
            case UNDECIDED -> FindingKind.of(finding) == FindingKind.QUESTION ? "\u25cc" : "\u25cb"; //$NON-NLS-1$ //$NON-NLS-2$
            case ACCEPTED -> "\u2713"; //$NON-NLS-1$
            case REJECTED -> "\u2717"; //$NON-NLS-1$
            case QUERY -> "?"; //$NON-NLS-1$
        };
    }
}
