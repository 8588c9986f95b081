package org.ipag.scrutiny.privacy.numbers;

import java.util.regex.Matcher;

import org.ipag.scrutiny.privacy.CheckDigits;
import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.text.AnchoredRecogniser;
import org.ipag.scrutiny.privacy.text.Context;

/** Numbers of phones and network devices. */
public final class DeviceRecognisers {

    private DeviceRecognisers() {
    }

    /** IMEI: 15 digits with Luhn's check, or 16 with a software version. */
    public static final class Imei extends AnchoredRecogniser {

        private static final Context WORDS = Context.of("imei(?:sv)?|imie|handset|fone|mob|samsun|device|mobile|phone|iphone|samsung|\\*#06#");

        /** Networks leave the check digit out. */
        private static final Context SHORT = Context.of("imei(?:sv)?|handset|network|check ?digit|tac|provider");

        public Imei() {
            super("imei", 14, false, "(?<![A-Z\\d/.])(?:\\d{14,17}|\\d{2}[ \\t]\\d{13}|\\d{6}/\\d{2}/\\d{6}/\\d|\\d{4}[ \\t-]\\d{4}[ \\t-]\\d{4}[ \\t-]\\d{3}|\\d{2}[ \\t/-]\\d{6}[ \\t/-]\\d{6}[ \\t/-]\\d{1,2}|\\d{6}[ \\t-]\\d{2}[ \\t-]\\d{6}[ \\t-]\\d"
                    + "|\\d{2}[ \\t-]\\d{4}[ \\t-]\\d{2}[ \\t-]\\d{6}[ \\t-]\\d|\\d{3}[ \\t-]\\d{3}[ \\t-]\\d{3}[ \\t-]\\d{3}[ \\t-]\\d{3}|\\d{5}[ \\t-]\\d{5}[ \\t-]\\d{5}|\\d{8}[ \\t-]\\d{6}[ \\t-]\\d)(?![A-Z\\d])");
        }

        @Override
        protected boolean found(ScanText text, Matcher m, DetectionSink sink) {
            String digits = CheckDigits.compact(m.group());
            boolean context = WORDS.before(text, m.start(), 40) || WORDS.after(text, m.end(), 12);
            boolean luhn = digits.length() == 15 && CheckDigits.luhn(digits);
            if (digits.length() == 14 && m.group().length() == 14 && !SHORT.near(text, m.start(), m.end())) {
                return false;
            }
            boolean allocated = (digits.length() == 15 || digits.length() == 14) && (digits.startsWith("35") || digits.startsWith("01") || digits.startsWith("86") || digits.startsWith("99"));
            if (context || luhn && digits.charAt(0) != '0' || allocated && m.group().length() <= 15) {
                sink.found(IdentifierType.IMEI, m.start(), m.end(), context ? luhn ? 0.98 : 0.85 : luhn && digits.startsWith("35") ? 0.9 : 0.82,
                        luhn ? "fifteen digits that pass the IMEI check" : "digits beside a word for a device");
                return true;
            }
            return false;
        }
    }

    /** IP addresses of both versions; version numbers and numbered paragraphs are told apart by the word before. */
    public static final class Ip extends AnchoredRecogniser {

        private static final Context AGAINST = Context.of("version|ver|v|section|sec|para(?:graph)?|part|clause|rule|chapter|release|build|firmware|software|paras|s");
        private static final Context WORDS = Context.of("ip|i\\.p\\.?|address|ipv4|ipv6|router|login|logged|isp|server|forwarded-for|nat|dhcp|arp|dns|lan|wan|vpn");
        /** Before an address of version 4 that is written as one of version 6. */
        private static final String MAPPED = "::ffff:";
        private static final int HIGHEST_PARAGRAPH = 30;
        /** Some write it so that nobody follows it by mistake, or as it was dictated. */
        private static final String DOT = "(?:\\.|\\[\\.\\]|\\(\\.\\)| \\. |\\. | dot )";

        public Ip() {
            super("ip-address", 2, true, "(?:(?<=::ffff:)|(?<![\\d.:A-F]))(?:(\\d{1,3})" + DOT + "(\\d{1,3})" + DOT + "(\\d{1,3})" + DOT + "(\\d{1,3})(?:/\\d{1,2})?(?:\\:\\d{2,5})?(?![\\d.]\\d)"
                    + "|(?:[\\dA-F]{1,4}:){7}[\\dA-F]{1,4}|(?:[\\dA-F]{1,4}:){1,6}(?::[\\dA-F]{1,4}){1,6}|(?:[\\dA-F]{1,4}:){1,7}:)(?![\\dA-F])");
        }

        /** "3.1.2.7": paragraphs, verses and items of agendas are numbered low. */
        private static boolean paragraph(Matcher m) {
            for (int i = 1; i <= 4; i++) {
                if (Integer.parseInt(m.group(i)) > HIGHEST_PARAGRAPH) {
                    return false;
                }
            }
            return true;
        }

        @Override
        protected boolean possible(ScanText text, int word) {
            int end = text.end(word);
            return end - text.start(word) <= 4 && end < text.text().length() && (".:[(".indexOf(text.text().charAt(end)) >= 0 || text.text().startsWith(" . ", end) || text.text().startsWith(" dot ", end));
        }

