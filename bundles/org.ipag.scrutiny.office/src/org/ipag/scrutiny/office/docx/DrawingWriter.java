package org.ipag.scrutiny.office.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.ipag.scrutiny.office.charts.NativeChart;
import org.ipag.scrutiny.office.content.Chart;
import org.ipag.scrutiny.office.content.DocumentInfo;
import org.ipag.scrutiny.office.content.Image;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Writes pictures and Word's own charts, in the line of the text and each with its alternative text. */
final class DrawingWriter {

    private static final int CHART_WIDTH_MM = 168;
    private static final int EMU_PER_TWIP = Units.EMU_PER_POINT / 20;
    private static final int CHART_TEXT = 10;

    private final WordFile file;
    private final BlockWriter blocks;
    private final DocumentInfo info;

    DrawingWriter(WordFile file, BlockWriter blocks, DocumentInfo info) {
        this.file = file;
        this.blocks = blocks;
        this.info = info;
    }

    void chart(Place place, Chart chart) throws IOException {
        XWPFRun run = newRun(place);
        try {
            XWPFChart target = file.word().createChart(run, Math.min(emu(CHART_WIDTH_MM), file.textWidth() * EMU_PER_TWIP),
                    emu(NativeChart.heightMm(chart)));
            NativeChart.fill(target, chart, info, CHART_TEXT, false);
        } catch (InvalidFormatException e) {
            throw new IOException("The chart " + chart.title() + " could not be written.", e);
        }
        describe(run, "Chart " + chart.title(), chart.title(), chart.altText());
    }

    void image(Place place, Image image) throws IOException {
        XWPFRun run = newRun(place);
        int type = image.mimeType().equals("image/jpeg") ? XWPFDocument.PICTURE_TYPE_JPEG
                : XWPFDocument.PICTURE_TYPE_PNG;
        try {
            run.addPicture(new ByteArrayInputStream(image.data()), type, "picture", emu(image.widthMm()),
                    emu(image.heightMm()));
        } catch (InvalidFormatException e) {
            throw new IOException("A picture could not be written: " + image.altText(), e);
        }
        describe(run, "Picture", "", image.altText());
    }

    private XWPFRun newRun(Place place) {
        CTP paragraph = place.paragraph();
        blocks.paragraph(paragraph, Look.CHART);
        return new XWPFParagraph(paragraph, file.word()).createRun();
    }

    private void describe(XWPFRun run, String name, String title, String altText) {
        CTInline inline = run.getCTR().getDrawingArray(0).getInlineArray(0);
        CTNonVisualDrawingProps properties = inline.getDocPr();
        properties.setId(file.nextId());
        properties.setName(name);
        properties.setDescr(altText);
        if (!title.isEmpty()) {
            properties.setTitle(title);
        }
    }

    private static int emu(int mm) {
        return (int) (mm * (double) Units.EMU_PER_CENTIMETER / 10);
    }
}
