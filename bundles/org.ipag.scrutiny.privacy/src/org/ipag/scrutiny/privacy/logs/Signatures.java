package org.ipag.scrutiny.privacy.logs;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.Detection;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.findings.Finds;
import org.ipag.scrutiny.privacy.findings.NameParts;
import org.ipag.scrutiny.privacy.findings.SoFar;

/**
 * The letters with which somebody signs in passing: one alone below a message ("L", "M x"), letters and the day behind the last sentence of a
 * note ("ring the CPS. JB 17/1"), letters behind the day in a supervisor's line, small letters of whoever typed ("typed by mj"). Looked at
 * once the names are found.
 */
public final class Signatures {

    private static final double SIGNS = 0.81;
    /** What tells that a text, or a part of one, is a message. */
    private static final Pattern MESSAGE = Pattern.compile("(?im)^[ >]{0,4}(?:(?:from|to|subject|subj|sent|cc)[ ]?:|(?:hi|hiya|hello|dear|morning|afternoon|evening|hey|all)\\b[^\\n]{0,24}(?:$|[,.-])|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?[,][ ]*$)");
    private static final Pattern LETTER = Pattern.compile("(?<=\\n)(?:[ >]{0,3}[-~\\u2013\\u2014]? ?)(?<letter>\\p{Lu})\\.?~?(?: ?x{1,3})?[ \\t]*(?=\\r?\\n[ >]*\\r?\\n|\\r?\\n[ >]*(?:-{2,}|_{2,}|>|(?:PC|DC|PS|DS|DI|DCI|Sgt|Insp|PCSO)\\b|From:|On )|\\r?\\n?$)");
    private static final Pattern LETTERS_BEHIND = Pattern.compile("[ ]?[a-z]{2,3}(?=[ ]*(?:[\\])/,.]|\\r?\\n|$))");
    private static final int ALONE = 12;
    /** "M x" at the end of the last line of a message. */
    private static final Pattern KISS = Pattern.compile("(?<=[.!?)] )(?<letter>\\p{Lu}) x{1,3}(?=[ \\t]*(?:\\r?\\n|$))");
    private static final Pattern DAY_BEHIND = Pattern.compile("(?<=[.!?)] |[.!?)] {2}| - | \\u2013 )(?<letters>\\p{Lu}{2,3})(?=,? \\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?(?: \\d{1,2}[:.]?\\d\\d)?[ \\t]*(?:\\r?\\n|$))");
    private static final Pattern SUPERVISED = Pattern.compile("(?im)^[^\\n]{0,12}\\b(?:supervis\\w+|supv|sgt|insp|dip|qa|review|checked)\\b[^\\n:]{0,14}:[ ]*\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})? (?<letters>(?-i:\\p{Lu}{2,3}))(?=[ ]{2}| -|[ ]*(?:\\r?\\n|$))");
    private static final Pattern SMALL = Pattern.compile("(?i)\\b(?:(?:typed|transcribed|minuted|scribed|noted|written|taken|logged|entered|dictated|checked) (?:up )?by|(?:minutes|minute taker|scribe|typist|notes|note taker|typed)[ ]?:)[ ]{1,2}(?<letters>(?-i:[a-z]{2,3}))(?=[ ]*(?:[\\])/,.]|\\r?\\n|$))");
    private static final Pattern GREETING = Pattern.compile("(?i)[ >]*(?:kind |best |many |warm )?(?:regards|thanks|ta|cheers|thx|wishes|rgds|love)");

    private final SoFar soFar;
    private final String text;
    private final Lexicon lexicon;
    private final Finds finds;

    private Signatures(SoFar soFar, Finds finds) {
        this.soFar = soFar;
        this.text = soFar.original();
        this.lexicon = soFar.text().lexicon();
        this.finds = finds;
    }

    /** Finds them in a text. */
    public static void find(SoFar soFar, Finds finds) {
        new Signatures(soFar, finds).find();
    }

