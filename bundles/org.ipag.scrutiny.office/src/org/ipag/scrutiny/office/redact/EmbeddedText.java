package org.ipag.scrutiny.office.redact;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.w3c.dom.Document;

/** All text of a package within a file: a chart's workbook, an embedded document. */
final class EmbeddedText {

    private static final int LONGEST = 1 << 20;

    private EmbeddedText() {
    }

    /** Texts and telling attributes of every XML part, one a line; cut off after a million characters. */
    static String of(byte[] zip, String name) {
        StringBuilder out = new StringBuilder();
        ZipParts.Contents contents = ZipParts.open(zip, name);
        contents.parts().forEach((part, bytes) -> {
            String lower = part.toLowerCase(Locale.ROOT);
            if ((lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml")) && !formatting(lower) && bytes.length > 0 && out.length() < LONGEST) {
                Document document = Xml.parse(bytes, name, part);
                out.append(WordText.anything(part, document).text());
            }
        });
        contents.beside().forEach((place, bytes) -> out.append(new String(bytes, StandardCharsets.ISO_8859_1).replaceAll("[^ -~]+", " ")).append('\n'));
        return out.toString();
    }

    private static boolean formatting(String part) {
        return part.endsWith("[content_types].xml") || part.matches(".*/(?:styles|theme\\d*|fonttable|websettings|numbering|tablestyles|presprops|viewprops)\\.xml");
    }
}
