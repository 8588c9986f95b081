package org.ipag.scrutiny.ui.feedback.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Coding;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.ui.feedback.collation.model.ThemeSlots;
import org.ipag.scrutiny.ui.feedback.collation.model.ThemeTree;

/**
 * Styles the words of an answer by its passages. Overlapping passages are cut into pieces; where they overlap the
 * shorter one shows its colour, and every marked piece is underlined: doubly where several passages meet.
 */
final class PassageStyles {

    private final MarkColours colours;

    PassageStyles(MarkColours colours) {
        this.colours = colours;
    }

    /** The ranges, in order and without overlap, as a StyledText wants them. */
    StyleRange[] of(Answer answer, List<int[]> found, ThemeSlots slots) {
        int length = answer.getText() == null ? 0 : answer.getText().length();
        TreeSet<Integer> cuts = new TreeSet<>();
        for (Passage passage : answer.getPassages()) {
            cuts.add(Math.clamp(passage.getStart(), 0, length));
            cuts.add(Math.clamp(passage.getEnd(), 0, length));
        }
        for (int[] span : found) {
            cuts.add(span[0]);
            cuts.add(span[1]);
        }
        List<StyleRange> ranges = new ArrayList<>();
        Integer from = null;
        for (Integer to : cuts) {
            if (from != null) {
                StyleRange range = piece(answer, found, from, to, slots);
                if (range != null) {
                    ranges.add(range);
                }
            }
            from = to;
        }
        return ranges.toArray(StyleRange[]::new);
    }

    private StyleRange piece(Answer answer, List<int[]> found, int from, int to, ThemeSlots slots) {
        Passage shortest = null;
        int over = 0;
        for (Passage passage : answer.getPassages()) {
            if (passage.getStart() <= from && to <= passage.getEnd()) {
                over++;
                if (shortest == null || length(passage) < length(shortest)) {
                    shortest = passage;
                }
            }
        }
        boolean isFound = found.stream().anyMatch(span -> span[0] <= from && to <= span[1]);
        if (shortest == null && !isFound) {
            return null;
        }
        StyleRange range = new StyleRange();
        range.start = from;
        range.length = to - from;
        range.foreground = colours.ink();
        if (shortest != null) {
            range.background = colours.coding(shortest.getCoding());
            range.underline = true;
            range.underlineStyle = over > 1 ? SWT.UNDERLINE_DOUBLE : SWT.UNDERLINE_SINGLE;
            range.underlineColor = shortest.getThemes().isEmpty() ? colours.ink()
                    : colours.theme(slots.of(shortest.getThemes().getFirst()).colour());
            range.fontStyle = shortest.isQuotable() ? SWT.ITALIC : SWT.NORMAL;
        }
        if (isFound) {
            range.background = colours.found();
            range.fontStyle |= SWT.BOLD;
        }
        return range;
    }

    /** The letters that say without colour what a passage is, for example {@code S · CO · “”}. */
    static String signs(Passage passage, ThemeSlots slots) {
        List<String> signs = new ArrayList<>();
        if (passage.getCoding() != Coding.NONE) {
            signs.add(letter(passage.getCoding()));
        }
        passage.getThemes().forEach(theme -> signs.add(slots.of(theme).sign()));
        if (passage.isQuotable()) {
            signs.add("\u201c\u201d");
        }
        return String.join(" \u00b7 ", signs);
    }

    /** What the signs of a passage stand for, in words. */
    static String words(Passage passage) {
        List<String> words = new ArrayList<>();
        if (passage.getCoding() != Coding.NONE) {
            words.add(ModelTexts.literal(passage.getCoding()));
        }
        passage.getThemes().forEach(theme -> words.add(ThemeTree.path(theme)));
        if (passage.isQuotable()) {
            words.add(Messages.Passages_quotable);
        }
        return String.join(", ", words);
    }

    /** The letter of a coding, the same as the key that sets it. */
    static String letter(Coding coding) {
        return switch (coding) {
            case STRENGTH -> Messages.Mark_strengthLetter;
            case AREA_FOR_DEVELOPMENT -> Messages.Mark_developmentLetter;
            case EXERCISE_FEEDBACK -> Messages.Mark_exerciseLetter;
            case NONE -> "";
        };
    }

    private static int length(Passage passage) {
        return passage.getEnd() - passage.getStart();
    }
}
