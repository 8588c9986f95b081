package org.ipag.scrutiny.ui.style;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Scrollable;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/**
 * Ends words that a cell has no room for with an ellipsis: GTK cuts through the last letter, and nothing says that there is
 * more. Only such cells are drawn here, and those with an icon, which GTK forgets in the chosen row of a table that is looked
 * after; all others are the system's. What a screen reader is told stays the whole text.
 */
public final class CutCells implements Listener {

    /** GTK says that words begin this much further right than where it draws them. */
    private static final int INSET = "gtk".equals(SWT.getPlatform()) ? 2 : 0; //$NON-NLS-1$

    /** What may stand before words, a box to tick for instance, in letters. */
    private static final int ROOM_BEFORE = 3;

    private final InSight inSight;
    private final TextWidths widths;
    private final CellPlaces places = new CellPlaces();
    /** No letter is wider than the height of a line, so that most cells need not be measured. */
    private int lineHeight;
    private Font measured;
    /** What was found of a cell when its ground was drawn serves for its words, too: GTK measures it anew each time. */
    private Widget erased;
    private int erasedColumn;
    private Cell drawnHere;

    private CutCells(Scrollable list) {
        inSight = new InSight(list);
        widths = new TextWidths(list);
    }

    /** Looks after every table and tree that is made from now on and does not draw its own cells. */
    public static void follow(Display display) {
        display.addListener(SWT.Skin, event -> {
            if (event.widget instanceof Scrollable list && (list instanceof Table || list instanceof Tree)
                    && !list.isListening(SWT.PaintItem)) {
                CutCells cells = new CutCells(list);
                list.addListener(SWT.EraseItem, cells);
                list.addListener(SWT.PaintItem, cells);
            }
        });
    }

    @Override
    public void handleEvent(Event event) {
        if (event.type == SWT.EraseItem || event.item != erased || event.index != erasedColumn) {
            erased = event.item;
            erasedColumn = event.index;
            drawnHere = drawnHere(event);
        }
        if (drawnHere != null && event.type == SWT.EraseItem) {
            event.detail &= ~SWT.FOREGROUND;
        } else if (drawnHere != null) {
            draw(drawnHere, event.gc);
        }
    }

    /** The cell if it is to be drawn here, or else null. */
    private Cell drawnHere(Event event) {
        if (clearlyFits(event)) {
            return null;
        }
        Cell cell = cell(event);
        return cell.image() == null && !cut(cell, event.gc) ? null : cell;
    }

    /** What most cells hold need not be measured, nor asked where it stands. */
    private boolean clearlyFits(Event event) {
        return event.item instanceof TableItem item && item.getParent().getColumnCount() > 0
                && item.getImage(event.index) == null && item.getFont(event.index).equals(measured)
                && (item.getText(event.index).length() + ROOM_BEFORE) * lineHeight
                        <= item.getParent().getColumn(event.index).getWidth();
    }

    private boolean cut(Cell cell, GC gc) {
        if (!cell.font().equals(measured)) {
            gc.setFont(cell.font());
            measured = cell.font();
            lineHeight = gc.getFontMetrics().getHeight();
        }
        if (cell.text().length() * lineHeight <= cell.room()) {
            return false;
        }
        return width(cell.text(), cell.font(), gc) > cell.room();
    }

    private int width(String words, Font font, GC gc) {
        return widths.of(words, font, text -> {
            gc.setFont(font);
            return gc.textExtent(text, SWT.DRAW_TRANSPARENT).x;
        });
    }

    private void draw(Cell cell, GC gc) {
        gc.setFont(cell.font());
        Rectangle area = cell.words();
        if (cell.image() != null) {
            RowIcon.draw(gc, cell.image(), cell.picture());
        }
        String words = Shortened.to(cell.room(), cell.text(), text -> width(text, cell.font(), gc));
        int height = gc.textExtent(words, SWT.DRAW_TRANSPARENT).y;
        gc.drawText(words, area.x - INSET, area.y + (area.height - height) / 2, SWT.DRAW_TRANSPARENT);
    }

    private Cell cell(Event event) {
        int column = event.index;
        return switch (event.item) {
            case TableItem item -> {
                Image image = item.getImage(column);
                CellPlaces.Place place = places.of(event, image == null,
                        () -> new CellPlaces.Place(item.getTextBounds(column), item.getBounds(column)));
                yield new Cell(item.getText(column), image, item.getFont(column),
                        image == null ? null : item.getImageBounds(column), place.words(),
                        right(place.cell(), item.getParent().getColumnCount()));
            }
            case TreeItem item -> {
                Image image = item.getImage(column);
                CellPlaces.Place place = places.of(event, image == null && column > 0, // the first column is indented
                        () -> new CellPlaces.Place(item.getTextBounds(column), item.getBounds(column)));
                yield new Cell(item.getText(column), image, item.getFont(column),
                        image == null ? null : item.getImageBounds(column), place.words(),
                        right(place.cell(), item.getParent().getColumnCount()));
            }
            default -> throw new IllegalArgumentException(String.valueOf(event.item));
        };
    }

    /** Where the room of a cell ends: with its column, and with what is in sight. */
    private int right(Rectangle cell, int columns) {
        return columns == 0 ? inSight.right() : Math.min(inSight.right(), cell.x + cell.width);
    }

    private record Cell(String text, Image image, Font font, Rectangle picture, Rectangle words, int right) {

        int room() {
            return right - words.x;
        }
    }
}
