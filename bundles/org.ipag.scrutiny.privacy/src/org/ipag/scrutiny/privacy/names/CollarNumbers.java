package org.ipag.scrutiny.privacy.names;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.words.WordSections;

/**
 * An officer's number that stands alone. A number seen once beside a rank or a name is that officer's wherever it stands in the text;
 * other numbers are told by what was done ("seen by 6882 and 4106") or by where they stand ("Log closed, 5528." at the end of an entry).
 */
final class CollarNumbers {

    private static final WordSections WORDS = WordSections.load("words/collar-numbers.txt");
    private static final Pattern FIGURES = Pattern.compile("\\d{3,6}");
    private static final Set<String> SERVICES = Set.of("999", "101", "111", "112", "911", "000");
    private static final Pattern LETTERED = Pattern.compile("[A-Z]\\d{3,5}|\\d{2,3}[A-Z]");
    private static final Pattern OPERATOR = Pattern.compile("(?s).*\\b(?i:op|operator|opr|call ?handler|dispatcher|controller) [A-Z][a-z]+(?: [A-Z]\\.?)? \\(");
    /** The word before a number that did something, and before one that is told. */
    private static final Set<String> BY = Set.of("by", "officer", "officers", "me", "collar");
    private static final Set<String> LEADS = Set.of("number", "no", "num", "is", "was", "as", "think", "being", "s", "ahead", "received", "roger", "jacket", "card", "shoulder", "uniform", "badge", "vest", "arm");
    private static final Pattern CLOCK = Pattern.compile("(?:[01]\\d|2[0-3])[0-5]\\d");
    private static final Pattern THIS_AGE = Pattern.compile("(?:19|20)\\d\\d");
    private static final String DONE = "(?:seen|read|noted|reviewed|checked|authori[sz]ed|approved|written|taken|completed|updated|created|conducted|signed|countersigned|supervised|attended|relieved|escorted|searched|witnessed"
            + "|issued|closed|filed|resulted|finalised|allocated|raised|opened|logged|recorded|submitted|prepared|compiled|obtained|seized|booked(?: (?:in|on|out))?|arrested|detained|cautioned|interviewed|dealt(?: with)?|reported|rep'?t?d"
            + "|done|made|entered|added|handed over|handover|rated|graded|assessed|risk assessed|cleared|charged|bailed|released|driven|accompanied|assisted|backed up|acknowledged|ack'?d|inputted|input|typed|printed|viewed|exhibited|produced)";
    /** "Seen 15 August 2026 1834 by 6882": when may stand between what was done and who did it. */
    private static final Pattern DONE_BY = Pattern.compile("(?is).*\\b" + DONE + "(?: (?:on |at )?(?:the )?[\\d/.: ]*\\d(?:st|nd|rd|th)?(?: ?hrs)?(?: [a-z]{3,9}){0,2}(?: [\\d/.: ]*\\d)?(?: ?hrs)?| [a-z0-9 :/]{1,40}?)?\\s{1,2}by\\s(?:officers? |me |collar )?");
    private static final Pattern STILL_TO_DO = Pattern.compile("(?is).*\\b(?:be|due|needed|wanted|required|expected|return|back) (?:[a-z]+ )?by ");
    private static final Pattern PASSED_TO = Pattern.compile("(?is).*\\b(?:handed(?: over)? to|passed to|allocated to|assigned to|tasked to|c/o|cc|for att(?:n|ention)? of|fao|per|relieved by|crewed with|with|from|and|w/|supervisor|oic|officer|off|stmt|rpt|by|for|to) ");
    private static final Pattern TOLD = Pattern.compile("(?is).*\\b(?:his|her|my|their|whose|collar|shoulder|badge|the officer'?s) (?:number|no\\.?|num)(?:'s)?(?: in the [a-z]+)?(?: (?:is|was|as|i think|being|on (?:his|her|their) [a-z]+))* |.*\\bofficers?\\b[^.\\n]{0,24},? number |.*\\b(?:go ahead|received|roger),? ");
    private static final Pattern POLICE = Pattern.compile("(?i)\\b(?:police|officers?|pc|ps|dc|pcso|constable|sergeant|sgt|inspector|badge|warrant card|special|collar|her card)\\b");
    /** "Escort: 5521", "whose shoulder said 3316", "to a PCSO, 7740", "officers 2745". */
    private static final Pattern ANNOUNCED = Pattern.compile("(?is).*\\b(?:escort(?:ed by|ing)?|(?:done|searched|checked|completed|typed|attended|minutes) by|attending|handler|shoulder(?: number)? (?:said|read|was|is)|interviewing officers?|officers|pcso,|a pc,|(?<=\\()(?:analyst|researcher|investigator|operator|controller|call[- ]?(?:taker|handler)|dispatcher|clerk|typist|indexer),?)(?: ?: ?| )(?:\\d{3,6} ?[/&+,] ?)?");
    /** "Enquiry log, printed 3 March 2025, user 5120". */
    private static final Pattern PRINTED = Pattern.compile("(?is).*\\b(?:print(?:ed|out)?|extract(?:ed)?|export(?:ed)?|report run|downloaded|viewed|accessed|audit)\\b.{0,44}\\buser(?: id)?[ :]{1,2}");
    private static final Pattern JOINED = Pattern.compile(" ?(?:,|and|or|&|/|\\+|;|AND) ?|, and ");
    private static final Pattern CREWED = Pattern.compile("(?is).*\\b(?:single crewed|double crewed|crewed(?: by| with)?|crew|c/s)[ :]{1,2}(?:\\d{3,6}[ &/+,]{1,3})?");
    private static final Pattern AT_TIME = Pattern.compile("(?is).*\\b" + WORDS.alternatives("before a time") + " ");
    private static final Pattern COUNTED = Pattern.compile("(?i) ?" + WORDS.alternatives("unit behind figures") + "|[:./,-]\\d|'s|\\d|[A-Za-z]");
    private static final Pattern SENTENCE_END = Pattern.compile("[ \\t]*(?:\\r?\\n|$)");
    private static final Pattern NAMED_NUMBER = Pattern.compile("(?i).*" + WORDS.alternatives("counts something else") + "[ :]{0,3}");
    private static final Pattern STAMPED = Pattern.compile("[\\s>|*-]{0,4}\\[?\\(?(?:\\d{1,2}[./-]\\d{1,2}(?:[./-]\\d{2,4})?,? )?[0-2]?\\d[:.]?[0-5]\\d(?:[:.]\\d\\d)?(?: ?hrs)?\\b.*");
    /** What a supervisor notes of a number in a handover. */
    private static final Pattern DUTY = Pattern.compile("(?i) " + WORDS.alternatives("duty in a handover"));
    private static final Pattern DOING = Pattern.compile("(?i) " + WORDS.alternatives("does behind a number"));

