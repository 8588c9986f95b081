package org.ipag.scrutiny.office.docx;

import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/**
 * The measures of a paragraph style, with what it takes from the styles it is based on.
 *
 * @param size     size of the letters in points
 * @param bold     whether it is bold
 * @param before   space above in twips
 * @param after    space below in twips
 * @param line     height of a line in 240ths of its natural height
 * @param indent   width taken by indents in twips
 * @param keepNext whether it stays with what follows
 */
record StyleMetrics(double size, boolean bold, int before, int after, int line, int indent, boolean keepNext) {

    /** Natural height of a line of Arial in relation to its size. */
    private static final double NATURAL = 1.15;

    /** Height of a line in twips. */
    double lineHeight() {
        return size * 20 * NATURAL * line / 240;
    }

    static StyleMetrics of(XWPFStyles styles, String id) {
        StyleMetrics metrics = new StyleMetrics(11, false, 0, 0, 240, 0, false);
        var defaults = styles.getCtStyles().getDocDefaults();
        if (defaults != null && defaults.isSetPPrDefault() && defaults.getPPrDefault().isSetPPr()) {
            metrics = metrics.with(defaults.getPPrDefault().getPPr());
        }
        if (defaults != null && defaults.isSetRPrDefault() && defaults.getRPrDefault().isSetRPr()) {
            metrics = metrics.with(defaults.getRPrDefault().getRPr());
        }
        return metrics.with(styles, id, 0);
    }

    private StyleMetrics with(XWPFStyles styles, String id, int depth) {
        XWPFStyle style = styles.getStyle(id);
        if (style == null || depth > 10) {
            return this;
        }
        CTStyle xml = style.getCTStyle();
        StyleMetrics metrics = xml.isSetBasedOn() ? with(styles, xml.getBasedOn().getVal(), depth + 1) : this;
        if (xml.isSetPPr()) {
            metrics = metrics.with(xml.getPPr());
        }
        return xml.isSetRPr() ? metrics.with(xml.getRPr()) : metrics;
    }

    private StyleMetrics with(CTPPrGeneral properties) {
        int above = before;
        int below = after;
        int height = line;
        if (properties.isSetSpacing()) {
            CTSpacing spacing = properties.getSpacing();
            above = spacing.isSetBefore() ? number(spacing.getBefore(), above) : above;
            below = spacing.isSetAfter() ? number(spacing.getAfter(), below) : below;
            height = spacing.isSetLine() ? number(spacing.getLine(), height) : height;
        }
        int indents = properties.isSetInd() ? number(properties.getInd().getLeft(), 0)
                + number(properties.getInd().getRight(), 0) : indent;
        return new StyleMetrics(size, bold, above, below, height, indents, keepNext || properties.isSetKeepNext());
    }

    private StyleMetrics with(CTRPr properties) {
        double points = properties.sizeOfSzArray() > 0
                ? number(properties.getSzArray(0).getVal(), (int) (size * 2)) / 2.0 : size;
        return new StyleMetrics(points, bold || properties.sizeOfBArray() > 0, before, after, line, indent, keepNext);
    }

    private static int number(Object value, int otherwise) {
        return value instanceof BigInteger number ? number.intValue() : otherwise;
    }
}
