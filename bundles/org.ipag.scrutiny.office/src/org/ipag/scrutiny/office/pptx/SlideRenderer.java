package org.ipag.scrutiny.office.pptx;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.ipag.scrutiny.office.content.Deck;
import org.ipag.scrutiny.office.docx.FileProperties;
import org.ipag.scrutiny.office.docx.OfficeText;
import org.ipag.scrutiny.office.docx.StableZipStream;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.osgi.service.component.annotations.Component;

/** Writes the slides: wide format, the title first in reading order, then the body, then the foot. */
@Component(service = DeckRenderer.class)
public final class SlideRenderer implements DeckRenderer {

    static final Color NAVY = new Color(0x17365D);
    static final Color BLUE = new Color(0x2E75B6);
    static final Color GREY = new Color(0x595959);
    static final String FONT = "Arial";
    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;
    private static final int MARGIN = 56;
    private static final Rectangle2D FIRST_TITLE = new Rectangle2D.Double(MARGIN, 150, WIDTH - 2 * MARGIN, 110);
    private static final Rectangle2D TITLE = new Rectangle2D.Double(MARGIN, 24, WIDTH - 2 * MARGIN, 72);
    private static final Rectangle2D FIRST_BODY = new Rectangle2D.Double(MARGIN, 290, WIDTH - 2 * MARGIN, 170);
    private static final Rectangle2D BODY = new Rectangle2D.Double(MARGIN, 116, WIDTH - 2 * MARGIN, 372);

    @Override
    public void render(Deck deck, OutputStream out) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            show.setPageSize(new Dimension(WIDTH, HEIGHT));
            for (Deck.Slide content : deck.slides()) {
                slides(show, deck, content);
            }
            FileProperties.set(show.getProperties(), deck.info());
            withoutThumbnail(show.getPackage());
            StableZipStream zip = new StableZipStream(out);
            show.write(zip);
            zip.flush();
        }
    }

    /** The library's empty show brings a small picture of a first page that is not ours. */
    private static void withoutThumbnail(OPCPackage file) {
        for (PackagePart part : file.getPartsByRelationshipType(PackageRelationshipTypes.THUMBNAIL)) {
            file.getRelationshipsByType(PackageRelationshipTypes.THUMBNAIL).forEach(link -> file.removeRelationship(link.getId()));
            file.removePart(part);
        }
    }

    /** Writes a slide, and further ones for what does not fit on it. */
    private static void slides(XMLSlideShow show, Deck deck, Deck.Slide content) throws IOException {
        Rectangle2D frame = show.getSlides().isEmpty() ? FIRST_BODY : BODY;
        List<SlidePages.Page> pages = new SlidePages(frame.getWidth(), frame.getHeight()).of(content.body());
        for (int i = 0; i < pages.size(); i++) {
            String title = pages.size() == 1 ? content.title()
                    : content.title() + " (" + (i + 1) + " " + OfficeText.get("of") + " " + pages.size() + ")";
            slide(show, deck, title, pages.get(i), i == 0 ? content.notes() : "");
        }
    }

    private static void slide(XMLSlideShow show, Deck deck, String heading, SlidePages.Page page, String speech)
            throws IOException {
        boolean first = show.getSlides().isEmpty();
        XSLFSlide slide = show.createSlide(show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_ONLY));
        XSLFTextShape title = slide.getPlaceholder(0);
        for (XSLFShape shape : List.copyOf(slide.getShapes())) {
            if (shape != title && shape instanceof XSLFTextShape other && other.getTextType() != Placeholder.TITLE) {
                slide.removeShape(shape);
            }
        }
        // without a place of its own the library moves the title of the layout, and so those of all slides
        ((CTShape) title.getXmlObject()).getSpPr().addNewXfrm();
        title.setAnchor(first ? FIRST_TITLE : TITLE);
        title.setVerticalAlignment(VerticalAlignment.BOTTOM);
        title.setLeftInset(0);
        title.setTextAutofit(TextAutofit.NORMAL);
        title.clearText();
        XSLFTextParagraph words = title.addNewTextParagraph();
        words.setTextAlign(TextAlign.LEFT);
        double size = first ? SlidePages.titleSize(heading, FIRST_TITLE.getWidth(), FIRST_TITLE.getHeight(), 40, 34, 28, 24)
                : SlidePages.titleSize(heading, TITLE.getWidth(), TITLE.getHeight(), 30, 26, 22, 18);
        write(words, heading, size, NAVY, true, deck);
        rule(slide, first ? 270 : 100);
        new SlideBody(show, slide, deck, page.scale()).write(page.body(), first ? FIRST_BODY : BODY);
        foot(slide, deck, show.getSlides().size());
        if (!speech.isEmpty()) {
            XSLFNotes notes = show.getNotesSlide(slide);
            for (XSLFTextShape shape : notes.getPlaceholders()) {
                if (shape.getTextType() == Placeholder.BODY) {
                    shape.setText(speech);
                } else if (shape.getTextType() == Placeholder.DATETIME) {
                    notes.removeShape(shape); // the library's model of a page of notes bears a date of its own
                }
            }
        }
    }

    static void write(XSLFTextParagraph paragraph, String words, double size, Color colour, boolean bold, Deck deck) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(clean(words));
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setFontColor(colour);
        run.setBold(bold);
        paragraph.getXmlObject().getRArray(paragraph.getXmlObject().sizeOfRArray() - 1).getRPr()
                .setLang(deck.info().language());
    }

    /** Words without the characters that XML cannot hold. */
    static String clean(String words) {
        return words.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    }

    private static void rule(XSLFSlide slide, double top) {
        XSLFAutoShape rule = slide.createAutoShape();
        rule.setShapeType(ShapeType.RECT);
        rule.setAnchor(new Rectangle2D.Double(MARGIN, top, 90, 4));
        rule.setFillColor(BLUE);
        rule.setLineColor(null);
        decorative(rule);
    }

    /** Marks a shape as decoration, which screen readers pass over. */
    private static void decorative(XSLFAutoShape shape) {
        var properties = ((CTShape) shape.getXmlObject()).getNvSpPr().getCNvPr();
        properties.setName("Decoration");
        properties.setDescr("");
    }

    private static void foot(XSLFSlide slide, Deck deck, int number) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(new Rectangle2D.Double(MARGIN, HEIGHT - 40.0, WIDTH - 2 * MARGIN, 24));
        box.setLeftInset(0);
        box.clearText();
        write(box.addNewTextParagraph(), deck.info().footer() + "  |  " + number, 11, GREY, false, deck);
    }
}
