package org.ipag.scrutiny.privacy.ages;

import java.util.Set;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.ages.AgeSurroundings.Behind;
import org.ipag.scrutiny.privacy.ages.AgeSurroundings.Gap;
import org.ipag.scrutiny.privacy.ages.AgeValue.Unit;
import org.ipag.scrutiny.privacy.ages.AgeWords.Kind;
import org.ipag.scrutiny.privacy.findings.Marks;

/** Ages that no word beside them tells: what the body does at that age, a number that is a sentence or a field, the next of a list of people. */
final class AgesTold {

    /** "My eyes are not what they were at 81." */
    private static final Pattern BODY = Pattern.compile("(?is).*\\b(?:eyes?|eyesight|sight|ears|hearing|memory|legs?|knees?|hips?|back|hands|bones|heart|health|fit|fitter|sprightly|spry|slow|slower|frail|nimble|quick|strong|old|older|age|agile|steady|retire[ds]?|alone|driv(?:e|es|ing)|cycl(?:e|es|ing)|walk(?:s|ing)?|swim(?:s|ming)?|still|even|widow(?:ed|er)?|left school|started work|married)\\b[^.\\n]*");
    private static final Pattern SOME_ONE = Pattern.compile("(?is).*\\b(?:sons?|daughters?|child|kid|boy|girl|baby|lad|brother|sister|niece|nephew|grand(?:son|daughter|child)|little one|small one|young one|eldest|youngest|oldest|which one|how old)\\b.*");
    /** The years of something else. */
    private static final Pattern SPAN = Pattern.compile("(?is).*\\b(?:how long|sentence|prison|served?|married|together|lived|living|worked|known|since|for)\\b.*");
    private static final Pattern GOES_ON_SMALL = Pattern.compile("\\. [a-z]");
    /** "Pushing ninety", "just shy of 80", "the wrong side of forty". */
    private static final Pattern NEARLY = Pattern.compile("(?i)\\b(?:pushing|getting on for|knocking on(?: for)?|just gone|just shy of|shy of|coming up (?:for|to|on)|going on|rising|hit|reached|(?:wrong|right|other) side of|not yet|barely|only just|would have been|could be|must be|might be|if not)(?: a)? $");
    /** "Sixty if he's a day", "50 if she's a day". */
    private static final Pattern IF_A_DAY = Pattern.compile("(?i)(?:,)? if (?:he|she)(?:'s| was| is) a day");
    private static final Pattern SO = Pattern.compile("\\b(?:so|be|was|is|only|and|turned) $");
    private static final Pattern ON_THE_DAY = Pattern.compile(" (?:on the day|at the time(?! of)|at that time|back then|now)\\b");
    private static final Pattern LIVES = Pattern.compile(", (?:lives|living|works|working|unemployed|retired|single|married|divorced|widowed|a student|student|no pre|nil pre|speaks)\\b");
    private static final Pattern IS = Pattern.compile("[.)\\n] (?:Is|Was) $");
    private static final Pattern SLASH_SEX = Pattern.compile("/[MF](?:/IC\\d)?(?![\\w/])");
    private static final Set<String> NEXT = Set.of("one", "other", "another", "second", "third", "first", "latter", "former", "oldest", "youngest", "eldest", "middle");
    private static final int LIST_NEAR = 70;
    private static final int PERSON_NEAR = 6;
    private static final int BACK = 90;

    private final ScanText text;
    private final String s;
    private final AgeWords words;
    private final Marks marks;
    private final AgeSurroundings around;

    AgesTold(ScanText text, AgeWords words, Marks marks, AgeSurroundings around) {
        this.text = text;
        this.s = text.text();
        this.words = words;
        this.marks = marks;
        this.around = around;
    }

    /** Whether the number is an age by one of these ways; {@code done} is the end of the age found last, or -1. */
    boolean is(AgeCandidate c, int done) {
        return nearly(c) || onTheDay(c) || lives(c) || slashSex(c) || bodily(c) || sentence(c) || answered(c) || field(c) || done >= 0 && listed(c, done);
    }

    private boolean nearly(AgeCandidate c) {
        int start = c.value().start();
        boolean day = IF_A_DAY.matcher(s).region(c.value().end(), Math.min(s.length(), c.value().end() + 20)).lookingAt();
        boolean somebody = around.before(c.word(), PERSON_NEAR, Kind.PRONOUN) || around.before(c.word(), PERSON_NEAR, Kind.PERSON);
        return day || c.two() && c.bare() && c.pause() && somebody && NEARLY.matcher(s).region(Math.max(0, start - 24), start).find();
    }

