package org.ipag.scrutiny.forms.internal.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.ipag.scrutiny.forms.internal.reading.Labels.NumberKind;

/**
 * Answers that stand together in one list with the questions' numbers: below a form returned blank, all in its first box,
 * above it in a reply, or without any form. Only a list of exactly as many items as there are questions will do.
 */
final class NumberedAnswers {

    private static final Pattern MAIL = Pattern.compile("(?i)-{3,}\\s*(?:original|forwarded)|(?:from|sent|von|subject)\\s*:|_{10,}|on .{5,60} wrote\\s*:");
    private static final Pattern PRESENT = Pattern.compile("(?i)\\b(?:present|attend|apolog|members|agenda)");

    /** How alike the words of a question and those of the topic must be. */
    private static final double SAME = 0.9;

    private final TopicWordings topic;
    private final List<Line> lines;
    private final List<Heading> headings;
    private final List<Integer> items;
    /** Whether the items are the topic's questions, with the answers below them. */
    private boolean asked;

    NumberedAnswers(TopicWordings topic, List<Line> lines, List<Heading> headings) {
        this.topic = topic;
        this.lines = lines;
        this.headings = headings;
        this.items = list();
    }

    /** Whether there is such a list; what it is can only be said when the rest of the form is known to be blank. */
    boolean found() {
        return !items.isEmpty();
    }

    /** Whether the form has no questions, but is one of the topic's by its title. */
    boolean insteadOfForm(KnownTexts texts) {
        boolean bare = headings.stream().noneMatch(heading -> heading.question() >= 0) && lines.stream().noneMatch(Line::marked);
        return bare && sentences() && lines.subList(0, items.get(0)).stream().anyMatch(texts::title);
    }

    /** Whether everything read from a form is this list, as one text. */
    boolean isAllThatIsIn(Collector trial) {
        if (trial.answers().size() > 1) {
            return false;
        }
        String last = lines.get(items.get(items.size() - 1)).text;
        String inAnswer = trial.answers().isEmpty() ? "" : trial.answers().get(0).text();
        boolean above = items.get(0) < headings.stream().mapToInt(Heading::first).min().orElse(0);
        boolean kept = trial.answers().isEmpty() && trial.unplaced.stream().anyMatch(text -> text.text().contains(last));
        return above ? kept && reply() : kept || inAnswer.contains(last);
    }

    /** Whether what stands below the list is marked as the mail it replies to; else the list may be of those present. */
    private boolean reply() {
        return lines.subList(items.get(items.size() - 1), lines.size()).stream().anyMatch(line -> MAIL.matcher(line.text).lookingAt());
    }

    /** Whether the items say something, rather than name people or points of an agenda. */
    private boolean sentences() {
        int words = 0;
        for (int item : items) {
            words += Words.of(lines.get(item).text).size() - 1;
        }
        boolean named = items.get(0) > 0 && PRESENT.matcher(lines.get(items.get(0) - 1).text).find();
        return words >= 4 * items.size() && !named;
    }

    /** The lines, those of the list without the marks of the field they stand in. */
    List<Line> lines() {
        int to = end();
        List<Line> result = new ArrayList<>();
        for (Line line : lines) {
            boolean inList = line.index >= items.get(0) && line.index < to;
            result.add(inList && line.marked() ? line.unmarked() : line);
        }
        return result;
    }

    /** The form's headings and those of the list. */
    List<Heading> headings() {
        List<Heading> result = new ArrayList<>(headings);
        result.removeIf(heading -> heading.first() >= items.get(0) && heading.first() < end() && heading.question() < 0);
        for (int q = 0; q < items.size(); q++) {
            Labels.Number number = Labels.number(lines.get(items.get(q)));
            result.add(asked ? new Heading(q, items.get(q), items.get(q), lines.get(items.get(q)).text.length(), 1, 1, number, 2, true)
                    : new Heading(q, items.get(q), items.get(q), number.end(), 0.5, 1, number, 1, true));
        }
        int last = items.get(items.size() - 1);
        int behind = title(last) ? last + 2 : last + 1;
        while (asked && behind < lines.size() && lines.get(behind).tag.equals(lines.get(last).tag)) {
            behind++;
        }
        int next = behind;
        if (behind < lines.size() && result.stream().noneMatch(heading -> heading.first() == next)) {
            // Where the last answer ends nobody can tell, so what stands below it is for a person to place.
            result.add(new Heading(-1, behind, behind, lines.get(behind).text.length(), 0, 0, Labels.Number.NONE, 0, false));
        }
        result.sort(Comparator.comparingInt(Heading::first));
        return result;
    }

    private int end() {
        int last = items.get(items.size() - 1);
        return headings.stream().mapToInt(Heading::first).filter(first -> first > last).min().orElse(lines.size());
    }

    /** Question 3, with what is said about it in the line below. */
    private boolean title(int i) {
        Line line = lines.get(i);
        Labels.Number number = Labels.number(line);
        Line below = i + 1 < lines.size() ? lines.get(i + 1) : line;
        return number.kind() == NumberKind.EXPLICIT && number.end() == line.text.length() && below != line && below.sameCell(line)
                && Labels.number(below).kind() == NumberKind.NONE && !below.marked();
    }

    private List<Integer> list() {
        int wanted = topic.mainQuestions();
        List<Integer> found = new ArrayList<>();
        NumberKind kind = null;
        int heading = 0;
        int asking = 0;
        for (int i = 0; i < lines.size(); i++) {
            while (heading < headings.size() && headings.get(heading).last() < i) {
                heading++;
            }
            Line line = lines.get(i);
            Labels.Number number = Labels.number(line);
            boolean question = heading < headings.size() && headings.get(heading).first() <= i && headings.get(heading).question() >= 0;
            if (question || number.number() == 0 || !number.closed() || kind != null && number.kind() != kind) {
                continue;
            }
            boolean next = number.number() == found.size() + 1 && (number.end() < line.text.length() || title(i))
                    && (found.isEmpty() || number.kind() != NumberKind.AUTOMATIC
                            || line.label.listId().equals(lines.get(found.get(0)).label.listId()));
            if (!next) {
                return List.of();
            }
            kind = number.kind();
            found.add(i);
            asking += line.text.endsWith("?") ? 1 : 0;
        }
        if (found.size() != wanted || wanted < 4) {
            return List.of();
        }
        asked = questions(found);
        // Items that ask are the questions of some other form, unless they are the topic's own.
        return asked || asking * 3 <= wanted ? found : List.of();
    }

    /** Whether all items are questions of the topic, copied into one field with something below each. */
    private boolean questions(List<Integer> found) {
        WordingMatcher matcher = new WordingMatcher(topic);
        for (int q = 0; q < found.size(); q++) {
            Line line = lines.get(found.get(q));
            WordingMatcher.Match match = matcher.match(line.text, Labels.number(line).end());
            boolean below = found.get(q) + 1 < (q + 1 < found.size() ? found.get(q + 1) : lines.size());
            if (!below || line.mark != Line.Mark.TAG || match.question() != q || match.score() < SAME) {
                return false;
            }
        }
        return true;
    }
}
