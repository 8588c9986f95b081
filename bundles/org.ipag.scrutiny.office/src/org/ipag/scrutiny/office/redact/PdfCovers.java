package org.ipag.scrutiny.office.redact;

import java.awt.Shape;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Finds the letters of a page over which a box or a picture was drawn afterwards: what somebody took for redaction, while the
 * letters are still there.
 */
final class PdfCovers extends PDFGraphicsStreamEngine {

    private static final double SOLID = 0.9;
    /** Colours nearer than this, part by part, cannot be told apart. */
    private static final int SAME = 18;
    /** Points; what is no thicker is a line. */
    private static final double THIN = 4;
    private static final int MOST_BOXES = 5_000;
    /** Shapes on a page without letters. */
    private static final int MANY = 200;
    private static final double TRANSPARENT = 0.03;

    private final List<Point2D> letters = new ArrayList<>();
    private final BitSet covered = new BitSet();
    private final BitSet onColour = new BitSet();
    private final BitSet unseen = new BitSet();
    private final PdfTables tables = new PdfTables();
    private int clipping = -1;
    private int pictures;
    private int fillings;
    /** Shapes that are not white, and pictures, drawn so far. */
    private final List<Filling> coloured = new ArrayList<>();
    /** Everything drawn so far that is a ground for letters, white or not. */
    private final List<Filling> grounds = new ArrayList<>();
    private final GeneralPath path = new GeneralPath();

    /**
     * A filled shape: a frame has a wide box around it and covers little of that.
     *
     * @param shape null for the whole box
     * @param open  what may be drawn on: a page may be filled to colour one word
     * @param rgb   its colour; -1 if it has many or is unknown
     */
    private record Filling(Rectangle2D box, Shape shape, Shape open, int rgb) {

        boolean covers(Point2D point) {
            return box.contains(point) && open.contains(point) && (shape == null || shape.contains(point));
        }
    }

    private PdfCovers(PDPage page) {
        super(page);
    }

    /**
     * What was drawn around the letters of a page. Letters have numbers in the order in which the page draws them.
     *
     * @param covered  letters that something was drawn over
     * @param onColour letters drawn on a coloured ground, where also white ones are seen
     * @param unseen   letters that were drawn outside of what may be drawn on, or wholly transparent
     * @param tables   tables, from the top of the page; none for a page that is turned
     * @param places   where each letter is
     * @param pictured whether there are pictures on the page, or so many shapes that they may be letters
     */
    record Letters(BitSet covered, BitSet onColour, BitSet unseen, List<PdfTables.Grid> tables, List<Point2D> places, boolean pictured) {

        /** What is known of a page of which nothing was looked at. */
        static final Letters NONE = new Letters(new BitSet(), new BitSet(), new BitSet(), List.of(), List.of(), false);
    }

    static Letters of(PDPage page) throws IOException {
        PdfCovers engine = new PdfCovers(page);
        engine.processPage(page);
        for (PDAnnotation annotation : PdfEntries.seen(page)) {
            engine.showAnnotation(annotation);
        }
        return new Letters(engine.covered, engine.onColour, engine.unseen, page.getRotation() == 0 ? engine.tables.find() : List.of(), engine.letters,
                engine.pictures > 0 || engine.fillings > MANY);
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) {
        float width = displacement.getX() / 2;
        Point2D at = place.transformPoint(width, 0.25f);
        if (coloured.stream().anyMatch(filling -> filling.covers(at))) {
            onColour.set(letters.size());
        }
        if (onItsColour(at)) {
            covered.set(letters.size());
        }
        Rectangle2D open = getGraphicsState().getCurrentClippingPath().getBounds2D();
        boolean outside = at.getX() < open.getMinX() - 1 || at.getX() > open.getMaxX() + 1 || at.getY() < open.getMinY() - 1 || at.getY() > open.getMaxY() + 1;
        if (outside || getGraphicsState().getNonStrokeAlphaConstant() < TRANSPARENT) {
            unseen.set(letters.size());
        }
        letters.add(at);
    }

    /** Whether a letter has the colour of the dark ground it is drawn on. */
    private boolean onItsColour(Point2D at) {
        if (getGraphicsState().getTextState().getRenderingMode() != RenderingMode.FILL || grounds.size() >= MOST_BOXES) {
            return false;
        }
        for (int i = grounds.size() - 1; i >= 0; i--) {
            if (grounds.get(i).covers(at)) {
                int ground = grounds.get(i).rgb();
                int letter = rgb();
                return ground >= 0 && letter >= 0 && dark(ground) && near(letter, ground);
            }
        }
        return false;
    }

    private static boolean near(int one, int other) {
        return Math.abs((one >> 16 & 255) - (other >> 16 & 255)) <= SAME && Math.abs((one >> 8 & 255) - (other >> 8 & 255)) <= SAME && Math.abs((one & 255) - (other & 255)) <= SAME;
    }

    private void ground(Filling filling) {
        if (grounds.size() < MOST_BOXES) {
            grounds.add(filling);
        }
    }

    private void cover(Filling filling) {
        for (int i = 0; i < letters.size(); i++) {
            if (filling.covers(letters.get(i))) {
                covered.set(i);
            }
        }
    }

