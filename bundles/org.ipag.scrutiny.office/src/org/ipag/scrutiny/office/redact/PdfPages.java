package org.ipag.scrutiny.office.redact;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.ipag.scrutiny.office.redact.HiddenPart.Kind;
import org.ipag.scrutiny.office.text.Block;
import org.ipag.scrutiny.office.text.Paragraph;
import org.ipag.scrutiny.office.text.Table;

/** Reads the pages of a PDF letter by letter and parts what is seen from what is not. */
final class PdfPages extends PDFTextStripper {

    /** Stands where a page was of which nothing can be read. */
    static final String PICTURE = "[PAGE LEFT OUT: A PICTURE]";
    private static final double PALE = 0.93;
    /** Points; smaller letters are a line to the eye. */
    private static final float TINY = 1.5f;
    /** Degrees; letters turned by less stand on a line of the page. */
    private static final double LEVEL = 4;

    private final Map<Kind, StringBuilder> unseen = new EnumMap<>(Kind.class);
    private final PDOptionalContentProperties layers;
    private final List<Boolean> marks = new ArrayList<>();
    private PdfCovers.Letters letters = PdfCovers.Letters.NONE;
    /** The stretches of the page, in the order of reading: what stands above the first table, its cells, what stands below … */
    private final List<List<List<TextPosition>>> stretches = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private int letter;
    /** Letters across the page, as of a watermark. */
    private final StringBuilder across = new StringBuilder();
    private Point2D lastAcross;
    private final Set<COSBase> drawn;
    private boolean takeAll;
    private int seen;

    private PdfPages(PDDocument document, Set<COSBase> drawn) {
        this.drawn = drawn;
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
        setShouldSeparateByBeads(false);
        setSortByPosition(true);
        setParagraphStart(PdfLines.PARAGRAPH);
        setSuppressDuplicateOverlappingText(true);
    }

