package org.ipag.scrutiny.forms.internal.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Labels that a form has in its own words: what stands before the answers under most of its questions. {@code Views of the
 * group:} once is part of an answer; under every question it is the form's.
 */
final class FormHabits {

    private static final int ENOUGH = 3;
    /** How far below a question its label may stand. */
    private static final int NEAR = 4;
    private static final int MOST_WORDS = 6;
    /** What sets a label off. */
    private static final Pattern MARK = Pattern.compile("(?:\\s*\\((?:group|agreed|all of us|joint)[^)]{0,12}\\))?\\s*(?:[:;→]|\\s[-–—](?=\\s|$)|$)\\s*");
    private static final Set<String> WORDS = Set.of("response", "respons", "respon", "reponse", "respose", "resp", "r", "answer", "reply", "feedback", "comment", "view",
            "thought", "opinion", "finding", "observation", "discussion", "note", "remark", "input", "group", "panel", "member", "ipag", "iag",
            "district", "advisory", "independent", "a", "agreed", "said", "say", "think", "overall", "ateb", "ymateb", "team", "full");

    /** Only with one of these a label can do without a mark: a member may be followed by a name. */
    private static final Set<String> BARE = Set.of("response", "answer", "reply", "feedback", "comment", "view", "discussion");

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
                for (String label : find(line.text).keySet()) {
                    questions.computeIfAbsent(label, unused -> new HashSet<>()).add(h);
                }
            }
        }
        // A with a B is one of several things, not the answer.
        if (lines.stream().anyMatch(line -> line.text.matches("B\\s*[.:].*"))) {
            questions.remove("a:");
        }
        for (Map.Entry<String, Set<Integer>> each : questions.entrySet()) {
            if (each.getValue().size() >= ENOUGH && each.getValue().size() * 2 >= sections) {
                labels.add(each.getKey());
            }
        }
    }

    /** How much of a text is a label of the form's own; 0 for none. */
    int label(String text) {
        int end = 0;
        if (!labels.isEmpty()) {
            for (Map.Entry<String, Integer> each : find(text).entrySet()) {
                boolean alone = each.getValue() == text.length() && labels.contains(each.getKey().replaceAll(":$", ""));
                end = alone || labels.contains(each.getKey()) ? each.getValue() : end;
            }
        }
        return end;
    }

    /** What may be a label at the beginning of a text, each with where it ends; the longest last. */
    private static Map<String, Integer> find(String text) {
        Map<String, Integer> found = new LinkedHashMap<>();
        Words words = Words.of(text, 0, MOST_WORDS);
        boolean begins = words.size() > 0 && WORDS.contains(words.get(0)) || words.size() > 1 && Words.small(words.get(0));
        boolean telling = false;
        boolean bare = false;
        for (int i = 0; begins && i < words.size(); i++) {
            // A or R may be a label, but not the end of one: Member A is a person.
            boolean label = WORDS.contains(words.get(i)) && (i == 0 || words.get(i).length() > 1);
            if (!label && (!Words.small(words.get(i)) || words.get(i).length() == 1)) {
                break;
            }
            telling |= label;
            int to = words.end(i);
            Matcher mark = MARK.matcher(text).region(to, text.length());
            boolean letter = i == 0 && to == 1 && to < text.length() && text.charAt(to) == '.';
            if (telling && (letter || mark.lookingAt())) {
                found.put(words.joined(i + 1) + ":", letter ? to + 1 : mark.end());
                break;
            }
            int next = to;
            while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
                next++;
            }
            // Without a mark the answer must begin like a sentence: "Our answer about speed" is all answer.
            bare |= BARE.contains(words.get(i));
            if (label && bare && to > 1 && next > to && next < text.length()
                    && (Character.isUpperCase(text.charAt(next)) || Character.isDigit(text.charAt(next)) && i == 0 || "•“‘\"(".indexOf(text.charAt(next)) >= 0)) {
                found.put(words.joined(i + 1), next);
            }
        }
        return found;
    }
}
