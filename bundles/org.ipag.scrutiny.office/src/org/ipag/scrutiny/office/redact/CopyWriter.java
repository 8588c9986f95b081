package org.ipag.scrutiny.office.redact;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ipag.scrutiny.office.text.Block;
import org.ipag.scrutiny.office.text.Paragraph;
import org.ipag.scrutiny.office.text.Span;
import org.ipag.scrutiny.office.text.Table;

/**
 * Writes a document that came in another format as a Word file of our own: headings, paragraphs, lists, tables, bold and italic
 * letters, a header and a footer. Nothing of the original's bytes gets into it.
 */
final class CopyWriter {

    private static final String W = CleanCopy.W;
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    /** Width of the text on the page, in twentieths of a point. */
    private static final int TEXT_WIDTH = 9_638;
    private static final int INDENT = 425;
    private static final int MOST_COLUMNS = 60;
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

    private final StringBuilder out = new StringBuilder();

    private CopyWriter() {
    }

    static byte[] docx(List<? extends Block> body, List<String> header, List<String> footer) {
        CopyWriter writer = new CopyWriter();
        body.forEach(writer::block);
        if (body.isEmpty() || body.get(body.size() - 1) instanceof Table) {
            writer.out.append("<w:p/>");
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        StringBuilder types = new StringBuilder();
        StringBuilder links = new StringBuilder();
        StringBuilder section = new StringBuilder();
        part("styles", "styles", types, links);
        part("numbering", "numbering", types, links);
        margin("header", "hdr", header, parts, types, links, section);
        margin("footer", "ftr", footer, parts, types, links, section);
        put(parts, "[Content_Types].xml", "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\""
                + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/><Override PartName=\"/docProps/core.xml\""
                + " ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>" + types + "</Types>");
        put(parts, "_rels/.rels", "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\"" + CleanCopy.R + "/officeDocument\" Target=\"word/document.xml\"/>"
                + "<Relationship Id=\"rId2\" Type=\"" + PACKAGE + "relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>");
        put(parts, "docProps/core.xml", "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title></dc:title>"
                + "<dc:language>en-GB</dc:language></cp:coreProperties>");
        put(parts, "word/_rels/document.xml.rels", "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + links + "</Relationships>");
        put(parts, "word/styles.xml", styles());
        put(parts, "word/numbering.xml", bullets());
        put(parts, "word/document.xml", "<w:document xmlns:w=\"" + W + "\" xmlns:r=\"" + CleanCopy.R + "\"><w:body>" + writer.out + "<w:sectPr>" + section
                + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>"
                + "</w:sectPr></w:body></w:document>");
        return ZipParts.write(parts);
    }

    private static void margin(String kind, String root, List<String> lines, Map<String, byte[]> parts, StringBuilder types, StringBuilder links, StringBuilder section) {
        if (lines.isEmpty()) {
            return;
        }
        CopyWriter writer = new CopyWriter();
        lines.forEach(line -> writer.block(PlainCopy.paragraph(line)));
        put(parts, "word/" + kind + "1.xml", "<w:" + root + " xmlns:w=\"" + W + "\">" + writer.out + "</w:" + root + ">");
        part(kind + "1", kind, types, links);
        section.append("<w:").append(kind).append("Reference w:type=\"default\" r:id=\"").append(kind).append("1\"/>");
    }

    private static void part(String name, String kind, StringBuilder types, StringBuilder links) {
        types.append("<Override PartName=\"/word/").append(name).append(".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.").append(kind).append("+xml\"/>");
        links.append("<Relationship Id=\"").append(name).append("\" Type=\"").append(CleanCopy.R).append('/').append(kind).append("\" Target=\"").append(name).append(".xml\"/>");
    }

    private static void put(Map<String, byte[]> parts, String name, String xml) {
        parts.put(name, (XML + xml).getBytes(StandardCharsets.UTF_8));
    }

    private void block(Block block) {
        switch (block) {
            case Paragraph paragraph -> paragraph(paragraph);
            case Table table -> table(table);
        }
    }

    private void paragraph(Paragraph paragraph) {
        out.append("<w:p>");
        boolean label = paragraph.label() != null;
        boolean bullet = label && paragraph.label().bullet();
        if (paragraph.headingLevel() > 0) {
            out.append("<w:pPr><w:pStyle w:val=\"Heading").append(Math.min(6, paragraph.headingLevel())).append("\"/></w:pPr>");
        } else if (bullet) {
            out.append("<w:pPr><w:numPr><w:ilvl w:val=\"").append(Math.clamp(paragraph.label().level(), 0, 8)).append("\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>");
        } else if (label) {
            int indent = INDENT * (Math.clamp(paragraph.label().level(), 0, 8) + 1);
            out.append("<w:pPr><w:ind w:left=\"").append(indent).append("\" w:hanging=\"").append(INDENT).append("\"/></w:pPr>");
        }
        if (label && !bullet) {
            // The number as it was: people refer to paragraphs of a case by it.
            run(paragraph.label().text() + "\t", 0);
        }
        PlainCopy.shown(paragraph).forEach(span -> run(span.text(), span.format()));
        out.append("</w:p>");
    }

    private void run(String text, int format) {
        if (text.isEmpty()) {
            return;
        }
        out.append("<w:r>");
        boolean bold = (format & Span.BOLD) != 0;
        boolean italic = (format & Span.ITALIC) != 0;
        boolean under = (format & Span.UNDER) != 0;
        if (bold || italic || under) {
            out.append("<w:rPr>").append(bold ? "<w:b/>" : "").append(italic ? "<w:i/>" : "").append(under ? CoverMark.XML : "").append("</w:rPr>");
        }
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (c == '\n' || c == '\t' || c == '\f') {
                if (i > from) {
                    out.append("<w:t xml:space=\"preserve\">").append(escape(text.substring(from, i))).append("</w:t>");
                }
                if (i < text.length()) {
                    out.append(c == '\t' ? "<w:tab/>" : c == '\f' ? "<w:br w:type=\"page\"/>" : "<w:br/>");
                }
                from = i + 1;
            }
        }
        out.append("</w:r>");
    }

    private void table(Table table) {
        int columns = 1;
        for (Table.Row row : table.rows()) {
            for (Table.Cell cell : row.cells()) {
                columns = Math.max(columns, Math.min(MOST_COLUMNS, cell.column() + Math.max(1, cell.span())));
            }
        }
        int width = TEXT_WIDTH / columns;
        out.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"").append(width * columns).append("\" w:type=\"dxa\"/></w:tblPr><w:tblGrid>");
        out.append(("<w:gridCol w:w=\"" + width + "\"/>").repeat(columns)).append("</w:tblGrid>");
        boolean first = true;
        for (Table.Row row : table.rows()) {
            if (!row.cells().isEmpty()) {
                row(row, first && table.rows().size() > 1, columns, width);
                first = false;
            }
        }
        if (first) {
            out.append("<w:tr><w:tc><w:p/></w:tc></w:tr>");
        }
        out.append("</w:tbl>");
    }

