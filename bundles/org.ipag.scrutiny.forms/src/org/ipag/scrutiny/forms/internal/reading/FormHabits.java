package org.ipag.scrutiny.forms.internal.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Labels that a form has in its own words: what stands before the answers under most of its questions. {@code Views of the
 * group:} once is part of an answer; under every question it is the form's.
 */
final class FormHabits {

    private static final int ENOUGH = 3;
    /** How far below a question its label may stand. */
    private static final int NEAR = 4;
    private static final Pattern SET_OFF = Pattern.compile("\\W*([\\p{L}][\\p{L}'’&/() ]{1,40}?)\\s*(?:[:;→]|\\s[-–—](?=\\s|$)|$)\\s*");
    /** Without any mark, only the plainest words, with the answer behind them. */
    private static final Pattern BARE = Pattern.compile("(response|answer|reply|feedback|comments?)\\s+(?=\\S)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> WORDS = Set.of("response", "respons", "respon", "reponse", "respose", "resp", "r", "answer", "reply", "feedback", "comment", "view",
            "thought", "opinion", "finding", "observation", "discussion", "note", "remark", "input", "group", "panel", "member", "ipag", "iag",
            "district", "advisory", "independent", "agreed", "said", "say", "think", "overall", "ateb", "ymateb", "team", "full");

    private final Set<String> labels = new HashSet<>();

    FormHabits(List<Line> lines, List<Heading> headings) {
        Map<String, Set<Integer>> questions = new HashMap<>();
        int sections = 0;
        for (int h = 0; h < headings.size(); h++) {
            Heading heading = headings.get(h);
            int end = h + 1 < headings.size() ? headings.get(h + 1).first() : lines.size();
            if (heading.question() < 0 || end <= heading.last() + 1) {
                continue;
            }
            sections++;
            for (Line line : lines.subList(heading.last() + 1, Math.min(end, heading.last() + 1 + NEAR))) {
                for (Matcher label : find(line.text)) {
                    questions.computeIfAbsent(key(label), unused -> new HashSet<>()).add(h);
                }
            }
        }
        for (Map.Entry<String, Set<Integer>> each : questions.entrySet()) {
            if (each.getValue().size() >= ENOUGH && each.getValue().size() * 2 >= sections) {
                labels.add(each.getKey());
            }
        }
    }

    /** How much of a text is a label of the form's own; 0 for none. */
    int label(String text) {
        return labels.isEmpty() ? 0 : find(text).stream().filter(label -> labels.contains(key(label)))
                .mapToInt(Matcher::end).findFirst().orElse(0);
    }

    private static String key(Matcher label) {
        return label.pattern() == BARE ? "bare " + Words.of(label.group(1)).joined() : Words.of(label.group(1)).joined();
    }

    /** What may be a label at the beginning of a text. */
    private static List<Matcher> find(String text) {
        Matcher label = SET_OFF.matcher(text);
        Matcher bare = BARE.matcher(text);
        return Stream.of(label, bare).filter(each -> each.lookingAt() && (each == bare || plain(each.group(1)))).toList();
    }

    /** Whether all words are such as labels are made of. */
    private static boolean plain(String text) {
        Words words = Words.of(text);
        int telling = 0;
        for (int i = 0; i < words.size(); i++) {
            if (WORDS.contains(words.get(i))) {
                telling++;
            } else if (!Words.small(words.get(i))) {
                return false;
            }
        }
        return telling > 0 && words.size() <= 5;
    }
}