    private static final Pattern ON_DUTY = Pattern.compile("(?i) " + WORDS.alternatives("on duty behind a name"));
    /** Who works at a desk with a number that begins with a letter, and what is done under such a number. */
    private static final Set<String> DESKS = Set.of("op", "opr", "operator", "despatch", "despatcher", "dispatch", "dispatcher", "desp", "disp", "controller", "handler", "taker", "ddo", "cdo", "gaoler", "supv", "clerk");
    private static final Set<String> SIGNS = Set.of("by", "closed", "resulted", "finalised", "updated", "opened", "created", "user", "desk", "officer", "radio");
    /** "with 4117's docket": what stands before a number that owns something. */
    private static final Pattern OWNED = Pattern.compile("(?is).*\\b(?:with|in|on|from|see|by|to|and|per) ");
    private static final Pattern CLOSING = Pattern.compile("(?i).*\\b" + WORDS.alternatives("closes a log") + "[ ]?[,;-]$");

    private static final Pattern SHORT_GAP = Pattern.compile("[ .(#-]{1,3}");
    private static final Pattern NAME_GAP = Pattern.compile(",? \\(?");

    private final Words words;
    private final OfficerShape shape;
    private Set<String> known;
    private Set<String> lettered;
    /** The last word of the officer found last, and a second of a crew found beside. */
    private int lastEnd = -1;
    private int lastCrew = -1;

