package org.ipag.scrutiny.ui.feedback.collation;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.ui.feedback.collation.model.CollationGrid;
import org.ipag.scrutiny.ui.feedback.collation.model.GridGeometry;
import org.ipag.scrutiny.ui.feedback.collation.model.GridGeometry.Place;

/** Tells a screen reader what the grid shows: a table of cells, each with district, question and words. */
final class AnswerGridAccessible {

    private AnswerGridAccessible() {
    }

    static void of(AnswerGrid grid) {
        grid.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = event.childID >= 0 ? cell(grid, event.childID) : Messages.Grid_name;
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                if (event.childID < 0 && grid.grid() != null) {
                    event.result = NLS.bind(Messages.Grid_description,
                            new Object[] { grid.grid().rows().size(), grid.grid().columns().size(), grid.grid().shown() });
                }
            }
        });
        grid.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getChildCount(AccessibleControlEvent event) {
                event.detail = count(grid);
            }

            @Override
            public void getChildren(AccessibleControlEvent event) {
                Object[] children = new Object[count(grid)];
                for (int i = 0; i < children.length; i++) {
                    children[i] = i;
                }
                event.children = children;
            }

            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = event.childID >= 0 ? ACC.ROLE_TABLECELL : ACC.ROLE_TABLE;
            }

            @Override
            public void getFocus(AccessibleControlEvent event) {
                event.childID = grid.isFocusControl() && grid.place() != null ? childId(grid, grid.place())
                        : ACC.CHILDID_SELF;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE;
                if (grid.place() != null && event.childID == childId(grid, grid.place())) {
                    event.detail |= ACC.STATE_SELECTED | ACC.STATE_SELECTABLE
                            | (grid.isFocusControl() ? ACC.STATE_FOCUSED : 0);
                }
            }

            @Override
            public void getLocation(AccessibleControlEvent event) {
                Rectangle where = event.childID < 0 || grid.geometry() == null ? grid.getClientArea()
                        : bounds(grid, event.childID);
                Point origin = grid.toDisplay(where.x, where.y);
                event.x = origin.x;
                event.y = origin.y;
                event.width = where.width;
                event.height = where.height;
            }
        });
    }

    static int childId(AnswerGrid grid, Place place) {
        return place.row() * grid.grid().columns().size() + place.column();
    }

    private static int count(AnswerGrid grid) {
        return grid.grid() == null ? 0 : grid.grid().rows().size() * grid.grid().columns().size();
    }

    private static Rectangle bounds(AnswerGrid grid, int id) {
        int columns = grid.grid().columns().size();
        GridGeometry.Box box = grid.geometry().spots(id / columns, id % columns).getFirst().box();
        Point scroll = grid.scroll();
        return new Rectangle(box.x() - scroll.x + grid.rowHeaderWidth(), box.y() - scroll.y + grid.headerHeight(),
                box.width(), box.height());
    }

    private static String cell(AnswerGrid grid, int id) {
        CollationGrid cells = grid.grid();
        int columns = cells.columns().size();
        int row = id / columns;
        int column = id % columns;
        StringBuilder words = new StringBuilder();
        for (Answer answer : cells.cell(row, column)) {
            words.append(words.isEmpty() ? "" : "\n").append(answer.getText());
        }
        return NLS.bind(Messages.Grid_cell, new Object[] { cells.columns().get(column).getName(),
                cells.rows().get(row).label(), words.isEmpty() ? Messages.Grid_noAnswer : words.toString() });
    }
}
