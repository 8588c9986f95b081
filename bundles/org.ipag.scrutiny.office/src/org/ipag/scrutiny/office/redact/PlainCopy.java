package org.ipag.scrutiny.office.redact;

import java.util.ArrayList;
import java.util.List;

import org.ipag.scrutiny.office.redact.HiddenPart.Kind;
import org.ipag.scrutiny.office.text.Block;
import org.ipag.scrutiny.office.text.Paragraph;
import org.ipag.scrutiny.office.text.SideText;
import org.ipag.scrutiny.office.text.Span;
import org.ipag.scrutiny.office.text.Table;
import org.ipag.scrutiny.office.text.TextDocument;

/** A Word copy of a document in another format: what its reader sees, and nothing else. */
public final class PlainCopy {

    private PlainCopy() {
    }

    /** A Word file of the text of a PDF: paragraphs, tables, and pages where the PDF had them. */
    public static byte[] docx(PdfText pdf) {
        return CopyWriter.docx(pdf.body(), List.of(), List.of());
    }

    static List<String> lines(List<Block> blocks) {
        List<String> out = new ArrayList<>();
        blocks.forEach(block -> block(block, out));
        return out;
    }

    /** A Word file of these paragraphs; a form feed in one starts a new page. */
    public static byte[] docx(List<String> paragraphs) {
        return CopyWriter.docx(paragraphs.stream().map(PlainCopy::paragraph).toList(), List.of(), List.of());
    }

    /**
     * A Word file of what a reader sees of a document: its headings, paragraphs, lists and tables; header and footer as such;
     * notes and the words of text boxes behind the text. Comments, deletions and hidden text are left out.
     */
    public static byte[] docx(TextDocument document) {
        List<Block> body = new ArrayList<>(document.body());
        for (SideText side : document.sideTexts()) {
            if (side.kind() == SideText.Kind.NOTE || side.kind() == SideText.Kind.TEXT_BOX) {
                body.addAll(side.blocks());
            }
        }
        return CopyWriter.docx(body, margin(document, SideText.Kind.HEADER), margin(document, SideText.Kind.FOOTER));
    }

    private static List<String> margin(TextDocument document, SideText.Kind kind) {
        return document.sideTexts().stream().filter(side -> side.kind() == kind).flatMap(side -> lines(side.blocks()).stream()).flatMap(String::lines).filter(line -> !line.isBlank()).distinct().toList();
    }

    static Paragraph paragraph(String text) {
        return new Paragraph("", 0, null, List.of(Span.of(text)));
    }

    /** What a reader of the page sees of a paragraph; a label for each stretch that was painted over. */
    static List<Span> shown(Paragraph paragraph) {
        List<Span> out = new ArrayList<>();
        boolean covered = false;
        for (Span span : paragraph.spans()) {
            boolean over = (span.format() & Span.COVERED) != 0 && (!span.text().isBlank() || covered);
            if (over && !covered) {
                out.add(Span.of(StoryCleaner.COVERED));
            } else if (!over && (span.format() & (Span.HIDDEN | Span.UNSEEN)) == 0) {
                out.add(span);
            }
            covered = over;
        }
        return out;
    }

    private static Kind unseen(Span span) {
        return (span.format() & Span.HIDDEN) != 0 ? Kind.HIDDEN_TEXT : (span.format() & Span.UNSEEN) != 0 ? Kind.WHITE_TEXT : (span.format() & Span.COVERED) != 0 ? Kind.COVERED_TEXT : null;
    }

    /** The visible text of a document: body, then headers, footers, notes and text boxes; comments, deletions and hidden text are left out. */
    public static List<String> visible(TextDocument document) {
        List<String> out = new ArrayList<>();
        document.body().forEach(block -> block(block, out));
        for (SideText side : document.sideTexts()) {
            switch (side.kind()) {
                case NOTE, HEADER, FOOTER, TEXT_BOX -> side.blocks().forEach(block -> block(block, out));
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
            shown(paragraph).forEach(s -> text.append(s.text()));
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
            hiddenSpans(side.blocks(), side.kind().name().toLowerCase(), out);
        }
        document.customXml().forEach(xml -> out.add(new HiddenPart(Kind.CUSTOM_XML, "custom XML", xml, true)));
        hiddenSpans(document.body(), "body", out);
        return out;
    }

    private static void hiddenSpans(List<Block> blocks, String where, List<HiddenPart> out) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                paragraph.spans().stream().filter(s -> unseen(s) != null && !s.text().isBlank()).forEach(s -> out.add(new HiddenPart(unseen(s), where, s.text(), true)));
                paragraph.spans().stream().filter(s -> (s.format() & Span.UNDER) != 0 && !s.text().isBlank()).forEach(s -> out.add(new HiddenPart(Kind.COVERED_TEXT, where, StoryHidden.BELOW + s.text(), true)));
            } else if (block instanceof Table table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> hiddenSpans(cell.blocks(), where, out)));
            }
        }
    }
}