    CollarNumbers(Words words, OfficerShape shape) {
        this.words = words;
        this.shape = shape;
    }

    /** The officer whose number this word is, or null. */
    Mention at(int w) {
        ScanText text = words.text();
        int length = words.length(w);
        if (mayBeLettered(w)) {
            if (lettered().contains(text.word(w))) {
                return withSurname(w);
            }
            String told = lineBefore(text.text(), text.start(w));
            return OPERATOR.matcher(told).matches() || TOLD.matcher(told).matches() && POLICE.matcher(text.text().substring(Math.max(0, text.start(w) - 260), text.start(w))).find() ? mention(w, 0.84, "a number told as an officer's") : null;
        }
        if (length < 3 || length > 6 || words.taken(w) || SERVICES.contains(text.word(w)) || !FIGURES.matcher(text.word(w)).matches()) {
            return null;
        }
        String s = text.text();
        int start = text.start(w);
        int end = text.end(w);
        char before = start > 0 ? s.charAt(start - 1) : ' ';
        if ("£$€.:-#".indexOf(before) >= 0 && !s.startsWith(" - ", Math.max(0, start - 3)) || before == '/' && start > 1 && Character.isLetter(s.charAt(start - 2))
                || !(s.startsWith("'s ", end) && OWNED.matcher(lineBefore(s, start)).matches() && likeKnown(length)) && COUNTED.matcher(s).region(end, Math.min(s.length(), end + 12)).lookingAt()) {
            return null;
        }
        String number = text.word(w);
        boolean clock = length == 4 && CLOCK.matcher(number).matches();
        boolean year = THIS_AGE.matcher(number).matches();
        String line = lineBefore(s, start);
        if (known().contains(number) && !year && !(clock && (line.isBlank() || AT_TIME.matcher(line).matches())) && !NAMED_NUMBER.matcher(line).matches()) {
            return knownWithSurname(w, clock ? 0.8 : 0.88);
        }
        if (crew(w) && !year) {
            return mention(w, 0.84, "a number beside an officer");
        }
        boolean closes = SENTENCE_END.matcher(s).region(end, s.length()).lookingAt() || s.startsWith(".", end) && SENTENCE_END.matcher(s).region(end + 1, s.length()).lookingAt();
        boolean pause = closes || end < s.length() && ".,;)]".indexOf(s.charAt(end)) >= 0;
        String last = w > 0 ? text.lower(w - 1) : "";
        boolean done = BY.contains(last) && DONE_BY.matcher(line).matches() && !STILL_TO_DO.matcher(line).matches();
        if (done && !(year && !pause)) {
            return mention(w, 0.88, "a number behind what was done by somebody: an officer's");
        }
        if (w > 0 && start - text.end(w - 1) <= 3 && (words.shaped(w - 1, ScanText.DIGIT) || last.equals("and") || last.equals("n") || last.equals("or")) && joined(w)) {
            return mention(w, 0.84, "a number beside an officer's");
        }
        if (!year && LEADS.contains(last) && TOLD.matcher(s.substring(Math.max(0, start - 46), start)).matches() && POLICE.matcher(s.substring(Math.max(0, start - 260), start)).find()) {
            return mention(w, 0.84, "a number told as an officer's");
        }
        if (!year && (pause || words.capital(w + 1)) && PRINTED.matcher(line).matches()) {
            return mention(w, 0.84, "the number of whoever printed or saw a record");
        }
        boolean log = (closes || likeKnown(length)) && STAMPED.matcher(line).matches();
        if (closes && length >= 4 && !NAMED_NUMBER.matcher(line).matches() && signsOff(line, clock || year)) {
            return mention(w, log ? 0.84 : 0.81, "a number at the end of an entry: whoever wrote it");
        }
        boolean likeKnown = likeKnown(length);
        if (likeKnown && !year && !clock && s.startsWith("'s ", end)) {
            return mention(w, 0.82, "a number like those of the officers of this text that owns something");
        }
        if (likeKnown && !year && !clock && line.length() >= 4 && line.length() < 24 && log && line.chars().noneMatch(Character::isLetter) && DOING.matcher(s).region(end, Math.min(s.length(), end + 14)).lookingAt()) {
            return mention(w, 0.84, "a number that does something in an entry: an officer's");
        }
        boolean noTime = length == 4 && !clock && number.charAt(0) != '0';
        if ((likeKnown || noTime) && !year && !clock && !line.isBlank() && (line.endsWith(". ") || line.endsWith("; ")) && (likeKnown ? DOING : DUTY).matcher(s).region(end, Math.min(s.length(), end + 14)).lookingAt()) {
            return mention(w, 0.82, "a number like those of the officers of this text that does something");
        }
        if (length >= 4 && !year && !(clock && AT_TIME.matcher(line).matches()) && pause(s, end) && ANNOUNCED.matcher(line).matches()) {
            return mention(w, 0.84, "a number behind a word for what an officer does");
        }
        if (likeKnown && !year && !clock && line.isBlank() && DOING.matcher(s).region(end, Math.min(s.length(), end + 14)).lookingAt()) {
            return mention(w, 0.82, "a number like those of the officers of this text that does something");
        }
        if (last.startsWith("crew") && CREWED.matcher(line).matches() && !year && pause(s, end)) {
            return mention(w, 0.84, "the number of the crew");
        }
        if (likeKnown && !year && !clock && pause && PASSED_TO.matcher(line).matches() && !NAMED_NUMBER.matcher(line).matches()) {
            return mention(w, 0.82, "a number like those of the officers of this text, behind a word for a person");
        }
        return null;
    }

