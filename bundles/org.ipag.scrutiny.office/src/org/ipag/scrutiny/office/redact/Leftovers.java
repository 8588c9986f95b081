package org.ipag.scrutiny.office.redact;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks for words in every byte of a file: in each part, in the encodings Word uses (UTF-8, UTF-16, escaped for XML, for web
 * addresses, as base64), in packages inside packages, and in text that is split across runs. Case does not matter.
 */
public final class Leftovers {

    private static final int DEEPEST = 3;

    private Leftovers() {
    }

    /**
     * Which of the words still occur.
     *
     * @param file  bytes of a package or of anything else
     * @param words the words that must be gone
     * @return one line a find: the part and the word
     */
    public static List<String> find(byte[] file, Collection<String> words) {
        Set<String> found = new LinkedHashSet<>();
        look("", file, new WordSearch(words.stream().map(String::strip).toList()), found, 0);
        return List.copyOf(found);
    }

    /** Which of the words still occur, in small letters. */
    public static Set<String> words(byte[] file, Collection<String> words) {
        Set<String> left = new HashSet<>();
        for (String line : find(file, words)) {
            left.add(line.substring(line.indexOf(": '") + 3, line.lastIndexOf("' (")));
        }
        return left;
    }

    private static void look(String place, byte[] bytes, WordSearch words, Set<String> found, int depth) {
        if (depth < DEEPEST && bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K') {
            ZipParts.Contents contents = ZipParts.open(bytes, place.isEmpty() ? "the file" : place);
            Map<String, byte[]> parts = contents.parts();
            contents.beside().forEach((name, part) -> look(place + name, part, words, found, DEEPEST));
            parts.forEach((name, part) -> {
                report(place + name, "its name", name, words, found);
                look(place + name + (part.length > 2 && part[0] == 'P' && part[1] == 'K' ? "!" : ""), part, words, found, depth + 1);
            });
            if (WordPackage.looksLikeWord(bytes, "the file")) {
                WordPackage.open(bytes, place.isEmpty() ? "the file" : place).texts()
                        .forEach(text -> report(place + text.name(), "across runs", text.text(), words, found));
            }
            return;
        }
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.ISO_8859_1)) {
            String text = new String(bytes, charset);
            report(place, charset.name(), text, words, found);
            if (charset == StandardCharsets.UTF_8) {
                report(place, "escaped", unescape(text), words, found);
                report(place, "as a web address", decode(text), words, found);
                base64(place, text, words, found, depth);
            } else if (charset != StandardCharsets.ISO_8859_1 && bytes.length > 1) {
                report(place, charset.name() + " from the second byte", new String(bytes, 1, bytes.length - 1, charset), words, found);
            }
        }
    }

    private static void report(String place, String how, String text, WordSearch words, Set<String> found) {
        String lower = WordSearch.fold(text);
        Set<String> known = new HashSet<>();
        words.find(lower, (at, word) -> {
            if (!known.contains(word)) {
                boolean before = at > 0 && Character.isLetterOrDigit(lower.charAt(at - 1)) && Character.isLetterOrDigit(word.charAt(0));
                int end = at + word.length();
                boolean behind = end < lower.length() && Character.isLetterOrDigit(lower.charAt(end)) && Character.isLetterOrDigit(word.charAt(word.length() - 1));
                // A short word inside a longer one is not the word: Ali in alignment.
                if (!(before || behind) || word.length() > 7 && !(before && behind)) {
                    known.add(word);
                    found.add(place + ": '" + word + "' (" + how + ")");
                }
            }
            return true;
        });
    }

    /** A text of XML or of a web page with its character references resolved. */
    static String unescaped(String text) {
        return text.indexOf('&') < 0 ? text : unescape(text);
    }

    private static String unescape(String text) {
        if (text.indexOf('&') < 0) {
            return "";
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int semicolon = c == '&' ? text.indexOf(';', i) : -1;
            if (semicolon > 0 && semicolon - i <= 9) {
                String entity = text.substring(i + 1, semicolon);
                String plain = switch (entity) {
                    case "amp" -> "&";
                    case "lt" -> "<";
                    case "gt" -> ">";
                    case "quot" -> "\"";
                    case "apos" -> "'";
                    case "nbsp" -> "\u00a0";
                    default -> entity.matches("#x[0-9A-Fa-f]{1,6}") ? Character.toString(Integer.parseInt(entity.substring(2), 16) & 0x10FFFF)
                            : entity.matches("#\\d{1,7}") ? Character.toString(Math.min(0x10FFFF, Integer.parseInt(entity.substring(1)))) : null;
                };
                if (plain != null) {
                    out.append(plain);
                    i = semicolon;
                    continue;
                }
            }
            out.append(c);
        }
        return out.toString();
    }

    /** A web address with its escaped letters resolved. */
    static String decoded(String address) {
        return address.indexOf('%') < 0 ? address : decode(address);
    }

    private static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return "";
        }
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream(text.length());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            int high = i + 2 < bytes.length && bytes[i] == '%' ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high >= 0 ? Character.digit(bytes[i + 2], 16) : -1;
            if (low >= 0) {
                out.write(high << 4 | low);
                i += 2;
            } else {
                out.write(bytes[i] == '+' ? ' ' : bytes[i]);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void base64(String place, String text, WordSearch words, Set<String> found, int depth) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean member = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '+' || c == '/' || c == '=' || (c == '\n' || c == '\r') && start >= 0;
            if (member && start < 0) {
                start = i;
            } else if (!member && start >= 0) {
                if (i - start >= 8) {
                    String chunk = text.substring(start, i).replaceAll("[\\r\\n=]", "");
                    int usable = chunk.length() % 4 == 1 ? chunk.length() - 1 : chunk.length();
                    byte[] decoded = Base64.getDecoder().decode(chunk.substring(0, usable));
                    if (depth < DEEPEST) {
                        if (decoded.length > 4 && decoded[0] == 'P' && decoded[1] == 'K' && decoded[2] == 3) {
                            look(place + " (base64)", decoded, words, found, depth + 1);
                        } else {
                            report(place, "base64", new String(decoded, StandardCharsets.UTF_8), words, found);
                        }
                    }
                }
                start = -1;
            }
        }
    }
}
