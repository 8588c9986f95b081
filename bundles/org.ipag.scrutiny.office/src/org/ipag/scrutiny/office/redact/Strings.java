package org.ipag.scrutiny.office.redact;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that can be read in bytes of any kind: printers' settings, macros, embedded files of old programs. */
final class Strings {

    private static final int MOST_BYTES = 4 << 20;
    private static final int MOST_LETTERS = 20_000;
    private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{N} !-/:-@\\[-`{-~£€]{4,}");
    /** Noise is short, or has few letters. */
    private static final Pattern WORDY = Pattern.compile(".*(?:[\\p{L}\\p{N}@.'-]{5,}|\\p{L}{3,} \\p{L}{2,}|\\d[\\d ]{5,}).*");

    /** Of so few bytes also short words are shown. */
    private static final int FEW = 400;
    private static final Pattern SHORT = Pattern.compile(".*[\\p{L}\\p{N}]{3}.*");

    private Strings() {
    }

    /** All that can be read as UTF-8 or as either order of UTF-16, each string once, parted by blanks; at most 20,000 characters. */
    static String of(byte[] bytes) {
        int length = Math.min(bytes.length, MOST_BYTES);
        Set<String> found = new LinkedHashSet<>();
        boolean few = bytes.length <= FEW;
        collect(new String(bytes, 0, length, StandardCharsets.UTF_8), found, few);
        if (length > 8) {
            for (int from = 0; from < 2; from++) {
                collect(western(new String(bytes, from, length - from, StandardCharsets.UTF_16LE)), found, few);
                collect(western(new String(bytes, from, length - from, StandardCharsets.UTF_16BE)), found, few);
            }
        }
        StringBuilder out = new StringBuilder();
        for (String each : found) {
            if (out.length() + each.length() > MOST_LETTERS) {
                break;
            }
            out.append(out.isEmpty() ? "" : " ").append(each);
        }
        return out.toString();
    }

    /** The strings that can be read in one alphabet. */
    static Set<String> each(byte[] bytes, Charset charset) {
        Set<String> found = new LinkedHashSet<>();
        String text = new String(bytes, charset);
        collect(charset == StandardCharsets.UTF_8 ? text : western(text), found, false);
        return found;
    }

    /** Any two bytes make some letter of the East; as words count only those of alphabets. */
    private static String western(String text) {
        return text.replaceAll("[^\\u0020-\\u052f\\u1e00-\\u1eff\\u2010-\\u2027\\u20ac]", "\0");
    }

    private static void collect(String text, Set<String> found, boolean few) {
        Matcher m = RUN.matcher(text);
        while (m.find()) {
            String run = m.group().strip();
            if (WORDY.matcher(run).matches() || few && SHORT.matcher(run).matches()) {
                found.add(run);
            }
        }
    }
}
