package org.ipag.scrutiny.office.docx;

import java.io.IOException;
import java.math.BigInteger;
import java.util.List;

import org.ipag.scrutiny.office.content.Block;
import org.ipag.scrutiny.office.content.Callout;
import org.ipag.scrutiny.office.content.Chart;
import org.ipag.scrutiny.office.content.ContentDocument;
import org.ipag.scrutiny.office.content.FormField;
import org.ipag.scrutiny.office.content.Heading;
import org.ipag.scrutiny.office.content.Image;
import org.ipag.scrutiny.office.content.ListBlock;
import org.ipag.scrutiny.office.content.PageBreak;
import org.ipag.scrutiny.office.content.Paragraph;
import org.ipag.scrutiny.office.content.Quotation;
import org.ipag.scrutiny.office.content.Run;
import org.ipag.scrutiny.office.content.Table;
import org.ipag.scrutiny.office.content.TableOfContents;
import org.ipag.scrutiny.office.content.TextDirection;
import org.ipag.scrutiny.office.content.TitlePage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Writes the blocks of a document in reading order. */
final class BlockWriter {

    private final WordFile file;
    private final ContentDocument document;
    private final Inlines inlines;
    private final TableWriter tables;
    private final DrawingWriter drawings;
    private final FieldWriter fields;
    private boolean breakBefore;
    private boolean afterTable;
    private boolean afterCallout;

    BlockWriter(WordFile file, ContentDocument document) {
        this.file = file;
        this.document = document;
        inlines = new Inlines(file);
        tables = new TableWriter(file, inlines, this);
        drawings = new DrawingWriter(file, this, document.info());
        fields = new FieldWriter(file, inlines);
    }

    void write() throws IOException {
        CTBody body = file.word().getDocument().getBody();
        // The section's properties stand last: taken out while blocks are appended, so that each lands at the end.
        CTSectPr section = body.isSetSectPr() ? (CTSectPr) body.getSectPr().copy() : null;
        if (section != null) {
            body.unsetSectPr();
        }
        Place place = new Place.Body(body);
        for (Block block : document.blocks()) {
            block(place, block, Look.NORMAL);
        }
        if (afterTable) {
            partTables(place);
        }
        if (section != null) {
            body.setSectPr(section);
        }
    }

    /** Writes one block; text without a role of its own takes the given look. */
    void block(Place place, Block block, Look plain) throws IOException {
        switch (block) {
            case Heading heading -> heading(place, heading);
            case Paragraph paragraph -> paragraph(place, paragraph, plain);
            case ListBlock list -> list(place, list, plain);
            case Quotation quotation -> quotation(place, quotation);
            case Table table -> tables.write(place, table);
            case Chart chart -> drawings.chart(place, chart);
            case Image image -> drawings.image(place, image);
            case TitlePage title -> titlePage(place, title);
            case TableOfContents contents -> new ContentsWriter(file, inlines, document).write(place, contents,
                    takeBreak());
            case PageBreak pageBreak -> breakBefore = true;
            case Callout callout -> callout(place, callout);
            case FormField field -> fields.write(place, field);
        }
    }

    /** A new paragraph in a look; takes a page break that is due. */
    CTPPr paragraph(CTP paragraph, Look look) {
        CTPPr properties = inlines.style(paragraph, look);
        if (takeBreak()) {
            properties.addNewPageBreakBefore();
        }
        if ((afterTable || afterCallout) && needsSpaceAbove(look)) {
            properties.addNewSpacing().setBefore(BigInteger.valueOf(200));
        }
        afterTable = false;
        afterCallout = false;
        return properties;
    }

    /** Looks that have no space above of their own get some below a table or callout. */
    private static boolean needsSpaceAbove(Look look) {
        return switch (look) {
            case NORMAL, LEAD, EASY, HINT, LABEL, NOTE, LIST, CHART -> true;
            default -> false;
        };
    }

    /** The caption above a table. */
    void caption(Place place, String text) {
        line(place, Look.CAPTION, text);
    }

    /** Called before and after a table of the body: two that touch would be one table to Word. */
    void beforeTable(Place place, boolean captioned) {
        if (afterTable && !captioned && place instanceof Place.Body) {
            partTables(place);
        }
        afterTable = false;
    }

    void afterTable(Place place) {
        afterTable = place instanceof Place.Body;
    }

    /** The smallest paragraph there is, as Word itself keeps one between two tables and at the end. */
    private void partTables(Place place) {
        CTP paragraph = place.paragraph();
        var spacing = paragraph.addNewPPr().addNewSpacing();
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(BigInteger.valueOf(120));
        spacing.setLineRule(org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule.EXACT);
    }

    private boolean takeBreak() {
        boolean due = breakBefore;
        breakBefore = false;
        return due;
    }

