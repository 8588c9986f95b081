package org.ipag.scrutiny.office.redact;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.ipag.scrutiny.office.redact.HiddenPart.Kind;

/** Reads the pages of a PDF letter by letter and parts what is seen from what is not. */
final class PdfPages extends PDFTextStripper {

    /** Marks the start of a paragraph in the raw text; letters of the private area, which no document uses for words. */
    private static final String PARAGRAPH = "\uE0F0";
    private static final double PALE = 0.93;
    /** A line at least this much of the page's widest may go on in the next. */
    private static final double FULL = 0.75;
    /** Points; smaller letters are a line to the eye. */
    private static final float TINY = 1.5f;

    private final Map<Kind, StringBuilder> unseen = new EnumMap<>(Kind.class);
    private final PDOptionalContentProperties layers;
    private final List<Boolean> marks = new ArrayList<>();
    private PdfCovers.Letters letters = new PdfCovers.Letters(new BitSet(), new BitSet());
    private int letter;
    private boolean takeAll;
    private int seen;

    private PdfPages(PDDocument document) {
        layers = document.getDocumentCatalog().getOCProperties();
        addOperator(new SetNonStrokingColor(this));
        addOperator(new SetNonStrokingColorN(this));
        addOperator(new SetNonStrokingColorSpace(this));
        addOperator(new SetNonStrokingDeviceCMYKColor(this));
        addOperator(new SetNonStrokingDeviceGrayColor(this));
        addOperator(new SetNonStrokingDeviceRGBColor(this));
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
        setSortByPosition(true);
        setParagraphStart(PARAGRAPH);
        setSuppressDuplicateOverlappingText(true);
    }

    /**
     * The paragraphs of all pages; each page but the first begins with a form feed.
     *
     * @param hidden takes what is not seen, page by page
     */
    static List<String> read(PDDocument document, List<HiddenPart> hidden) throws IOException {
        List<String> out = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            PdfPages reader = new PdfPages(document);
            reader.letters = PdfCovers.of(document.getPage(page - 1));
            String text = reader.page(document, page);
            if (reader.seen == 0 && !reader.unseen.isEmpty()) {
                // A scanned page: its letters lie unseen behind or over the picture. They are the page's text.
                reader = new PdfPages(document);
                reader.takeAll = true;
                text = reader.page(document, page);
                hidden.add(new HiddenPart(Kind.LAYER, "page " + page, "the words of this page come from text recognition; its picture stays behind", false));
            }
            List<String> paragraphs = paragraphs(text);
            if (page > 1 && !paragraphs.isEmpty()) {
                paragraphs.set(0, "\f" + paragraphs.get(0));
            }
            out.addAll(paragraphs);
            String place = "page " + page;
            reader.unseen.forEach((kind, words) -> {
                if (!words.toString().isBlank()) {
                    hidden.add(StoryHidden.part(kind, place, words.toString(), true));
                }
            });
        }
        return out;
    }

    private String page(PDDocument document, int page) throws IOException {
        setStartPage(page);
        setEndPage(page);
        return getText(document);
    }

    /** Lines that belong together become one paragraph: a name cut by the end of a line is still a name. */
    private static List<String> paragraphs(String text) {
        List<String> out = new ArrayList<>();
        int widest = text.lines().mapToInt(String::length).max().orElse(0);
        for (String paragraph : text.split(PARAGRAPH)) {
            StringBuilder joined = new StringBuilder();
            int last = 0;
            for (String line : paragraph.split("\\R")) {
                String bare = line.strip();
                if (bare.isEmpty()) {
                    continue;
                }
                boolean cut = !joined.isEmpty() && joined.charAt(joined.length() - 1) == '-';
                boolean item = bare.matches("(?:[\u2022\u25cf\u25aa*o-]|\\(?[a-z0-9]{1,3}[.)]) .*") || bare.matches(".{1,40}:(?: .*)?");
                // A line that stops short of the margin ends what it says, as in a table.
                boolean full = last >= widest * FULL || Character.isLowerCase(bare.charAt(0)) || cut;
                last = bare.length();
                if ((item || !full) && !joined.isEmpty()) {
                    out.add(joined.toString());
                    joined.setLength(0);
                } else if (!joined.isEmpty() && !cut) {
                    joined.append(' ');
                }
                joined.append(bare);
            }
            if (!joined.isEmpty()) {
                out.add(joined.toString());
            }
        }
        return out;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        boolean off = false;
        if (layers != null && COSName.OC.equals(tag) && properties != null && PDPropertyList.create(properties) instanceof PDOptionalContentGroup group) {
            off = !layers.isGroupEnabled(group);
        }
        marks.add(off);
    }

    @Override
    public void endMarkedContentSequence() {
        if (!marks.isEmpty()) {
            marks.remove(marks.size() - 1);
        }
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        super.showGlyph(place, font, code, displacement);
        letter++;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        Kind kind = takeAll ? null : kind(text);
        if (kind == null) {
            seen += text.getUnicode().isBlank() ? 0 : 1;
            super.processTextPosition(text);
        } else {
            unseen.computeIfAbsent(kind, k -> new StringBuilder()).append(text.getUnicode());
        }
    }

    private Kind kind(TextPosition text) {
        if (letters.covered().get(letter)) {
            return Kind.COVERED_TEXT;
        }
        if (marks.contains(Boolean.TRUE)) {
            return Kind.LAYER;
        }
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP || text.getFontSizeInPt() < TINY && text.getYScale() < TINY) {
            return Kind.HIDDEN_TEXT;
        }
        if (mode == RenderingMode.FILL && !letters.onColour().get(letter) && white()) {
            return Kind.WHITE_TEXT;
        }
        PDPage page = getCurrentPage();
        PDRectangle box = page.getCropBox();
        float x = text.getTextMatrix().getTranslateX();
        float y = text.getTextMatrix().getTranslateY();
        boolean outside = x < box.getLowerLeftX() - 2 || x > box.getUpperRightX() + 2 || y < box.getLowerLeftY() - 2 || y > box.getUpperRightY() + 2;
        return outside ? Kind.HIDDEN_TEXT : null;
    }

    private boolean white() {
        try {
            int rgb = getGraphicsState().getNonStrokingColor().toRGB();
            double lightness = (0.2126 * (rgb >> 16 & 255) + 0.7152 * (rgb >> 8 & 255) + 0.0722 * (rgb & 255)) / 255;
            return lightness > PALE;
        } catch (IOException | RuntimeException unknownColour) {
            // A colour of a kind that cannot be converted is hardly white.
            return false;
        }
    }
}
