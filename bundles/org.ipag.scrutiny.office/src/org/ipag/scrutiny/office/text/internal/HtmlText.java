package org.ipag.scrutiny.office.text.internal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.office.text.Block;

/** The words of a piece of HTML inside a Word document: enough to lose none of them, no more. */
final class HtmlText {

    private static final Set<String> BLOCKS = Set.of("p", "div", "br", "li", "tr", "td", "th", "h1", "h2", "h3", "h4",
            "h5", "h6", "table", "ul", "ol", "blockquote", "body", "pre", "hr", "dt", "dd");
    /** What a tag says of an element that no page shows. */
    private static final Pattern UNSEEN = Pattern.compile("^[a-z][^>]*(?:style\\s*=\\s*(\"[^\"]*|'[^']*|\\S*)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all)|\\shidden(?:\\s|=|/|$))");
    private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset=[\"']?([A-Za-z0-9_-]+)");

    private HtmlText() {
    }

    static List<Block> read(byte[] bytes, Budget budget) {
        String html = decode(bytes);
        if (html.regionMatches(true, 0, "MIME-Version", 0, 12)) {
            html = html.contains("quoted-printable") ? quotedPrintable(html) : html;
            int start = html.toLowerCase(Locale.ROOT).indexOf("<html");
            html = start < 0 ? html : html.substring(start);
        }
        return lines(strip(html), budget);
    }

    /** One paragraph a line, empty ones left out. */
    static List<Block> lines(String text, Budget budget) {
        StoryBuilder story = new StoryBuilder(budget);
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            story.text(line, List.of(), List.of(), 0);
            story.endParagraph("", 0, null);
        });
        return story.finish();
    }

    static String decode(byte[] bytes) {
        if (bytes.length > 1 && ((bytes[0] & 0xFF) == 0xFF || (bytes[0] & 0xFF) == 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        String latin = new String(bytes, 0, Math.min(bytes.length, 2048), StandardCharsets.ISO_8859_1);
        Matcher said = CHARSET.matcher(latin);
        if (said.find() && Charset.isSupported(said.group(1))) {
            return new String(bytes, Charset.forName(said.group(1)));
        }
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        return utf8.indexOf('\uFFFD') < 0 ? utf8 : new String(bytes, Charset.forName("windows-1252"));
    }

    private static String strip(String html) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c != '<') {
                text.append(Character.isWhitespace(c) ? ' ' : c);
                at++;
                continue;
            }
            int end = html.startsWith("<!--", at) ? html.indexOf("-->", at) : html.indexOf('>', at);
            if (end < 0) {
                break;
            }
            String tag = html.substring(at + 1, end).strip().toLowerCase(Locale.ROOT);
            String name = tag.replaceFirst("^/", "").split("[\\s/>]", 2)[0];
            at = html.indexOf('>', end) + 1;
            if (UNSEEN.matcher(tag).find()) {
                at = behind(html, name, at);
            } else if (BLOCKS.contains(name)) {
                text.append('\n');
            } else if (name.equals("style") || name.equals("script") || name.equals("title")) {
                int close = html.toLowerCase(Locale.ROOT).indexOf("</" + name, at);
                at = tag.startsWith("/") || close < 0 ? at : close;
            }
        }
        return ENTITY.matcher(text).replaceAll(match -> Matcher.quoteReplacement(entity(match.group(1))));
    }

    /** Behind the end of an element whose beginning has been read, or where it began if it never ends. */
    private static int behind(String html, String name, int start) {
        Matcher tag = Pattern.compile("(?i)<(/?)" + Pattern.quote(name) + "\\b[^>]*>").matcher(html).region(start, html.length());
        int open = 1;
        while (open > 0 && tag.find()) {
            open += tag.group(1).isEmpty() ? 1 : -1;
        }
        return open == 0 ? tag.end() : start;
    }

    private static String entity(String name) {
        if (name.startsWith("#")) {
            boolean hex = name.startsWith("#x") || name.startsWith("#X");
            int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            return Character.isValidCodePoint(code) && code >= 0x20 ? Character.toString(code) : " ";
        }
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos", "rsquo", "lsquo" -> "'";
            case "ldquo", "rdquo" -> "\"";
            case "ndash", "mdash" -> "–";
            case "pound" -> "£";
            case "hellip" -> "…";
            case "nbsp" -> " ";
            default -> "&" + name + ";";
        };
    }

    private static String quotedPrintable(String text) {
        String joined = text.replaceAll("=\r?\n", "");
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < joined.length(); i++) {
            char c = joined.charAt(i);
            if (c == '=' && i + 2 < joined.length() && Character.digit(joined.charAt(i + 1), 16) >= 0
                    && Character.digit(joined.charAt(i + 2), 16) >= 0) {
                result.append((char) Integer.parseInt(joined.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                result.append(c);
            }
        }
        return new String(result.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