    /** Whether a number that is known as an officer's can be meant here: no time, no year, nothing that is counted or has a number of its own. */
    static boolean mayStand(Words words, int w) {
        String s = words.text().text();
        String number = words.text().word(w);
        String line = lineBefore(s, words.text().start(w));
        boolean clock = CLOCK.matcher(number).matches() && (line.isBlank() || AT_TIME.matcher(line).matches());
        return !clock && !THIS_AGE.matcher(number).matches() && !NAMED_NUMBER.matcher(line).matches() && !COUNTED.matcher(s).region(words.text().end(w), Math.min(s.length(), words.text().end(w) + 12)).lookingAt();
    }

    /** Keeps the number of an officer found, for whatever stands further on. */
    void heard(Mention officer) {
        lastEnd = officer.last();
        for (int w = officer.first(); w <= officer.last(); w++) {
            int length = words.length(w);
            boolean year = length == 4 && THIS_AGE.matcher(words.text().word(w)).matches();
            if (officer.confidence() >= 0.83 && length >= 4 && length <= 6 && !year && FIGURES.matcher(words.text().word(w)).matches() && (officer.last() > officer.first() || w == lastCrew)) {
                known().add(words.text().word(w));
            }
        }
    }

    /** "5127 Rowbottom / 5340", "PCs Greenhalgh and 4226": the second of the crew. */
    private boolean crew(int w) {
        int left = w - 1;
        boolean and = left > 0 && words.text().lower(left).equals("and") && words.between(left, w).equals(" ");
        left -= and ? 1 : 0;
        if (lastEnd < 0 || left != lastEnd || words.shaped(left, ScanText.DIGIT) || words.length(w) < 4) {
            return false;
        }
        String gap = words.between(left, left + 1);
        boolean joint = and ? gap.equals(" ") : gap.equals(" / ") || gap.equals("/") || gap.equals(" & ") || gap.equals(" + ");
        if (joint) {
            lastCrew = w;
        }
        return joint;
    }

