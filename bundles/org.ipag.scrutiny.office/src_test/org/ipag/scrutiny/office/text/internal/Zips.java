package org.ipag.scrutiny.office.text.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small packages for tests. */
final class Zips {

    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    static final String W = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** A Word document with that body. */
    static Zips word(String body) {
        return word(body, "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml");
    }

    static Zips word(String body, String contentType) {
        return new Zips().with("[Content_Types].xml", HEAD
                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + contentType + "\"/></Types>")
                .with("_rels/.rels", HEAD
                        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>")
                .with("word/document.xml", HEAD + "<w:document" + W + "><w:body>" + body + "</w:body></w:document>");
    }

    Zips with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Zips with(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    /** Adds a part that the document refers to. */
    Zips related(String type, String name, String text) {
        String relationships = parts.containsKey("word/_rels/document.xml.rels")
                ? new String(parts.get("word/_rels/document.xml.rels"), StandardCharsets.UTF_8)
                : HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";
        String more = "<Relationship Id=\"" + name.replace('/', '_') + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + type + "\" Target=\"" + name + "\"/></Relationships>";
        with("word/_rels/document.xml.rels", relationships.replace("</Relationships>", more));
        return with("word/" + name, text);
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String p(String... runs) {
        StringBuilder text = new StringBuilder("<w:p>");
        for (String run : runs) {
            text.append(run.startsWith("<") ? run : "<w:r><w:t xml:space=\"preserve\">" + run + "</w:t></w:r>");
        }
        return text.append("</w:p>").toString();
    }
}
