package org.ipag.scrutiny.privacy.police;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.ForcePatterns.ReferencePattern;
import org.ipag.scrutiny.privacy.ForcePatterns;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.Recogniser;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.text.Context;

/** Finds the reference numbers whose shapes are data. */
public final class ForceRecogniser implements Recogniser {

    /** Letters of forms and units, which have codes of letters and figures too. */
    private static final Set<String> FORMS = Set.of("HORT", "VPS", "NFA", "WKS", "MTHS");
    private static final int WORDS_BEFORE = 34;
    private static final int URN_BEFORE = 18;

    private static final int ASCII = 128;

    /** A shape, the words that speak for it, and with which two characters it may begin. */
    private record Entry(ReferencePattern pattern, Context words, BitSet begins) {

        boolean mayBegin(String s, int at) {
            char first = s.charAt(at);
            char second = at + 1 < s.length() ? s.charAt(at + 1) : ' ';
            return first < ASCII && begins.get(first * ASCII + (second < ASCII ? second : ' '));
        }
    }

    /** What has numbers built like those of crimes. */
    private static final Pattern NO_CRIME = Pattern.compile("\\b(?:unit|module|course|lesson|planning|invoice|permit|minute|meter|policy|part|product|catalogue|stock|order|skip|parcel)(?: (?:no\\.?|number|ref|note))?\\)?[ :]{1,2}$|\\boic:?(?: [a-z/]+){1,3} \\(?$");
    /** A log's own word directly before. */
    private static final Pattern LOG = Pattern.compile("\\b(?<!enquiry )(?:log|cad)(?: (?:no\\.?|number|ref))?[ :#]{1,2}$");

    private static final Map<IdentifierType, Context> OWNERS = Map.of(IdentifierType.LOG_NUMBER, Context.of("(?:my|your|our) log(?: for you)?(?: is| no| number|:)?|cad"), IdentifierType.CASE_URN, Context.of("urn|unique ref(?:erence)?|case file"), IdentifierType.OFFENDER_REFERENCE, Context.of("yot|yos|yjs|yjb|nominal|mappa|visor|probation|delius"));
    private static final Pattern SYSTEM = Pattern.compile("\\b(?:CR|CRI|CRN|OCC|INV|CRIS)[/-]$");
    private static final int OWNER_BEFORE = 20;

    private final List<Entry> entries;

    /** For the shapes of one or more forces. */
    public ForceRecogniser(List<ForcePatterns> forces) {
        entries = forces.stream().flatMap(f -> f.patterns().stream())
                .map(p -> new Entry(p, p.words().isEmpty() ? null : Context.of(p.words()), begins(p))).toList();
    }

    /** The pairs of characters that match, or leave a match open; most numbers are told from most shapes by them. */
    private static BitSet begins(ReferencePattern pattern) {
        BitSet pairs = new BitSet(ASCII * ASCII);
        Matcher m = pattern.shape().matcher("");
        for (char first = '0'; first <= 'z'; first++) {
            if (!Character.isLetterOrDigit(first) || !open(m, String.valueOf(first))) {
                continue;
            }
            for (char second = ' '; second < ASCII; second++) {
                if (open(m, "" + first + second)) {
                    pairs.set(first * ASCII + second);
                }
            }
        }
        return pairs;
    }

    private static boolean open(Matcher m, String start) {
        return m.reset(start).lookingAt() || m.hitEnd();
    }

    @Override
    public String name() {
        return "force-patterns";
    }

    @Override
    public void scan(ScanText text, DetectionSink sink) {
        String s = text.text();
        Matcher[] matchers = entries.stream().map(e -> e.pattern.shape().matcher(s)).toArray(Matcher[]::new);
        int done = 0;
        for (int n = 0; n < text.digitWords(); n++) {
            int word = text.digitWord(n);
            int start = text.start(word);
            if (start < done || start > 0 && "/*".indexOf(s.charAt(start - 1)) >= 0 && start > 1 && Character.isDigit(s.charAt(start - 2))) {
                continue;
            }
            int w = word;
            // Initials may stand in front with full stops between them: J.A.S/1.
            while (w > 0 && text.start(w) - text.end(w - 1) <= 2 && (text.shape(w - 1) & ScanText.ALL_CAPITALS) != 0
                    && text.end(w - 1) - text.start(w - 1) <= 4 && (text.shape(w - 1) & ScanText.DIGIT) == 0
                    && ((text.meaning(w - 1) & Lexicon.RANK) == 0 || text.start(w) - text.end(w - 1) == 1 && (s.charAt(text.end(w - 1)) == '/' && text.end(w) - text.start(w) <= 2 || s.charAt(text.end(w - 1)) == '-' && text.end(w) - text.start(w) >= 8)) && s.substring(text.end(w - 1), text.start(w)).indexOf('\n') < 0 && word - w < 3) {
                w--;
            }
            done = Math.max(done, best(text, matchers, w, word, text.digitsTogether(n), sink));
        }
    }