    /** Whether somebody on duty is told of behind a name: single crewed, on scene, late finish. */
    static boolean onDuty(String s, int end) {
        return ON_DUTY.matcher(s).region(end, Math.min(s.length(), end + 18)).lookingAt();
    }

    /** "C7702 BREARLEY": the number of somebody of the control room, with the surname if it follows. */
    private Mention withSurname(int w) {
        int name = w + 1;
        Mention number = mention(w, 0.85, "the number of an operator or a detention officer");
        int last = words.between(w, name).equals(" ") ? shape.surnameEnd(name) : -1;
        Words.Kind kind = words.kind(last);
        boolean surname = last > name || last == name && words.length(name) > 3 && (kind == Words.Kind.LISTED || kind == Words.Kind.UNKNOWN) && !words.abbreviation(name);
        return surname ? new Mention(w, last, number.start(), words.text().end(last), 0.85, number.reason(), PersonRole.OFFICER, true, shape.surnameParts(name, last)) : number;
    }

    /** "WILL 61022 CROSSE EXPLAIN": a number told elsewhere, with the surname if one that is no word follows. */
    private Mention knownWithSurname(int w, double confidence) {
        String reason = "the number of an officer, told elsewhere in this text";
        int last = words.length(w) > 3 && words.between(w, w + 1).equals(" ") ? shape.surnameEnd(w + 1) : -1;
        boolean surname = last > w && words.length(last) > 3 && (words.kind(last) == Words.Kind.LISTED || words.kind(last) == Words.Kind.UNKNOWN) && !words.abbreviation(last) && !words.has(last, Lexicon.GIVEN);
        return surname ? new Mention(w, last, words.text().start(w), words.text().end(last), confidence, reason, PersonRole.OFFICER, true, shape.surnameParts(w + 1, last)) : mention(w, confidence, reason);
    }

    /** The numbers with a letter that are told as those of operators, despatchers and detention officers anywhere in this text. */
    private Set<String> lettered() {
        if (lettered == null) {
            lettered = new HashSet<>();
            ScanText text = words.text();
            for (int n = 0; n < text.digitWords(); n++) {
                int w = text.digitWord(n);
                if (mayBeLettered(w) && (staff(w) || ranked(w))) {
                    lettered.add(text.word(w));
                }
            }
        }
        return lettered;
    }

    private boolean mayBeLettered(int w) {
        return words.length(w) >= 3 && words.length(w) <= 6 && words.shaped(w, ScanText.LETTER) && !words.taken(w) && LETTERED.matcher(words.text().word(w)).matches() && !shape.electric(w);
    }

    private boolean staff(int w) {
        ScanText text = words.text();
        String last = w > 0 ? text.lower(w - 1) : "";
        String gap = words.between(w - 1, w);
        if (gap.length() > 3 || gap.indexOf('\n') >= 0 || text.text().startsWith("-", text.end(w))) {
            return false;
        }
        boolean road = "ABM".indexOf(text.word(w).charAt(0)) >= 0;
        return DESKS.contains(last) || !road && SIGNS.contains(last);
    }

    private static boolean pause(String s, int end) {
        return end >= s.length() || ".,;)\n\r &/".indexOf(s.charAt(end)) >= 0;
    }

    private boolean likeKnown(int length) {
        for (String number : known()) {
            if (number.length() == length) {
                return true;
            }
        }
        return false;
    }

    private Mention mention(int w, double confidence, String reason) {
        return new Mention(w, w, words.text().start(w), words.text().end(w), confidence, reason, PersonRole.OFFICER, true, List.of());
    }

    /** "Left custody on foot. 7850" and "SOCO requested for 0900. Log closed, 5528.": a sentence has ended, or what was done stands before. */
    private static boolean signsOff(String line, boolean doubtful) {
        String said = line.stripTrailing();
        if (said.length() < 12 || said.length() == line.length()) {
            return false;
        }
        char last = said.charAt(said.length() - 1);
        boolean sentence = ".!?".indexOf(last) >= 0;
        boolean comma = (last == ',' || last == '-' || last == ';') && CLOSING.matcher(said).matches();
        return sentence && (!doubtful || STAMPED.matcher(line).matches()) || comma;
    }

