package org.ipag.scrutiny.process;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.topic.GlossaryEntry;

/**
 * Finds abbreviations in running text and tells which of them nobody explains. The first real report printed VSS, OIC,
 * PSE and MH without a word.
 *
 * <p>An abbreviation is a word of two to six capitals, with a small letter or an ampersand among them at most, and maybe a
 * plural s. It is explained if the glossary has it, or if the text itself puts it in brackets behind words with those
 * initials, or the words in brackets behind it. Lines in capitals throughout are headings or shouting, and left alone.
 */
public final class Abbreviations {

    private static final Pattern TERM = Pattern.compile(
            "(?<![\\p{L}\\d&.@/-])([A-Z](?:[A-Z&]|[a-z](?=[A-Z]))*[A-Z])('?s)?(?![\\p{L}\\d@])");
    private static final Pattern ROMAN = Pattern.compile("[IVX]{2,5}");
    private static final int LONGEST = 6;

    private Abbreviations() {
    }

    /**
     * An abbreviation that is used.
     *
     * @param term    the abbreviation without a plural s
     * @param where   the objects in whose texts it stands, those that are printed first
     * @param printed whether the report prints it
     */
    public record Use(String term, List<EObject> where, boolean printed) {
    }

    /** The abbreviations of a round's answers and printed texts that nobody explains, in the order found. */
    public static List<Use> unexplained(Round round) {
        Set<String> explained = explained(round);
        Set<String> known = known();
        Map<String, Set<EObject>> found = new LinkedHashMap<>();
        Set<String> printed = new HashSet<>();
        PrintedTexts.of(round).forEach((where, text) -> {
            for (String term : in(text, known)) {
                if (!explained.contains(term)) {
                    found.computeIfAbsent(term, key -> new LinkedHashSet<>()).add(where);
                    printed.add(term);
                }
            }
            explained.addAll(explainedIn(text));
        });
        for (Return from : round.getReturns()) {
            for (Answer answer : from.getAnswers()) {
                Set<String> terms = in(answer.getText(), known);
                if (!explained.containsAll(terms)) {
                    Set<String> here = explainedIn(answer.getText());
                    for (String term : terms) {
                        if (!explained.contains(term) && !here.contains(term)) {
                            found.computeIfAbsent(term, key -> new LinkedHashSet<>()).add(answer);
                        }
                    }
                }
            }
        }
        return found.entrySet().stream().filter(each -> !explained.contains(each.getKey()))
                .map(each -> new Use(each.getKey(), List.copyOf(each.getValue()), printed.contains(each.getKey())))
                .toList();
    }

    /** The abbreviations that stand in a text, each once, without those that every reader knows. */
    public static Set<String> in(String text) {
        return in(text, known());
    }

    private static Set<String> known() {
        return Set.of(ProcessTexts.say("abbreviations.known").split("\\s+"));
    }

    private static Set<String> in(String text, Set<String> known) {
        Set<String> terms = new LinkedHashSet<>();
        if (text == null || !mayHoldOne(text)) {
            return terms;
        }
        for (String line : text.split("\\R")) {
            if (inCapitals(line)) {
                continue;
            }
            Matcher matcher = TERM.matcher(line);
            while (matcher.find()) {
                String term = matcher.group(1);
                if (term.length() <= LONGEST && !known.contains(term) && !ROMAN.matcher(term).matches()) {
                    terms.add(term);
                }
            }
        }
        return terms;
    }

    /** Whether a text can hold an abbreviation at all: a glance spares most texts the search. */
    private static boolean mayHoldOne(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            if (isCapital(text.charAt(i))) {
                char next = text.charAt(i + 1);
                if (isCapital(next) || next == '&' || i + 2 < text.length() && isCapital(text.charAt(i + 2))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isCapital(char character) {
        return character >= 'A' && character <= 'Z';
    }

    /** The abbreviations that a text explains where it uses them: {@code officer in charge (OIC)} or the reverse. */
    static Set<String> explainedIn(String text) {
        Set<String> explained = new HashSet<>();
        if (text.indexOf('(') < 0) {
            return explained;
        }
        Matcher matcher = TERM.matcher(text);
        while (matcher.find()) {
            String term = matcher.group(1);
            boolean inBrackets = matcher.start() > 0 && text.charAt(matcher.start() - 1) == '(';
            String before = text.substring(Math.max(0, matcher.start() - 120), matcher.start()).replaceAll("\\($", "");
            Matcher behind = Pattern.compile("^\\s*\\(([^)]{3,80})\\)").matcher(text.substring(matcher.end()));
            if (inBrackets && initialsEndWith(before, term)
                    || behind.find() && initialsEndWith(behind.group(1), term)) {
                explained.add(term);
            }
        }
        return explained;
    }

    /** Whether the last words of a text begin with the letters of a term; small words between may be passed over. */
    private static boolean initialsEndWith(String text, String term) {
        String[] words = text.strip().split("[^\\p{L}']+");
        String letters = term.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.UK);
        int letter = letters.length() - 1;
        for (int i = words.length - 1; i >= 0 && letter >= 0; i--) {
            if (words[i].isEmpty()) {
                continue;
            }
            boolean fits = Character.toLowerCase(words[i].charAt(0)) == letters.charAt(letter);
            if (fits) {
                letter--;
            } else if (words[i].length() > 3) {
                return false;
            }
        }
        return letter < 0;
    }

    private static boolean inCapitals(String line) {
        long letters = line.chars().filter(Character::isLetter).count();
        long capitals = line.chars().filter(Character::isUpperCase).count();
        return letters > LONGEST && capitals * 10 > letters * 6;
    }

    private static Set<String> explained(Round round) {
        Set<String> explained = new HashSet<>();
        if (round.getTopic() != null) {
            for (GlossaryEntry each : round.getTopic().getGlossary()) {
                boolean words = each.getExpansion() != null && !each.getExpansion().isBlank()
                        || each.getExplanation() != null && !each.getExplanation().isBlank();
                if (each.getTerm() != null && words) {
                    explained.add(each.getTerm().strip());
                }
            }
        }
        if (round.getForce() != null) {
            if (round.getForce().getShortName() != null) {
                explained.addAll(List.of(round.getForce().getShortName().split("\\s+")));
            }
            for (District each : round.getForce().getDistricts()) {
                explained.addAll(in(each.getName()));
                if (each.getCode() != null) {
                    explained.add(each.getCode());
                }
            }
        }
        return explained;
    }
}
