package org.ipag.scrutiny.office.redact;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ipag.scrutiny.office.redact.HiddenPart.Kind;
import org.ipag.scrutiny.office.text.Block;
import org.ipag.scrutiny.office.text.Paragraph;
import org.ipag.scrutiny.office.text.SideText;
import org.ipag.scrutiny.office.text.Span;
import org.ipag.scrutiny.office.text.Table;
import org.ipag.scrutiny.office.text.TextDocument;

/** A plain Word copy of a document in another format: its visible text, paragraph by paragraph, and nothing else. */
public final class PlainCopy {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private PlainCopy() {
    }

    /** A Word file of these paragraphs. */
    public static byte[] docx(List<String> paragraphs) {
        StringBuilder body = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document xmlns:w=\"" + W + "\"><w:body>");
        for (String paragraph : paragraphs) {
            body.append("<w:p><w:r>");
            String[] lines = paragraph.split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                body.append(i > 0 ? "<w:br/>" : "");
                String[] cells = lines[i].split("\t", -1);
                for (int k = 0; k < cells.length; k++) {
                    body.append(k > 0 ? "<w:tab/>" : "").append("<w:t xml:space=\"preserve\">").append(escape(cells[k])).append("</w:t>");
                }
            }
            body.append("</w:r></w:p>");
        }
        body.append("<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\""
                + " w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
        Map<String, byte[]> parts = new LinkedHashMap<>();
        put(parts, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override"
                + " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
                + "<Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/>"
                + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>");
        put(parts, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\""
                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/><Relationship Id=\"rId2\""
                + " Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>");
        put(parts, "docProps/core.xml", "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title></dc:title><dc:language>en-GB</dc:language></cp:coreProperties>");
        put(parts, "word/_rels/document.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\""
                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>");
        put(parts, "word/styles.xml", "<w:styles xmlns:w=\"" + W + "\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\"/>"
                + "<w:sz w:val=\"24\"/><w:lang w:val=\"en-GB\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"120\"/></w:pPr></w:pPrDefault></w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style></w:styles>");
        parts.put("word/document.xml", body.toString().getBytes(StandardCharsets.UTF_8));
        return ZipParts.write(parts);
    }

    private static void put(Map<String, byte[]> parts, String name, String xml) {
        parts.put(name, ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + xml).getBytes(StandardCharsets.UTF_8));
    }

    private static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> {
                    // Characters that XML forbids are dropped.
                    if (c >= 0x20 && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF)) {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString();
    }

    /** The visible text of a document: body, then headers, footers, notes and text boxes; comments, deletions and hidden text are left out. */
    public static List<String> visible(TextDocument document) {
        List<String> out = new ArrayList<>();
        document.body().forEach(block -> block(block, out));
        for (SideText side : document.sideTexts()) {
            switch (side.kind()) {
                case NOTE, HEADER, FOOTER, TEXT_BOX -> out.addAll(List.of(side.text().split("\n")));
                case COMMENT, DELETION -> {
                    // What a reader does not see does not get into the copy.
                }
            }
        }
        return out;
    }

    private static void block(Block block, List<String> out) {
        if (block instanceof Paragraph paragraph) {
            StringBuilder text = new StringBuilder();
            paragraph.spans().stream().filter(s -> (s.format() & Span.HIDDEN) == 0).forEach(s -> text.append(s.text()));
            out.add(text.toString());
        } else if (block instanceof Table table) {
            for (Table.Row row : table.rows()) {
                List<String> cells = new ArrayList<>();
                for (Table.Cell cell : row.cells()) {
                    List<String> inner = new ArrayList<>();
                    cell.blocks().forEach(b -> block(b, inner));
                    cells.add(String.join("\n", inner));
                }
                out.add(String.join("\t", cells));
            }
        }
    }

    /** What hides in a document of another format. All of it stays behind when the plain copy is made. */
    public static List<HiddenPart> hidden(TextDocument document) {
        List<HiddenPart> out = new ArrayList<>();
        document.properties().forEach((name, value) -> {
            if (!value.isBlank() && !name.equals("generator") && !name.equals("language")) {
                out.add(new HiddenPart(Kind.CORE_PROPERTY, "properties", name + ": " + value, true));
            }
        });
        for (SideText side : document.sideTexts()) {
            Kind kind = switch (side.kind()) {
                case COMMENT -> Kind.COMMENT;
                case NOTE -> Kind.FOOTNOTE;
                case HEADER -> Kind.HEADER;
                case FOOTER -> Kind.FOOTER;
                case TEXT_BOX -> Kind.TEXT_BOX;
                case DELETION -> Kind.TRACKED_DELETION;
            };
            boolean blocking = kind == Kind.COMMENT || kind == Kind.TRACKED_DELETION;
            out.add(new HiddenPart(kind, side.kind().name().toLowerCase(), side.author().isEmpty() ? side.text() : side.author() + ": " + side.text(), blocking));
        }
        document.customXml().forEach(xml -> out.add(new HiddenPart(Kind.CUSTOM_XML, "custom XML", xml, true)));
        hiddenSpans(document.body(), out);
        return out;
    }

    private static void hiddenSpans(List<Block> blocks, List<HiddenPart> out) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                paragraph.spans().stream().filter(s -> (s.format() & Span.HIDDEN) != 0 && !s.text().isBlank())
                        .forEach(s -> out.add(new HiddenPart(Kind.HIDDEN_TEXT, "body", s.text(), true)));
            } else if (block instanceof Table table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> hiddenSpans(cell.blocks(), out)));
            }
        }
    }
}