    /** Whether the number before, joined by a comma or and, is an officer's: "PCs 6882 and 4106". */
    private boolean joined(int w) {
        ScanText text = words.text();
        if (w == 0) {
            return false;
        }
        int left = w - 1;
        String gap = text.text().substring(text.end(left), text.start(w));
        if (!words.shaped(left, ScanText.DIGIT) && (text.lower(left).equals("and") || text.lower(left).equals("or") || text.lower(left).equals("n")) && left > 0) {
            left--;
            gap = text.text().substring(text.end(left), text.start(w)).toLowerCase(Locale.ROOT);
        }
        if (gap.equals(" and ") && left < w - 1 && words.capital(left)) {
            // "PC 6882 Moreira and 4106": the name stands between.
            int number = left - 1;
            number -= words.capital(number) && !words.shaped(number, ScanText.DIGIT) ? 1 : 0;
            return number > 0 && known().contains(text.word(number)) && text.end(left) - text.start(number) < 40 && text.text().regionMatches(true, text.end(left), " and ", 0, 5);
        }
        if (!FIGURES.matcher(text.word(left)).matches() || !JOINED.matcher(gap).matches() || Math.abs(words.length(left) - words.length(w)) > 1) {
            return false;
        }
        boolean ranked = left > 0 && words.has(left - 1, Lexicon.RANK) && words.shaped(left - 1, ScanText.CAPITAL);
        return ranked || known().contains(text.word(left)) || TOLD.matcher(lineBefore(text.text(), text.start(left))).matches() || DONE_BY.matcher(lineBefore(text.text(), text.start(left))).matches();
    }

    private static String lineBefore(String s, int start) {
        int from = Math.max(0, start - 90);
        int line = s.lastIndexOf('\n', Math.max(0, start - 1));
        return s.substring(Math.max(from, line + 1), start);
    }

    /** The numbers that stand beside a rank in this text, or are told as an officer's. */
    private Set<String> known() {
        if (known == null) {
            known = new HashSet<>();
            ScanText text = words.text();
            for (int n = 0; n < text.digitWords(); n++) {
                int w = text.digitWord(n);
                int length = words.length(w);
                if (length >= 3 && length <= 6 && !words.taken(w) && FIGURES.matcher(text.word(w)).matches() && (ranked(w) || told(w))) {
                    known.add(text.word(w));
                }
            }
        }
        return known;
    }

    private boolean told(int w) {
        String last = w > 0 ? words.text().lower(w - 1) : "";
        if (!BY.contains(last) && !last.startsWith("crew")) {
            return false;
        }
        String line = lineBefore(words.text().text(), words.text().start(w));
        return CREWED.matcher(line).matches() && !THIS_AGE.matcher(words.text().word(w)).matches() || line.length() > 8 && DONE_BY.matcher(line).matches() && !STILL_TO_DO.matcher(line).matches() && !THIS_AGE.matcher(words.text().word(w)).matches() && !CLOCK.matcher(words.text().word(w)).matches();
    }

    private boolean ranked(int w) {
        boolean before = rank(w - 1) && SHORT_GAP.matcher(words.between(w - 1, w)).matches();
        boolean name = words.capital(w - 1) && rank(w - 2) && SHORT_GAP.matcher(words.between(w - 2, w - 1)).matches() && NAME_GAP.matcher(words.between(w - 1, w)).matches();
        boolean two = words.capital(w - 1) && words.capital(w - 2) && rank(w - 3) && words.between(w - 2, w - 1).equals(" ") && NAME_GAP.matcher(words.between(w - 1, w)).matches();
        return before || name || two;
    }

    private boolean rank(int w) {
        return words.has(w, Lexicon.RANK) && words.shaped(w, ScanText.CAPITAL) && !words.text().lower(w).equals("officer");
    }
}
