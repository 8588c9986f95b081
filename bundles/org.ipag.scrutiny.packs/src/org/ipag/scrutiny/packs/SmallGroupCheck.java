package org.ipag.scrutiny.packs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.CommunityCount;
import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.Meeting;
import org.ipag.scrutiny.model.round.Quotation;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.process.Chain;

/**
 * Small-group disclosure: a quotation attributed to a district that tells a characteristic of whoever said it, or speaks of one
 * member, may point at one person although no name is in it. What is said about communities at large points at nobody.
 */
public final class SmallGroupCheck {

    /** In a group of so many a characteristic with a case no longer points at one person. */
    private static final int LARGE = 30;
    /** As many members of a community or fewer are told apart by it. */
    private static final int FEW = 2;

    private static final String FAITHS = "muslim|jewish|jew|sikh|hindu|christian|catholic|buddhist|quaker|jain|atheist|humanist|pagan";
    private static final String ORIGINS = "black|asian|white|mixed[- ]race|polish|pole|romanian|bulgarian|lithuanian|ukrainian|russian|roma|romani|gypsy|irish|traveller|turkish|kurdish|kurd|chinese|"
            + "vietnamese|filipino|nepali|nepalese|gurkha|indian|pakistani|bangladeshi|sri lankan|somali|nigerian|ghanaian|kenyan|eritrean|ethiopian|african|caribbean|jamaican|arab|syrian|iranian|afghan|"
            + "iraqi|brazilian|portuguese|albanian|refugee|asylum seeker|migrant|immigrant";
    private static final String BODY = "disabled|deaf|blind|partially sighted|autistic|neurodivergent|dyslexic|wheelchair user|amputee|carer";
    private static final String LIVES = "trans(?:gender)?|non-binary|gay|lesbian|bisexual|bi|queer|intersex|pregnant|widow|widower|single mother|single father|single parent|student|pensioner|teenager|veteran";
    private static final String OFFICES = "imam|vicar|rabbi|priest|pastor|granthi|minister|chaplain|councillor|magistrate|head ?teacher|teacher|nurse|doctor|gp|solicitor|landlord|shopkeeper|taxi driver|"
            + "social worker|youth worker|farmer";
    private static final String TRAIT = "(?:" + FAITHS + "|" + ORIGINS + "|" + BODY + "|" + LIVES + "|" + OFFICES + "|(?:\\d{1,2}|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty)[- ]years?[- ]old)";
    /** Words after which a characteristic is one of many people, not of one. */
    private static final String MANY = "(?!\\w|[- ](?:communit|people|groups?\\b|members\\b|women\\b|men\\b|residents|families|victims|lives|history|faith|festival|centre|church\\b|church'|and (?:minority|asian)|ethnic|hate|crime|led\\b))";
    private static final String ONE = "(?:as an?|being an?|I am an?|I'm an?|I am|I'm|(?:one|a|another|the only|our only|our one|our|the) (?:\\w+[- ]){0,2}?(?:member|person|woman|man|lady|gentleman|colleague|volunteer|chair|"
            + "vice-chair)?(?: who is| is| with|,)?(?: an?)?|the only|our only|one of us(?: is| who is)?(?: an?)?)";
    private static final Pattern TRAIT_OF_ONE = Pattern.compile("\\b(?:" + ONE + " (?:\\w+[- ]){0,2}?" + TRAIT + MANY + "|(?:the|our) (?:local )?(?:" + OFFICES + ")(?: who| on| in| of| from| said|,))", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ONE_MEMBER = Pattern.compile("\\b(?:one (?:of our )?members?\\b|one of us\\b|a member of (?:the|our) (?:group|panel)|our (?:chair|vice-chair|youngest|oldest|newest|only)\\b|"
            + "(?i:as) someone who\\b|I (?:am|was|have been|work|worked|live|lived|grew up|came to|volunteer)\\b|(?i:my) (?:own )?(?:son|daughter|husband|wife|partner|mother|father|brother|sister|child|mosque|church|temple|"
            + "synagogue|gurdwara|school|job|employer|street|condition|impairment|wheelchair|guide dog)\\b)");

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

    /** Every quotation of the report that may point at one person, with what in it does; in the order of the report. */
    public static Map<Quotation, List<Disclosure>> check(Round round) {
        Map<Quotation, List<Disclosure>> out = new LinkedHashMap<>();
        if (round.getReport() == null) {
            return out;
        }
        for (Quotation quotation : round.getReport().getQuotations()) {
            Optional<District> district = quotation.getPassage() == null ? Optional.empty() : Chain.districtOf(quotation.getPassage());
            if (!quotation.isIncluded() || quotation.getText() == null || district.isEmpty() || district.get().getName() == null) {
                continue;
            }
            Answer answer = container(quotation.getPassage(), Answer.class);
            Return from = container(quotation.getPassage(), Return.class);
            Meeting meeting = from == null ? null : from.getMeeting();
            String label = answer == null || answer.getCaseFile() == null || answer.getCaseFile().getLabel() == null ? "" : answer.getCaseFile().getLabel();
            List<Disclosure> found = new ArrayList<>(check(quotation.getText(), district.get().getName(), label, meeting == null ? 0 : meeting.getAttendance()));
            if (meeting != null) {
                rare(quotation.getText(), district.get().getName(), meeting, found);
            }
            if (!found.isEmpty()) {
                out.put(quotation, List.copyOf(found));
            }
        }
        return out;
    }

    private static <T> T container(EObject part, Class<T> type) {
        for (EObject up = part; up != null; up = up.eContainer()) {
            if (type.isInstance(up)) {
                return type.cast(up);
            }
        }
        return null;
    }

    /** A community that one or two of those present stood for, named in the quotation of somebody who speaks as one person. */
    private static void rare(String quotation, String district, Meeting meeting, List<Disclosure> found) {
        String lower = quotation.toLowerCase(Locale.UK);
        for (CommunityCount count : meeting.getCommunities()) {
            String community = count.getCommunity() == null ? "" : count.getCommunity().strip();
            boolean named = community.length() > 2 && Pattern.compile("\\b" + Pattern.quote(community.toLowerCase(Locale.UK))).matcher(lower).find();
            boolean told = found.stream().anyMatch(each -> each.words().toLowerCase(Locale.UK).contains(community.toLowerCase(Locale.UK)));
            if (named && !told && count.getCount() > 0 && count.getCount() <= FEW && ONE_MEMBER.matcher(quotation).find()) {
                found.add(new Disclosure(community, PackTexts.say("small.reason.rare", district, count.getCount(), community), PackTexts.say("small.suggestion", "\"" + community + "\"")));
            }
        }
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
        if (district.isBlank() || groupSize >= LARGE) {
            return out;
        }
        Matcher trait = TRAIT_OF_ONE.matcher(quotation);
        while (trait.find()) {
            out.add(disclosure(district, trait.group().strip(), caseLabel, groupSize));
        }
        Matcher member = ONE_MEMBER.matcher(quotation);
        if (out.isEmpty() && !caseLabel.isBlank() && member.find()) {
            out.add(disclosure(district, member.group(), caseLabel, groupSize));
        }
        return out;
    }

    private static Disclosure disclosure(String district, String words, String caseLabel, int groupSize) {
        String all = district + ", \"" + words + "\"" + (caseLabel.isBlank() ? "" : ", " + caseLabel);
        String reason = PackTexts.say("small.reason", all) + (groupSize > 0 ? " " + PackTexts.say("small.size", groupSize) : "");
        return new Disclosure(words, reason, PackTexts.say("small.suggestion", "\"" + words + "\""));
    }
}