    private void row(Table.Row row, boolean header, int columns, int width) {
        out.append("<w:tr>").append(header ? "<w:trPr><w:tblHeader/></w:trPr>" : "");
        int at = 0;
        for (Table.Cell cell : row.cells()) {
            if (at >= columns) {
                break;
            }
            int span = Math.clamp(cell.span(), 1, columns - at);
            at += span;
            out.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width * span).append("\" w:type=\"dxa\"/>");
            out.append(span > 1 ? "<w:gridSpan w:val=\"" + span + "\"/>" : "").append("</w:tcPr>");
            cell.blocks().forEach(this::block);
            if (cell.blocks().isEmpty() || cell.blocks().get(cell.blocks().size() - 1) instanceof Table) {
                out.append("<w:p/>");
            }
            out.append("</w:tc>");
        }
        out.append("</w:tr>");
    }

    private static String styles() {
        StringBuilder xml = new StringBuilder("<w:styles xmlns:w=\"" + W + "\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\"/><w:sz w:val=\"24\"/>"
                + "<w:lang w:val=\"en-GB\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"120\"/></w:pPr></w:pPrDefault></w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>");
        for (int level = 1; level <= 6; level++) {
            xml.append("<w:style w:type=\"paragraph\" w:styleId=\"Heading").append(level).append("\"><w:name w:val=\"heading ").append(level)
                    .append("\"/><w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:pPr><w:keepNext/><w:spacing w:before=\"240\" w:after=\"120\"/><w:outlineLvl w:val=\"").append(level - 1)
                    .append("\"/></w:pPr><w:rPr><w:b/><w:sz w:val=\"").append(Math.max(24, 38 - level * 4)).append("\"/></w:rPr></w:style>");
        }
        StringBuilder borders = new StringBuilder();
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            borders.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"808080\"/>");
        }
        return xml.append("<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/><w:tblPr><w:tblBorders>").append(borders)
                .append("</w:tblBorders><w:tblCellMar><w:left w:w=\"108\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style></w:styles>").toString();
    }

    private static String bullets() {
        StringBuilder xml = new StringBuilder("<w:numbering xmlns:w=\"" + W + "\"><w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"hybridMultilevel\"/>");
        for (int level = 0; level < 9; level++) {
            xml.append("<w:lvl w:ilvl=\"").append(level).append("\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\u2022\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"")
                    .append(INDENT * (level + 1)).append("\" w:hanging=\"").append(INDENT).append("\"/></w:pPr></w:lvl>");
        }
        return xml.append("</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>").toString();
    }

    /** A text for XML. What XML forbids becomes the sign for an unknown letter, so that places in the text stay the same. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\r' -> out.append("&#13;");
                default -> out.appendCodePoint(c < 0x20 || c == 0xFFFE || c == 0xFFFF || c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c);
            }
        });
        return out.toString();
    }
}
