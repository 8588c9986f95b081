package org.ipag.scrutiny.report.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.ipag.scrutiny.model.round.CountyGroup;
import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.DistrictGroup;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.ReturnDocument;
import org.ipag.scrutiny.model.round.Round;

/**
 * Finds the names of people whom the round knows in texts that are to be published: who completed a form, chairs, liaison
 * officers, who signed. The person completing a form is never published.
 */
public final class NameGuard {

    /** Words of a name field that name a role, not a person. */
    private static final Set<String> NOT_A_NAME = Set.of("chair", "vice", "vice-chair", "chairperson", "coordinator",
            "officer", "liaison", "inspector", "sergeant", "constable", "member", "members", "note", "taker", "secretary",
            "group", "ipag", "clo", "the", "and", "of", "for", "on", "behalf", "district", "panel", "police", "community",
            "mr", "mrs", "ms", "miss", "mx", "dr", "rev", "pc", "ps", "sgt", "insp", "cllr", "deputy", "acting", "group's",
            "independent", "advisory", "unknown", "anonymous", "n/a", "none", "staff", "scrutiny", "county", "safety",
            "unit");

    private final Pattern whole;
    private final Pattern surnames;

    private NameGuard(Set<String> names) {
        whole = pattern(names, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        surnames = pattern(names.stream().filter(name -> name.contains(" "))
                .map(name -> name.substring(name.lastIndexOf(' ') + 1)).filter(name -> name.length() > 3)
                .collect(Collectors.toCollection(LinkedHashSet::new)), 0);
    }

    private static Pattern pattern(Set<String> names, int flags) {
        return names.isEmpty() ? null : Pattern.compile(names.stream()
                .map(name -> Pattern.quote(name).replace(" ", "\\E\\s+\\Q"))
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")), flags);
    }

    /** The guard of a round. The report's author is left out, as who is printed there
     * agreed to it, and who may be named for a reason on record. */
    public static NameGuard of(Round round) {
        Set<String> names = new LinkedHashSet<>();
        Set<String> places = places(round);
        CountyGroup county = round.getCountyGroup();
        if (county != null) {
            take(names, county.getChair(), places);
            take(names, county.getViceChair(), places);
        }
        if (round.getForce() != null) {
            for (District district : round.getForce().getDistricts()) {
                DistrictGroup group = district.getGroup();
                if (group != null) {
                    take(names, group.getChair(), places);
                    take(names, group.getViceChair(), places);
                    take(names, group.getLiaisonOfficer(), places);
                }
            }
        }
        for (Return returned : round.getReturns()) {
            for (ReturnDocument document : returned.getDocuments()) {
                take(names, document.getPersonCompleting(), places);
            }
        }
        round.getCases().forEach(file -> file.getSignOffs().forEach(signed -> take(names, signed.getName(), places)));
        if (round.getReport() != null) {
            round.getReport().getSignOffs().forEach(signed -> take(names, signed.getName(), places));
            Set<String> agreed = new LinkedHashSet<>();
            take(agreed, round.getReport().getAuthor(), places);
            names.removeAll(agreed);
            keep(round, names, places);
        }
        return new NameGuard(names);
    }

    /** Names that may stay for a reason a person gave; never that of who completed a form. */
    private static void keep(Round round, Set<String> names, Set<String> places) {
        Set<String> kept = new LinkedHashSet<>();
        round.getReport().getKeptWords().stream().filter(each -> !ReportTexts.blank(each.getReason()))
                .forEach(each -> take(kept, each.getWords(), places));
        Set<String> never = new LinkedHashSet<>();
        round.getReturns().forEach(returned -> returned.getDocuments()
                .forEach(document -> take(never, document.getPersonCompleting(), places)));
        kept.removeAll(never);
        names.removeIf(name -> kept.stream().anyMatch(name::equalsIgnoreCase));
    }

    /** "Note taker, Castermouth" names a district, not a person. */
    private static Set<String> places(Round round) {
        Set<String> places = new LinkedHashSet<>();
        if (round.getCountyGroup() != null) {
            addWords(places, round.getCountyGroup().getName());
        }
        if (round.getForce() != null) {
            addWords(places, round.getForce().getName());
            addWords(places, round.getForce().getShortName());
            for (District district : round.getForce().getDistricts()) {
                addWords(places, district.getName());
                addWords(places, district.getBoroughs());
                addWords(places, district.getGroup() == null ? null : district.getGroup().getName());
            }
        }
        return places;
    }

    private static void addWords(Set<String> words, String text) {
        if (text != null) {
            words.addAll(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}'-]+")));
        }
    }

    private static void take(Set<String> names, String field, Set<String> places) {
        if (field == null) {
            return;
        }
        for (String part : field.split("[,;/&()\\n]|\\band\\b|\\s[-\u2013]\\s")) {
            List<String> words = new ArrayList<>();
            for (String word : part.strip().split("\\s+")) {
                String bare = word.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
                String plain = bare.toLowerCase(Locale.ROOT);
                if (!bare.isEmpty() && !NOT_A_NAME.contains(plain) && !places.contains(plain)) {
                    words.add(bare);
                }
            }
            String name = String.join(" ", words);
            // a single word is a name only if it is written like one and is long enough not to be found by chance
            if (words.size() > 1 || name.length() > 3 && Character.isUpperCase(name.charAt(0))) {
                names.add(name);
            }
        }
    }

    /** The full names that stand in a text, as they stand there. */
    public List<String> names(String text) {
        return find(whole, text);
    }

    /** Surnames that stand in a text; each may be another word or another person. */
    public List<String> surnames(String text) {
        List<String> found = new ArrayList<>(find(surnames, text));
        names(text).forEach(name -> found.removeIf(surname -> name.endsWith(surname)));
        return found;
    }

    private static List<String> find(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        if (pattern != null) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                found.add(matcher.group());
            }
        }
        return found;
    }
}
