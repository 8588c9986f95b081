package org.ipag.scrutiny.privacy.online;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.Recogniser;
import org.ipag.scrutiny.privacy.ScanText;

/** E-mail addresses and online names as they are read out, with words for their signs: "at", "dot", "underscore". */
public final class ReadOutRecogniser implements Recogniser {

    private static final String AT = "at";
    private static final String UNDERSCORE = "underscore";
    private static final Pattern SPOKEN_HANDLE = Pattern.compile("(?i)(?<![\\w.])[a-z0-9][\\w.]{1,30}(?: underscore [\\w.]{1,30}(?<![.])){1,3}(?!\\w)");
    private static final Pattern SPOKEN = Pattern.compile(
            "((?:[A-Za-z0-9_-]+ (?:dot|DOT) )?[A-Za-z0-9._-]+) ?(?:\\(|\\[|\\{|<|_| )(?:at|AT|@)(?:\\)|\\]|\\}|>|_| ) ?([A-Za-z0-9-]+(?: ?(?:\\(|\\[|\\{|<|_| )(?:dot|DOT|\\.)(?:\\)|\\]|\\}|>|_| ) ?[A-Za-z0-9-]+|\\.[A-Za-z]{2,})+)");

    @Override
    public String name() {
        return "read-out";
    }

    @Override
    public void scan(ScanText text, DetectionSink sink) {
        for (int w = 0; w < text.words(); w++) {
            int length = text.end(w) - text.start(w);
            if (length == AT.length() && text.lower(w).equals(AT)) {
                spokenEmail(text, w, sink);
            } else if (length == UNDERSCORE.length() && text.lower(w).equals(UNDERSCORE)) {
                spokenHandle(text, w, sink);
            }
        }
    }

    /** "khoa underscore kingsmere": an online name as it is read out. */
    private static void spokenHandle(ScanText text, int word, DetectionSink sink) {
        Matcher m = SPOKEN_HANDLE.matcher(text.text()).region(Math.max(0, text.start(word) - 40), Math.min(text.text().length(), text.end(word) + 40));
        while (m.find()) {
            if (m.start() < text.start(word) && m.end() > text.end(word)) {
                sink.found(IdentifierType.HANDLE, m.start(), m.end(), 0.86, "an online name with its sign read out");
                return;
            }
        }
    }

    /** "ladybug1953 at mail.example.com": only the sign is written out; what stands before must be built as no word is. */
    private static boolean atBeforeDomain(ScanText text, int word, DetectionSink sink) {
        String s = text.text();
        int at = text.start(word);
        if (!text.lower(word).equals("at") || at < 4 || s.charAt(at - 1) != ' ' || !s.startsWith(" ", text.end(word))) {
            return false;
        }
        Matcher local = WebRecogniser.EMAIL_LOCAL.matcher(s).region(Math.max(0, at - 65), at - 1);
        Matcher domain = WebRecogniser.EMAIL_DOMAIN.matcher(s).region(text.end(word) + 1, Math.min(s.length(), text.end(word) + 90));
        if (!local.find() || !domain.lookingAt() || domain.group().startsWith(" ") || !WebRecogniser.ENDINGS.contains(WebRecogniser.ending(domain.group())) || !local.group().matches("[A-Za-z0-9].*[._\\d-].*|[a-z]+\\d+")) {
            return false;
        }
        sink.found(IdentifierType.EMAIL, local.start(), domain.end(), 0.9, "an e-mail address with its sign written out");
        return true;
    }

    private static void spokenEmail(ScanText text, int word, DetectionSink sink) {
        String s = text.text();
        int from = Math.max(0, text.start(word) - 60);
        if (word + 2 >= text.words()) {
            return;
        }
        if (atBeforeDomain(text, word, sink)) {
            return;
        }
        boolean bracket = text.start(word) > 0 && "([{<_".indexOf(s.charAt(text.start(word) - 1)) >= 0;
        String ahead = text.after(text.end(word), 60);
        if (!bracket && !ahead.contains(" dot ") && !ahead.contains("(dot)") && !ahead.contains("[dot]")) {
            return;
        }
        Matcher m = SPOKEN.matcher(s).region(from, Math.min(s.length(), text.end(word) + 80));
        while (m.find()) {
            if (m.start() < text.start(word) && m.end() > text.end(word)) {
                sink.found(IdentifierType.EMAIL, m.start(), m.end(), 0.92, "an e-mail address with its signs spelt out");
                return;
            }
        }
    }
}
