package org.ipag.scrutiny.office.redact;

import java.util.Locale;

import org.w3c.dom.Document;

/** All text of a package within a file: a chart's workbook, an embedded document. */
final class EmbeddedText {

    private static final int LONGEST = 1 << 20;
    private static final int DEEPEST = 3;

    private EmbeddedText() {
    }

    /** Texts and telling attributes of every XML part, what can be read in every other one, one a line; cut off after a million characters. */
    static String of(byte[] zip, String name) {
        return of(zip, name, 0);
    }

    /** Whether bytes are a zip package. */
    static boolean archive(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3;
    }

    private static String of(byte[] zip, String name, int depth) {
        StringBuilder out = new StringBuilder();
        ZipParts.Contents contents = ZipParts.open(zip, name);
        contents.parts().forEach((part, bytes) -> {
            String lower = part.toLowerCase(Locale.ROOT);
            boolean xml = lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml");
            if (!xml && bytes.length > 0 && out.length() < LONGEST) {
                out.append(archive(bytes) && depth < DEEPEST ? of(bytes, name + "!" + part, depth + 1) : Pictures.known(bytes) ? Pictures.metadata(bytes) : Strings.of(bytes)).append('\n');
            }
            if (xml && !formatting(lower) && bytes.length > 0 && out.length() < LONGEST) {
                Document document = Xml.parse(bytes, name, part);
                out.append(WordText.anything(part, document).text());
            }
        });
        contents.beside().forEach((place, bytes) -> out.append(Strings.of(bytes)).append('\n'));
        return out.toString();
    }

    private static boolean formatting(String part) {
        return part.endsWith("[content_types].xml") || part.matches(".*/(?:styles|theme\\d*|fonttable|websettings|numbering|tablestyles|presprops|viewprops)\\.xml");
    }
}