    /** "b 26/5/06 so 17 on the day", "and 40 now". */
    private boolean onTheDay(AgeCandidate c) {
        int start = c.value().start();
        return c.two() && c.bare() && SO.matcher(s).region(Math.max(0, start - 8), start).find() && ON_THE_DAY.matcher(s).region(c.value().end(), Math.min(s.length(), c.value().end() + 20)).lookingAt();
    }

    /** "Known as Nina on old records. 29, lives alone.", "Is 77. Will give a statement.", "hate crime, 14y". */
    private boolean lives(AgeCandidate c) {
        int start = c.value().start();
        if (!c.bare() || !c.two() || c.hedged() || !Character.isDigit(s.charAt(start))) {
            return false;
        }
        boolean begins = start > 1 && (s.startsWith(". ", start - 2) || s.charAt(start - 1) == '\n');
        return begins && LIVES.matcher(s).region(c.value().end(), Math.min(s.length(), c.value().end() + 16)).lookingAt() || IS.matcher(s).region(Math.max(0, start - 6), start).find() && s.startsWith(". ", c.value().end());
    }

    /** "34/F at scene". */
    private boolean slashSex(AgeCandidate c) {
        int start = c.value().start();
        boolean begins = start == 0 || Character.isWhitespace(s.charAt(start - 1)) || s.charAt(start - 1) == '(';
        return begins && c.two() && c.bare() && Character.isDigit(s.charAt(start)) && SLASH_SEX.matcher(s).region(c.value().end(), Math.min(s.length(), c.value().end() + 7)).useTransparentBounds(true).lookingAt();
    }

    private boolean bodily(AgeCandidate c) {
        return c.gap() == Gap.SPACE && around.lower(c.lead()).equals("at") && c.two() && c.bare() && c.pause() && !s.startsWith(" and", c.value().end()) && !s.startsWith(",", c.value().end() + 3)
                && BODY.matcher(sentenceBefore(c.lead())).matches() && (around.before(c.lead(), PERSON_NEAR * 2, Kind.PRONOUN) || around.before(c.lead(), PERSON_NEAR * 2, Kind.PERSON));
    }

    /** "Goes by Ran. 85. vascular dementia": two figures between two full stops, somebody before. */
    private boolean sentence(AgeCandidate c) {
        if (!c.two() || !c.bare() || c.hedged() || !Character.isDigit(s.charAt(c.value().start())) || !s.startsWith(". ", c.value().start() - 2) || !GOES_ON_SMALL.matcher(s).region(c.value().end(), Math.min(s.length(), c.value().end() + 3)).lookingAt()) {
            return false;
        }
        for (int i = c.word() - 1; i >= 0 && c.word() - i <= PERSON_NEAR; i--) {
            if (marks.person(i)) {
                return true;
            }
        }
        return false;
    }

    /** "Which son? - Berk. Small one. Nine years." */
    private boolean answered(AgeCandidate c) {
        boolean begins = (text.shape(c.word()) & ScanText.SENTENCE_START) != 0 && c.value().unit() == Unit.YEARS && c.behind() == Behind.END;
        if (!begins) {
            return false;
        }
        String before = s.substring(Math.max(0, c.value().start() - BACK), c.value().start());
        return SOME_ONE.matcher(before).matches() && !SPAN.matcher(before).matches();
    }

    /** "victim:9:school told": a field of its own behind a person's. */
    private boolean field(AgeCandidate c) {
        return c.gap() == Gap.COLON && c.bare() && !c.hedged() && around.person(c.lead()) && s.startsWith(":", c.value().end()) && c.value().end() + 1 < s.length() && !Character.isDigit(s.charAt(c.value().end() + 1));
    }

    /** "One witness, 52, one, 24, refused" and "Hossu 4 (nursery), Tiago 10 from previous": the next of several whose ages are told. */
    private boolean listed(AgeCandidate c, int done) {
        int start = c.value().start();
        if (start - done > LIST_NEAR || c.hedged() || !c.bare() || c.lead() < 1 || s.substring(done, start).indexOf('\n') >= 0) {
            return false;
        }
        boolean one = NEXT.contains(around.lower(c.lead())) && (c.gap() == Gap.COMMA || c.gap() == Gap.OPEN) && c.two() && c.pause();
        boolean name = c.gap() == Gap.SPACE && marks.person(c.lead()) && around.gap(c.lead() - 1, text.start(c.lead())) == Gap.COMMA && (c.pause() || s.startsWith(" from ", c.value().end())) && s.substring(done, start).indexOf(". ") < 0;
        return one || name;
    }

    private String sentenceBefore(int w) {
        String before = s.substring(Math.max(0, text.start(w) - BACK), text.start(w));
        int stop = Math.max(before.lastIndexOf(". "), before.lastIndexOf('\n'));
        return before.substring(stop + 1);
    }
}
