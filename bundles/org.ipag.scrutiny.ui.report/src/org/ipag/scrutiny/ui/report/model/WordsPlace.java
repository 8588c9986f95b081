package org.ipag.scrutiny.ui.report.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.ipag.scrutiny.report.ReportContent;

/**
 * Finds words in the text of a report's sections, written by a person or generated.
 *
 * @param section key of the section
 * @param start   offset of the first letter in the section's text
 * @param end     offset behind the last
 */
public record WordsPlace(String section, int start, int end) {

    /**
     * Where words stand: in the preferred section if it has them, else in the first printed one that does, else in one that
     * is left out. Capitals matter only where that decides.
     *
     * @param preferred key of a section; null for none
     */
    public static Optional<WordsPlace> of(List<ReportContent.Section> sections, String preferred, String words) {
        List<ReportContent.Section> order = sections.stream().sorted((one, other) ->
                Integer.compare(rank(one, preferred), rank(other, preferred))).toList();
        return first(order, words, false).or(() -> first(order, words, true));
    }

    private static int rank(ReportContent.Section section, String preferred) {
        if (section.key().equals(preferred)) {
            return 0;
        }
        return section.included() ? 1 : 2;
    }

    private static Optional<WordsPlace> first(List<ReportContent.Section> order, String words, boolean anyCase) {
        for (ReportContent.Section each : order) {
            int at = anyCase ? each.text().toLowerCase(Locale.UK).indexOf(words.toLowerCase(Locale.UK))
                    : each.text().indexOf(words);
            if (at >= 0) {
                return Optional.of(new WordsPlace(each.key(), at, at + words.length()));
            }
        }
        return Optional.empty();
    }
}
