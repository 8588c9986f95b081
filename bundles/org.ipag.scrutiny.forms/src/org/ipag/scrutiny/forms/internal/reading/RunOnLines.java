package org.ipag.scrutiny.forms.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a paragraph that holds several questions with their answers, as pasting without line breaks makes it, before each question. */
final class RunOnLines {

    private static final int LONG = 250;
    private static final int ENOUGH = 3;
    private static final Pattern NUMBER = Pattern.compile("(?<=\\s|^)(?:q(?:uestion)?\\s*)?(\\d{1,2})\\s*[.):]\\s+(?=\\p{Lu})", Pattern.CASE_INSENSITIVE);

    private RunOnLines() {
    }

    /** The lines, or the same lines cut. */
    static List<Line> cut(List<Line> lines, TopicWordings topic) {
        if (lines.stream().noneMatch(line -> line.text.length() > LONG && line.text.indexOf('?') >= 0)) {
            return lines;
        }
        WordingMatcher matcher = new WordingMatcher(topic);
        List<Line> result = new ArrayList<>();
        for (Line line : lines) {
            List<Integer> cuts = line.text.length() > LONG && !line.marked() ? questions(line.text, topic, matcher) : List.of();
            if (cuts.size() < ENOUGH) {
                result.add(line.part(result.size(), line.text, line.sameParagraph));
                continue;
            }
            int from = 0;
            for (int cut : cuts) {
                add(line, from, cut, result);
                from = cut;
            }
            add(line, from, line.text.length(), result);
        }
        return result;
    }

    private static void add(Line line, int from, int to, List<Line> result) {
        String text = line.text.substring(from, to).strip();
        if (!text.isEmpty()) {
            result.add(line.part(result.size(), text, from > 0 || line.sameParagraph));
        }
    }

    /** Offsets at which questions begin, each with its own number. */
    private static List<Integer> questions(String text, TopicWordings topic, WordingMatcher matcher) {
        List<Integer> found = new ArrayList<>();
        int last = 0;
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            int question = topic.ofNumber(Integer.parseInt(number.group(1)));
            WordingMatcher.Match match = question < 0 ? WordingMatcher.Match.NONE : matcher.match(text, number.end());
            if (match.question() == question && question >= 0 && match.score() >= 0.85 && question + 1 > last) {
                found.add(number.start());
                last = question + 1;
            }
        }
        return found;
    }
}
