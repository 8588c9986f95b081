package org.ipag.scrutiny.process.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.Theme;
import org.ipag.scrutiny.process.ProcessTexts;

/**
 * This round beside the one before, by question and theme. It is made of both rounds as they are at that moment: after a
 * change it is made anew, which takes one pass over each. Districts are the same if their names are, or else their codes.
 */
public final class RoundComparison {

    private final List<QuestionRow> questions;
    private final List<ThemeRow> themes;
    private final RoundVoices voicesNow;
    private final RoundVoices voicesBefore;
    private final String caution;

    private RoundComparison(Round now, Round before) {
        questions = AskedQuestions.of(now, before);
        themes = themes(now, before);
        voicesNow = new RoundVoices(now, UnaryOperator.identity());
        voicesBefore = new RoundVoices(before, names(now, before));
        caution = AskedQuestions.sameTopic(now, before) ? null
                : ProcessTexts.say("comparison.other-topic", topic(now), topic(before));
    }

    /** Compares a round with the one before. */
    public static RoundComparison of(Round now, Round before) {
        return new RoundComparison(now, before);
    }

    /** The questions of this round in order, then those that only the one before asked. */
    public List<QuestionRow> questions() {
        return questions;
    }

    /** The themes of this round in the order of the tree, then those that only the one before had. */
    public List<ThemeRow> themes() {
        return themes;
    }

    /** What is to be known of the two rounds as a whole before they are compared; empty if nothing. */
    public Optional<String> caution() {
        return Optional.ofNullable(caution);
    }

    /** One subject in both rounds. */
    public SideBySide on(Subject subject) {
        return SideBySide.of(voicesNow, voicesBefore, subject);
    }

    private static String topic(Round round) {
        return round.getTopic() == null ? "" : ObjectLabels.of(round.getTopic());
    }

    /** How districts of the round before are called in this one. */
    private static UnaryOperator<String> names(Round now, Round before) {
        Map<String, String> byName = new HashMap<>();
        Map<String, String> byCode = new HashMap<>();
        if (now.getForce() != null) {
            now.getForce().getDistricts().stream().filter(each -> each.getName() != null).forEach(each -> {
                byName.put(plain(each.getName()), each.getName());
                if (!plain(each.getCode()).isEmpty()) {
                    byCode.put(plain(each.getCode()), each.getName());
                }
            });
        }
        Map<String, String> codes = new HashMap<>();
        if (before.getForce() != null) {
            before.getForce().getDistricts().stream().filter(each -> each.getName() != null)
                    .forEach(each -> codes.put(each.getName(), plain(each.getCode())));
        }
        return name -> byName.getOrDefault(plain(name), byCode.getOrDefault(codes.getOrDefault(name, ""), name));
    }

    private static List<ThemeRow> themes(Round now, Round before) {
        List<ThemeRow> rows = new ArrayList<>();
        List<ThemeRow> all = new ArrayList<>();
        collect(before.getThemes(), 0, all);
        List<ThemeRow> mine = new ArrayList<>();
        collect(now.getThemes(), 0, mine);
        Set<Theme> met = new HashSet<>();
        for (ThemeRow row : mine) {
            Theme same = all.stream().map(ThemeRow::now).filter(each -> same(row.now(), each) && met.add(each)).findFirst()
                    .orElse(null);
            rows.add(new ThemeRow(row.label(), row.depth(), row.now(), same));
        }
        all.stream().filter(each -> !met.contains(each.now()))
                .map(each -> new ThemeRow(each.label(), each.depth(), null, each.now())).forEach(rows::add);
        return List.copyOf(rows);
    }

    private static void collect(List<Theme> themes, int depth, List<ThemeRow> all) {
        for (Theme theme : themes) {
            all.add(new ThemeRow(theme.getLabel() == null ? "" : theme.getLabel(), depth, theme, null));
            collect(theme.getChildren(), depth + 1, all);
        }
    }

    private static boolean same(Theme one, Theme other) {
        if (!plain(one.getKey()).isEmpty() && plain(one.getKey()).equals(plain(other.getKey()))) {
            return true;
        }
        return !plain(one.getLabel()).isEmpty() && plain(one.getLabel()).equals(plain(other.getLabel()));
    }

    private static String plain(String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.UK);
    }
}