    private void heading(Place place, Heading heading) {
        CTP paragraph = place.paragraph();
        CTPPr properties = paragraph(paragraph, Look.heading(heading.level()));
        switch (heading.numbering()) {
            // a template whose heading styles are numbered keeps its own numbers
            case DECIMAL -> {
                if (!file.headingStyleNumbered(heading.level())) {
                    number(properties, file.list(WordFile.ListKind.HEADING), heading.level() - 1);
                }
            }
            case APPENDIX -> number(properties, file.list(WordFile.ListKind.APPENDIX), 0);
            case NONE -> {
                if (file.headingStyleNumbered(heading.level())) {
                    number(properties, BigInteger.ZERO, 0);
                }
            }
        }
        BigInteger bookmark = inlines.startBookmark(paragraph, Inlines.anchor(heading.anchor()));
        inlines.runs(paragraph, List.of(Run.of(heading.text())));
        inlines.endBookmark(paragraph, bookmark);
    }

    static void number(CTPPr properties, BigInteger list, int level) {
        CTNumPr number = properties.addNewNumPr();
        number.addNewIlvl().setVal(BigInteger.valueOf(level));
        number.addNewNumId().setVal(list);
    }

    private void paragraph(Place place, Paragraph block, Look plain) {
        CTP paragraph = place.paragraph();
        CTPPr properties = paragraph(paragraph, switch (block.style()) {
            case NORMAL -> plain;
            case LEAD -> Look.LEAD;
            case EASY -> Look.EASY;
            case HINT -> Look.HINT;
            case QUESTION -> Look.QUESTION;
            case LABEL -> Look.LABEL;
            case NOTE -> Look.NOTE;
        });
        if (block.keepWithNext()) {
            properties.addNewKeepNext();
        }
        if (TextDirection.isRightToLeft(Run.plain(block.runs()))) {
            properties.addNewBidi();
        }
        inlines.runs(paragraph, block.runs());
    }

    private void list(Place place, ListBlock list, Look plain) {
        BigInteger number = switch (list.kind()) {
            case BULLET -> file.list(WordFile.ListKind.BULLET);
            case CHECKBOX -> file.list(WordFile.ListKind.CHECKBOX);
            case NUMBER -> file.newNumberedList();
        };
        items(place, list.items(), number, 0, plain == Look.NORMAL ? Look.LIST : plain);
    }

    private void items(Place place, List<ListBlock.Item> items, BigInteger number, int level, Look look) {
        for (ListBlock.Item item : items) {
            CTP paragraph = place.paragraph();
            number(paragraph(paragraph, look), number, level);
            if (level == 0 && look == Look.LIST && item == items.getLast() && item.children().isEmpty()) {
                paragraph.getPPr().addNewSpacing().setAfter(BigInteger.valueOf(160));
            }
            inlines.runs(paragraph, item.runs());
            items(place, item.children(), number, Math.min(level + 1, 2), look);
        }
    }

    private void quotation(Place place, Quotation quotation) {
        List<String> lines = quotation.text().lines().filter(line -> !line.isBlank()).map(String::strip).toList();
        if (place instanceof Place.Body body && !breakBefore && PlainParagraphs.fits(quotation.attribution())
                && lines.stream().allMatch(PlainParagraphs::fits)) {
            try (PlainParagraphs end = new PlainParagraphs(body.body())) {
                lines.forEach(line -> end.add(file.style(Look.QUOTE), line));
                end.add(file.style(Look.QUOTE_SOURCE), quotation.attribution());
            }
            afterTable = false;
            afterCallout = false;
            return;
        }
        for (String line : lines) {
            CTPPr properties = line(place, Look.QUOTE, line);
            if (TextDirection.isRightToLeft(line)) {
                properties.addNewBidi();
            }
        }
        line(place, Look.QUOTE_SOURCE, quotation.attribution());
    }

    private void titlePage(Place place, TitlePage title) {
        line(place, Look.TITLE_KICKER, title.kicker().isEmpty() ? " " : title.kicker());
        line(place, Look.TITLE, title.title());
        if (!title.subtitle().isEmpty()) {
            line(place, Look.SUBTITLE, title.subtitle());
        }
        title.lines().forEach(text -> line(place, Look.TITLE_LINE, text));
        breakBefore = true;
    }

    private void callout(Place place, Callout callout) {
        line(place, Look.CALLOUT_TITLE, callout.title());
        for (Paragraph paragraph : callout.paragraphs()) {
            CTP text = place.paragraph();
            paragraph(text, Look.CALLOUT);
            inlines.runs(text, paragraph.runs());
        }
        afterCallout = true;
    }

    private CTPPr line(Place place, Look look, String text) {
        CTP paragraph = place.paragraph();
        CTPPr properties = paragraph(paragraph, look);
        inlines.runs(paragraph, List.of(Run.of(text)));
        return properties;
    }
}
