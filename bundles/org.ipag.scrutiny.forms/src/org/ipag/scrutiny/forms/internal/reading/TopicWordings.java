package org.ipag.scrutiny.forms.internal.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.ipag.scrutiny.model.topic.Audience;
import org.ipag.scrutiny.model.topic.KnownWording;
import org.ipag.scrutiny.model.topic.Question;
import org.ipag.scrutiny.model.topic.QuestionSet;
import org.ipag.scrutiny.model.topic.Topic;

/**
 * Everything about a topic's questions that reading a form needs, taken from the topic once: afterwards the topic is not
 * touched, so that forms can be read on any thread.
 */
final class TopicWordings {

    /** A question as asked of panels. */
    record Asked(String key, int number, boolean main, Words shortLabel, Set<Integer> hintIds, String hintJoined) {
    }

    private static final String FORCE = "${force}";
    private static final int MAX_CACHED_WORDS = 20_000;

    final String topicKey;
    final String topicLabel;
    final List<Asked> questions = new ArrayList<>();
    final List<Wording> wordings = new ArrayList<>();
    final Set<String> titleWords = new HashSet<>();
    final Set<String> guidance = new HashSet<>();
    /** Hashes of the words of all hints. */
    final Set<Integer> allHintIds = new HashSet<>();

    private final Map<String, Integer> vocabulary = new HashMap<>();
    private final Map<String, Integer> resolved = new ConcurrentHashMap<>();
    private double[] weights = new double[0];

    TopicWordings(Topic topic) {
        topicKey = topic.getKey() == null ? "" : topic.getKey();
        topicLabel = topic.getLabel() == null ? topicKey : topic.getLabel();
        List<List<String>> texts = new ArrayList<>();
        List<String> hints = new ArrayList<>();
        int offset = 0;
        boolean main = true;
        for (QuestionSet set : topic.getQuestionSets()) {
            if (set.getAudience() != Audience.PANEL || set.getQuestions().isEmpty()) {
                continue;
            }
            for (Question question : set.getQuestions()) {
                List<String> all = new ArrayList<>();
                all.add(plain(question.getLabel()));
                for (KnownWording known : question.getKnownWordings()) {
                    all.add(plain(known.getText()));
                }
                texts.add(all);
                hints.add(plain(question.getHint()));
                int number = question.getNumber() > 0 ? question.getNumber() + offset : questions.size() + 1;
                Words shortLabel = Words.of(main ? plain(question.getShortLabel()) : "");
                questions.add(new Asked(question.getKey(), number, main, shortLabel, new HashSet<>(), ""));
            }
            addGuidance(set.getIntroduction());
            addGuidance(set.getLabel());
            offset += set.getQuestions().size();
            main = false;
        }
        Words title = Words.of(plain(topic.getFormTitle()));
        for (int i = 0; i < title.size(); i++) {
            titleWords.add(title.get(i));
        }
        addGuidance(topic.getDefinition());
        addGuidance(topic.getSummary());
        weigh(texts);
        index(texts, hints);
    }

    /** A number that changes when anything changes that reading depends on. */
    static int fingerprint(Topic topic) {
        int hash = Objects.hash(topic.getKey(), topic.getLabel(), topic.getFormTitle(), topic.getDefinition(),
                topic.getSummary());
        for (QuestionSet set : topic.getQuestionSets()) {
            hash = 31 * hash + Objects.hash(set.getAudience(), set.getIntroduction(), set.getLabel());
            for (Question question : set.getQuestions()) {
                hash = 31 * hash + Objects.hash(question.getKey(), question.getLabel(), question.getShortLabel(), question.getHint(),
                        question.getNumber());
                for (KnownWording known : question.getKnownWordings()) {
                    hash = 31 * hash + Objects.hashCode(known.getText());
                }
            }
        }
        return hash;
    }

    private static String plain(String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ");
    }

    private void addGuidance(String text) {
        if (text != null) {
            text.lines().map(line -> Words.of(line).joined()).filter(line -> !line.isEmpty()).forEach(guidance::add);
            for (String paragraph : text.split("\\n\\s*\\n")) {
                guidance.add(Words.of(paragraph).joined());
            }
            guidance.remove("");
        }
    }