    private boolean solid() {
        return getGraphicsState().getNonStrokeAlphaConstant() >= SOLID && getGraphicsState().getBlendMode() == BlendMode.NORMAL && getGraphicsState().getSoftMask() == null;
    }

    /** The colour that is filled with at present; -1 for a pattern or one that cannot be told. */
    private int rgb() {
        try {
            return getGraphicsState().getNonStrokingColor().toRGB() & 0xFFFFFF;
        } catch (IOException | RuntimeException unknownColour) {
            return -1;
        }
    }

    /** Whether a colour is none of the page's; of an unknown one it is supposed. */
    private static boolean dark(int rgb) {
        return rgb < 0 || Math.min(rgb >> 16 & 255, Math.min(rgb >> 8 & 255, rgb & 255)) < 215;
    }

    private Shape open() {
        return getGraphicsState().getCurrentClippingPath();
    }

    private void filled(int windingRule) {
        fillings++;
        clipped();
        if (solid()) {
            path.setWindingRule(windingRule);
            List<Rectangle2D> boxes = boxes();
            boxes.forEach(tables::box);
            // Lines under words and borders of tables are filled shapes, too, but thin ones; many of them may be one path.
            List<Rectangle2D> thick = boxes.stream().filter(box -> box.getHeight() > THIN).toList();
            if (!thick.isEmpty()) {
                GeneralPath shape = new GeneralPath(path);
                int rgb = rgb();
                for (Rectangle2D box : thick) {
                    Filling filling = new Filling(box, shape, open(), rgb);
                    ground(filling);
                    if (dark(rgb) && coloured.size() < MOST_BOXES) {
                        coloured.add(filling);
                    }
                    if (box.getWidth() > THIN) {
                        cover(filling);
                    }
                }
            }
        }
        path.reset();
    }

    /** The box around each piece of the path. */
    private List<Rectangle2D> boxes() {
        List<Rectangle2D> boxes = new ArrayList<>();
        double[] at = new double[6];
        Rectangle2D box = null;
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(at);
            if (kind == PathIterator.SEG_MOVETO) {
                if (box != null) {
                    boxes.add(box);
                }
                box = new Rectangle2D.Double(at[0], at[1], 0, 0);
            } else if (box != null) {
                int points = kind == PathIterator.SEG_CUBICTO ? 3 : kind == PathIterator.SEG_QUADTO ? 2 : kind == PathIterator.SEG_LINETO ? 1 : 0;
                for (int point = 0; point < points; point++) {
                    box.add(at[2 * point], at[2 * point + 1]);
                }
            }
        }
        if (box != null) {
            boxes.add(box);
        }
        // A path of very many pieces is a drawing, in which none is looked at by itself.
        return boxes.size() > MOST_BOXES ? List.of(path.getBounds2D()) : boxes;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void drawImage(PDImage image) {
        pictures++;
        if (solid() && !image.isStencil() && !(image instanceof org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject object && masked(object))) {
            Matrix place = getGraphicsState().getCurrentTransformationMatrix();
            Rectangle2D box = place.createAffineTransform().createTransformedShape(new Rectangle2D.Float(0, 0, 1, 1)).getBounds2D();
            Filling filling = new Filling(box, null, open(), -1);
            ground(filling);
            cover(filling);
            coloured.add(filling);
        }
    }

    private static boolean masked(org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject image) {
        return image.getCOSObject().containsKey(COSName.SMASK) || image.getCOSObject().containsKey(COSName.MASK);
    }

    @Override
    public void clip(int windingRule) {
        clipping = windingRule;
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        start(x, y);
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        start(x1, y1);
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    /** A damaged page may draw without having put the pen down. */
    private void start(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        }
    }

    @Override
    public Point2D getCurrentPoint() {
        Point2D at = path.getCurrentPoint();
        return at == null ? new Point2D.Float() : at;
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        clipped();
        path.reset();
    }

    @Override
    public void strokePath() {
        lines();
        clipped();
        path.reset();
    }

    /** What may be drawn on from now on. */
    private void clipped() {
        if (clipping >= 0) {
            path.setWindingRule(clipping);
            getGraphicsState().intersectClippingPath(new GeneralPath(path));
            clipping = -1;
        }
    }

    private void lines() {
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        double startX = 0;
        double startY = 0;
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> {
                    startX = at[0];
                    startY = at[1];
                }
                case PathIterator.SEG_LINETO -> tables.line(x, y, at[0], at[1]);
                case PathIterator.SEG_CLOSE -> {
                    tables.line(x, y, startX, startY);
                    at[0] = startX;
                    at[1] = startY;
                }
                default -> {
                    // Curves are no sides of cells; where they end is near enough.
                }
            }
            x = at[0];
            y = at[1];
        }
    }

    @Override
    public void fillPath(int windingRule) {
        filled(windingRule);
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        lines();
        filled(windingRule);
    }

    @Override
    public void shadingFill(COSName shadingName) {
        // Shadings colour a ground; boxes over words are plain fills.
        ground(new Filling(open().getBounds2D(), null, open(), -1));
    }
}
