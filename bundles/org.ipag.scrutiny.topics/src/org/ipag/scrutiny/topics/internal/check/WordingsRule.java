package org.ipag.scrutiny.topics.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.apache.commons.text.similarity.LevenshteinDistance;
import org.ipag.scrutiny.model.topic.Audience;
import org.ipag.scrutiny.model.topic.KnownWording;
import org.ipag.scrutiny.model.topic.Question;
import org.ipag.scrutiny.model.topic.QuestionSet;
import org.ipag.scrutiny.model.topic.Topic;

/**
 * No two questions of a form can be taken for each other. A returned form may have lost its tags; its answers are then
 * placed by the questions' wordings, and people change a word here and there.
 */
final class WordingsRule implements TopicRule {

    /** From this likeness on, a few words changed by hand could turn one question into the other. */
    private static final double TOO_ALIKE = 0.85;
    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private record Wording(Question question, String text, String plain) {
    }

    @Override
    public void check(Topic topic, Consumer<String> faults) {
        List<Wording> panel = new ArrayList<>();
        for (QuestionSet set : topic.getQuestionSets()) {
            List<Wording> own = wordings(set);
            if (set.getAudience() == Audience.PANEL) {
                panel.addAll(own);
            } else {
                compare(own, faults);
            }
        }
        compare(panel, faults);
    }

    private static List<Wording> wordings(QuestionSet set) {
        List<Wording> wordings = new ArrayList<>();
        for (Question question : set.getQuestions()) {
            add(question, question.getLabel(), wordings);
            for (KnownWording known : question.getKnownWordings()) {
                add(question, known.getText(), wordings);
            }
        }
        return wordings;
    }

    private static void add(Question question, String text, List<Wording> wordings) {
        if (text != null) {
            wordings.add(new Wording(question, text, plain(text)));
        }
    }

    private static void compare(List<Wording> wordings, Consumer<String> faults) {
        for (int i = 0; i < wordings.size(); i++) {
            for (int j = i + 1; j < wordings.size(); j++) {
                Wording one = wordings.get(i);
                Wording two = wordings.get(j);
                if (one.question() == two.question()) {
                    if (one.plain().equals(two.plain())) {
                        faults.accept(Where.at(one.question()) + " lists the wording \"" + two.text()
                                + "\" more than once. Take the repetition out.");
                    }
                } else if (likeness(one.plain(), two.plain()) >= TOO_ALIKE) {
                    faults.accept("A returned form could mistake " + Where.is(one.question()) + " (\"" + one.text()
                            + "\") for " + Where.is(two.question()) + " (\"" + two.text()
                            + "\"). Word one of them differently.");
                }
            }
        }
    }

    /** 1 for the same words, 0 for nothing in common. */
    static double likeness(String one, String two) {
        int longest = Math.max(one.length(), two.length());
        return longest == 0 ? 1 : 1 - (double) DISTANCE.apply(one, two) / longest;
    }

    /** Letters and digits in lower case with single spaces; the force's name does not tell questions apart. */
    static String plain(String text) {
        return text.replaceAll("\\$\\{[^}]*}", " ").toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
