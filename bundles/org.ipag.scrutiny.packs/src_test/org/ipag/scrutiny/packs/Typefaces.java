package org.ipag.scrutiny.packs;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.ipag.scrutiny.office.redact.PlainCopy;

/** A Word file as programs other than ours write it: with typefaces for the scripts of the world, whose names look like people's. */
final class Typefaces {

    private static final String FONTS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="Georgia"/>\
            <w:font w:name="\uff2d\uff33 \u660e\u671d"><w:altName w:val="MS Mincho"/></w:font><w:font w:name="Bahnschrift Marion"/></w:fonts>""";
    private static final String THEME = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office Theme"><a:themeElements><a:fontScheme name="Office"><a:majorFont>\
            <a:latin typeface="Georgia"/><a:font script="Thai" typeface="Cordia New"/><a:font script="Gujr" typeface="Shruti"/><a:font script="Mlym" typeface="Kartika"/>\
            <a:font script="Syrc" typeface="Estrangelo Edessa"/><a:font script="Geor" typeface="Yolanda Marek"/></a:majorFont></a:fontScheme></a:themeElements></a:theme>""";

    private Typefaces() {
    }

    static byte[] word(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(PlainCopy.docx(java.util.List.of(text)))); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String part = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                if (entry.getName().equals("[Content_Types].xml")) {
                    part = part.replace("</Types>", "<Override PartName=\"/word/fontTable.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml\"/>"
                            + "<Override PartName=\"/word/theme/theme1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.theme+xml\"/></Types>");
                } else if (entry.getName().equals("word/styles.xml")) {
                    part = part.replaceFirst("(?s)<w:rFonts[^>]*>", "<w:rFonts w:ascii=\"Georgia\" w:hAnsi=\"Georgia\" w:cs=\"Georgia\"/>");
                }
                put(zip, entry.getName(), part);
            }
            put(zip, "word/fontTable.xml", FONTS);
            put(zip, "word/theme/theme1.xml", THEME);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String part) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(part.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
