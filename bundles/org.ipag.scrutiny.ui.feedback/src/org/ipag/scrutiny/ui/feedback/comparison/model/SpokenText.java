package org.ipag.scrutiny.ui.feedback.comparison.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.ipag.scrutiny.process.comparison.Spoken;
import org.ipag.scrutiny.ui.feedback.collation.model.WordSpan;

/**
 * What districts said, as one text to read: the name of each district as a heading, then its words, one paragraph each.
 * Remembers whose words stand where.
 *
 * @param text     the text
 * @param headings where districts are named
 * @param spoken   the words, in order of their places
 * @param places   where they stand: one place for each of {@code spoken}
 * @param signs    where it says how they are coded: one for each of {@code spoken}, empty where it says nothing
 */
public record SpokenText(String text, List<WordSpan> headings, List<Spoken> spoken, List<WordSpan> places,
        List<WordSpan> signs) {

    public SpokenText {
        headings = List.copyOf(headings);
        spoken = List.copyOf(spoken);
        places = List.copyOf(places);
        signs = List.copyOf(signs);
    }

    /**
     * Lays words out.
     *
     * @param said in order of districts
     * @param most how many to show at most
     * @param sign what stands before words, for example how they are coded; empty for nothing
     * @param more what stands at the end if some had no room, given how many
     */
    public static SpokenText of(List<Spoken> said, int most, Function<Spoken, String> sign, Function<Integer, String> more) {
        StringBuilder text = new StringBuilder();
        List<WordSpan> headings = new ArrayList<>();
        List<WordSpan> places = new ArrayList<>();
        List<WordSpan> signs = new ArrayList<>();
        List<Spoken> shown = said.size() <= most ? said : said.subList(0, most);
        String district = null;
        for (Spoken each : shown) {
            if (!each.district().equals(district)) {
                district = each.district();
                text.append(text.isEmpty() ? "" : "\n");
                headings.add(append(text, district));
                text.append('\n');
            }
            String coded = sign.apply(each);
            signs.add(append(text, coded));
            text.append(coded.isEmpty() ? "" : "  ");
            places.add(append(text, each.text().strip()));
            text.append('\n');
        }
        if (shown.size() < said.size()) {
            text.append('\n').append(more.apply(said.size() - shown.size()));
        }
        return new SpokenText(text.toString(), headings, shown, places, signs);
    }

    private static WordSpan append(StringBuilder text, String words) {
        int start = text.length();
        text.append(words);
        return new WordSpan(start, text.length());
    }

    /** The words at an offset or on its line; empty on a heading. */
    public Optional<Spoken> at(int offset) {
        for (int i = 0; i < places.size(); i++) {
            if (signs.get(i).start() <= offset && offset <= places.get(i).end()) {
                return Optional.of(spoken.get(i));
            }
        }
        return Optional.empty();
    }
}
