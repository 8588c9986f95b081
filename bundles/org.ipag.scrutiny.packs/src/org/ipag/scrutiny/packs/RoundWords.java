package org.ipag.scrutiny.packs;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.DistrictGroup;
import org.ipag.scrutiny.model.round.KeptWords;
import org.ipag.scrutiny.model.round.Report;
import org.ipag.scrutiny.model.round.Round;

/** Words of a round that its report may print: its places and groups, the words of its topic, and what a person decided to keep. */
final class RoundWords {

    private final Set<String> places = new LinkedHashSet<>();
    private final Map<String, String> kept = new LinkedHashMap<>();

    private final StringBuilder topic = new StringBuilder();

    RoundWords(Round round) {
        if (round.getTopic() != null) {
            words(round.getTopic());
            round.getTopic().eAllContents().forEachRemaining(this::words);
        }
        round.getCases().stream().map(file -> file.getLabel()).filter(label -> label != null && !label.isBlank()).forEach(label -> kept.put(normal(label), PackTexts.say("gate.case")));
        if (round.getCountyGroup() != null) {
            place(round.getCountyGroup().getName());
            if (round.getCountyGroup().getName() != null) {
                kept.put(normal(round.getCountyGroup().getName()), PackTexts.say("gate.place")); // it publishes the report
            }
        }
        if (round.getForce() != null) {
            place(round.getForce().getName());
            place(round.getForce().getShortName());
            for (District district : round.getForce().getDistricts()) {
                place(district.getName());
                place(district.getBoroughs());
                DistrictGroup group = district.getGroup();
                place(group == null ? null : group.getName());
            }
        }
        Report report = round.getReport();
        if (report != null) {
            agreed(report.getAuthor());
            for (KeptWords each : report.getKeptWords()) {
                if (each.getWords() != null && each.getReason() != null && !each.getReason().isBlank()) {
                    kept.put(normal(each.getWords()), each.getReason());
                }
            }
        }
    }

    /** What a topic says was written for every round and tells of nobody. */
    private void words(EObject part) {
        for (EAttribute attribute : part.eClass().getEAllAttributes()) {
            if (!attribute.isMany() && part.eGet(attribute) instanceof String text && text.length() > 2) {
                topic.append(text).append('\n');
            }
        }
    }

    /** Who is printed as author agreed to it; the screens say so where the name is typed. */
    private void agreed(String author) {
        if (author != null && !author.isBlank()) {
            kept.put(normal(author), PackTexts.say("gate.author"));
            for (String part : author.split("[,;]| and ")) {
                kept.put(normal(part), PackTexts.say("gate.author"));
            }
        }
    }

    private void place(String text) {
        if (text != null) {
            for (String word : text.toLowerCase(Locale.UK).split("[^\\p{L}'-]+")) {
                if (word.length() > 1) {
                    places.add(word);
                }
            }
        }
    }

    private static String normal(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
    }

    /** Why these words may stay: what a person decided; null if nobody did. */
    String decided(String words) {
        return kept.get(normal(words));
    }

    /** Why these words may stay: what a person decided, or that they are the round's own; null if neither. */
    String reason(String words) {
        String decided = decided(words);
        return decided == null ? own(words) : decided;
    }

    /** Why these words are the round's own, its places or its topic's; null if they are not. They may be somebody's name all the same. */
    String own(String words) {
        List<String> parts = List.of(normal(words).split("[^\\p{L}'-]+"));
        boolean place = !parts.isEmpty() && parts.stream().allMatch(word -> word.isEmpty() || places.contains(word.replaceAll("'s$", "")) || places.contains(word)) && words.chars().noneMatch(Character::isDigit);
        if (place) {
            return PackTexts.say("gate.place");
        }
        return ofTopic(words.strip()) ? PackTexts.say("gate.topic") : null;
    }

    private boolean ofTopic(String words) {
        if (words.length() < 3 || words.chars().anyMatch(Character::isDigit)) {
            return false;
        }
        for (int at = topic.indexOf(words); at >= 0; at = topic.indexOf(words, at + 1)) {
            int end = at + words.length();
            if ((at == 0 || !Character.isLetterOrDigit(topic.charAt(at - 1))) && (end == topic.length() || !Character.isLetterOrDigit(topic.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
