package org.ipag.scrutiny.forms.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds questions that stand in a form by their short label only: {@code 3. Communication: …}, or a heading of its own. */
final class ShortLabels {

    /** So many in order make a form of short labels; fewer may be an answer's own headings. */
    private static final int ENOUGH = 3;
    /** The same of headings that are only like the labels. */
    private static final int ENOUGH_LIKE = 5;
    private static final int MOST_WORDS = 9;
    private static final Pattern SET_OFF = Pattern.compile("\\s*:|\\s+[-–—]|\\s*$");

    private final TopicWordings topic;
    private final List<Line> lines;
    private final WordingMatcher matcher;
    private final int longest;

    ShortLabels(TopicWordings topic, List<Line> lines) {
        this.topic = topic;
        this.lines = lines;
        this.matcher = new WordingMatcher(topic);
        this.longest = topic.questions.stream().mapToInt(asked -> asked.shortLabel().size()).max().orElse(0);
    }

    /** The headings of a form that has no questions but short labels, in the topic's order; none if it has not. */
    List<Heading> wholeForm() {
        List<Heading> found = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            Heading heading = at(i);
            if (heading != null && heading.question() <= last) {
                return List.of();
            }
            if (heading != null) {
                found.add(heading);
                last = heading.question();
            }
        }
        return found.size() >= ENOUGH ? found : List.of();
    }

    /** The headings of a form that has headings like the short labels, in the topic's order; none if it has not. */
    List<Heading> likeWholeForm() {
        List<Heading> found = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Heading runIn = line.marked() ? null : label(i, true);
            int question = runIn != null ? runIn.question() : (line.bold || line.heading > 0) && !line.marked() ? like(line) : -1;
            boolean again = question == 0 && found.size() >= ENOUGH_LIKE && i > 0 && Labels.caseName(lines.get(i - 1).text).isPresent();
            if (question >= 0 && question <= last && !again) {
                return List.of();
            }
            if (question >= 0) {
                found.add(runIn != null ? runIn
                        : new Heading(question, i, i, line.text.length(), 0.5, 1, Labels.number(line), 1, true));
                last = question;
            }
        }
        return found.size() >= ENOUGH_LIKE ? found : List.of();
    }

    /** The one question of which a short line has the label's words, or most of the wording's; -1 for none. */
    private int like(Line line) {
        Labels.Number number = Labels.number(line);
        Words words = Words.of(line.text, number.end(), MOST_WORDS + 1);
        if (words.size() == 0 || words.size() > MOST_WORDS) {
            return -1;
        }
        int found = -1;
        for (int q = 0; q < topic.questions.size(); q++) {
            TopicWordings.Asked asked = topic.questions.get(q);
            boolean agrees = number.number() == 0 || number.number() == asked.number();
            if (asked.main() && asked.shortLabel().size() > 0 && agrees
                    && (" " + words.joined() + " ").contains(" " + asked.shortLabel().joined() + " ")) {
                if (found >= 0) {
                    return -1;
                }
                found = q;
            }
        }
        WordingMatcher.Match match = matcher.match(line.text, number.end());
        return found >= 0 ? found : match.score() >= 0.45 && match.margin() >= 0.15 ? match.question() : -1;
    }

    /** The question whose short label a line begins with, under its number or as a heading; null for none. */
    Heading at(int i) {
        return label(i, false);
    }

    private Heading label(int i, boolean runIn) {
        Line line = lines.get(i);
        if (line.marked() || line.placeholder) {
            return null;
        }
        Labels.Number number = Labels.number(line);
        Words words = Words.of(line.text, number.end(), longest);
        for (int q = 0; q < topic.questions.size(); q++) {
            TopicWordings.Asked asked = topic.questions.get(q);
            int size = asked.shortLabel().size();
            if (size == 0 || !words.beginsWith(asked.shortLabel())) {
                continue;
            }
            int end = words.end(size - 1);
            boolean alone = line.text.substring(end).chars().noneMatch(Character::isLetterOrDigit);
            boolean numbered = number.closed() && number.number() == asked.number();
            boolean heading = alone && number.number() == 0 && (line.bold || line.heading > 0);
            if (SET_OFF.matcher(line.text.substring(end)).lookingAt() && (numbered || heading || runIn && number.number() == 0 && !alone)) {
                return new Heading(q, i, i, end, 1, 1, number, 2, true);
            }
        }
        return null;
    }
}
