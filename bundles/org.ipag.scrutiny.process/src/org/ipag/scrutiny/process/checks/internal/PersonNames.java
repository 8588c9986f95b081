package org.ipag.scrutiny.process.checks.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.DistrictGroup;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.ReturnDocument;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.process.ProcessTexts;

/** The names of persons that a round knows and that must not be printed. */
final class PersonNames {

    private static final Set<String> NOT_NAMES = Set.of("mr", "mrs", "ms", "miss", "dr", "prof", "professor", "rev",
            "reverend", "sir", "dame", "cllr", "councillor", "pc", "pcso", "sgt", "sergeant", "inspector", "insp",
            "chair", "vice-chair", "vice", "group", "the", "ipag", "and", "on", "behalf", "of", "note", "taker",
            "member", "members", "secretary", "officer");

    private PersonNames() {
    }

    /**
     * A name to look for.
     *
     * @param text    the name
     * @param role    whose it is, in words
     * @param whole   false if it is a family name only
     * @param pattern finds it in a text
     */
    record Name(String text, String role, boolean whole, Pattern pattern) {
    }

    static List<Name> of(Round round) {
        List<Name> names = new ArrayList<>();
        Set<String> places = new HashSet<>();
        if (round.getForce() != null) {
            for (District each : round.getForce().getDistricts()) {
                addWords(places, each.getName());
                addWords(places, each.getBoroughs());
            }
            addWords(places, round.getForce().getName());
            for (District each : round.getForce().getDistricts()) {
                DistrictGroup group = each.getGroup();
                if (group != null) {
                    add(names, group.getChair(), "chair", places);
                    add(names, group.getViceChair(), "vice-chair", places);
                    add(names, group.getLiaisonOfficer(), "liaison", places);
                }
            }
        }
        if (round.getCountyGroup() != null) {
            add(names, round.getCountyGroup().getChair(), "chair", places);
            add(names, round.getCountyGroup().getViceChair(), "vice-chair", places);
        }
        for (Return from : round.getReturns()) {
            for (ReturnDocument each : from.getDocuments()) {
                add(names, each.getPersonCompleting(), "completing", places);
            }
        }
        return names;
    }

    /** The names that stand in a text; a family name is left out where the whole name stands. */
    static List<Name> found(List<Name> names, String text) {
        List<Name> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Name name : names) {
            if (name.pattern().matcher(text).find() && seen.add(name.text().toLowerCase(Locale.UK))
                    && (name.whole() || found.stream().noneMatch(each -> each.whole()
                            && each.text().toLowerCase(Locale.UK).endsWith(name.text().toLowerCase(Locale.UK))))) {
                found.add(name);
            }
        }
        return found;
    }

    private static void add(List<Name> names, String given, String role, Set<String> places) {
        if (given == null || given.isBlank()) {
            return;
        }
        String inWords = ProcessTexts.say("check.name-in-report.role-" + role);
        for (String person : given.split("[,;&/()\\n]|\\band\\b")) {
            List<String> words = new ArrayList<>();
            for (String word : person.strip().split("\\s+")) {
                String bare = word.replaceAll("^\\W+|\\W+$", "");
                if (!bare.isEmpty() && !NOT_NAMES.contains(bare.toLowerCase(Locale.UK))) {
                    words.add(bare);
                }
            }
            if (words.size() < 2 || words.size() > 4 || words.stream().anyMatch(PersonNames::lowerCase)) {
                continue; // A role or a single word: too little to tell a person by.
            }
            String whole = String.join(" ", words);
            names.add(new Name(whole, inWords, true, Pattern.compile("\\b" + String.join("\\s+", words.stream()
                    .map(Pattern::quote).toList()) + "\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
            String family = words.get(words.size() - 1);
            if (family.length() >= 4 && !places.contains(family.toLowerCase(Locale.UK))) {
                // As it is written, with a capital: many family names are words too.
                names.add(new Name(family, inWords, false,
                        Pattern.compile("(?<![.!?]\\s)(?<!^)\\b" + Pattern.quote(family) + "\\b")));
            }
        }
    }

    private static boolean lowerCase(String word) {
        return Character.isLowerCase(word.charAt(0)) && word.length() > 3;
    }

    private static void addWords(Set<String> words, String text) {
        if (text != null) {
            for (String word : text.split("\\W+")) {
                words.add(word.toLowerCase(Locale.UK));
            }
        }
    }
}