    /**
     * The paragraphs and tables of all pages; each page but the first begins with a paragraph that begins with a form feed.
     *
     * @param hidden takes what is not seen, page by page
     * @param drawn  takes the drawings within drawings that the pages show
     */
    static List<Block> read(PDDocument document, List<HiddenPart> hidden, Set<COSBase> drawn) throws IOException {
        List<Block> out = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            PdfPages reader = new PdfPages(document, drawn);
            reader.letters = PdfCovers.of(document.getPage(page - 1));
            List<Block> blocks = reader.page(document, page);
            if (reader.seen == 0 && !reader.unseen.isEmpty()) {
                // A scanned page: its letters lie unseen behind or over the picture. They are the page's text.
                reader = new PdfPages(document, drawn);
                reader.takeAll = true;
                blocks = reader.page(document, page);
                hidden.add(new HiddenPart(Kind.LAYER, "page " + page, "the words of this page come from text recognition; its picture stays behind", false));
            }
            if (reader.seen == 0 && reader.unseen.isEmpty() && reader.letters.pictured()) {
                hidden.add(new HiddenPart(Kind.OTHER_PART, "page " + page, "a picture without text, in which nothing can be found; it stays behind", true));
                blocks = List.of(PlainCopy.paragraph(PICTURE));
            }
            if (page > 1 && !blocks.isEmpty()) {
                out.add(PlainCopy.paragraph("\f" + (blocks.getFirst() instanceof Paragraph first ? first.text() : "")));
                blocks = blocks.getFirst() instanceof Paragraph ? blocks.subList(1, blocks.size()) : blocks;
            }
            out.addAll(blocks);
            String place = "page " + page;
            reader.unseen.forEach((kind, words) -> {
                if (!words.toString().isBlank()) {
                    hidden.add(StoryHidden.part(kind, place, words.toString(), true));
                }
            });
        }
        return out;
    }

    private List<Block> page(PDDocument document, int page) throws IOException {
        int count = 1;
        for (PdfTables.Grid table : letters.tables()) {
            count += table.cells().size() + 1;
        }
        for (int i = 0; i < count; i++) {
            stretches.add(new ArrayList<>(List.of(new ArrayList<>())));
        }
        setStartPage(page);
        setEndPage(page);
        getText(document);
        List<Block> blocks = new ArrayList<>();
        PdfLines.paragraphs(texts.get(0)).forEach(text -> blocks.add(PlainCopy.paragraph(text)));
        int at = 1;
        for (PdfTables.Grid grid : letters.tables()) {
            Table table = table(grid, texts.subList(at, at + grid.cells().size()));
            if (table != null) {
                blocks.add(table);
            }
            at += grid.cells().size();
            PdfLines.paragraphs(texts.get(at++)).forEach(text -> blocks.add(PlainCopy.paragraph(text)));
        }
        across.toString().lines().filter(line -> !line.isBlank()).forEach(line -> blocks.add(PlainCopy.paragraph(line.strip())));
        return blocks;
    }

    /** A table of what its cells say; null if nothing stands in any of them. */
    private static Table table(PdfTables.Grid grid, List<String> texts) {
        List<Table.Row> rows = new ArrayList<>();
        List<Table.Cell> cells = new ArrayList<>();
        int row = 0;
        for (int i = 0; i < grid.cells().size(); i++) {
            PdfTables.Cell cell = grid.cells().get(i);
            if (cell.row() != row && !cells.isEmpty()) {
                rows.add(new Table.Row(List.copyOf(cells)));
                cells.clear();
            }
            row = cell.row();
            int next = cells.isEmpty() ? 0 : cells.getLast().column() + cells.getLast().span();
            if (cell.column() > next) {
                // The place of a cell that began in a row above.
                cells.add(new Table.Cell(List.of(), next, cell.column() - next));
            }
            cells.add(new Table.Cell(PdfLines.paragraphs(texts.get(i)).stream().map(text -> (Block) PlainCopy.paragraph(text)).toList(), cell.column(), cell.span()));
        }
        rows.add(new Table.Row(List.copyOf(cells)));
        return texts.stream().allMatch(String::isBlank) ? null : new Table(rows);
    }

    @Override
    protected void writePage() throws IOException {
        for (PDAnnotation annotation : PdfEntries.seen(getCurrentPage())) {
            drawn.add(annotation.getNormalAppearanceStream() == null ? null : annotation.getNormalAppearanceStream().getCOSObject());
            marks.add(annotation.getCOSObject().getDictionaryObject(COSName.OC) instanceof COSDictionary layer && off(layer));
            showAnnotation(annotation);
            marks.remove(marks.size() - 1);
        }
        for (List<List<TextPosition>> stretch : stretches) {
            List<String> pieces = new ArrayList<>();
            for (List<TextPosition> piece : PdfColumns.of(stretch.getFirst())) {
                StringWriter words = new StringWriter();
                charactersByArticle = new ArrayList<>(List.of(new ArrayList<>(piece)));
                setDropThreshold(PdfLines.drop(piece));
                output = words;
                super.writePage();
                pieces.add(words.toString());
            }
            texts.add(String.join(PdfLines.COLUMN, pieces));
        }
    }

    /** The number of the stretch that a letter belongs to. */
    private int stretch() {
        if (letters.tables().isEmpty() || letter >= letters.places().size()) {
            return 0;
        }
        Point2D place = letters.places().get(letter);
        int number = 0;
        for (PdfTables.Grid table : letters.tables()) {
            int cell = table.at(place);
            if (cell >= 0) {
                return number + 1 + cell;
            }
            if (place.getY() > table.box().getMaxY()) {
                return number;
            }
            number += table.cells().size() + 1;
        }
        return number;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        marks.add(COSName.OC.equals(tag) && off(properties));
    }

    /** Whether a layer is switched off, or all layers that a drawing is to be shown with. */
    private boolean off(COSDictionary layer) {
        if (layers == null || layer == null) {
            return false;
        }
        return switch (PDPropertyList.create(layer)) {
            case PDOptionalContentGroup group -> !layers.isGroupEnabled(group);
            case PDOptionalContentMembershipDictionary several -> {
                List<PDPropertyList> groups = several.getOCGs();
                yield !groups.isEmpty() && groups.stream().allMatch(each -> each instanceof PDOptionalContentGroup group && !layers.isGroupEnabled(group));
            }
            case null, default -> false;
        };
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        drawn.add(form.getCOSObject());
        marks.add(form.getCOSObject().getDictionaryObject(COSName.OC) instanceof COSDictionary layer && off(layer));
        super.showForm(form);
        marks.remove(marks.size() - 1);
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
            if (slanted(text)) {
                across(text);
                return;
            }
            charactersByArticle = new ArrayList<>(stretches.get(stretch()));
            super.processTextPosition(text);
        } else {
            unseen.computeIfAbsent(kind, k -> new StringBuilder()).append(text.getUnicode());
        }
    }

    /** Whether a letter runs neither along the page nor up or down; sorted by place, such letters would stand among those of the lines they cross. */
    private static boolean slanted(TextPosition text) {
        double turn = Math.abs(Math.toDegrees(Math.atan2(text.getTextMatrix().getShearY(), text.getTextMatrix().getScaleX()))) % 90;
        return turn > LEVEL && turn < 90 - LEVEL;
    }

    private void across(TextPosition text) {
        double x = text.getTextMatrix().getTranslateX();
        double y = text.getTextMatrix().getTranslateY();
        if (lastAcross != null && lastAcross.distance(x, y) > 3 * text.getFontSizeInPt()) {
            across.append('\n');
        }
        across.append(text.getUnicode());
        lastAcross = new Point2D.Double(x, y);
    }

    private Kind kind(TextPosition text) {
        if (letters.covered().get(letter)) {
            return Kind.COVERED_TEXT;
        }
        if (marks.contains(Boolean.TRUE)) {
            return Kind.LAYER;
        }
        if (letters.unseen().get(letter)) {
            return Kind.HIDDEN_TEXT;
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
