package org.ipag.scrutiny.office.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Writes tags and escaped text. */
final class Html {

    private final Writer out;

    Html(Writer out) {
        this.out = out;
    }

    /** Writes markup as it is. */
    Html raw(String markup) {
        try {
            out.write(markup);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Opens an element, its attributes in pairs; one whose value is null is left out. */
    Html open(String name, String... attributes) {
        raw("<").raw(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                raw(" ").raw(attributes[i]).raw("=\"").raw(escape(attributes[i + 1])).raw("\"");
            }
        }
        return raw(">");
    }

    Html close(String name) {
        return raw("</").raw(name).raw(">");
    }

    Html line() {
        return raw("\n");
    }

    Html text(String words) {
        return raw(escape(words));
    }

    /** An element that holds nothing but text. */
    Html element(String name, String words, String... attributes) {
        return open(name, attributes).text(words).close(name);
    }

    /** Escapes what has a meaning in markup; characters that no page may hold are left out. */
    static String escape(String words) {
        StringBuilder safe = new StringBuilder(words.length() + 16);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> {
                    if (c >= ' ' && c != '\u007f' && c < '\uFFFE' || c == '\n' || c == '\t') {
                        safe.append(c);
                    }
                }
            }
        }
        return safe.toString();
    }
}
