package org.ipag.scrutiny.privacy.online;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.Recogniser;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.text.Context;

/** E-mail and web addresses and online names, each found from its own tell-tale character. */
public final class WebRecogniser implements Recogniser {

    private static final Set<String> WEAK_ENDINGS = Set.of("ee", "lt", "lv", "se", "dk", "fi", "es", "nl", "be", "at", "ch", "cz", "sk", "hu", "gr", "cy", "mt", "al", "ua", "nz", "za", "ke", "lk", "sh", "so", "cc", "ws", "page", "shop", "store", "in", "me", "us", "no", "is", "it", "co", "de", "ly", "live", "link", "app", "club");
    /** "R.Uddin", "N.da Silva": somebody's name. */
    private static final Pattern INITIAL_AND_NAME = Pattern.compile("\\p{Lu}\\.(?:\\p{Lu}\\p{L}+|d[aeo]s?|al|el|van|von|di)");
    private static final Pattern DOMAIN_NAME = Pattern.compile(".*\\.(?:com|uk|org|net).*");
    static final Set<String> ENDINGS = Set.of(("com org net uk co gov io info eu me tv test example invalid biz app dev "
            + "ee lt lv se dk fi es nl be at ch cz sk hu gr cy mt al ua nz za ke lk sh so cc ws page shop store "
            + "online site ie fr de pl ro pk ng in tr br pt cn hk jp au ca us ly gg xyz edu ac social link club live").split(" "));
    private static final Set<String> PLATFORMS = Set.of(("facebook.com instagram.com twitter.com x.com tiktok.com snapchat.com youtube.com whatsapp.com linkedin.com reddit.com telegram.org discord.com ebay.co.uk "
            + "amazon.co.uk gov.uk nhs.uk gumtree.com vinted.co.uk airbnb.co.uk google.com gmail.com hotmail.com outlook.com").split(" "));
    /** Languages and libraries, not hosts. */
    private static final Set<String> LANGUAGES = Set.of("asp.net", "vb.net", "ado.net", "ml.net", "c.net", "paint.net");
    private static final int LONGEST_HOST = 253;
    private static final Pattern AT_DATE = Pattern.compile("@\\d{1,2}-[A-Za-z]{3}");
    private static final Pattern SPACED_LINK = Pattern.compile("(?i)www \\. [a-z0-9-]+(?: \\. [a-z0-9-]+)* \\. [a-z]{2,6}(?: ?/ ?[\\w.@-]*\\w)*");
    private static final Pattern SPACED_DOMAIN = Pattern.compile("[a-z0-9-]+(?:\\.[a-z0-9-]+)*(?: \\. [a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:com|org|net|uk)|\\. (?:com|org|net|co\\.uk))\\b");
    static final Pattern EMAIL_LOCAL = Pattern.compile("[A-Za-z0-9._%+'-]{1,64}$");
    static final Pattern EMAIL_DOMAIN = Pattern.compile("[ ]?[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9-]+)*(?:\\.|,(?=(?:com|co|org|net|uk|ac|gov)\\b))[A-Za-z]{2,}");
    private static final Pattern HANDLE = Pattern.compile("@[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?");
    private static final Pattern LINK = Pattern.compile("(?:h(?:tt|xx)ps?://|ftps?://|www\\.)[^\\s<>\"]+", Pattern.CASE_INSENSITIVE);
    /** "com.example.crimes" of a program; "S.40.2.DE", a postcode with full stops. */
    private static final Pattern PACKAGE = Pattern.compile("(?:com|org|net|java|javax)(?:\\.[a-z0-9_]+)*");
    private static final Pattern SPELT = Pattern.compile("[A-Za-z0-9]{1,2}(?:\\.[A-Za-z0-9]{1,2}){2,}");
    /** The link of a location, of which the three words tell all. */
    private static final Pattern THREE_WORDS = Pattern.compile("(?i)//(?:www\\.|map\\.)?(?:w3w\\.(?:co|io)|what3words\\.com)/(?:[a-z]{2}/)?\\p{L}+\\.\\p{L}+\\.\\p{L}+");
    private static final Pattern DOMAIN = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9-]+)*(?:/[^\\s<>\"]*)?");
    private static final Pattern TWO_WORDS = Pattern.compile("[A-Z]{4,}_[A-Z]{4,}");
    private static final Pattern REDDIT = Pattern.compile("u/([A-Za-z0-9_-]{4,24})(?![\\w/])");
    private static final Context REDDIT_NEAR = Context.of("reddit|subreddit|redditor|handle|username|user name|account|profile");
    private static final Context ACCOUNT = Context.of("accounts?|users?|usernames?|user name|profiles?|called|handle|known as|name|names|named|posted|posts?|comments?|message[sd]?|dm(?:ed|s)?|snap|snapchat|insta|instagram|facebook|fb|twitter|tiktok|telegram|discord|xbox|psn|gamertag|login|online|follow(?:ed|er|ers|s)|tagged|kik|reddit|youtube|on x|chat|group|from|by");
    private static final Pattern FILE = Pattern.compile("(?i)^_|\\.(?:docx?|pdf|xlsx?|jpe?g|png|txt|mp[34]|zip|csv|pptx?|java|xml|properties|html?|odt|rtf|db|dat|heic|mov|avi|wav|m4a|gif|svg|tiff?|msg|eml|log|json|sys|ini|tmp|exe|dll)$");
    /** "2.4_GHz", "5_GHz_ext": a measure. */
    private static final Pattern MEASURE = Pattern.compile("\\d+(?:\\.\\d+)?_[A-Za-z]{1,4}(?:_.*)?");
    private static final Pattern PARTS = Pattern.compile("[_.\\d-]+");
    private static final Set<String> RULES = Set.of("@media", "@import", "@charset", "@font-face", "@page", "@keyframes");
    private static final Pattern ONLINE = Pattern.compile("(?:facebook|insta(?:gram)?|ig|snap(?:chat)?|tik ?tok|twitter|telegram|discord|whatsapp|xbox|psn|"
            + "playstation|gamertag|linkedin|reddit|youtube|skype|kik|signal|x)?[ ]?(?:user ?name|handle|screen ?name|profile(?: name)?|user ?id|account(?: name)?|gamertag|login|id|tag|user)(?: is| was|:| of| called| named| -)*[ :]{1,3}[\"']?([A-Za-z][A-Za-z0-9_.-]*[A-Za-z0-9_])", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLATFORM = Pattern.compile("\\b(?:facebook|fb|instagram|insta|ig|snapchat|snap|tiktok|twitter|telegram|discord|skype|gamertag|psn|xbox|kik|reddit)(?: ?:| name is| (?:he|she|they|who) (?:uses|used|has|had|goes by)|\\sthe name|\\sunder| account| -| id| user| as| under)*[ :]{1,3}[\"']?([A-Za-z][A-Za-z0-9_.-]*[A-Za-z0-9_])", Pattern.CASE_INSENSITIVE);
    /** What a system calls a member of staff. */
    private static final Pattern STAFF = Pattern.compile("[A-Z]{1,3}\\d{3,6}");
    private static final Pattern FOUR_FIGURES = Pattern.compile("\\d{4}(?!\\w)");
    private static final Pattern NAMED = Pattern.compile("(?i).*(?:user ?name|handle|screen ?name|user ?id|gamertag|psn id|snap ?name|profile name)(?: is| was)?[ :]{1,3}[\"']?");

    @Override
    public String name() {
        return "web";
    }

    @Override
    public void scan(ScanText text, DetectionSink sink) {
        String s = text.text();
        for (int at = s.indexOf('@'); at >= 0; at = s.indexOf('@', at + 1)) {
            atSign(s, at, sink);
        }
        for (int at = s.indexOf("://"); at >= 0;) {
            int end = at > 0 && Character.isLetter(s.charAt(at - 1)) ? link(s, Math.max(0, at - 5), sink) : at;
            at = s.indexOf("://", Math.max(at + 3, end));
        }
        for (int at = s.indexOf('.'); at >= 0; at = s.indexOf('.', at + 1)) {
            dot(text, at, sink);
        }
        for (int at = s.indexOf('#'); at >= 0; at = s.indexOf('#', at + 1)) {
            int from = at;
            while (from > 0 && nameSign(s.charAt(from - 1)) && at - from < 32) {
                from--;
            }
            if (at - from >= 3 && Character.isLetter(s.charAt(from)) && FOUR_FIGURES.matcher(s).region(at + 1, Math.min(s.length(), at + 6)).lookingAt()) {
                sink.found(IdentifierType.HANDLE, from, at + 5, 0.9, "a name, a sign and four figures: an online name of Discord");
            }
        }
        for (int at = s.indexOf("u/"); at >= 0; at = s.indexOf("u/", at + 2)) {
            redditName(text, at, sink);
        }
        for (int at = s.indexOf('_'); at >= 0; at = s.indexOf('_', at + 1)) {
            at = underscore(text, at, sink);
        }
        words(text, sink);
    }

    /** "u/brinejar", an online name of Reddit; "u/age" and "u/stairs" are short for something else. */
    private static void redditName(ScanText text, int at, DetectionSink sink) {
        String s = text.text();
        if (at > 0 && (Character.isLetterOrDigit(s.charAt(at - 1)) || "/.-_".indexOf(s.charAt(at - 1)) >= 0)) {
            return;
        }
        Matcher m = REDDIT.matcher(s).region(at, Math.min(s.length(), at + 26));
        int meaning = m.lookingAt() ? text.lexicon().meaning(m.group(1)) : Lexicon.FUNCTION;
        if ((meaning & Lexicon.FUNCTION) == 0 && ((meaning & Lexicon.ENGLISH) == 0 || REDDIT_NEAR.before(text, at, 44))) {
            sink.found(IdentifierType.HANDLE, m.start(), m.end(), 0.88, "u and a slash before a name: an online name of Reddit");
        }
    }

    /** "an account called white_power33": people's words have no underscores, online names do. */
    private static int underscore(ScanText text, int at, DetectionSink sink) {
        String s = text.text();
        int start = at;
        int end = at + 1;
        while (start > 0 && nameSign(s.charAt(start - 1)) && at - start < 40) {
            start--;
        }
        while (end < s.length() && nameSign(s.charAt(end)) && end - at < 40) {
            end++;
        }
        end = trim(s, start, end);
        boolean letters = s.substring(start, Math.max(start, end)).chars().filter(Character::isLetter).count() >= 3;
        if (!letters || at == start || start > 0 && "@/\\[".indexOf(s.charAt(start - 1)) >= 0 || end < s.length() && "@/(".indexOf(s.charAt(end)) >= 0
                || FILE.matcher(s.substring(start, end)).find()) {
            return Math.max(at, end);
        }
        boolean field = start > 0 && end < s.length() && (s.charAt(start - 1) == '{' && s.charAt(end) == '}' || s.charAt(start - 1) == '<' && s.charAt(end) == '>');
        if (field || MEASURE.matcher(s.substring(start, end)).matches()) {
            return Math.max(at, end);
        }
        boolean context = ACCOUNT.before(text, start, 44) || ACCOUNT.after(text, end, 24);
        if (!context && (s.substring(start, end).equals(s.substring(start, end).toUpperCase(Locale.ROOT))) && !TWO_WORDS.matcher(s.substring(start, end)).matches()) {
            return Math.max(at, end);
        }
        if (!context && product(text, s.substring(start, end))) {
            return Math.max(at, end);
        }
        sink.found(IdentifierType.HANDLE, start, end, context ? 0.88 : 0.82, "a name with an underscore, as accounts have");
        return Math.max(at, end);
    }

    /** "Lynx_Africa", "Midnight_Teal", "Gillette_Fusion5": capitalised words that are nobody's name, as on a till receipt or a tin. */
    private static boolean product(ScanText text, String name) {
        String[] parts = PARTS.split(name);
        boolean ordinary = parts.length == 2;
        for (String part : parts) {
            int meaning = text.lexicon().meaning(part);
            ordinary &= part.length() > 1 && Character.isUpperCase(part.charAt(0)) && !part.equals(part.toUpperCase(Locale.ROOT)) && (meaning & Lexicon.GIVEN) == 0;
        }
        return ordinary;
    }

    private static boolean nameSign(char c) {
        return c == '_' || c == '.' || c == '-' || Character.isLetterOrDigit(c);
    }

    private static void atSign(String s, int at, DetectionSink sink) {
        int from = Math.max(0, at - 64);
        int before = at;
        while (before > from && s.charAt(before - 1) == ' ' && at - before < 1 && at + 1 < s.length() && s.charAt(at + 1) == ' ') {
            before--;
        }
        boolean apart = before == at && at > 2 && s.charAt(at - 1) == ' ' && nameSign(s.charAt(at - 2)) && at + 1 < s.length() && Character.isLetterOrDigit(s.charAt(at + 1));
        if (apart && apart(s, at, sink)) {
            return;
        }
        if (before == at && spaced(s, at, sink)) {
            return;
        }
        Matcher local = EMAIL_LOCAL.matcher(s).region(from, before);
        Matcher domain = EMAIL_DOMAIN.matcher(s).region(Math.min(s.length(), at + 1), Math.min(s.length(), at + 100));
        boolean hasDomain = domain.lookingAt();
        if (hasDomain && local.find() && (before == at && s.charAt(at + 1) != ' ' || ENDINGS.contains(ending(domain.group())))) {
            int start = local.start();
            while (start < before && "'._-".indexOf(s.charAt(start)) >= 0) {
                start++;
            }
            if (start < before) {
                sink.found(IdentifierType.EMAIL, start, domain.end(), 0.98, "the shape of an e-mail address");
                return;
            }
        }
        if (at == 0 || !Character.isLetterOrDigit(s.charAt(at - 1))) {
            Matcher handle = HANDLE.matcher(s).region(at, Math.min(s.length(), at + 50));
            if (handle.lookingAt() && !AT_DATE.matcher(handle.group()).lookingAt() && !RULES.contains(handle.group()) && handle.group().chars().anyMatch(Character::isLetter)) {
                sink.found(IdentifierType.HANDLE, handle.start(), handle.end(), 0.9, "an @ with a name behind it: an online name");
            }
        }
    }

    /** "yiannis.k@example. com", "yiannis.k@post . example.com": spaces slipped in at a full stop of what stands behind the sign. */
    private static boolean spaced(String s, int at, DetectionSink sink) {
        Matcher domain = SPACED_DOMAIN.matcher(s).region(at + 1, Math.min(s.length(), at + 60));
        Matcher local = EMAIL_LOCAL.matcher(s).region(Math.max(0, at - 64), at);
        if (!domain.lookingAt() || !local.find() || local.start() == at) {
            return false;
        }
        sink.found(IdentifierType.EMAIL, local.start(), domain.end(), 0.92, "the shape of an e-mail address with a space at a full stop");
        return true;
    }

    /** "yiannis.k @example.com": a space slipped in before the sign; what stands before must be built as no word is. */
    private static boolean apart(String s, int at, DetectionSink sink) {
        Matcher local = EMAIL_LOCAL.matcher(s).region(Math.max(0, at - 65), at - 1);
        Matcher domain = EMAIL_DOMAIN.matcher(s).region(at + 1, Math.min(s.length(), at + 100));
        if (!local.find() || !domain.lookingAt() || !ENDINGS.contains(ending(domain.group()))) {
            return false;
        }
        String name = local.group();
        if (name.matches(".*[A-Za-z].*") && name.matches(".*[._\\d].*") && Character.isLetterOrDigit(name.charAt(0)) && Character.isLetterOrDigit(name.charAt(name.length() - 1))) {
            sink.found(IdentifierType.EMAIL, local.start(), domain.end(), 0.92, "the shape of an e-mail address with a space before its sign");
            return true;
        }
        return false;
    }

    static String ending(String domain) {
        return domain.substring(domain.lastIndexOf('.') + 1).toLowerCase();
    }

    private static int link(String s, int from, DetectionSink sink) {
        Matcher m = LINK.matcher(s).region(from, Math.min(s.length(), from + 2000));
        if (m.find()) {
            if (!THREE_WORDS.matcher(m.group()).find()) {
                sink.found(IdentifierType.URL, m.start(), trim(s, m.start(), m.end()), 0.96, "a web address");
            }
            return m.end();
        }
        return from;
    }

    private static int trim(String s, int start, int end) {
        while (end > start && ".,;:!?)]}'\"".indexOf(s.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static void dot(ScanText text, int at, DetectionSink sink) {
        String s = text.text();
        if (at == 0 || at + 2 >= s.length() || !Character.isLetterOrDigit(s.charAt(at - 1)) || !Character.isLetter(s.charAt(at + 1))) {
            return;
        }
        int end = at + 1;
        while (end < s.length() && end - at < 9 && Character.isLetter(s.charAt(end))) {
            end++;
        }
        if (end - at - 1 > 7 || !ENDINGS.contains(s.substring(at + 1, end).toLowerCase())) {
            return;
        }
        int start = at;
        while (start > 0 && at - start < LONGEST_HOST && (Character.isLetterOrDigit(s.charAt(start - 1)) || "-._".indexOf(s.charAt(start - 1)) >= 0)) {
            start--;
        }
        if (start > 0 && (s.charAt(start - 1) == '@' || s.charAt(start - 1) == '/')) {
            return;
        }
        String before = s.substring(start, at);
        String tld = s.substring(at + 1, end);
        // "end.In" is two sentences run together, not an address.
        boolean sentence = Character.isUpperCase(tld.charAt(0)) && !before.equals(before.toUpperCase());
        if (sentence || before.isEmpty() || before.chars().noneMatch(Character::isLetter)) {
            return;
        }
        if (PACKAGE.matcher(before).matches() || SPELT.matcher(s.substring(start, end)).matches()) {
            return;
        }
        boolean weak = WEAK_ENDINGS.contains(tld.toLowerCase());
        Matcher m = DOMAIN.matcher(s).region(start, Math.min(s.length(), start + 300));
        if (m.lookingAt() && m.end() >= end) {
            boolean path = m.group().indexOf('/') > 0;
            String address = m.group().toLowerCase(Locale.ROOT);
            String host = address.startsWith("www.") ? address.substring(4) : address;
            if (host.startsWith("w3w.co/") || host.startsWith("what3words.com/") || PLATFORMS.contains(host) || host.startsWith("gov.uk/") || host.startsWith("nhs.uk/") || LANGUAGES.contains(host) || host.equals("police.uk") || host.startsWith("police.uk/") || host.equals("evidence.com")) {
                // The platform is nobody's; the profile behind it is.
                return;
            }
            if (weak && !path && !before.startsWith("www") && before.contains(".") && ACCOUNT.before(text, m.start(), 60)) {
                // "jm.kitchen.live" where accounts are spoken of is an online name.
                sink.found(IdentifierType.HANDLE, m.start(), m.end(), 0.84, "an online name with full stops");
                return;
            }
            if (!weak || path || before.startsWith("www") || before.contains(".")) {
                sink.found(IdentifierType.URL, m.start(), trim(s, m.start(), m.end()), 0.9, "a web address without its scheme");
            }
        }
    }

    /** "www . example . com / huda": spaces around the signs. */
    private static void spacedLink(String s, int at, DetectionSink sink) {
        Matcher m = SPACED_LINK.matcher(s).region(at, Math.min(s.length(), at + 160));
        if (m.lookingAt()) {
            sink.found(IdentifierType.URL, m.start(), m.end(), 0.9, "a web address with spaces around its signs");
        }
    }

    private static void words(ScanText text, DetectionSink sink) {
        for (int w = 0; w < text.words(); w++) {
            if (text.end(w) - text.start(w) == 3 && text.lower(w).equals("www")) {
                spacedLink(text.text(), text.start(w), sink);
            }
            if ((text.meaning(w) & Lexicon.ONLINE) != 0) {
                handle(text, w, sink);
            }
        }
    }

    private static void handle(ScanText text, int word, DetectionSink sink) {
        String s = text.text();
        int from = text.start(word);
        for (Pattern pattern : new Pattern[] {ONLINE, PLATFORM}) {
            Matcher m = pattern.matcher(s).region(from, Math.min(s.length(), from + 90));
            if (m.lookingAt()) {
                String name = m.group(1);
                boolean odd = name.chars().anyMatch(ch -> ch == '_' || ch == '.' || Character.isDigit(ch))
                        || !name.equals(name.toLowerCase()) && !Character.isUpperCase(name.charAt(0));
                // Behind "username:" any word is a name; only an ordinary one leaves a doubt.
                boolean told = NAMED.matcher(s.substring(from, m.start(1))).matches() && name.length() >= 3
                        && (text.lexicon().meaning(name) & (Lexicon.FUNCTION | Lexicon.NO_VALUE | Lexicon.CUE)) == 0;
                if (!odd && told) {
                    boolean ordinary = (text.lexicon().meaning(name) & Lexicon.ENGLISH) != 0;
                    sink.found(IdentifierType.HANDLE, m.start(1), m.end(1), ordinary ? 0.6 : 0.82, "a word behind user name or the like");
                    return;
                }
                if (STAFF.matcher(name).matches()) {
                    sink.found(IdentifierType.OFFICER, m.start(1), m.end(1), 0.81, "what a system calls a member of staff");
                    return;
                }
                if (odd && name.chars().filter(Character::isLetter).count() > 1 && !DOMAIN_NAME.matcher(name).matches() && !INITIAL_AND_NAME.matcher(name).matches()) {
                    sink.found(IdentifierType.HANDLE, m.start(1), m.end(1), 0.88, "an online name beside the name of a platform");
                    return;
                }
            }
        }
    }
}
