package org.ipag.scrutiny.forms.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ipag.scrutiny.forms.FormReader;
import org.ipag.scrutiny.forms.ReadForm;
import org.ipag.scrutiny.forms.ReadForm.ReadAnswer;
import org.ipag.scrutiny.model.topic.Topic;

/**
 * Compares what was read from a folder of forms with what a person reads in them. An answer is placed if its words, and
 * no others, stand under its question and case. It is wrong if a line of it stands under another question or case. A word
 * is lost if it stands in no answer and in no unplaced text.
 */
final class CorpusScore {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private static final List<String> NUMBERS = List.of("one|first", "two|second", "three|third");
    private static final Pattern CASE = Pattern.compile("^(?:case study |case |scenario |incident |c)?(\\d+(?: \\d+)*|[a-h])\\b");

    private int forms;
    private int expected;
    private int placed;
    private int lost;
    private int heads;
    private final List<String> wrong = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    @SuppressWarnings("unchecked")
    static CorpusScore of(Path folder, FormReader reader, Topic topic) throws IOException {
        CorpusScore score = new CorpusScore();
        for (Object entry : (List<Object>) Json.parse(Files.readString(folder.resolve("expected.json")))) {
            Map<String, Object> form = (Map<String, Object>) entry;
            score.add(form, reader.read(folder.resolve((String) form.get("file")), topic));
        }
        return score;
    }

    @SuppressWarnings("unchecked")
    private void add(Map<String, Object> form, ReadForm read) {
        forms++;
        String file = (String) form.get("file");
        if (read.status() == ReadForm.Status.REFUSED) {
            remarks.add(file + ": refused: " + read.message());
            if (form.get("mayRefuse") != null) {
                return;
            }
        }
        if (form.get("headOptional") == null && (!same((String) form.get("district"), read.district())
                || !same((String) form.get("person"), read.personCompleting()))) {
            heads++;
            remarks.add(file + ": district " + read.district() + ", person " + read.personCompleting());
        }
        List<Map<String, Object>> answers = new ArrayList<>();
        ((List<Object>) form.get("answers")).forEach(answer -> answers.add((Map<String, Object>) answer));
        Map<String, Integer> out = new HashMap<>();
        read.answers().forEach(answer -> count(answer.text(), out, 1));
        read.unplaced().forEach(text -> count(text.text(), out, 1));
        for (Map<String, Object> answer : answers) {
            expected++;
            boolean found = read.answers().stream().anyMatch(given -> key(given).equals(key(answer))
                    && texts(answer).anyMatch(text -> same(given.text(), text)));
            placed += found ? 1 : 0;
            if (!found) {
                remarks.add(file + ": not placed: " + key(answer) + " " + answer.get("text"));
            }
            loseWords(file, (String) answer.get("text"), out);
        }
        ((List<Object>) form.get("unplaced")).forEach(text -> loseWords(file, (String) text, out));
        read.answers().forEach(given -> checkWrong(file, given, answers));
    }

    /** What a person reads in an answer, and other readings as good. */
    @SuppressWarnings("unchecked")
    private static Stream<String> texts(Map<String, Object> answer) {
        return Stream.concat(Stream.of((String) answer.get("text")),
                ((List<Object>) answer.getOrDefault("or", List.of())).stream().map(String.class::cast));
    }

    private void loseWords(String file, String text, Map<String, Integer> out) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (out.merge(word.group().toLowerCase(), -1, Integer::sum) < 0) {
                lost++;
                remarks.add(file + ": lost: " + word.group() + " of " + text);
            }
        }
    }

    /** Each line of an answer must be one that a person reads in the same answer. */
    private void checkWrong(String file, ReadAnswer given, List<Map<String, Object>> answers) {
        String mine = answers.stream().filter(answer -> key(answer).equals(key(given))).flatMap(CorpusScore::texts)
                .map(CorpusScore::plain).collect(Collectors.joining(" | "));
        given.text().lines().filter(line -> !plain(line).isEmpty() && !mine.contains(plain(line)))
                .forEach(line -> wrong.add(file + ": " + key(given) + ": " + line));
    }

    private static String key(ReadAnswer answer) {
        return answer.question() + "/" + caseName(answer.caseLabel());
    }

    private static String key(Map<String, Object> answer) {
        return answer.get("question") + "/" + caseName((String) answer.get("case"));
    }

    /** A case by its number or letter, however it is written: "Case 2 – the bus", "second case" and "case two" are one. */
    private static String caseName(String label) {
        if (label == null) {
            return "";
        }
        String words = plain(label).toLowerCase();
        for (int i = 0; i < NUMBERS.size(); i++) {
            words = words.replaceAll("\\b(?:" + NUMBERS.get(i) + ")\\b", String.valueOf(i + 1));
        }
        Matcher number = CASE.matcher(words);
        return number.find() ? number.group(1) : words;
    }

    private static boolean same(String a, String b) {
        return Objects.equals(plain(a), plain(b));
    }

    private static String plain(String text) {
        StringBuilder result = new StringBuilder();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            result.append(result.isEmpty() ? "" : " ").append(word.group());
        }
        return result.toString();
    }

    private static void count(String text, Map<String, Integer> counts, int by) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            counts.merge(word.group().toLowerCase(), by, Integer::sum);
        }
    }

    int forms() {
        return forms;
    }

    double placedPercent() {
        return 100.0 * placed / expected;
    }

    List<String> wrong() {
        return wrong;
    }

    int lost() {
        return lost;
    }

    /** What is not as it should be, one line each. */
    List<String> remarks() {
        return remarks;
    }

    @Override
    public String toString() {
        return ("%d forms, %d answers: %.1f %% placed, %d lines under a wrong question or case, %d words lost, "
                + "%d districts or people misread").formatted(forms, expected, placedPercent(), wrong.size(), lost, heads);
    }
}
