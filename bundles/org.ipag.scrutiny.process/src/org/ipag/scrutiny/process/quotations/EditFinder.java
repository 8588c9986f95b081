package org.ipag.scrutiny.process.quotations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.process.quotations.QuotationText.Edit;

/** Finds the edits that lead from a source to printed words, by finding the printed pieces one after the other. */
final class EditFinder {

    private static final Pattern MARK = Pattern.compile("(\u2026|\\.\\.\\.)|\\[([^\\]]*)\\]");

    private EditFinder() {
    }

    /** A piece of source words, or a mark: an ellipsis ({@code added} null) or a clarification. */
    private record Piece(String words, boolean mark, String added) {
    }

    static Optional<List<Edit>> find(String source, String printed) {
        if (source == null || printed == null) {
            return Optional.empty();
        }
        List<Edit> edits = new ArrayList<>();
        int position = 0;
        Piece open = null;
        for (Piece piece : pieces(printed)) {
            if (piece.mark()) {
                if (open != null) {
                    if (open.added() == null) {
                        return Optional.empty(); // An ellipsis beside another mark: its extent cannot be told.
                    }
                    edits.add(Edit.clarification(position, position, open.added()));
                }
                open = piece;
                continue;
            }
            int[] at = locate(source, piece.words(), position, open != null);
            if (at == null) {
                return Optional.empty();
            }
            if (open != null) {
                edits.add(edit(source, open, position, at[0]));
            } else if (edits.isEmpty() && !source.substring(position, at[0]).isBlank()) {
                return Optional.empty();
            }
            position = at[1];
            open = null;
        }
        if (open != null) {
            edits.add(edit(source, open, position, source.length()));
            position = source.length();
        }
        boolean complete = source.substring(position).isBlank();
        return complete && QuotationText.problems(source, edits).isEmpty() ? Optional.of(List.copyOf(edits))
                : Optional.empty();
    }

    private static Edit edit(String source, Piece mark, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(source.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(source.charAt(end - 1))) {
            end--;
        }
        return mark.added() == null ? Edit.elision(start, end) : Edit.clarification(start, end, mark.added());
    }

    private static List<Piece> pieces(String printed) {
        List<Piece> pieces = new ArrayList<>();
        Matcher mark = MARK.matcher(printed);
        int from = 0;
        while (mark.find()) {
            addWords(pieces, printed.substring(from, mark.start()));
            pieces.add(new Piece("", true, mark.group(1) != null ? null : mark.group(2).strip()));
            from = mark.end();
        }
        addWords(pieces, printed.substring(from));
        return pieces;
    }

    private static void addWords(List<Piece> pieces, String words) {
        if (!words.isBlank()) {
            pieces.add(new Piece(words.strip(), false, null));
        }
    }

    /** Where words stand in the source from a position on, blanks and typographic variants aside; null if nowhere. */
    private static int[] locate(String source, String words, int from, boolean anywhere) {
        StringBuilder regex = new StringBuilder();
        for (String word : words.split("\\s+")) {
            regex.append(regex.isEmpty() ? "" : "\\s+");
            for (char c : word.toCharArray()) {
                regex.append(switch (Verbatim.plain(c)) {
                    case '\'' -> "['\u2018\u2019]";
                    case '"' -> "[\"\u201c\u201d]";
                    case '-' -> "[-\u2010-\u2014]";
                    default -> Pattern.quote(String.valueOf(c));
                });
            }
        }
        Matcher matcher = Pattern.compile(regex.toString()).matcher(source).region(from, source.length());
        matcher.useTransparentBounds(true);
        while (matcher.find()) {
            if (anywhere ? atWordBoundary(source, matcher.start()) && atWordBoundary(source, matcher.end())
                    : source.substring(from, matcher.start()).isBlank()) {
                return new int[] { matcher.start(), matcher.end() };
            }
            if (!anywhere) {
                return null;
            }
        }
        return null;
    }

    private static boolean atWordBoundary(String source, int at) {
        return at <= 0 || at >= source.length() || !Character.isLetterOrDigit(source.charAt(at - 1))
                || !Character.isLetterOrDigit(source.charAt(at));
    }
}
