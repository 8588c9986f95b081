package org.ipag.scrutiny.privacy.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.Recogniser;
import org.ipag.scrutiny.privacy.ScanText;

/**
 * The initials by which a paper goes on to call an officer: those in brackets behind the officer's name, "DC Uzma Tariq (UT)", wherever
 * they stand again, and those with which a note ends.
 */
public final class OfficerInitials implements Recogniser {

    private static final Pattern BEHIND = Pattern.compile(" ?\\((?<initials>[A-Z][A-Za-z]{0,1}[A-Z])\\)");
    /** Initials alone at the end of a note. */
    private static final Pattern SIGNED = Pattern.compile("(?:\\n|[ ]{2,}|[.!?] )(?<initials>[A-Z]{2,3})\\s*$");

    private final List<Integer> ends;

    /** For the ends of the mentions of officers in a text. */
    public OfficerInitials(List<Integer> ends) {
        this.ends = ends;
    }

    @Override
    public String name() {
        return "officer-initials";
    }

    @Override
    public void scan(ScanText text, DetectionSink sink) {
        String s = text.text();
        Set<String> initials = new LinkedHashSet<>();
        Matcher m = BEHIND.matcher(s);
        for (int end : ends) {
            if (m.region(end, Math.min(s.length(), end + 8)).lookingAt()) {
                initials.add(m.group("initials"));
            }
        }
        for (String who : initials) {
            for (int at = s.indexOf(who); at >= 0; at = s.indexOf(who, at + 1)) {
                if (alone(s, at, at + who.length())) {
                    sink.found(IdentifierType.OFFICER, at, at + who.length(), 0.86, "initials that stand in brackets behind an officer");
                }
            }
        }
        Matcher signed = SIGNED.matcher(s).region(Math.max(0, s.length() - 20), s.length());
        if (signed.find() && text.lexicon().meaning(signed.group("initials")) == 0 && !s.substring(0, signed.start()).endsWith(":")) {
            sink.found(IdentifierType.OFFICER, signed.start("initials"), signed.end("initials"), 0.8, "initials at the end of a note: whoever wrote it");
        }
    }

    private static boolean alone(String s, int start, int end) {
        boolean left = start == 0 || !Character.isLetterOrDigit(s.charAt(start - 1)) && "/.-@_".indexOf(s.charAt(start - 1)) < 0;
        boolean right = end >= s.length() || !Character.isLetterOrDigit(s.charAt(end)) && !("/-_".indexOf(s.charAt(end)) >= 0 && end + 1 < s.length() && Character.isLetterOrDigit(s.charAt(end + 1)))
                && !(s.charAt(end) == ' ' && end + 1 < s.length() && Character.isDigit(s.charAt(end + 1)));
        return left && right;
    }
}
