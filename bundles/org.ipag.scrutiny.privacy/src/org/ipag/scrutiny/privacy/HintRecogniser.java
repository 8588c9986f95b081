package org.ipag.scrutiny.privacy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Details that identify together with others (the jigsaw list), and passages of a log that need a person's eye: health,
 * address history, informants, children, other victims. Hints only; nothing here is replaced by itself.
 */
final class HintRecogniser implements Recogniser {

    private record Hint(IdentifierType type, Pattern pattern, String reason) {
    }

    private static final int LONGEST = 110;

    private static final List<Hint> HINTS = List.of(
            quasi("\\b(?:works?|worked|working|employed|employee|job|shift|manager|volunteers?) (?:at|for|as an?|in|with) (?:the )?[\\w'& ]{3,40}", "an employer or a job"),
            quasi("\\b(?:[A-Z][\\w']+ ){1,3}(?:School|Academy|College|University|Nursery)\\b|\\b(?:attends?|pupil at|student at|goes to) [\\w' ]{3,40}(?:school|academy|college|nursery)", "a school or college"),
            quasi("\\b(?:[A-Z][\\w']+ ){1,3}(?:Mosque|Masjid|Church|Temple|Gurdwara|Synagogue|Mandir|Chapel)\\b|\\b(?:mosque|church|temple|gurdwara|synagogue) (?:on|in|at) [A-Z][\\w']+", "a place of worship"),
            quasi("\\b(?:only|one of (?:the )?few|sole|first) [\\w ]{0,20}(?:family|person|man|woman|shop|couple|resident)\\b", "somebody who stands out"),
            quasi("\\b(?:twins?|triplets|pregnant|wheelchair|guide dog|amputee|prosthetic|tattoo of|distinctive)\\b", "a rare feature"),
            quasi("\\b(?:originally from|came to the uk from|born in|nationality(?: is|:)?|of [A-Z][a-z]+ (?:heritage|origin|descent|nationality))\\b", "nationality or origin"),
            quasi("\\b(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?\\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+(?: \\d{4})?(?:,? at)? (?:about |approximately )?\\d{1,2}[:.]?\\d{2}", "an exact date and time"),
            sensitive("\\b(?:depress\\w+|anxiety|suicid\\w+|self[- ]harm\\w*|schizophreni\\w+|bipolar|psychosis|psychiatric|mental health|medication|overdose|hiv|cancer|epilep\\w+|diabet\\w+|autis\\w+|adhd|ptsd|dementia|sectioned|detoxi?\\w*|alcoholic|addict\\w*|disabilit\\w+|pregnan\\w+|miscarriage|gp surgery|counsell\\w+)\\b", "health"),
            sensitive("\\b(?:previous(?:ly)? (?:address|lived)|used to live|moved (?:from|to|out|into)|new address|former address|refuge|safe house|address history|rehoused|temporary accommodation|hostel)\\b", "address history"),
            sensitive("\\b(?:informant|chis|covert|source of (?:the )?information|crimestoppers|anonymous(?:ly)? (?:call|report|inform)\\w*|does not want to be (?:named|identified)|wishes to remain anonymous|intelligence (?:log|report|suggests))\\b", "an informant"),
            sensitive("\\b(?:child(?:ren)?|son|daughter|baby|toddler|infant|pupil|juvenile|year[- ]old (?:boy|girl)|school(?:boy|girl)|social services|child protection|looked[- ]after)\\b", "a child"),
            sensitive("\\b(?:other victims?|another victim|second victim|previous victims?|linked (?:crimes?|offences?|incidents?)|similar (?:incidents?|reports?)|repeat victim|also been (?:targeted|assaulted|abused))\\b", "another victim"));

    private static Hint quasi(String regex, String what) {
        return new Hint(IdentifierType.QUASI_IDENTIFIER, Pattern.compile(regex), "jigsaw: " + what + ", which identifies together with other details");
    }

    private static Hint sensitive(String regex, String what) {
        return new Hint(IdentifierType.SENSITIVE, Pattern.compile(regex, Pattern.CASE_INSENSITIVE), "sensitive: " + what);
    }

    @Override
    public String name() {
        return "hints";
    }

    @Override
    public void scan(ScanText text, DetectionSink sink) {
        int[] done = new int[HINTS.size()];
        for (int w = 0; w < text.words(); w++) {
            if ((text.meaning(w) & Lexicon.HINT) == 0) {
                continue;
            }
            // An institution is named by the words before its kind: Westerby Road Mosque.
            int first = w;
            while (first > 0 && w - first < 3 && (text.shape(first - 1) & ScanText.CAPITAL) != 0 && text.start(first) - text.end(first - 1) == 1) {
                first--;
            }
            for (int at = first; at <= w; at++) {
                at(text, at, text.end(w), done, sink);
            }
        }
    }

    private static void at(ScanText text, int word, int least, int[] done, DetectionSink sink) {
        int from = text.start(word);
        for (int h = 0; h < HINTS.size(); h++) {
            Hint hint = HINTS.get(h);
            if (from < done[h]) {
                continue;
            }
            Matcher m = hint.pattern.matcher(text.text()).region(from, Math.min(text.text().length(), from + LONGEST)).useTransparentBounds(true);
            if (m.lookingAt() && m.end() >= least) {
                sink.found(hint.type, m.start(), m.end(), 0.5, hint.reason);
                done[h] = m.end();
            }
        }
    }
}
