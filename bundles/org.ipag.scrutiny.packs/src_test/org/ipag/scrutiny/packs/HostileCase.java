package org.ipag.scrutiny.packs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A made-up Word file that hides a name in every place where Word files hide things. */
final class HostileCase {

    static final String NAME = "Quillon Brasvander";
    static final String PHONE = "07700 900123";

    private static final String NS = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";

    private HostileCase() {
    }

    static byte[] word() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        put(parts, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\""
                + " ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/><Override PartName=\"/word/comments.xml\" ContentType=\"x\"/></Types>");
        put(parts, "_rels/.rels", rels("<Relationship Id=\"r1\" Type=\"t/officeDocument\" Target=\"word/document.xml\"/><Relationship Id=\"r2\" Type=\"t/thumbnail\""
                + " Target=\"docProps/thumbnail.jpeg\"/>"));
        put(parts, "word/_rels/document.xml.rels", rels("<Relationship Id=\"h1\" Type=\"t/hyperlink\" Target=\"mailto:Quillon%20Brasvander@example.org\" TargetMode=\"External\"/>"
                + "<Relationship Id=\"c1\" Type=\"t/comments\" Target=\"comments.xml\"/><Relationship Id=\"hd\" Type=\"t/header\" Target=\"header1.xml\"/>"));
        put(parts, "word/document.xml", "<w:document" + NS + "><w:body>" + body() + "</w:body></w:document>");
        put(parts, "word/header1.xml", "<w:hdr" + NS + "><w:p>" + run("Case of " + NAME) + "</w:p></w:hdr>");
        put(parts, "word/footnotes.xml", "<w:footnotes" + NS + "><w:footnote w:id=\"1\"><w:p>" + run("See Mr Brasvander's letter.") + "</w:p></w:footnote></w:footnotes>");
        put(parts, "word/comments.xml", "<w:comments" + NS + "><w:comment w:id=\"0\" w:author=\"" + NAME + "\" w:initials=\"QB\"><w:p>" + run("ask " + NAME) + "</w:p></w:comment></w:comments>");
        put(parts, "word/settings.xml", "<w:settings" + NS + "><w:rsids><w:rsid w:val=\"00AB12CD\"/></w:rsids><w:docVars><w:docVar w:name=\"who\" w:val=\"" + NAME + "\"/></w:docVars></w:settings>");
        put(parts, "word/people.xml", "<w15:people xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\"><w15:person w15:author=\"" + NAME + "\"/></w15:people>");
        put(parts, "docProps/core.xml", "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + NAME + "</dc:title><dc:creator>" + NAME + "</dc:creator></cp:coreProperties>");
        put(parts, "docProps/app.xml", "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Company>" + NAME + " Ltd</Company></Properties>");
        put(parts, "docProps/custom.xml", "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"><property name=\"v\"><x>" + NAME + "</x></property></Properties>");
        put(parts, "customXml/item1.xml", "<case><victim>" + NAME + "</victim></case>");
        parts.put("docProps/thumbnail.jpeg", NAME.getBytes(StandardCharsets.UTF_16LE));
        parts.put("word/vbaProject.bin", NAME.getBytes(StandardCharsets.UTF_16LE));
        parts.put("word/embeddings/inner.docx", zip(Map.of("word/document.xml", ("<x>" + NAME + "</x>").getBytes(StandardCharsets.UTF_8))));
        parts.put("word/media/image1.jpeg", exif());
        return zip(parts);
    }

    private static String body() {
        return "<w:p>" + run("The victim ") + run("Quil") + run("lon Bras") + "<w:r><w:rPr><w:b/></w:rPr><w:t>vander</w:t></w:r>" + run(" rang from 07700") + "<w:r><w:t xml:space=\"preserve\"> 900</w:t></w:r>"
                + run("123.") + "</w:p>"
                + "<w:p>" + run("Later Mr Brasvander called &amp; QUILLON BRASVANDER was told.") + "</w:p>"
                + "<w:p><w:ins w:id=\"1\" w:author=\"" + NAME + "\">" + run("Added about " + NAME) + "</w:ins><w:del w:id=\"2\" w:author=\"x\"><w:r><w:delText>gone " + NAME + "</w:delText></w:r></w:del></w:p>"
                + "<w:p w:rsidR=\"00AB12CD\"><w:r><w:rPr><w:vanish/></w:rPr><w:t>unseen " + NAME + "</w:t></w:r><w:r><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr><w:t>pale " + NAME + "</w:t></w:r></w:p>"
                + "<w:p><w:hyperlink r:id=\"h1\" w:tooltip=\"" + NAME + "\">" + run("write") + "</w:hyperlink></w:p>"
                + "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>AUTHOR \"" + NAME + "\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + run("somebody") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
                + "<w:p><w:bookmarkStart w:id=\"3\" w:name=\"Brasvander_statement\"/>" + run("Statement.") + "<w:bookmarkEnd w:id=\"3\"/></w:p>"
                + "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"x\" descr=\"photo of " + NAME + "\"/><wps:txbx><w:txbxContent><w:p>"
                + run("Box: " + NAME) + "</w:p></w:txbxContent></wps:txbx></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape alt=\"" + NAME + "\"><v:textbox><w:txbxContent><w:p>"
                + run("Box: " + NAME) + "</w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
                + "<w:p><w:r><w:object><o:OLEObject ProgID=\"Word.Document\" r:id=\"e1\"/></w:object></w:r></w:p>"
                + "<w:p><w:commentRangeStart w:id=\"0\"/>" + run("End.") + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>"
                + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"hd\"/></w:sectPr>";
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String rels(String inner) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inner + "</Relationships>";
    }

    private static byte[] exif() {
        byte[] note = ("Exif\0\0by " + NAME).getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1, 0, (byte) (note.length + 2)});
        out.writeBytes(note);
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xDA, 0, 2, 1, 2, 3, (byte) 0xFF, (byte) 0xD9});
        return out.toByteArray();
    }

    private static void put(Map<String, byte[]> parts, String name, String xml) {
        parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
