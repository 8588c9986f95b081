package org.ipag.scrutiny.forms.internal.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The small words by which forms order themselves: numbers of questions, Response:, Case A, District:. */
final class Labels {

    /** How a question's number is written. */
    enum NumberKind { NONE, TYPED, EXPLICIT, AUTOMATIC }

    /**
     * A number at the start of a line.
     *
     * @param kind   typed (3.), explicit (Question 3), automatic, or none
     * @param number the number; 0 for none
     * @param end    offset behind it and what sets it off
     * @param closed whether something sets it off from what follows
     */
    record Number(NumberKind kind, int number, int end, boolean closed) {
        static final Number NONE = new Number(NumberKind.NONE, 0, 0, false);
    }

    private static final String IN_WORDS = "one|two|three|four|five|six|seven|eight|nine|ten";

    private static final Pattern NUMBER = Pattern.compile(
            "^[\\s•*\"“-]*(?:(q(?:uestion|uest|ue|u|n|no)?\\.?|question\\s+no\\.?|question\\s+number)\\s*(?=[(\\[\\d]|(?:" + IN_WORDS + ")\\b))?"
                    + "(?:[(\\[]?(\\d{1,2})|(?<=question\\s)(" + IN_WORDS + ")\\b)"
                    + "(?:\\s*([.):\\]–—-]+)\\s*|(\\s+)(?=\\p{L}|$)|$)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern RESPONSE = Pattern.compile(
            "^[\\s•*\\[(-]*(?:(?:our|your|the|group|group's|panel|panel's|ipag|district|agreed)\\s+){0,2}"
                    + "(?:response|answer|ans|reply|ymateb|ateb|a(?=\\s*:))(?:\\(s\\)|s)?(?:\\s*/\\s*\\p{L}+)?"
                    + "(?:\\s+(?:(?:to|for)?\\s*(?:question|q)\\.?\\s*\\d{1,2}|\\d{1,2}(?=\\s*:|\\s*[–—-]\\s+(?!\\d))))?\\s*(?:[:\\])]+\\s*[-–—]?|[-–—]+|$)\\s*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LETTER = Pattern.compile("[\\s•*\\[(-]*[Aa]\\s*:");

    private static final Pattern LETTER_B = Pattern.compile("[\\s•*\\[(-]*[Bb]\\s*:");

    private static final Pattern NEXT_CASE = Pattern.compile(
            "[.!?;…][\"”’)]?\\s+(?=(?:case|incident|scenario)\\s+\\p{Alnum}{1,5}\\s*(?::|\\s[-–—]))", Pattern.CASE_INSENSITIVE);

    private static final Pattern CASE = Pattern.compile(
            "^[\\s•*(\\[-]*(?:(?:response|answer)s?\\s*(?:to|for|on|about|re|regarding|[-–—:(])?\\s*|(?:for|in|on|re|regarding|about)\\s+)?"
                    + "((?:hate\\s+crime\\s+)?(?:case|incident|crime|scenario)(?:\\s+(?:study|file|number|no\\.?|ref(?:erence)?))?\\s*[#:]?\\s*"
                    + "(?:([a-h])(?![\\p{L}’'])|(\\d{1,2})(?![\\d/]|st|nd|rd|th|-\\d)|(one|two|three|four|five)\\b)|"
                    + "(?:the\\s+)?(first|second|third|fourth|1st|2nd|3rd|4th)\\s+(?:case|incident|crime|scenario)\\b)"
                    + "([\\])]?)\\s*(?:(?:response|answer)s?\\b)?\\s*([:–—.)\\]-]*)\\s*",
            Pattern.CASE_INSENSITIVE);

    /** A case by its reference: Case 26/1432, Crime no. 4410567. */
    private static final Pattern CASE_REFERENCE = Pattern.compile(
            "^[\\s•*(\\[-]*((?:case|incident|crime)(?:\\s+(?:number|no\\.?|ref(?:erence)?))?\\s*[#:]?\\s*"
                    + "([a-z]{0,4}\\d[\\da-z]*(?:[/-][\\da-z]+)+|\\d{3,}))[\\])]?\\s*([:–—.)\\]-]+\\s*|$)", Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBERED_ANSWER = Pattern.compile("[\\s(\\[]*[Aa]\\.?\\s*(\\d{1,2})\\s*[:.)–—-]\\s*");

    private static final Pattern ABOUT = Pattern.compile("(?:(?:re|regarding|on|further to|also on|as to|answer to)\\s*:?\\s*)?"
            + "(?:question|q)\\.?\\s*(?:no\\.?\\s*)?(\\d{1,2})\\s*(?:[:–—)]|-\\s)", Pattern.CASE_INSENSITIVE);

    private static final Pattern ABOUT_SEVERAL = Pattern.compile("(?:(?:re|regarding|on|as to|answers? to|for)\\s*:?\\s*)?"
            + "(?:questions?|qs?)\\.?\\s*\\d{1,2}(?:\\s*(?:-|–|to|&|and|,|/|\\+)\\s*q?\\d{1,2})+\\s*(?::|[–—]|-\\s|(?:together|combined|jointly|taken together)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ALL_CASES = Pattern.compile(
            "^[\\s(\\[]*(?:(?:all|both)\\s+(?:the\\s+)?(?:cases|incidents)|(?:all|both)\\s+of\\s+the\\s+cases|overall,?\\s+all\\s+cases)"
                    + "[\\s)\\]]*(?:[:–—-]+\\s*|$)", Pattern.CASE_INSENSITIVE);

    private static final Set<String> DISTRICT = Set.of("district", "borough", "district borough", "borough district",
            "district or borough", "district and borough", "name of district", "district name", "area", "district area",
            "district ipag", "ipag district", "ipag", "ipag group", "district group", "name of group", "group",
            "name of borough", "borough name", "name of ipag", "your district", "policing district", "district/borough",
            "your borough", "name of your district", "district group name", "district name of group", "division");

    private static final Set<String> PERSON = Set.of("person completing", "person completing form",
            "person completing this form", "person completing the form", "name of person completing",
            "name of person completing form", "name of person completing this form", "person completing form name",
            "name of person completing the form", "completed by", "form completed by", "this form completed by",
            "this form was completed by", "name of person", "person completing name", "report completed by", "name",
            "your name", "person filling in form", "person filling in this form", "person who completed this form",
            "name of the person completing", "name of the person completing this form", "name of the person completing the form",
            "person completing report", "person completing this report", "person completing the report", "filled in by",
            "name person completing", "person completing feedback", "person completing feedback form", "submitted by");

    private static final Map<String, String> ORDINALS = Map.of("first", "1", "second", "2", "third", "3", "fourth", "4",
            "one", "1", "two", "2", "three", "3", "four", "4", "five", "5");

    private static final Set<String> HEADERS = Set.of("question", "questions", "response", "responses", "answer",
            "answers", "no", "number", "question number", "question no", "q", "your response", "our response",
            "question text", "group response", "panel response", "district response", "ipag response");

    private Labels() {
    }

    static Number number(Line line) {
        Matcher matcher = mayBeNumber(line.text) ? NUMBER.matcher(line.text) : null;
        if (matcher != null && matcher.find()) {
            int number = matcher.group(2) != null ? Integer.parseInt(matcher.group(2))
                    : List.of(IN_WORDS.split("\\|")).indexOf(matcher.group(3).toLowerCase(Locale.ROOT)) + 1;
            return new Number(matcher.group(1) != null ? NumberKind.EXPLICIT : NumberKind.TYPED, number, matcher.end(),
                    matcher.group(5) == null);
        }
        if (line.label != null && !line.label.bullet()) {
            return new Number(NumberKind.AUTOMATIC, line.label.number(), 0, true);
        }
        return Number.NONE;
    }

    /** A quick look that spares most lines the pattern: a digit or a Q comes first. */
    private static boolean mayBeNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' || c == 'q' || c == 'Q') {
                return true;
            }
            if (!Character.isWhitespace(c) && "•*\"“-([".indexOf(c) < 0) {
                return false;
            }
        }
        return false;
    }

    /** Offset behind a label such as {@code Response:} at a place of a line; -1 if there is none. */
    static int response(String text, int from) {
        if (!mayBeResponse(text, from)) {
            return -1;
        }
        Matcher matcher = RESPONSE.matcher(text).region(from, text.length());
        if (!matcher.find()) {
            return -1;
        }
        // A bare word needs the line for itself: "Response times were poor" is an answer.
        return matcher.end() > from ? matcher.end() : -1;
    }

    /** Whether a line begins with A: which may mean answer, or the first of several things. */
    static boolean letter(String text) {
        return LETTER.matcher(text).lookingAt();
    }

    /** Offset behind A3: before the answer to question 3; -1 if the text does not begin so. */
    static int numberedAnswer(String text, int number) {
        Matcher matcher = NUMBERED_ANSWER.matcher(text);
        return matcher.lookingAt() && Integer.parseInt(matcher.group(1)) == number ? matcher.end() : -1;
    }

    /** The number of the question that a line says it is about, set off from what it says: {@code Re question 4: …}; 0 for none. */
    static int about(String text) {
        Matcher matcher = text.isEmpty() || "rRqQoOaAfF".indexOf(text.charAt(0)) < 0 ? null : ABOUT.matcher(text);
        return matcher != null && matcher.lookingAt() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    /** Whether a line says that it is about several questions at once: {@code Q1-3 together: …}. */
    static boolean aboutSeveral(String text) {
        return !text.isEmpty() && "rRqQoOaAfF".indexOf(text.charAt(0)) >= 0 && ABOUT_SEVERAL.matcher(text).lookingAt();
    }

    /** Whether a line begins with B: which goes with an A: that means no answer. */
    static boolean letterB(String text) {
        return LETTER_B.matcher(text).lookingAt();
    }

    /** Offset of another case's name, set off from what follows, behind the end of a sentence; -1 if there is none. */
    static int nextCase(String text) {
        Matcher sentence = NEXT_CASE.matcher(text);
        while (sentence.find()) {
            Optional<CaseName> name = caseName(text.substring(sentence.end()));
            if (name.isPresent() && name.get().closed() && !name.get().key().isEmpty() && name.get().from() == 0) {
                return sentence.end();
            }
        }
        return -1;
    }

    /** A quick look that spares most lines the pattern: the first letter fits, and something sets the label off. */
    private static boolean mayBeResponse(String text, int from) {
        int letter = from;
        while (letter < text.length() && !Character.isLetter(text.charAt(letter))) {
            letter++;
        }
        if (letter == text.length() || letter > from + 8
                || "roytgpiday".indexOf(Character.toLowerCase(text.charAt(letter))) < 0) {
            return false;
        }
        for (int i = letter; i < Math.min(text.length(), letter + 60); i++) {
            if (":)]-–—".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return text.length() - letter <= 60;
    }

    /**
     * The name of a case at the start of a line.
     *
     * @param key    the same for all ways to write it, for example {@code 2} for Case 2, second case; empty for all cases
     * @param label  as written
     * @param end    offset behind it
     * @param closed whether it is set off from what follows, or stands alone
     * @param from   offset where the label starts
     */
    record CaseName(String key, String label, int end, boolean closed, int from) {
    }

    static Optional<CaseName> caseName(String text) {
        String head = text.substring(0, Math.min(text.length(), 60)).toLowerCase(Locale.ROOT);
        if (!head.contains("case") && !head.contains("incident") && !head.contains("crime") && !head.contains("scenario")) {
            return Optional.empty();
        }
        Matcher all = ALL_CASES.matcher(text);
        if (all.find()) {
            return Optional.of(new CaseName("", text.substring(0, all.end()).strip(), all.end(), true, 0));
        }
        Matcher matcher = CASE.matcher(text);
        if (!matcher.find()) {
            Matcher reference = CASE_REFERENCE.matcher(text);
            return !reference.find() ? Optional.empty() : Optional.of(new CaseName(
                    reference.group(2).toUpperCase(Locale.ROOT), reference.group(1).strip(), reference.end(), true, reference.start(1)));
        }
        String key;
        if (matcher.group(2) != null) {
            key = matcher.group(2).toUpperCase(Locale.ROOT);
        } else if (matcher.group(3) != null) {
            key = matcher.group(3);
        } else if (matcher.group(4) != null) {
            key = ORDINALS.get(matcher.group(4).toLowerCase(Locale.ROOT));
        } else {
            String ordinal = matcher.group(5).toLowerCase(Locale.ROOT);
            key = ORDINALS.getOrDefault(ordinal, ordinal.substring(0, 1));
        }
        boolean closed = !matcher.group(7).isEmpty() || !matcher.group(6).isEmpty() || matcher.end() >= text.length();
        return Optional.of(new CaseName(key, matcher.group(1).strip(), matcher.end(), closed, matcher.start(1)));
    }

    /** What a labelled field above the questions is for. */
    enum Field { DISTRICT, PERSON }

    /**
     * A label such as {@code District:} and where its value begins.
     *
     * @param field what it is for
     * @param end   offset behind the label
     * @param colon whether it ends in a colon or the like, rather than at the line's end
     */
    record FieldLabel(Field field, int end, boolean colon) {
    }

    static Optional<FieldLabel> field(String text, int from) {
        int stop = -1;
        for (int i = from; i < text.length() && i < from + 60; i++) {
            char c = text.charAt(i);
            boolean dash = (c == '–' || c == '—' || c == '-') && i > from && text.charAt(i - 1) == ' ';
            if (c == ':' || c == '\t' || c == '…' || c == '_' || dash) {
                stop = i;
                break;
            }
        }
        String head = text.substring(from, stop < 0 ? text.length() : stop);
        if (head.length() > 60) {
            return Optional.empty();
        }
        String plain = head.toLowerCase(Locale.ROOT).replaceAll("\\(s\\)|/s\\b", "").replaceAll("\\([^)]*\\)", " ")
                .replaceAll("[^\\p{L}]+", " ").strip();
        Field field = DISTRICT.contains(plain) || DISTRICT.contains(plain.replaceAll("s$", "")) ? Field.DISTRICT
                : PERSON.contains(plain) || PERSON.contains(plain.replaceAll("s\\b", "")) ? Field.PERSON : null;
        if (field == null) {
            return Optional.empty();
        }
        int end = stop < 0 ? text.length() : stop + 1;
        return Optional.of(new FieldLabel(field, end, stop >= 0));
    }

    /** Whether a cell is nothing but the heading of a column of a form. */
    static boolean columnHeader(String text) {
        return text.length() < 40
                && HEADERS.contains(text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip());
    }
}