    private int best(ScanText text, Matcher[] matchers, int firstWord, int lastWord, int digits, DetectionSink sink) {
        int start = text.start(lastWord);
        double best = 0;
        int bestStart = 0;
        int bestEnd = 0;
        ReferencePattern winner = null;
        for (int i = 0; i < matchers.length; i++) {
            Entry entry = entries.get(i);
            if (digits < entry.pattern.digits()) {
                continue;
            }
            for (int w = firstWord; w <= lastWord; w++) {
                int at = text.start(w);
                if (!entry.mayBegin(text.text(), at)) {
                    continue;
                }
                Matcher m = matchers[i].region(at, Math.min(text.text().length(), at + 60));
                if (m.lookingAt() && ends(text.text(), m.end()) && m.end() > start) {
                    boolean word = entry.words != null && (entry.words.before(text, m.start(), entry.pattern.type().equals("case-urn") && entry.pattern.needed() ? URN_BEFORE : WORDS_BEFORE) || (entry.pattern.needed() ? entry.words.directlyAfter(text, m.end(), 12) : entry.words.afterInSentence(text, m.end(), 12)));
                    if ((word || !entry.pattern.needed()) && !(entry.pattern.type().equals("log-number") && w > 0 && (text.meaning(w - 1) & Lexicon.RANK) != 0 && at - text.end(w - 1) == 1) && !(exhibit(entry) && (noInitials(text, text.text().substring(m.start(), m.end())) || product(text, m.start(), m.end()) || ExhibitRecogniser.goods(text, m.start(), m.end()))) && !(exhibit(entry) && ExhibitRecogniser.otherCode(text, m.start())) && !(entry.pattern.type().equals("crime-reference") && NO_CRIME.matcher(text.before(m.start(), 24)).find())) {
                        double confidence = word ? Math.max(0.9, Math.min(0.99, entry.pattern.confidence() + 0.06)) : entry.pattern.confidence();
                        if (word && !entry.pattern.needed() && entry.words.before(text, m.start(), 14)) {
                            confidence = Math.min(0.99, confidence + 0.03);
                        }
                        if (entry.pattern.needed()) {
                            confidence = 0.86 + (entry.words.before(text, m.start(), 14) ? 0.05 : 0);
                        }
                        int length = m.end() - m.start();
                        if (confidence > best + 0.02 || winner != null && length > bestEnd - bestStart && confidence > best - 0.04) {
                            best = Math.max(confidence, best);
                            bestStart = m.start();
                            bestEnd = m.end();
                            winner = entry.pattern;
                        }
                    }
                }
            }
        }
        if (winner == null) {
            return 0;
        }
        sink.found(owner(text, winner.type(), bestStart), system(text.text(), bestStart), bestEnd, best, winner.reason());
        return bestEnd;
    }

    /** "CRI/06CA/0097549/26": letters of the system before the number belong to it. */
    private static int system(String s, int start) {
        Matcher m = SYSTEM.matcher(s).region(Math.max(0, start - 5), start);
        return m.find() ? m.start() : start;
    }

    /** The type that a label directly before says, whatever the shape: forces give all their references one shape. */
    private static String owner(ScanText text, String type, int start) {
        if (type.equals(IdentifierType.CRIME_REFERENCE.key()) || type.equals(IdentifierType.LOG_NUMBER.key())) {
            if (text.text().startsWith("MP/", start) || text.text().startsWith("MP", start) && LOG.matcher(text.before(start, 16)).find()) {
                return IdentifierType.LOG_NUMBER.key();
            }
            for (Map.Entry<IdentifierType, Context> owner : OWNERS.entrySet()) {
                if (owner.getValue().before(text, start, OWNER_BEFORE)) {
                    return owner.getKey().key();
                }
            }
        }
        return type;
    }

    /** "BY 3107", "HORT/1", "WKS / 18": letters that are nobody's initials. */
    private static boolean noInitials(ScanText text, String value) {
        int letters = 0;
        while (letters < value.length() && Character.isLetter(value.charAt(letters))) {
            letters++;
        }
        String first = value.substring(0, letters);
        boolean spaced = letters < value.length() && value.charAt(letters) == ' ';
        return letters > 2 && ExhibitRecogniser.NOT_INITIALS.contains(first) && value.indexOf('/') < 0 || FORMS.contains(first) || spaced && letters > 1 && (text.lexicon().meaning(first) & (Lexicon.FUNCTION | Lexicon.RANK)) != 0;
    }

    /** "DeWalt DCD796 drill": what a maker calls its goods. */
    private static boolean product(ScanText text, int start, int end) {
        int w = text.wordAt(start);
        int next = text.wordAt(end);
        return w > 0 && text.start(w) - text.end(w - 1) == 1 && (text.meaning(w - 1) & Lexicon.BRAND) != 0 || next < text.words() && text.start(next) - end == 1 && text.text().charAt(end) == ' ' && (text.meaning(next) & Lexicon.THING) != 0 && text.text().substring(start, end).indexOf('/') < 0;
    }

    private static boolean exhibit(Entry entry) {
        return entry.pattern.type().equals("exhibit");
    }

    private static boolean ends(String s, int end) {
        return end >= s.length() || !Character.isLetterOrDigit(s.charAt(end)) && !(end + 1 < s.length() && (s.charAt(end) == '/' && Character.isLetterOrDigit(s.charAt(end + 1))
                || s.charAt(end) == '-' && Character.isDigit(s.charAt(end + 1))));
    }
}
