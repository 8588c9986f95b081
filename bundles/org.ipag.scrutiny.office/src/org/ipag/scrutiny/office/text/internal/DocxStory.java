package org.ipag.scrutiny.office.text.internal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ipag.scrutiny.office.text.Block;
import org.ipag.scrutiny.office.text.ListLabel;
import org.ipag.scrutiny.office.text.SideText;
import org.ipag.scrutiny.office.text.Span;

/**
 * Reads one story of a Word document: the body, a note, a header, a box. Elements nobody knows are descended into, so
 * that a producer's own wrapping never costs a word; only what is known to be no text is passed over.
 */
final class DocxStory {

    private final DocxContext context;
    private final DocxRelationships relationships;
    private final XmlCursor xml;
    private final boolean body;
    private final DocxFields fields = new DocxFields();
    private StoryBuilder out;
    private List<String> tags = List.of();
    private List<String> bookmarks = List.of();
    private final Map<String, String> openBookmarks = new LinkedHashMap<>();
    private final Deque<Boolean> placeholders = new ArrayDeque<>();
    private final StringBuilder deleted = new StringBuilder();
    private int deletion;
    private int boxes;
    private String deletedBy = "";

    private DocxParagraph paragraph = DocxParagraph.NONE;
    private int runFormat;

    DocxStory(DocxContext context, DocxRelationships relationships, XmlCursor xml, boolean body) {
        this.context = context;
        this.relationships = relationships;
        this.xml = xml;
        this.body = body;
        this.out = new StoryBuilder(context.budget);
    }

    /** Reads the element the cursor is at the start of, to its end. */
    List<Block> read() throws IOException {
        children();
        flushDeletion();
        return out.finish();
    }

    private void children() throws IOException {
        while (xml.nextChild()) {
            element();
        }
    }

    private void element() throws IOException {
        switch (xml.name()) {
            case "p" -> {
                if (drawingText()) {
                    children();
                } else {
                    paragraph();
                }
            }
            case "r" -> run();
            case "t" -> textElement();
            case "delText" -> delete(xml.elementText());
            case "tab", "ptab" -> mark("\t");
            case "br", "cr" -> lineBreak();
            case "noBreakHyphen" -> mark("-");
            case "softHyphen" -> xml.skip();
            case "sym" -> mark(Symbols.text(xml.attribute("font", ""), xml.attribute("char", "")));
            case "tbl" -> table();
            case "tr" -> row();
            case "tc" -> cell();
            case "sdt" -> control();
            case "ins", "moveTo" -> children();
            case "del", "moveFrom" -> deletion();
            case "bookmarkStart" -> startBookmark();
            case "bookmarkEnd" -> endBookmark();
            case "fldChar" -> fields.character(xml).ifPresent(this::formField);
            case "AlternateContent" -> alternate();
            case "txbxContent" -> box();
            case "footnoteReference", "endnoteReference", "commentReference" -> anchor();
            case "altChunk" -> chunk();
            case "blip", "imagedata" -> {
                context.pictures += body ? 1 : 0;
                xml.skip();
            }
            case "OLEObject", "control" -> {
                context.warnings.add(Messages.warnEmbedded);
                xml.skip();
            }
            case "instrText", "delInstrText", "fldData", "pPr", "rPr", "sectPr", "tblPr", "tblGrid", "tblPrEx",
                "sdtPr", "sdtEndPr", "rubyPr", "binData", "numPicBullet", "smartTagPr", "customXmlPr", "docPr" ->
                xml.skip();
            default -> children();
        }
    }

    /** The paragraphs of DrawingML share their names with those of Word. */
    private boolean drawingText() {
        return xml.namespace().endsWith("/drawingml/2006/main") || xml.namespace().endsWith("/drawingml/main");
    }