    /** A word is the more telling the fewer questions it stands in. */
    private void weigh(List<List<String>> texts) {
        Map<String, Set<Integer>> questionsOf = new HashMap<>();
        for (int q = 0; q < texts.size(); q++) {
            for (String text : texts.get(q)) {
                Words words = Words.of(text.replace(FORCE, " "));
                for (int i = 0; i < words.size(); i++) {
                    questionsOf.computeIfAbsent(words.get(i), unused -> new HashSet<>()).add(q);
                }
            }
        }
        weights = new double[questionsOf.size()];
        questionsOf.forEach((word, in) -> {
            int id = vocabulary.size();
            vocabulary.put(word, id);
            double telling = Math.log((texts.size() + 1.0) / (in.size() + 0.2));
            weights[id] = Words.small(word) ? 0.2 : Math.clamp(telling, 0.4, 2.2);
        });
    }

    private void index(List<List<String>> texts, List<String> hints) {
        for (int q = 0; q < texts.size(); q++) {
            for (String text : texts.get(q)) {
                int[] ids = ids(Words.of(text.replace(FORCE, " ")));
                double weight = 0;
                for (int id : ids) {
                    weight += weight(id);
                }
                if (ids.length > 0) {
                    wordings.add(new Wording(q, ids, weight, text.contains(FORCE),
                            text.replaceAll("\\W+$", "}").endsWith(FORCE)));
                }
            }
            Words hint = Words.of(hints.get(q).replace(FORCE, " "));
            Set<Integer> hintWords = new HashSet<>();
            for (int i = 0; i < hint.size(); i++) {
                if (!Words.small(hint.get(i))) {
                    hintWords.add(hint.get(i).hashCode());
                }
            }
            allHintIds.addAll(hintWords);
            Asked plain = questions.get(q);
            questions.set(q, new Asked(plain.key(), plain.number(), plain.main(), plain.shortLabel(), hintWords,
                    hint.joined()));
        }
    }

    /** The words as numbers of the vocabulary; -1 for a word that stands in no question. */
    int[] ids(Words words) {
        int[] ids = new int[words.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = id(words.get(i));
        }
        return ids;
    }

    private int id(String word) {
        Integer exact = vocabulary.get(word);
        if (exact != null) {
            return exact;
        }
        if (word.length() < 5) {
            return -1;
        }
        Integer known = resolved.get(word);
        if (known == null) {
            known = similar(word);
            if (resolved.size() < MAX_CACHED_WORDS) {
                resolved.put(word, known);
            }
        }
        return known;
    }

    /** Finds the word meant by a slip of the pen or another ending. */
    private int similar(String word) {
        for (Map.Entry<String, Integer> entry : vocabulary.entrySet()) {
            String other = entry.getKey();
            if (other.length() < 5 || Math.abs(other.length() - word.length()) > 4) {
                continue;
            }
            int common = 0;
            int shortest = Math.min(word.length(), other.length());
            while (common < shortest && word.charAt(common) == other.charAt(common)) {
                common++;
            }
            if (common >= 7 || common >= 5 && common >= shortest - 1 || oneSlip(word, other)) {
                return entry.getValue();
            }
        }
        return -1;
    }

    private static boolean oneSlip(String a, String b) {
        int difference = a.length() - b.length();
        if (Math.abs(difference) > 1) {
            return false;
        }
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        if (difference == 0) {
            boolean swapped = i + 1 < a.length() && a.charAt(i) == b.charAt(i + 1) && a.charAt(i + 1) == b.charAt(i);
            return swapped ? a.substring(i + 2).equals(b.substring(i + 2))
                    : a.substring(Math.min(a.length(), i + 1)).equals(b.substring(Math.min(b.length(), i + 1)));
        }
        return difference > 0 ? a.substring(i + 1).equals(b.substring(i)) : a.substring(i).equals(b.substring(i + 1));
    }

    double weight(int id) {
        return id < 0 ? 0.8 : weights[id];
    }

    double[] weights() {
        return weights;
    }

    int vocabularySize() {
        return weights.length;
    }

    /** Index of a question by its key; -1 if the topic has none. */
    int indexOf(String key) {
        for (int i = 0; i < questions.size(); i++) {
            if (questions.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /** How many questions the form itself has, without the blocks beside it. */
    int mainQuestions() {
        return (int) questions.stream().filter(Asked::main).count();
    }

    /** Index of the question of a number; -1 if there is none. */
    int ofNumber(int number) {
        for (int i = 0; i < questions.size(); i++) {
            if (questions.get(i).number() == number) {
                return i;
            }
        }
        return -1;
    }
}