    private void find() {
        Boolean message = null;
        for (int start = 0; start < text.length();) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            int last = end;
            while (last > start && text.charAt(last - 1) <= ' ') {
                last--;
            }
            if (last > start) {
                char closing = text.charAt(last - 1);
                boolean alone = last - start <= ALONE;
                boolean kiss = closing == 'x' && last - start > 2;
                if (alone || kiss) {
                    message = message == null ? MESSAGE.matcher(text).find() : message;
                }
                if (alone && message) {
                    letters(LETTER, start, end, "letter", "a letter alone below a message: whoever wrote it");
                } else if (kiss && message) {
                    letters(KISS, Math.max(start, last - 12), end, "letter", "a letter at the end of a message: whoever wrote it");
                }
                if (Character.isDigit(closing)) {
                    letters(DAY_BEHIND, Math.max(start, last - 30), end, "letters", "initials and the day at the end of a note: whoever wrote it");
                }
                line(start, end);
            }
            start = end + 1;
        }
    }

    /** Looks behind a label and behind "by". */
    private void line(int start, int end) {
        int colon = text.indexOf(':', start);
        if (colon > 0 && colon < Math.min(end, start + 40)) {
            if (text.substring(colon + 1, Math.min(end, colon + 4)).chars().anyMatch(Character::isDigit)) {
                letters(SUPERVISED, start, end, "letters", "initials behind the day in a supervisor's line");
            }
            letters(SMALL, start, Math.min(end, colon + 8), "letters", "initials of whoever wrote it down");
        }
        for (int by = text.indexOf(" by ", start); by >= 0 && by < end; by = text.indexOf(" by ", by + 4)) {
            Matcher small = LETTERS_BEHIND.matcher(text).region(by + 4, text.length());
            if (small.lookingAt()) {
                letters(SMALL, Math.max(start, by - 20), end, "letters", "initials of whoever wrote it down");
            }
        }
    }

    private void letters(Pattern pattern, int from, int to, String group, String reason) {
        Matcher m = pattern.matcher(text).region(from, to).useTransparentBounds(true).useAnchoringBounds(false);
        while (m.find()) {
            int start = m.start(group);
            int end = m.end(group);
            if (soFar.free(start, end) && (pattern == LETTER ? below(start) : pattern == KISS || pattern == SUPERVISED || !word(m.group(group)))) {
                finds.written(officer(m.group(group)) ? IdentifierType.OFFICER : IdentifierType.PERSON_NAME, start, end, SIGNS, reason);
            }
        }
    }

    /** Whether the line before ends as a message does, and not as a list or a table. */
    private boolean below(int at) {
        int i = text.lastIndexOf('\n', at - 1) - 1;
        while (i > 0 && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '>')) {
            i--;
        }
        return i > 0 && (".!?)\"'\u201d\u2019,".indexOf(text.charAt(i)) >= 0 || Character.isLetter(text.charAt(i)) && greeting(i));
    }

    /** "Regards", "Thanks" before. */
    private boolean greeting(int end) {
        int line = text.lastIndexOf('\n', end) + 1;
        return end - line < 24 && GREETING.matcher(text).region(line, end + 1).matches();
    }

    /** Whether a letter or letters may be those of an officer found, or of nobody found. */
    private boolean officer(String letters) {
        boolean person = false;
        for (Detection d : soFar.found()) {
            if (d.named()) {
                for (String part : NameParts.of(d.text(), lexicon)) {
                    if (part.length() > 2 && Character.toUpperCase(part.charAt(0)) == Character.toUpperCase(letters.charAt(0))) {
                        if (d.type().equals(IdentifierType.OFFICER.key())) {
                            return true;
                        }
                        person = true;
                    }
                }
            }
        }
        return !person;
    }

    /** Whether letters are an abbreviation or a word that stands for something else. */
    private boolean word(String letters) {
        int meaning = lexicon.meaning(letters.toLowerCase(Locale.ROOT));
        return letters.equals(letters.toLowerCase(Locale.ROOT)) ? meaning != 0
                : (meaning & (Lexicon.ACRONYM | Lexicon.FUNCTION | Lexicon.NO_VALUE | Lexicon.ROLE | Lexicon.RANK | Lexicon.ORGANISATION)) != 0 || letters.length() > 2 && (meaning & Lexicon.ENGLISH) != 0;
    }
}