    private void paragraph() throws IOException {
        DocxParagraph outer = paragraph;
        paragraph = DocxParagraph.NONE;
        noteBodyParagraph();
        while (xml.nextChild()) {
            if (xml.name().equals("pPr")) {
                paragraph = DocxParagraph.read(xml, context.styles);
            } else {
                element();
            }
        }
        flushDeletion();
        // A deleted paragraph mark joins the paragraph to the next one, as Word does when the change is accepted.
        if (!paragraph.markDeleted()) {
            ListLabel label = paragraph.numId() <= 0 ? null
                    : context.numbering().next(paragraph.numId(), paragraph.level(), paragraph.styleId());
            out.endParagraph(paragraph.style().name, paragraph.heading(), label);
        }
        paragraph = outer;
    }

    private void noteBodyParagraph() {
        if (body && boxes == 0) {
            context.bodyParagraph = out.paragraphs();
        }
    }

    private void run() throws IOException {
        int outer = runFormat;
        int format = paragraph.style().format;
        while (xml.nextChild()) {
            if (xml.name().equals("rPr")) {
                format = runProperties(format);
                runFormat = format;
            } else {
                runFormat = format;
                element();
            }
        }
        runFormat = outer;
    }

    private int runProperties(int inherited) {
        int format = inherited;
        while (xml.nextChild()) {
            if (xml.name().equals("rStyle")) {
                DocxStyles.Style style = context.styles.characterStyle(xml.attribute("val"));
                format = format & ~style.formatSet | style.format;
                if (style.placeholder && !placeholders.isEmpty() && placeholders.peek()) {
                    format |= Span.PLACEHOLDER;
                }
            } else {
                int flag = DocxStyles.flag(xml.name());
                if (flag != 0) {
                    format = DocxStyles.on(xml.attribute("val", "1")) ? format | flag : format & ~flag;
                }
            }
            xml.skip();
        }
        return format;
    }

    private void textElement() {
        if (drawingText() && deletion == 0) {
            // Words in a drawn shape or diagram; they belong to no paragraph.
            context.side(SideText.Kind.TEXT_BOX, xml.elementText(), "", context.bodyParagraph);
        } else {
            text(xml.elementText());
        }
    }

    private void mark(String text) {
        text(text);
        xml.skip();
    }

    private void lineBreak() {
        String type = xml.attribute("type", "textWrapping");
        mark(type.equals("textWrapping") ? "\n" : " ");
    }

    private void text(String text) {
        if (deletion > 0) {
            delete(text);
            return;
        }
        if (!fields.shown()) {
            return;
        }
        int format = runFormat;
        if (!placeholders.isEmpty() && placeholders.peek() && !text.isBlank()) {
            if (Prompts.isPrompt(text)) {
                format |= Span.PLACEHOLDER;
            } else if ((format & Span.PLACEHOLDER) == 0) {
                context.warnings.add(Messages.warnPlaceholderTyped);
            }
        }
        if ((format & Span.HIDDEN) != 0 && !text.isBlank()) {
            context.warnings.add(Messages.warnHidden);
        }
        out.text(text, tags, bookmarks, format);
    }

    /** What an old form's field shows stands before its code, which is not shown. */
    private void formField(String mark) {
        if (deletion > 0) {
            delete(mark);
        } else {
            out.text(mark, tags, bookmarks, runFormat);
        }
    }

    private void delete(String text) {
        context.budget.characters(text.length());
        deleted.append(text);
    }

    private void deletion() throws IOException {
        deletedBy = xml.attribute("author", "");
        deletion++;
        children();
        deletion--;
    }

    private void flushDeletion() {
        if (!deleted.isEmpty()) {
            context.side(SideText.Kind.DELETION, deleted.toString(), deletedBy, context.bodyParagraph);
            deleted.setLength(0);
        }
    }

    private void table() throws IOException {
        out.startTable();
        children();
        out.endTable();
    }

    private void row() throws IOException {
        boolean rowDeleted = false;
        out.startRow(0);
        while (xml.nextChild()) {
            if (xml.name().equals("trPr")) {
                while (xml.nextChild()) {
                    if (xml.name().equals("gridBefore")) {
                        out.startRow(xml.number("val", 0));
                    }
                    rowDeleted |= xml.name().equals("del");
                    xml.skip();
                }
                deletion += rowDeleted ? 1 : 0;
            } else {
                element();
            }
        }
        deletion -= rowDeleted ? 1 : 0;
        flushDeletion();
        out.endRow();
    }