        @Override
        protected boolean found(ScanText text, Matcher m, DetectionSink sink) {
            if (m.group(1) != null) {
                for (int i = 1; i <= 4; i++) {
                    if (Integer.parseInt(m.group(i)) > 255) {
                        return false;
                    }
                }
                boolean context = WORDS.before(text, m.start(), 32);
                if (m.group(3).equals("0") && m.group(4).equals("0") || text.text().startsWith("/", m.end()) && m.end() + 1 < text.text().length() && Character.isDigit(text.text().charAt(m.end() + 1))) {
                    // A whole network, nobody's device.
                    return false;
                }
                if (AGAINST.before(text, m.start(), 12) && !(context && !paragraph(m)) || !context && paragraph(m)) {
                    return false;
                }
                int start = text.before(m.start(), MAPPED.length()).equalsIgnoreCase(MAPPED) ? m.start() - MAPPED.length() : m.start();
                sink.found(IdentifierType.IP_ADDRESS, start, m.end(), context ? 0.98 : 0.9, "four numbers up to 255: an IP address");
                return true;
            }
            sink.found(IdentifierType.IP_ADDRESS, m.start(), m.end(), 0.95, "the shape of an IP address (version 6)");
            return true;
        }
    }

    /** MAC addresses. */
    public static final class Mac extends AnchoredRecogniser {

        public Mac() {
            super("mac-address", 1, true, "(?<![\\dA-Z])(?<![\\dA-F]:)(?:[\\dA-F]{2}([:-]| : )(?:[\\dA-F]{2}\\1){4}[\\dA-F]{2}|[\\dA-F]{2}(?: [\\dA-F]{2}){5}(?! [\\dA-F]{2}\\b)|[\\dA-F]{4}\\.[\\dA-F]{4}\\.[\\dA-F]{4}|[\\dA-F]{6}[:-][\\dA-F]{6}|[\\dA-F]{12})(?![\\dA-Z:])");
        }

        private static final Context WORDS = Context.of("mac(?: addr(?:ess)?)?|hardware address|hw addr(?:ess)?|wi-?fi(?: addr(?:ess)?)?|bluetooth(?: addr(?:ess)?)?|bt(?: addr(?:ess)?)?|device|ethernet|bssid|adapter|physical address");

        @Override
        protected boolean possible(ScanText text, int word) {
            int length = text.end(word) - text.start(word);
            return length == 2 || length == 4 || length == 6 || length == 12;
        }

        @Override
        protected boolean found(ScanText text, Matcher m, DetectionSink sink) {
            boolean context = WORDS.before(text, m.start(), 32) || WORDS.after(text, m.end(), 12);
            boolean shaped = m.group(1) != null || m.group().indexOf('.') > 0;
            if (!context && m.group().chars().noneMatch(Character::isLetter)) {
                // Times, dates and scores have figures alone; of all addresses one in three hundred.
                return false;
            }
            if (!context && pairs(m.group()) || !context && plain(m.group()) && DEVICE.near(text, m.start(), m.end())) {
                sink.found(IdentifierType.MAC_ADDRESS, m.start(), m.end(), 0.82, "twelve hexadecimal figures, built like a network device's address");
                return true;
            }
            if (!shaped && !(context && m.group().chars().anyMatch(Character::isLetter)) && !(context && (m.group().length() == 17 || m.group().length() == 13))) {
                return false;
            }
            sink.found(IdentifierType.MAC_ADDRESS, m.start(), m.end(), context ? 0.98 : 0.9, "the shape of a network device's address");
            return true;
        }

        private static final Context DEVICE = Context.of("cam(?:era)?|doorbell|router|hub|laptop|tablet|handset|phone|console|tv|speaker|tag|tracker|headphones|earbuds|watch|printer|ssid|offline|online|paired|connected|lease");

        /** Six pairs with a space between, two of them with a letter or more. */
        private static boolean pairs(String value) {
            return value.length() == 17 && value.charAt(2) == ' ' && value.chars().filter(Character::isLetter).count() >= 2 && value.chars().filter(Character::isDigit).count() >= 3;
        }

        private static boolean plain(String value) {
            return value.length() == 12 && value.chars().filter(Character::isLetter).count() >= 2 && value.chars().filter(Character::isDigit).count() >= 4;
        }

        @Override
        public void scan(ScanText text, DetectionSink sink) {
            super.scan(text, sink);
            // Addresses that begin with letters, as AA:BB:…, are reached from their first word of letters.
            java.util.regex.Pattern colon = LETTERS_FIRST;
            int at = text.text().indexOf(':');
            while (at >= 0) {
                if (at >= 2 && hexLetters(text.text(), at - 2)) {
                    Matcher m = colon.matcher(text.text());
                    m.region(at - 2, Math.min(text.text().length(), at + 16)).useTransparentBounds(true);
                    if (m.lookingAt()) {
                        sink.found(IdentifierType.MAC_ADDRESS, m.start(), m.end(), 0.93, "the shape of a network device's address");
                        at = m.end();
                    }
                }
                at = text.text().indexOf(':', at + 1);
            }
        }

        private static final java.util.regex.Pattern LETTERS_FIRST = java.util.regex.Pattern
                .compile("(?<![\\dA-Za-z:])(?=[\\d:]*[A-Fa-f])[\\dA-Fa-f]{2}:(?:[\\dA-Fa-f]{2}:){4}[\\dA-Fa-f]{2}(?![\\dA-Za-z:])");

        private static boolean hexLetters(String text, int at) {
            return Character.digit(text.charAt(at), 16) >= 0 && Character.digit(text.charAt(at + 1), 16) >= 0;
        }
    }
}
