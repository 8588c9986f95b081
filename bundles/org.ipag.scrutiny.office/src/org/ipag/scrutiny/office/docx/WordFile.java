package org.ipag.scrutiny.office.docx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * The document being written: which style has which id, which list has which number, and ids that must not repeat. A
 * style or list that a template lacks is brought in from the house's.
 */
final class WordFile {

    /** The house's kinds of lists, by the number they have in house-numbering.xml. */
    enum ListKind {
        BULLET, NUMBER, HEADING, APPENDIX, CHECKBOX
    }

    private final XWPFDocument word;
    private final Map<Look, String> styleIds = new EnumMap<>(Look.class);
    private final Map<ListKind, BigInteger> lists = new EnumMap<>(ListKind.class);
    private final Map<String, CTStyle> houseStyles = new HashMap<>();
    private final int textWidth;
    private final int textHeight;
    private int nextId = 1;

    WordFile(XWPFDocument word) throws IOException {
        this.word = word;
        Map<String, String> present = new HashMap<>();
        XWPFStyles styles = word.getStyles() == null ? word.createStyles() : word.getStyles();
        for (XWPFStyle style : styles.getStyles()) {
            if (style.getName() != null) {
                present.putIfAbsent(style.getName().toLowerCase(Locale.ROOT), style.getStyleId());
            }
        }
        for (Look look : Look.values()) {
            styleIds.put(look, present.get(look.templateName()));
        }
        CTSectPr section = word.getDocument().getBody().getSectPr();
        boolean sized = section != null && section.isSetPgSz() && section.isSetPgMar();
        textWidth = sized ? twips(section.getPgSz().getW(), 11906) - twips(section.getPgMar().getLeft(), 1134)
                - twips(section.getPgMar().getRight(), 1134) : 9638;
        textHeight = sized ? twips(section.getPgSz().getH(), 16838) - twips(section.getPgMar().getTop(), 1418)
                - twips(section.getPgMar().getBottom(), 1304) : 14116;
        addLists();
    }

    XWPFDocument word() {
        return word;
    }

    /** The id of a style; brought in from the house's styles the first time it is used in a template without it. */
    String style(Look look) {
        String id = styleIds.get(look);
        return id != null ? id : bringIn(look);
    }

    private String bringIn(Look look) {
        CTStyle copy = (CTStyle) houseStyle(look.houseId()).copy();
        if (copy.isSetBasedOn()) {
            Look base = byHouseId(copy.getBasedOn().getVal());
            if (base == null) {
                copy.unsetBasedOn();
            } else {
                copy.getBasedOn().setVal(style(base));
            }
        }
        if (copy.isSetNext()) {
            copy.unsetNext();
        }
        if (word.getStyles().getStyle(copy.getStyleId()) != null) {
            copy.setStyleId("Scrutiny" + copy.getStyleId());
        }
        if (copy.getType() == STStyleType.PARAGRAPH && copy.isSetDefault()) {
            copy.unsetDefault();
        }
        word.getStyles().addStyle(new XWPFStyle(copy));
        styleIds.put(look, copy.getStyleId());
        return copy.getStyleId();
    }

    /** A house style; they are read once a template lacks one. */
    private CTStyle houseStyle(String id) {
        if (houseStyles.isEmpty()) {
            try {
                for (CTStyle style : HouseSkeleton.styles().getStyleArray()) {
                    houseStyles.put(style.getStyleId(), style);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return houseStyles.get(id);
    }

    private static Look byHouseId(String id) {
        for (Look look : Look.values()) {
            if (look.houseId().equals(id)) {
                return look;
            }
        }
        return null;
    }

    private void addLists() throws IOException {
        XWPFNumbering numbering = word.getNumbering() == null ? word.createNumbering() : word.getNumbering();
        boolean house = numbering.getAbstractNums().size() == ListKind.values().length && numbering.numExist(
                BigInteger.valueOf(ListKind.values().length));
        CTAbstractNum[] shipped = house ? null : HouseSkeleton.lists().getAbstractNumArray();
        for (ListKind kind : ListKind.values()) {
            BigInteger id = BigInteger.valueOf(kind.ordinal() + 1L);
            if (!house) {
                CTAbstractNum list = (CTAbstractNum) shipped[kind.ordinal()].copy();
                list.setAbstractNumId(freeAbstractId(numbering));
                numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
                id = numbering.getNums().get(numbering.getNums().size() - 1).getCTNum().getNumId();
            }
            lists.put(kind, id);
        }
    }

    private static BigInteger freeAbstractId(XWPFNumbering numbering) {
        BigInteger id = BigInteger.ONE;
        while (numbering.getAbstractNum(id) != null) {
            id = id.add(BigInteger.ONE);
        }
        return id;
    }

    /** The list to which bullets, boxes or headings of a kind belong. */
    BigInteger list(ListKind kind) {
        return lists.get(kind);
    }

    /** A numbered list of its own, which starts at 1. */
    BigInteger newNumberedList() {
        XWPFNumbering numbering = word.getNumbering();
        BigInteger kind = numbering.getAbstractNumID(lists.get(ListKind.NUMBER));
        BigInteger id = numbering.addNum(kind);
        CTNum num = numbering.getNum(id).getCTNum();
        var restart = num.addNewLvlOverride();
        restart.setIlvl(BigInteger.ZERO);
        restart.addNewStartOverride().setVal(BigInteger.ONE);
        return id;
    }

    /** Whether the document's own heading style of a level carries a number. */
    boolean headingStyleNumbered(int level) {
        XWPFStyle style = word.getStyles().getStyle(style(Look.heading(level)));
        CTStyle properties = style.getCTStyle();
        return properties.isSetPPr() && properties.getPPr().isSetNumPr();
    }

    /** Width between the margins in twips. */
    int textWidth() {
        return textWidth;
    }

    /** Height between the margins in twips. */
    int textHeight() {
        return textHeight;
    }

    private static int twips(Object measure, int otherwise) {
        return measure instanceof BigInteger number ? number.intValue() : otherwise;
    }

    /** An id for a bookmark or drawing, once each. */
    int nextId() {
        return nextId++;
    }
}
