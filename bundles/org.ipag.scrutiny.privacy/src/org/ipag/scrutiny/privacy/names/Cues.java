package org.ipag.scrutiny.privacy.names;

import java.util.Set;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.ScanText;

/** The words before and behind a candidate, and what they say about it. */
final class Cues {

    private static final Set<String> NAME_LABELS = Set.of("surname", "forename", "forenames", "nickname", "nicknamed", "aliases", "eldest", "youngest", "oldest", "client", "dp", "susp", "vic", "wit", "inft", "infmt", "aka", "alias");
    /** Labels of what somebody is or does: no name stands behind them. */
    private static final Set<String> OTHER_LABELS = Set.of("occupation", "age", "sex", "gender", "ethnicity", "dob");
    private static final Set<String> SIGN_OFFS = Set.of("thanks", "regards", "sincerely", "faithfully", "wishes", "truly", "cheers", "you", "signed");
    private static final Set<String> ROLE_IS = Set.of("is", "was", "named", "called");
    private static final Set<String> PAIR_VERBS = Set.of("discussion", "discussions", "conversation", "conversations", "had", "words", "chat", "argument", "row", "dispute", "spoke", "speaking", "spoken", "talked", "talking", "known", "identified", "belongs",
                "speak", "met", "named", "introduced", "introduces", "referred", "stated", "said", "called", "meeting", "contact", "lives", "living", "argued", "rowed",
                "statement", "assaulted", "attacked", "abused", "reported", "attended", "married", "related", "threatened", "complained", "apologised", "belonging");
    private static final Set<String> AIMED_VERBS = Set.of("swore", "swear", "swearing", "spat", "spit", "spitting", "shouting", "shouted", "shout", "laughing", "laughed", "looking", "looked", "look",
            "pointing", "pointed", "screamed", "screaming", "yelled", "yelling", "stared", "staring", "lunged", "lunging", "waved", "waving", "smiled", "jeered", "hissed", "barked", "kicked", "punched", "lashed", "angry", "annoyed", "mad");
    private static final Set<String> BEING = Set.of("is", "was", "as");
    private static final Set<String> NAMED_WORDS = Set.of("name", "names", "surname", "known", "him", "her", "them", "this", "that", "forename", "himself", "herself", "called");
    private static final Set<String> INTRODUCING = Set.of("it", "name", "that", "who", "here", "this");
    private static final Set<String> KNOWN_AS = Set.of("known", "locally", "streetname");
    private static final Set<String> GREETINGS = Set.of("hello", "hi", "thanks", "regards", "sincerely", "hiya");
    private static final Set<String> HAILS = Set.of("alright", "hi", "hello", "hey", "hiya", "dear", "oi", "yo", "morning", "evening", "afternoon");
    private static final Set<String> CALLING = Set.of("call", "calls", "called");
    private static final Set<String> OBJECTS = Set.of("me", "him", "her", "them", "us", "you");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "that", "these");
    private static final Set<String> ASKING = Set.of("name", "names", "who", "whom", "whose", "person", "victim", "suspect", "witness");
    private static final Set<String> CHAT_YOU = Set.of("u", "ur", "youre", "you", "come", "pls", "plz", "answer", "ring", "wake", "ffs", "wtf");
    private static final Pattern REPORTING = Pattern.compile(".*(?:ed|s)|say|believe|think|told|know|knew|felt|said");
    private static final Set<String> STRONG_VERBS = Set.of("named", "name", "called", "arrested", "told", "asked", "interviewed", "cautioned",
            "alias", "aka", "nicknamed", "contacted", "phoned", "rang", "visited", "texted", "messaged", "emailed", "informed", "advised",
            "updated", "introduced", "married", "known", "telling", "identified", "threatened", "punched", "assaulted", "abused", "names", "dear",
            "thanked", "signed", "against", "believes", "attacked", "comforted", "helped", "followed");
    private static final Set<String> PAIRED = Set.of("to", "with", "as", "by");
    /** What comes from somebody, and what is felt for somebody. */
    private static final Set<String> SENT = Set.of("report", "reports", "update", "account", "evidence", "statement", "statements", "call", "calls", "message", "messages", "text", "texts", "email", "emails", "complaint", "letter", "reply", "voicemail");
    private static final Set<String> FELT = Set.of("feared", "fears", "afraid", "worried", "scared", "frightened", "sorry", "looking", "waiting", "searching", "asking", "concerned", "covering", "ask", "asked", "asks", "shouting", "calling", "called");
    private static final Set<String> SENT_IN = Set.of("sms", "mms", "text", "msg", "call", "message", "whatsapp");
    private static final Set<String> LITTLE = Set.of("little", "younger", "older", "eldest", "youngest", "other");
    private static final Set<String> SOMEBODY = Set.of("he", "she", "they", "s", "re", "i", "we", "was", "is", "hes", "shes", "am", "be", "been", "m");
    private static final Set<String> CALLERS = Set.of("they", "we", "i", "people", "everyone", "everybody", "he", "she", "others");

    private static final Set<String> PAST = Set.of("said", "told", "went", "left", "came", "ran", "felt", "thought", "saw", "heard", "kept", "gave", "took", "rang", "spoke",
            "says", "thinks", "lives", "works");
    private static final Set<String> CALLS = Set.of("oi", "hey", "yo", "alright", "morning", "cheers", "poor", "nick", "grassed", "blamed", "accused", "thanked", "leave", "let", "ask", "tell", "show", "re", "via", "gave", "op", "solicitor", "sol", "deputy",
            "hcp", "intel", "tc", "think", "thinks", "reckon", "reckons", "know", "knows", "watched", "push", "touched", "grabbed", "married", "haha", "lol", "omg", "sorry", "love", "subs", "chk", "check", "checks", "handler", "rep", "interpreter", "aa", "client", "nominal", "unlike", "hates", "loves", "hit", "kicked", "pushed", "stabbed", "slapped", "robbed", "bullied", "met", "saw", "seen", "spotted", "recognised", "one", "spoke", "see", "owes", "owe", "owed", "ring", "w", "spelt");
    private static final Pattern A_K_A = Pattern.compile("(?i)\\ba\\.k\\.a\\.?[ :]{1,2}[\"'\u201c\u2018]?$");
    private static final Set<String> ALIAS = Set.of("aka", "alias", "nickname", "nicknamed", "nick", "dubbed", "moniker", "called");
    private static final Set<String> ADDRESSED = Set.of("please", "it", "i", "you", "u", "ur", "youre", "don", "dont", "stop", "come", "what", "where", "why", "can", "are", "is", "get", "leave", "this", "mate", "pick", "open", "help", "go", "do", "if", "we", "your", "shut", "no", "yes", "thanks", "call", "tell", "give", "sit", "put", "let", "wait", "look", "listen", "move", "run", "say", "will", "have", "did", "they", "he", "she");
    private static final Pattern LABEL = Pattern.compile("[ ]?(?:\\(s\\)|\\(full\\))?[ ]?(?:[:=\\t|]|[ ]-[ ]?|\\)[ ]?:?)[ \\t|\"*]*");
    private static final Pattern LINE_LABEL = Pattern.compile("[ \\t:|]*\\r?\\n[ \\t]*");
    private static final Pattern DIRECT = Pattern.compile("[ ]{1,2}|, |[ ]?\\(|[ ]?- ?|[ ]?[\"']|, \"");
    private static final Pattern OPENS = Pattern.compile(", | ?\\(| - ");

    /** Field label before it, as in "Name: ". */
    final boolean field;
    /** A role or relation directly before it. */
    final boolean role;
    /** A verb such as named or told before it. */
    final boolean verb;
    /** A weaker word before it: with, by, from, and. */
    final boolean weak;
    /** A verb such as said behind it, or a possessive. */
    final boolean says;
    /** In, at, near before it. */
    final boolean place;
    /** The or a before it. */
    final boolean article;
    /** Aka, alias, known locally as: any word may be a nickname. */
    final boolean alias;
    /** Spoken to: "May, please". */
    final boolean vocative;
    /** ", the grandson of", "'s mum", "(12)": what only stands behind a person. */
    final boolean appositive;
    private final int before0;
    private final boolean adjacent;
    private final Words words;
    private final int first;
    private final int last;

    Cues(Words words, int first, int last) {
        ScanText text = words.text();
        int p = first - 1;
        String gap = words.between(p, first);
        boolean plain = gap.equals(" ");
        boolean label = !plain && gap.length() <= 8 && LABEL.matcher(gap).matches();
        boolean lineLabel = !plain && !label && LINE_LABEL.matcher(gap).matches() && lineStart(words, p);
        boolean digit = words.shaped(p, ScanText.DIGIT) && words.length(p) <= 2 && words.has(p - 1, Lexicon.ROLE) && words.joined(p - 1, p);
        boolean plural = words.exists(p) && words.length(p) == 1 && text.lower(p).equals("s") && words.between(p - 1, p).equals("(");
        int label0 = digit || plural ? p - 1 : p;
        boolean asked = words.exists(p) && gap.length() <= 4 && gap.startsWith("?") && question(words, p);
        boolean slash = gap.equals("/") && words.has(p, Lexicon.ROLE | Lexicon.FIELD);
        boolean named = words.exists(label0) && gap.isBlank() && NAME_LABELS.contains(text.lower(label0));
        boolean signs = gap.contains("\n") && gap.length() <= 6 && words.exists(p) && SIGN_OFFS.contains(text.lower(p))
                && (!text.lower(p).equals("you") || words.exists(p - 1) && text.lower(p - 1).equals("thank"));
        boolean answer = gap.equals(" ") && words.length(p) == 1 && "AQ".indexOf(text.word(p).charAt(0)) >= 0 && words.shaped(p, ScanText.SENTENCE_START) && question(words, p - 1);
        boolean nick = label && words.exists(p) && ALIAS.contains(text.lower(p));
        field = nick || asked || answer || slash || named || signs || dashed(words, first, last) || (label || lineLabel) && words.exists(label0) && !(text.lower(label0).equals("subject") && words.spaceAfter(last) && !words.has(last + 1, Lexicon.ROLE)) && !OTHER_LABELS.contains(text.lower(label0)) && words.has(label0, Lexicon.FIELD | Lexicon.ROLE | Lexicon.RELATION | Lexicon.RANK | Lexicon.TITLE);
        boolean direct = plain || gap.length() <= 3 && DIRECT.matcher(gap).matches();
        boolean roleWord = words.has(label0, Lexicon.ROLE | Lexicon.RELATION);
        boolean roleIs = gap.equals(" ") && words.exists(p) && ROLE_IS.contains(text.lower(p)) && words.has(p - 1, Lexicon.ROLE | Lexicon.RELATION);
        boolean relationOf = gap.equals(" ") && words.exists(p) && text.lower(p).equals("of") && words.has(p - 1, Lexicon.RELATION);
        boolean inLaw = words.exists(p) && text.lower(p).equals("law") && (words.between(p - 1, p).equals("-") || words.between(p - 1, p).equals(" ")) && text.lower(p - 1).equals("in") && words.has(p - 2, Lexicon.RELATION);
        boolean ofCase = gap.equals(" ") && words.exists(p - 2) && text.lower(p).equals("case") && (text.lower(p - 1).equals("the") || text.lower(p - 1).equals("in"))
                && (text.lower(p - 2).equals("officer") || text.lower(p - 2).equals("in"));
        boolean passer = gap.equals(", ") && words.has(p - 1, Lexicon.ROLE) && words.between(p - 1, p).equals("-");
        boolean littleOne = gap.equals(", ") && text.lower(p).equals("one") && words.exists(p - 1) && LITTLE.contains(text.lower(p - 1));
        role = littleOne || direct && (roleWord || inLaw) || ofCase || roleIs || relationOf || passer;
        boolean signedOff = gap.equals(", ") && words.exists(p) && SIGN_OFFS.contains(text.lower(p)) && !text.lower(p).equals("you") && (lineEnds(words, last) || words.between(last, last + 1).equals(" - ") && words.has(last + 1, Lexicon.RANK));
        boolean space = gap.equals("/ ") && text.lower(p).equals("w") || gap.isBlank() && !gap.isEmpty() && gap.indexOf('\n') < 0 || gap.equals(" \"") || gap.equals(" '");
        String before = words.exists(p) && space ? text.lower(p) : "";
        boolean paired = PAIRED.contains(before) && words.exists(p - 1) && (PAIR_VERBS.contains(text.lower(p - 1)) || before.equals("by") && words.between(p - 1, p).equals(" ") && pastVerb(words, p - 1));
        boolean aimedAt = before.equals("at") && words.exists(p - 1) && AIMED_VERBS.contains(text.lower(p - 1));
        boolean sent = before.equals("from") && words.exists(p - 1) && SENT.contains(text.lower(p - 1)) || before.equals("for") && words.exists(p - 1) && FELT.contains(text.lower(p - 1));
        sent |= before.equals("from") && words.exists(p - 2) && text.lower(p - 1).equals("in") && SENT_IN.contains(text.lower(p - 2));
        boolean beside = before.equals("with") && words.exists(p - 1) && SOMEBODY.contains(text.lower(p - 1)) && !words.shaped(last, ScanText.ALL_CAPITALS) && stops(words, last);
        boolean called = (before.equals("call") || before.equals("calls")) && words.exists(p - 1) && CALLERS.contains(text.lower(p - 1)) || before.equals("other") && words.exists(p - 2) && text.lower(p - 2).equals("called");
        called |= OBJECTS.contains(before) && words.between(p - 1, p).equals(" ") && CALLING.contains(text.lower(p - 1));
        boolean nameIs = BEING.contains(before) && words.exists(p - 1) && NAMED_WORDS.contains(text.lower(p - 1));
        boolean iAm = gap.equals(", ") && words.length(p) == 1 && text.word(p).equals("I");
        nameIs |= gap.equals(", ") && words.exists(p) && (text.lower(p).equals("name") || text.lower(p).equals("names"));
        boolean it = before.equals("s") && words.exists(p - 1) && words.between(p - 1, p).equals("'") && INTRODUCING.contains(text.lower(p - 1))
                || before.equals("s") && words.exists(p - 1) && words.between(p - 1, p).equals("'") && (text.lower(p - 1).equals("she") || text.lower(p - 1).equals("he")) && words.has(first, Lexicon.GIVEN) && stops(words, last)
                || before.equals("m") && words.exists(p - 1) && text.lower(p - 1).equals("i") && words.between(p - 1, p).equals("'") || before.equals("its") && words.exists(p - 1) && !words.has(p - 1, Lexicon.CUE);
        boolean thanked = before.equals("you") && words.exists(p - 1) && text.lower(p - 1).equals("thank");
        boolean against = (before.equals("v") || before.equals("vs") || before.equals("versus")) && words.shaped(last, ScanText.CAPITAL);
        alias = called || A_K_A.matcher(text.before(text.start(first), 9)).find() || space && ALIAS.contains(before) || before.equals("as") && words.exists(p - 1) && KNOWN_AS.contains(text.lower(p - 1)) || field && words.exists(label0) && ALIAS.contains(text.lower(label0));
        vocative = vocative(words, first, last);
        verb = sent || beside || called || signedOff || it || thanked || against || CALLS.contains(before) && space || alias || iAm || aimedAt || STRONG_VERBS.contains(before) || paired || nameIs || GREETINGS.contains(before);
        weak = space && words.has(p, Lexicon.CUE) && !verb;
        place = space && words.has(p, Lexicon.PLACE_CUE) && !aimedAt;
        boolean reported = before.equals("that") && words.exists(p - 1) && (words.has(p - 1, Lexicon.SAYS | Lexicon.CUE) || REPORTING.matcher(text.lower(p - 1)).matches());
        appositive = opens(words.between(last, last + 1)) && words.exists(last + 2) && words.has(last + 1, Lexicon.FUNCTION) && words.has(last + 2, Lexicon.ROLE | Lexicon.RELATION)
                || kin(words, last) || ageBehind(words, last) || alsoCalled(words, last) || numberBehind(words, last);
        String close = words.between(last, last + 1);
        boolean quotedSays = (close.equals("\" ") || close.equals("' ")) && (words.has(last + 1, Lexicon.SAYS) || pastVerb(words, last + 1) || NameWeights.goesOn(words, last + 1));
        says = quotedSays || appositive || vocative || words.possessive(last) || words.spaceAfter(last) && (words.has(last + 1, Lexicon.SAYS) || pastVerb(words, last + 1))
                || opens(words.between(last, last + 1)) && (words.has(last + 1, Lexicon.ROLE)
                        || text.words() > last + 2 && words.has(last + 1, Lexicon.FUNCTION) && words.has(last + 2, Lexicon.ROLE | Lexicon.RELATION));
        article = !reported && ARTICLES.contains(before) && !(before.equals("that") && says);
        before0 = roleIs ? p - 1 : label0;
        adjacent = direct || field || roleIs;
        this.words = words;
        this.first = first;
        this.last = last;
    }

    /** Whether these are the cues of a candidate that ends at a word. */
    boolean endsAt(int word) {
        return last == word;
    }

    /** Whether a word greets whoever is named behind it. */
    static boolean greets(String word) {
        return HAILS.contains(word);
    }

    /** Whether what stands behind a word may be what somebody is called: "they call Chick", "calls me Yosh". */
    static boolean calls(String word) {
        return CALLING.contains(word) || OBJECTS.contains(word);
    }

    /** Whether a word may announce another name. */
    static boolean mayAlias(String word) {
        return ALIAS.contains(word) || word.equals("as");
    }

    /** "Name of person you think did this? Zodwa" */
    private static boolean question(Words words, int p) {
        for (int i = p; i >= Math.max(0, p - 10); i--) {
            String word = words.text().lower(i);
            if (ASKING.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** "OK to file? - Luul" at the end of a line. */
    private static boolean dashed(Words words, int first, int last) {
        String gap = words.between(first - 1, first);
        String s = words.text().text();
        int end = words.text().end(last);
        return (gap.equals("? - ") || gap.equals(". - ") || gap.equals(".\n- ") || gap.equals("! - ")) && (end >= s.length() || s.charAt(end) == '\n' || s.charAt(end) == '\r');
    }

    private static boolean kin(Words words, int last) {
        return words.possessive(last) && (words.has(last + 2, Lexicon.RELATION) || words.exists(last + 2) && words.text().lower(last + 2).equals("family"));
    }

    private static boolean ageBehind(Words words, int last) {
        String gap = words.between(last, last + 1);
        int next = last + 1;
        if (!words.exists(next) || !words.shaped(next, ScanText.DIGIT) || words.length(next) > 2) {
            return false;
        }
        String s = words.text().text();
        int end = words.text().end(next);
        boolean closes = end < s.length() && (gap.equals(" (") ? s.charAt(end) == ')' || s.charAt(end) == ',' : gap.equals(", ") && ",.;)".indexOf(s.charAt(end)) >= 0 && (end + 1 >= s.length() || !Character.isDigit(s.charAt(end + 1))));
        boolean listed = gap.equals(" ") && end < s.length() && ",;)".indexOf(s.charAt(end)) >= 0 && (words.kind(last) == Words.Kind.LISTED || words.kind(last) == Words.Kind.UNKNOWN)
                && (words.between(last - 1, last).equals(", ") || words.has(last - 1, Lexicon.RELATION | Lexicon.ROLE));
        return (closes || listed) && !words.shaped(next, ScanText.LETTER);
    }

    /** "Rose, also called Taff". */
    private static boolean alsoCalled(Words words, int last) {
        return words.between(last, last + 1).equals(", ") && words.exists(last + 2) && (words.text().lower(last + 1).equals("also") || words.text().lower(last + 1).equals("known"))
                && words.between(last + 1, last + 2).equals(" ") && (words.has(last + 2, Lexicon.CUE) || words.text().lower(last + 2).equals("as"));
    }

    /** "Sumathi +44 7700 900495": the number of somebody's phone. */
    private static boolean numberBehind(Words words, int last) {
        int next = last + 1;
        if (!words.exists(next) || !words.taken(next) || !words.shaped(next, ScanText.DIGIT) || words.has(last, Lexicon.LABEL | Lexicon.ACRONYM)) {
            return false;
        }
        String gap = words.between(last, next);
        String digits = words.text().word(next);
        return gap.equals(" +") || gap.equals(" | +") || gap.equals(" | (+") || gap.equals(" (+") || gap.equals(": +") || gap.equals(" ") && digits.startsWith("07") && words.length(next) >= 3;
    }

    /** Whether a sentence or a line ends behind a word. */
    private static boolean stops(Words words, int last) {
        String s = words.text().text();
        int end = words.text().end(last);
        return end >= s.length() || ".,;!?\n".indexOf(s.charAt(end)) >= 0;
    }

    private static boolean lineEnds(Words words, int last) {
        String s = words.text().text();
        int end = words.text().end(last);
        return end >= s.length() || s.charAt(end) == '\n' || s.charAt(end) == '\r';
    }

    private static boolean vocative(Words words, int first, int last) {
        ScanText text = words.text();
        String s = text.text();
        int start = text.start(first);
        boolean quoted = start > 0 && (s.charAt(start - 1) == '"' || s.charAt(start - 1) == '\'') && (start < 2 || !Character.isLetterOrDigit(s.charAt(start - 2)));
        String gap = words.between(last, last + 1);
        boolean address = words.exists(last + 1) && ADDRESSED.contains(text.lower(last + 1)) && (gap.equals(", ") || gap.equals(" ") && CHAT_YOU.contains(text.lower(last + 1)) && words.kind(last) != Words.Kind.DOUBTFUL);
        int end = text.end(last);
        boolean closing = words.between(first - 1, first).equals(", ") && end + 1 < s.length() && "!?.".indexOf(s.charAt(end)) >= 0 && (s.charAt(end + 1) == '"' || s.charAt(end + 1) == '\'');
        boolean chat = words.exists(last + 1) && gap.equals(" ") && CHAT_YOU.contains(text.lower(last + 1)) && !text.lower(last + 1).equals("you")
                && (text.lower(last + 1).startsWith("u") || text.lower(last + 1).startsWith("you") || words.between(first - 1, first).equals(": "));
        return chat || address && (quoted || words.shaped(first, ScanText.SENTENCE_START) || words.has(first - 1, Lexicon.CUE)) || closing;
    }

    /** What the person is, or null; looked up when a name is taken. */
    PersonRole personRole() {
        return roleOf(words, before0, first, last, adjacent);
    }

    private static PersonRole roleOf(Words words, int before, int first, int last, boolean adjacent) {
        ScanText text = words.text();
        if (adjacent && words.has(before, Lexicon.ROLE | Lexicon.RELATION | Lexicon.RANK)) {
            String word = text.lower(before);
            if (word.equals("party") || word.equals("person")) {
                word = before > 0 ? text.lower(before - 1) : word;
            }
            PersonRole role = PersonRole.ofWord(word);
            if (role != null) {
                return role;
            }
        }
        // "John Smith, the victim" and "John Smith (witness 2)".
        for (int i = last + 1; i <= last + 3 && words.exists(i); i++) {
            String gap = words.between(i - 1, i);
            boolean opens = i == last + 1 && (gap.equals(" ") || gap.length() <= 3 && OPENS.matcher(gap).matches());
            if (i == last + 1 && !opens || i > last + 1 && !gap.equals(" ")) {
                break;
            }
            String behind = words.between(last, last + 1);
            boolean bracket = !behind.equals(" ") && behind.length() <= 3 && OPENS.matcher(behind).matches();
            boolean is = words.exists(last + 1) && BEING.contains(text.lower(last + 1)) && i > last + 1;
            if ((bracket || is) && words.has(i, Lexicon.ROLE)) {
                PersonRole role = PersonRole.ofWord(text.lower(i));
                if (role != null) {
                    return role;
                }
            }
            if (!words.has(i, Lexicon.FUNCTION | Lexicon.SAYS)) {
                break;
            }
        }
        return null;
    }

    /** Whether the next word can only be the verb of somebody: said, told, left. */
    static boolean told(Words words, int last) {
        return words.spaceAfter(last) && (pastVerb(words, last + 1) || PAST.contains(words.text().lower(last + 1)));
    }

    private static boolean pastVerb(Words words, int w) {
        return words.length(w) > 3 && (!words.shaped(w, ScanText.CAPITAL) || words.shouting(w)) && words.has(w, Lexicon.ENGLISH) && words.text().lower(w).endsWith("ed");
    }

    private static boolean lineStart(Words words, int w) {
        if (!words.exists(w)) {
            return false;
        }
        int end = words.text().end(w);
        for (int i = words.text().start(w) - 1; i >= end - 28; i--) {
            if (i < 0 || words.text().text().charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    private static boolean opens(String gap) {
        return gap.equals(" (") || gap.equals(", ");
    }

    /** Whether anything before or behind speaks for a name. */
    boolean any() {
        return field || role || verb || says;
    }
}
