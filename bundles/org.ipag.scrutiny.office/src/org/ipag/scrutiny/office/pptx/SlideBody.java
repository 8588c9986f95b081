package org.ipag.scrutiny.office.pptx;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.ipag.scrutiny.office.charts.NativeChart;
import org.ipag.scrutiny.office.content.Block;
import org.ipag.scrutiny.office.content.Chart;
import org.ipag.scrutiny.office.content.Deck;
import org.ipag.scrutiny.office.content.ListBlock;
import org.ipag.scrutiny.office.content.Paragraph;
import org.ipag.scrutiny.office.content.Quotation;
import org.ipag.scrutiny.office.content.Run;
import org.ipag.scrutiny.office.content.Table;
import org.ipag.scrutiny.office.content.TextDirection;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/** Writes what stands below a slide's title. */
final class SlideBody {

    private static final int CHART_TEXT = 14;

    private final XMLSlideShow show;
    private final XSLFSlide slide;
    private final Deck deck;
    private final double scale;

    /** Writes on a slide, with letters multiplied with a scale. */
    SlideBody(XMLSlideShow show, XSLFSlide slide, Deck deck, double scale) {
        this.show = show;
        this.slide = slide;
        this.deck = deck;
        this.scale = scale;
    }

    /** Writes the blocks into a frame: text first, a table or chart below it. */
    void write(List<Block> blocks, Rectangle2D frame) throws IOException {
        List<Block> text = new ArrayList<>();
        Block drawn = null;
        for (Block block : blocks) {
            if (block instanceof Table || block instanceof Chart) {
                drawn = block;
            } else {
                text.add(block);
            }
        }
        double taken = 0;
        if (!text.isEmpty()) {
            taken = drawn == null ? frame.getHeight() : Math.min(frame.getHeight() / 3, 34.0 * text.size() + 10);
            text(text, new Rectangle2D.Double(frame.getX(), frame.getY(), frame.getWidth(), taken));
        }
        Rectangle2D rest = new Rectangle2D.Double(frame.getX(), frame.getY() + taken, frame.getWidth(),
                frame.getHeight() - taken);
        if (drawn instanceof Chart chart) {
            chart(chart, rest);
        } else if (drawn instanceof Table table) {
            table(table, rest);
        }
    }

    private void text(List<Block> blocks, Rectangle2D frame) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(frame);
        box.setLeftInset(0);
        box.setTextAutofit(TextAutofit.NORMAL);
        box.clearText();
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> paragraph(box, Run.plain(paragraph.runs()), SlidePages.size(paragraph),
                        paragraph.style() == Paragraph.Style.LABEL || paragraph.style() == Paragraph.Style.QUESTION);
                case ListBlock list -> items(box, list.items(), list.kind() == ListBlock.Kind.NUMBER);
                case Quotation quotation -> quotation(box, quotation);
                default -> throw new IllegalArgumentException("A slide cannot hold a " + block.getClass().getSimpleName());
            }
        }
    }

    private void paragraph(XSLFTextBox box, String words, double size, boolean bold) {
        XSLFTextParagraph paragraph = box.addNewTextParagraph();
        paragraph.setSpaceAfter(-SlidePages.GAP);
        if (TextDirection.isRightToLeft(words)) {
            paragraph.setTextAlign(TextAlign.RIGHT);
            paragraph.getXmlObject().getPPr().setRtl(true);
        }
        SlideRenderer.write(paragraph, words, size == SlidePages.TEXT ? size * scale : size, size < SlidePages.TEXT ? SlideRenderer.GREY : Color.BLACK,
                bold, deck);
    }

    private void items(XSLFTextBox box, List<ListBlock.Item> items, boolean numbered) {
        int number = 1;
        for (ListBlock.Item item : items) {
            XSLFTextParagraph paragraph = box.addNewTextParagraph();
            if (numbered) {
                paragraph.setBulletAutoNumber(org.apache.poi.sl.usermodel.AutoNumberingScheme.arabicPeriod, number++);
            } else {
                paragraph.setBullet(true);
            }
            paragraph.setLeftMargin(SlidePages.INDENT);
            paragraph.setIndent(-SlidePages.INDENT);
            paragraph.setSpaceAfter(-SlidePages.GAP);
            SlideRenderer.write(paragraph, Run.plain(item.runs()), SlidePages.TEXT * scale, Color.BLACK, false, deck);
        }
    }

    private void quotation(XSLFTextBox box, Quotation quotation) {
        paragraph(box, "\u201c" + quotation.text().replace('\n', ' ') + "\u201d", SlidePages.TEXT, false);
        XSLFTextParagraph source = box.addNewTextParagraph();
        source.setSpaceAfter(-SlidePages.SOURCE_GAP);
        SlideRenderer.write(source, quotation.attribution(), SlidePages.SMALL, SlideRenderer.GREY, true, deck);
    }

    private void chart(Chart chart, Rectangle2D frame) throws IOException {
        XSLFChart target = show.createChart();
        slide.addChart(target, new Rectangle2D.Double(Units.toEMU(frame.getX()), Units.toEMU(frame.getY()),
                Units.toEMU(frame.getWidth()), Units.toEMU(frame.getHeight())));
        NativeChart.fill(target, chart, deck.info(), CHART_TEXT, slide.getTitle().equals(chart.title()));
        var drawings = slide.getXmlObject().getCSld().getSpTree();
        describe(drawings.getGraphicFrameArray(drawings.sizeOfGraphicFrameArray() - 1), chart.title(), chart.altText());
    }

    private static void describe(CTGraphicalObjectFrame frame, String name, String altText) {
        var properties = frame.getNvGraphicFramePr().getCNvPr();
        properties.setName(name);
        properties.setDescr(altText);
    }

    private void table(Table table, Rectangle2D frame) {
        int columns = table.columns().size();
        XSLFTable target = slide.createTable();
        target.setAnchor(frame);
        XSLFTableRow header = target.addRow();
        table.columns().forEach(column -> cell(header, column.title(), true));
        for (Table.Row row : table.rows()) {
            XSLFTableRow line = target.addRow();
            row.cells().forEach(cell -> cell(line, cell.plain(), false));
        }
        double sum = table.columns().stream().mapToDouble(Table.Column::weight).sum();
        for (int i = 0; i < columns; i++) {
            target.setColumnWidth(i, frame.getWidth() * table.columns().get(i).weight() / sum);
        }
        target.getRows().forEach(row -> row.setHeight(SlidePages.ROW));
        CTTableProperties properties = target.getCTTable().isSetTblPr() ? target.getCTTable().getTblPr()
                : target.getCTTable().addNewTblPr();
        properties.setFirstRow(true);
        describe((CTGraphicalObjectFrame) target.getXmlObject(), table.caption().isEmpty() ? "Table" : table.caption(), table.altText());
    }

    private void cell(XSLFTableRow row, String words, boolean header) {
        XSLFTableCell cell = row.addCell();
        cell.setFillColor(header ? SlideRenderer.NAVY : Color.WHITE);
        cell.setBorderColor(BorderEdge.bottom, new Color(0xB4C6DC));
        cell.setBorderWidth(BorderEdge.bottom, 0.75);
        cell.clearText();
        SlideRenderer.write(cell.addNewTextParagraph(), words, SlidePages.CELL, header ? Color.WHITE : Color.BLACK, header, deck);
    }
}
