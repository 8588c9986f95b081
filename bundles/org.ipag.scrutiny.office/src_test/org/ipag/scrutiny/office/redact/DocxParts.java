package org.ipag.scrutiny.office.redact;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file put together part by part, with what a test wants to hide in it. */
final class DocxParts {

    static final String NS = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" xmlns:dgm=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder relationships = new StringBuilder();
    private final StringBuilder body = new StringBuilder("<w:p><w:r><w:t>First words.</w:t></w:r></w:p>");
    private String section = "";
    private String root = "";

    DocxParts body(String xml) {
        body.append(xml);
        return this;
    }

    DocxParts inParagraph(String xml) {
        return body("<w:p>" + xml + "</w:p>");
    }

    DocxParts section(String xml) {
        section = xml;
        return this;
    }

    DocxParts rootAttribute(String xml) {
        root = xml;
        return this;
    }

    DocxParts part(String name, String xml) {
        return part(name, xml, StandardCharsets.UTF_8);
    }

    DocxParts part(String name, String xml, Charset charset) {
        parts.put(name, ("<?xml version=\"1.0\" encoding=\"" + charset.name() + "\"?>" + xml).getBytes(charset));
        return this;
    }

    DocxParts bytes(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    DocxParts link(String id, String type, String target) {
        relationships.append("<Relationship Id=\"" + id + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type + "\" Target=\"" + target + "\"/>");
        return this;
    }

    DocxParts outside(String id, String type, String target) {
        relationships.append("<Relationship Id=\"" + id + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type + "\" Target=\"" + target
                + "\" TargetMode=\"External\"/>");
        return this;
    }

    static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    Map<String, byte[]> all() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        put(all, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\""
                + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
        put(all, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        put(all, "word/_rels/document.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relationships + "</Relationships>");
        put(all, "word/document.xml", "<w:document" + NS + " " + root + "><w:body>" + body + "<w:p>" + run("Last words.") + "</w:p><w:sectPr>" + section + "</w:sectPr></w:body></w:document>");
        all.putAll(parts);
        return all;
    }

    private static void put(Map<String, byte[]> all, String name, String xml) {
        all.put(name, ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
    }

    byte[] word() {
        return zip(all(), "");
    }

    static byte[] zip(Map<String, byte[]> parts, String comment) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            if (!comment.isEmpty()) {
                out.setComment(comment);
            }
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
