package org.ipag.scrutiny.packs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.packs.ScanReport.Finding;
import org.ipag.scrutiny.privacy.IdentifierType;

/**
 * The street of an address, named elsewhere in the same document without its number: a harmless word by itself, but in a case
 * whose victim lives there it is not.
 */
final class StreetMentions {

    private static final double SURE = 0.7;
    private static final Pattern STREET = Pattern.compile("(?:\\p{Lu}[\\p{L}'\u2019-]+ ){1,3}(?:Road|Street|Close|Lane|Avenue|Row|Drive|Way|Court|Crescent|Terrace|Place|Gardens|Grove|Hill|Square|Walk|"
            + "Parade|Mews|Rise|View|Green|Quay|Wharf|Estate|House|Buildings)\\b");

    private StreetMentions() {
    }

    /** The findings with the mentions of their streets, in no order. */
    static List<Finding> with(List<Finding> findings, Map<String, String> parts) {
        Map<String, String> streets = new LinkedHashMap<>();
        for (Finding each : findings) {
            Matcher street = STREET.matcher(each.text());
            if (each.type().equals(IdentifierType.ADDRESS.key()) && street.find()) {
                streets.putIfAbsent(street.group(), each.label());
            }
        }
        List<Finding> all = new ArrayList<>(findings);
        streets.forEach((street, label) -> {
            Pattern words = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(street) + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            parts.forEach((part, text) -> {
                Matcher mention = words.matcher(text);
                while (mention.find()) {
                    int start = mention.start();
                    int end = mention.end();
                    if (all.stream().noneMatch(each -> each.part().equals(part) && each.start() < end && start < each.end())) {
                        all.add(new Finding(IdentifierType.ADDRESS.key(), mention.group(), start, end, part, SURE, PackTexts.say("intake.street"), label, "streets"));
                    }
                }
            });
        });
        return all;
    }
}
