package org.ipag.scrutiny.forms.internal.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;

import org.ipag.scrutiny.forms.issue.IssueTexts;

/** Text that belongs to the form itself: its title, the guidance printed on it, the prompts of its empty fields. */
final class KnownTexts {

    private static final Pattern PAGE = Pattern.compile("(?i)\\W*(?:page\\s*)?\\d{1,3}(?:\\s*(?:of|/)\\s*\\d{1,3})?\\W*");
    private static final Pattern PROMPT = Pattern.compile(
            "(?i)(?:(?:click|tap)(?: or tap)? (?:here )?to (?:enter|add|type).{0,40}|(?:click|tap) here.{0,40}"
                    + "|choose an item\\.?|enter text(?: here)?\\.?|type (?:your )?(?:answer|response|text) here\\.?)");
    private static final Set<String> TITLE_EXTRAS = Set.of("report", "form", "feedback", "scrutiny", "ipag", "advisory",
            "group", "independent", "panel", "week", "awareness", "national", "review", "case", "questionnaire",
            "response", "template", "completed", "final", "draft");

    /** A printed line with places in it, and its longest piece of fixed text, by which most lines are passed over. */
    private record Printed(Pattern pattern, String piece) {
    }

    private final TopicWordings topic;
    private final List<Printed> printed = new ArrayList<>();
    private final Set<String> exact = new HashSet<>();
    private final Set<String> prompts = new HashSet<>();

    KnownTexts(TopicWordings topic) {
        this.topic = topic;
        ResourceBundle texts = ResourceBundle.getBundle("org.ipag.scrutiny.forms.issue.messages");
        for (String key : texts.keySet()) {
            String pattern = texts.getString(key);
            boolean ownText = key.startsWith("form.") && !key.startsWith("form.district") && !key.equals("form.person")
                    && !key.equals("form.question") && !key.equals("form.hint") && !key.startsWith("form.response")
                    && !key.startsWith("form.case") && !key.equals("form.all-cases") && !key.endsWith(".alt");
            if (ownText && pattern.indexOf('{') < 0) {
                exact.add(Words.of(pattern.replace("''", "'")).joined());
            } else if (ownText && Words.of(pattern.replaceAll("\\{\\d\\}", "")).size() >= 2) {
                printed.add(new Printed(pattern(pattern.replace("''", "'")), longestPiece(pattern.replace("''", "'"))));
            }
        }
        IssueTexts.placeholders().forEach(prompt -> prompts.add(Words.of(prompt).joined()));
    }

    private static String longestPiece(String pattern) {
        String longest = "";
        for (String piece : pattern.toLowerCase(Locale.ROOT).split("\\{\\d\\}")) {
            longest = piece.length() > longest.length() ? piece : longest;
        }
        return longest;
    }

    /** A pattern of java.text.MessageFormat as a regular expression. */
    private static Pattern pattern(String text) {
        StringBuilder regex = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('{', at);
            regex.append(Pattern.quote(text.substring(at, open < 0 ? text.length() : open)));
            if (open < 0) {
                break;
            }
            regex.append(".{0,200}");
            at = text.indexOf('}', open) + 1;
        }
        return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE);
    }

    /** Whether a line is guidance printed on forms that this program issues. */
    boolean guidance(String text) {
        String joined = Words.of(text).joined();
        if (exact.contains(joined) || topic.guidance.contains(joined)) {
            return true;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        for (Printed line : printed) {
            if (lower.contains(line.piece()) && line.pattern().matcher(text).matches()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line is the prompt of an empty field that a program has turned into ordinary text. */
    boolean prompt(String text) {
        return text.length() < 80 && (PROMPT.matcher(text).matches() || prompts.contains(Words.of(text).joined()));
    }

    boolean pageNumber(String text) {
        return PAGE.matcher(text).matches();
    }

    /** Whether a line above the questions is the form's title, perhaps with a year, a force or a district in it. */
    boolean title(Line line) {
        return line.text.length() < 140 && title(line.text, line.heading > 0 || line.bold);
    }

    boolean title(String text, boolean prominent) {
        if (topic.titleWords.isEmpty() || text.endsWith("?")) {
            return false;
        }
        Words words = Words.of(text);
        Set<String> found = new HashSet<>();
        int extras = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (topic.titleWords.contains(word)) {
                found.add(word);
            } else if (!TITLE_EXTRAS.contains(word) && !Words.small(word) && !word.matches("20\\d\\d")) {
                extras++;
            }
        }
        double share = (double) found.size() / topic.titleWords.size();
        return share >= 0.75 && extras <= 4 || prominent && share >= 0.5 && extras <= 2;
    }
}
