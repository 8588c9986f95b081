package org.ipag.scrutiny.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Small-group disclosure: a quotation attributed to a district that also names a characteristic and a case, or speaks of one
 * member, may point at one person although no name is in it.
 */
public final class SmallGroupCheck {

    private static final Pattern CHARACTERISTIC = Pattern.compile("\\b(?:only|one|our|the|as an?|being an?) (?:\\w+ )?(?:muslim|jewish|jew|sikh|hindu|christian|buddhist|black|asian|white|polish|romanian|roma|gypsy|"
            + "traveller|turkish|kurdish|chinese|somali|nigerian|african|caribbean|arab|trans(?:gender)?|gay|lesbian|bisexual|queer|disabled|deaf|blind|autistic|wheelchair user|refugee|"
            + "imam|vicar|rabbi|priest|young|older|youngest|oldest)\\b|\\bas an? (?:muslim|jew|sikh|hindu|christian|black|asian|polish|romanian|roma|traveller|turkish|kurdish|chinese|somali|"
            + "trans|gay|lesbian|disabled|deaf|blind|autistic)\\w*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ONE_MEMBER = Pattern.compile("\\b(?:one (?:of our )?members?|a member|our (?:chair|vice-chair|youngest|oldest|only)|I (?:am|was|have been|work|live)|my (?:son|daughter|husband|wife|mosque|church|temple|job))\\b");

    /**
     * A quotation that may point at one person.
     *
     * @param words      the words that do it
     * @param reason     why, in a sentence
     * @param suggestion what to do about it
     */
    public record Disclosure(String words, String reason, String suggestion) {
    }

    private SmallGroupCheck() {
    }

    /**
     * Looks at one quotation.
     *
     * @param quotation its text
     * @param district  the district it is attributed to; empty if to none
     * @param caseLabel the case it is about; empty if about none or all
     * @param groupSize how many took part there; 0 if not known
     */
    public static List<Disclosure> check(String quotation, String district, String caseLabel, int groupSize) {
        List<Disclosure> out = new ArrayList<>();
        if (district.isBlank()) {
            return out;
        }
        boolean small = groupSize == 0 || groupSize < 30;
        Matcher characteristic = CHARACTERISTIC.matcher(quotation);
        Matcher member = ONE_MEMBER.matcher(quotation);
        boolean one = member.find();
        while (characteristic.find()) {
            if (small && (one || !caseLabel.isBlank())) {
                out.add(disclosure(district, characteristic.group(), caseLabel));
            }
        }
        if (out.isEmpty() && one && small && !caseLabel.isBlank()) {
            out.add(disclosure(district, member.group(), caseLabel));
        }
        return out;
    }

    private static Disclosure disclosure(String district, String words, String caseLabel) {
        String all = district + ", " + words + (caseLabel.isBlank() ? "" : ", " + caseLabel);
        return new Disclosure(words, PackTexts.say("small.reason", all), PackTexts.say("small.suggestion", "\"" + words + "\""));
    }
}