    private void cell() throws IOException {
        // LibreOffice loses the end of a bookmark around several paragraphs: none reaches out of its cell
        List<String> outside = List.copyOf(openBookmarks.keySet());
        out.startCell(1);
        while (xml.nextChild()) {
            if (xml.name().equals("tcPr")) {
                while (xml.nextChild()) {
                    if (xml.name().equals("gridSpan")) {
                        out.cellSpan(Math.min(xml.number("val", 1), 100));
                    }
                    xml.skip();
                }
            } else {
                element();
            }
        }
        out.endCell();
        openBookmarks.keySet().retainAll(outside);
        bookmarks = List.copyOf(openBookmarks.values());
    }

    private void control() throws IOException {
        List<String> outerTags = tags;
        boolean placeholder = !placeholders.isEmpty() && placeholders.peek();
        while (xml.nextChild()) {
            if (xml.name().equals("sdtPr")) {
                while (xml.nextChild()) {
                    switch (xml.name()) {
                        case "tag" -> tags = with(tags, xml.attribute("val", ""));
                        case "showingPlcHdr" -> placeholder = DocxStyles.on(xml.attribute("val", "1"));
                        default -> {
                            // The kind of control makes no difference: its content is text in any case.
                        }
                    }
                    xml.skip();
                }
            } else if (xml.name().equals("sdtContent")) {
                placeholders.push(placeholder);
                children();
                placeholders.pop();
            } else {
                xml.skip();
            }
        }
        tags = outerTags;
    }

    private static List<String> with(List<String> list, String more) {
        if (more.isEmpty()) {
            return list;
        }
        List<String> result = new ArrayList<>(list);
        result.add(more);
        return List.copyOf(result);
    }

    private void startBookmark() {
        String name = xml.attribute("name", "");
        // Word's own bookmarks (last edit, contents) mark no place of a form.
        if (!name.startsWith("_") && openBookmarks.size() < 64) {
            openBookmarks.put(xml.attribute("id", ""), name);
            bookmarks = List.copyOf(openBookmarks.values());
        }
        xml.skip();
    }

    private void endBookmark() {
        if (openBookmarks.remove(xml.attribute("id", "")) != null) {
            bookmarks = List.copyOf(openBookmarks.values());
        }
        xml.skip();
    }

    /** The same content twice, for new and for old programs: the old form counts only if the new one has no words. */
    private void alternate() throws IOException {
        boolean found = false;
        while (xml.nextChild()) {
            if (found) {
                xml.skip();
                continue;
            }
            int before = context.budget.charactersSoFar();
            int pictures = context.pictures;
            children();
            found = context.budget.charactersSoFar() > before || context.pictures > pictures;
        }
    }

    private void box() throws IOException {
        flushDeletion();
        StoryBuilder outer = out;
        DocxParagraph outerParagraph = paragraph;
        int anchor = context.bodyParagraph;
        int outerFormat = runFormat;
        out = new StoryBuilder(context.budget);
        runFormat = 0;
        // What hangs on a paragraph inside the box hangs on the box's own anchor.
        boxes++;
        children();
        boxes--;
        context.side(SideText.Kind.TEXT_BOX, StoryBuilder.plain(out.finish()), "", anchor);
        out = outer;
        paragraph = outerParagraph;
        runFormat = outerFormat;
        context.bodyParagraph = anchor;
    }

    private void anchor() {
        String kind = xml.name().substring(0, xml.name().length() - "Reference".length());
        context.anchors.putIfAbsent(kind + xml.attribute("id", ""), context.bodyParagraph);
        xml.skip();
    }

    private void chunk() throws IOException {
        String part = relationships.target(xml.attribute("id"));
        xml.skip();
        if (part != null && context.zip.has(part)) {
            DocxChunks.read(context, part, out);
        }
    }
}
