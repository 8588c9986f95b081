package org.ipag.scrutiny.office.text.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.model.PropertyNode;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.ShadingDescriptor;
import org.apache.poi.hwpf.usermodel.ShadingDescriptor80;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.util.LittleEndian;

/**
 * The colours behind the letters of an old Word document. What the library has no question for is read from the properties that
 * Word wrote: their numbers are those of [MS-DOC], section 2.6. Colours have their red part in the lowest byte.
 */
final class DocGrounds {

    /** No colour of its own: that of what lies behind, in the end the page. */
    static final int NONE = -1;
    /** Some colour, but nobody knows which. */
    static final int UNKNOWN = -2;

    private static final short RUN = (short) 0xCA71;
    private static final short RUN_OF_WORD_97 = 0x4866;
    private static final short PARAGRAPH = (short) 0xC64D;
    private static final short PARAGRAPH_OF_WORD_97 = 0x442D;
    private static final short TABLE_STYLE = 0x563A;
    private static final short CELLS_OF_WORD_97 = (short) 0xD609;
    /** Each holds the colours of 22 cells, in the order of the row. */
    private static final short[] CELLS = {(short) 0xD612, (short) 0xD616, (short) 0xD60C};
    private static final int CELLS_EACH = 22;
    private static final int DEEPEST_STYLE = 12;
    private static final int SOLID = 1;
    private static final int BLACK = 0;

    private final StyleSheet styles;
    private final List<CHPX> runs;
    private final List<PAPX> paragraphs;

    DocGrounds(HWPFDocument document) {
        styles = document.getStyleSheet();
        runs = document.getCharacterTable().getTextRuns();
        paragraphs = document.getParagraphTable().getParagraphs();
    }

    /** The colour behind a run: its own, else that of its style, its paragraph or its cell. */
    int of(CharacterRun run, Paragraph paragraph, int cell) {
        int at = at(runs, run.getStartOffset());
        int own = at < 0 ? NONE : shade(runs.get(at).getSprmBuf(), RUN, RUN_OF_WORD_97);
        int styled = own != NONE ? own : style(run.getStyleIndex());
        int around = styled != NONE ? styled : of(paragraph);
        return around != NONE ? around : cell;
    }

    private int of(Paragraph paragraph) {
        int at = at(paragraphs, paragraph.getEndOffset() - 1);
        int own = at < 0 ? NONE : shade(paragraphs.get(at).getSprmBuf(), PARAGRAPH, PARAGRAPH_OF_WORD_97);
        return own != NONE ? own : colour(paragraph.getShading());
    }

    private int style(int index) {
        int at = index;
        for (int depth = 0; depth < DEEPEST_STYLE && at >= 0 && at < styles.numStyles(); depth++) {
            StyleDescription style = styles.getStyleDescription(at);
            byte[] looks = style == null ? null : style.getCHPX();
            int shade = looks == null ? NONE : shade(new SprmBuffer(looks, 0), RUN, RUN_OF_WORD_97);
            if (style == null || shade != NONE) {
                return shade;
            }
            at = style.getBaseStyle();
        }
        return NONE;
    }

    private static int shade(SprmBuffer looks, short number, short numberOfWord97) {
        SprmOperation own = find(looks, number);
        SprmOperation old = own == null ? find(looks, numberOfWord97) : null;
        return own != null ? colour(operand(own), 0) : old != null ? colour(new ShadingDescriptor80((short) old.getOperand()).toShadingDescriptor()) : NONE;
    }

    /**
     * The colours of a row's cells.
     *
     * @param behind what lies behind the table
     */
    int[] of(TableRow row, int behind) {
        int[] out = new int[row.numCells()];
        Arrays.fill(out, behind);
        SprmBuffer looks = looks(row);
        if (looks == null) {
            return out;
        }
        boolean known = false;
        for (int block = 0; block < CELLS.length; block++) {
            SprmOperation shades = find(looks, CELLS[block]);
            byte[] each = shades == null ? new byte[0] : operand(shades);
            for (int i = 0; (i + 1) * ShadingDescriptor.getSize() <= each.length && block * CELLS_EACH + i < out.length; i++) {
                int colour = colour(each, i * ShadingDescriptor.getSize());
                out[block * CELLS_EACH + i] = colour == NONE ? behind : colour;
                known = true;
            }
        }
        SprmOperation old = known ? null : find(looks, CELLS_OF_WORD_97);
        byte[] each = old == null ? new byte[0] : operand(old);
        for (int i = 0; (i + 1) * 2 <= each.length && i < out.length; i++) {
            int colour = colour(new ShadingDescriptor80(each, i * 2).toShadingDescriptor());
            out[i] = colour == NONE ? behind : colour;
        }
        return out;
    }

    /** Whether a style that is kept elsewhere may give the first row of a table a ground. */
    boolean styled(TableRow row) {
        SprmBuffer looks = looks(row);
        SprmOperation style = looks == null ? null : find(looks, TABLE_STYLE);
        return style != null && style.getOperand() != 0;
    }

    /** The colour behind words of a table whose cells cannot be told apart. */
    int of(Table table, int behind) {
        List<Integer> all = new ArrayList<>();
        for (int r = 0; r < table.numRows(); r++) {
            Arrays.stream(of(table.getRow(r), behind)).forEach(all::add);
        }
        return all.stream().distinct().count() == 1 ? all.getFirst() : all.isEmpty() ? behind : UNKNOWN;
    }

    /** A row's properties are those of its last mark. */
    private SprmBuffer looks(Range row) {
        int at = at(paragraphs, row.getEndOffset() - 1);
        return at < 0 ? null : paragraphs.get(at).getSprmBuf();
    }

    /** Which of these stretches, in the order of the text, holds a place; -1 if none does. */
    private static <T extends PropertyNode<?>> int at(List<T> stretches, int place) {
        int low = 0;
        int high = stretches.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (stretches.get(middle).getStart() <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return !stretches.isEmpty() && stretches.get(low).getStart() <= place && stretches.get(low).getEnd() > place ? low : -1;
    }

    /** The library's own search begins behind the number of a style, which only the properties of paragraphs begin with. */
    private static SprmOperation find(SprmBuffer looks, short number) {
        for (SprmIterator all = looks.iterator(); all.hasNext();) {
            SprmOperation each = all.next();
            byte[] head = each.toByteArray();
            if (head.length > 2 && LittleEndian.getShort(head, 0) == number) {
                return each;
            }
        }
        return null;
    }

    /** What stands behind a property's number and its length. */
    private static byte[] operand(SprmOperation property) {
        byte[] all = property.toByteArray();
        return Arrays.copyOfRange(all, Math.min(all.length, 3), all.length);
    }

    private static int colour(byte[] shades, int at) {
        return at + ShadingDescriptor.getSize() <= shades.length ? colour(new ShadingDescriptor(shades, at)) : NONE;
    }

    private static int colour(ShadingDescriptor shade) {
        if (shade == null) {
            return NONE;
        }
        boolean solid = shade.getIpat() == SOLID;
        int colour = solid ? shade.getCvFore().getValue() : shade.getCvBack().getValue();
        return colour >= 0 ? colour : solid ? BLACK : NONE;
    }
}
