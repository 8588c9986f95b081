package org.ipag.scrutiny.ui.feedback.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.ui.feedback.collation.model.CollationGrid;
import org.ipag.scrutiny.ui.feedback.collation.model.GridGeometry;
import org.ipag.scrutiny.ui.feedback.collation.model.GridGeometry.Place;
import org.ipag.scrutiny.ui.form.Accessibles;

/**
 * The answers of a round as a sheet of questions and districts, readable in place. Only what is on screen is laid out,
 * so the size of the round does not matter. Arrow keys walk, Enter reads.
 */
final class AnswerGrid extends Canvas {

    private static final int FEWEST_LINES = 3;
    private static final int MOST_LINES = 14;
    private static final int COLUMN_CHARS = 34;
    private static final int ROW_HEADER_CHARS = 20;

    private final AnswerPainter painter;
    private final List<Consumer<Optional<Answer>>> selectionListeners = new ArrayList<>();
    private final List<Runnable> openListeners = new ArrayList<>();
    private CollationGrid grid;
    private GridGeometry geometry;
    private Place selected;
    private boolean tall;
    private int charWidth;
    private int lineHeight;

    AnswerGrid(Composite parent, AnswerPainter painter) {
        super(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.painter = painter;
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, event -> measured());
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseDoubleClick, event -> openListeners.forEach(Runnable::run));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, AnswerGrid::traverse);
        getHorizontalBar().addListener(SWT.Selection, event -> redraw());
        getVerticalBar().addListener(SWT.Selection, event -> redraw());
        Accessibles.name(this, Messages.Grid_name);
        AnswerGridAccessible.of(this);
        measureFont();
    }

    /** Shows a grid; the selected answer stays selected if it is still there. */
    void show(CollationGrid next, List<String> words) {
        Optional<Answer> before = selection();
        grid = next;
        painter.highlight(words);
        measured();
        Optional<Place> again = before.flatMap(geometry::find);
        if (again.isPresent()) {
            selected = again.get();
        } else {
            select(firstPlace(), false);
        }
        redraw();
    }

    /** Gives rows all the height there is, to compare districts side by side. */
    void setTall(boolean on) {
        if (tall != on) {
            tall = on;
            measured();
            reveal();
        }
    }

    Optional<Answer> selection() {
        if (grid == null || selected == null || selected.index() < 0) {
            return Optional.empty();
        }
        return Optional.of(grid.cell(selected.row(), selected.column()).get(selected.index()));
    }

    Place place() {
        return selected;
    }

    CollationGrid grid() {
        return grid;
    }

    GridGeometry geometry() {
        return geometry;
    }

    /** Selects an answer and scrolls to it. Returns false if the filter hides it. */
    boolean select(Answer answer) {
        Optional<Place> place = geometry.find(answer);
        place.ifPresent(p -> select(p, true));
        return place.isPresent();
    }

    /** Selects the next or previous answer in reading order, passing over empty cells. */
    void step(int by) {
        List<Answer> all = grid.answers();
        int at = selection().map(all::indexOf).orElse(by > 0 ? -1 : all.size());
        int to = at + by;
        if (to >= 0 && to < all.size()) {
            select(all.get(to));
        }
    }

    void onSelection(Consumer<Optional<Answer>> listener) {
        selectionListeners.add(listener);
    }

    void onOpen(Runnable listener) {
        openListeners.add(listener);
    }

    int headerHeight() {
        return lineHeight + 2 * pad();
    }

    int rowHeaderWidth() {
        return ROW_HEADER_CHARS * charWidth;
    }

    int pad() {
        return Math.max(2, lineHeight / 4);
    }

    Point scroll() {
        return new Point(getHorizontalBar().getSelection(), getVerticalBar().getSelection());
    }

    private Place firstPlace() {
        if (grid.rows().isEmpty() || grid.columns().isEmpty()) {
            return null;
        }
        return grid.shown() == 0 ? new Place(0, 0, -1) : geometry.find(grid.answers().getFirst()).orElseThrow();
    }

    private void measureFont() {
        GC gc = new GC(this);
        try {
            charWidth = (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth());
            lineHeight = gc.getFontMetrics().getHeight();
        } finally {
            gc.dispose();
        }
    }

    private void measured() {
        if (grid == null) {
            return;
        }
        measureFont();
        Rectangle area = getClientArea();
        int most = tall ? Math.max(FEWEST_LINES, (area.height - headerHeight() - 2 * pad()) / lineHeight) : MOST_LINES;
        int fewest = tall && grid.rows().size() == 1 ? most : FEWEST_LINES;
        int column = Math.max(COLUMN_CHARS * charWidth, grid.columns().isEmpty() ? 0
                : (area.width - rowHeaderWidth()) / grid.columns().size());
        geometry = new GridGeometry(grid,
                new GridGeometry.Measures(column, lineHeight, charWidth, pad(), fewest, most));
        bar(getHorizontalBar(), geometry.width(), area.width - rowHeaderWidth(), COLUMN_CHARS * charWidth);
        bar(getVerticalBar(), geometry.height(), area.height - headerHeight(), 3 * lineHeight);
        redraw();
    }

    private static void bar(ScrollBar bar, int whole, int shown, int step) {
        int thumb = Math.max(1, Math.min(whole, shown));
        bar.setValues(Math.max(0, Math.min(bar.getSelection(), whole - thumb)), 0, Math.max(1, whole), thumb, step,
                Math.max(1, thumb - step));
        bar.setVisible(whole > shown);
    }

    private void paint(Event event) {
        Rectangle area = getClientArea();
        painter.paint(event.gc, area, this);
    }

    private void press(Event event) {
        forceFocus();
        Point scroll = scroll();
        if (geometry != null && event.x > rowHeaderWidth() && event.y > headerHeight()) {
            geometry.at(event.x - rowHeaderWidth() + scroll.x, event.y - headerHeight() + scroll.y)
                    .ifPresent(spot -> select(spot.place(), true));
        }
    }

    private void key(Event event) {
        if (geometry == null || selected == null) {
            return;
        }
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> select(geometry.step(selected, 1, 0), true);
            case SWT.ARROW_UP -> select(geometry.step(selected, -1, 0), true);
            case SWT.ARROW_LEFT -> select(geometry.step(selected, 0, -1), true);
            case SWT.ARROW_RIGHT -> select(geometry.step(selected, 0, 1), true);
            case SWT.HOME -> select(geometry.step(selected, 0, -grid.columns().size()), true);
            case SWT.END -> select(geometry.step(selected, 0, grid.columns().size()), true);
            case SWT.PAGE_DOWN -> step(1);
            case SWT.PAGE_UP -> step(-1);
            case SWT.CR, SWT.KEYPAD_CR -> openListeners.forEach(Runnable::run);
            default -> { }
        }
    }

    private static void traverse(Event event) {
        switch (event.detail) {
            case SWT.TRAVERSE_ARROW_NEXT, SWT.TRAVERSE_ARROW_PREVIOUS, SWT.TRAVERSE_RETURN,
                    SWT.TRAVERSE_PAGE_NEXT, SWT.TRAVERSE_PAGE_PREVIOUS -> event.doit = false;
            default -> event.doit = true;
        }
    }

    private void select(Place place, boolean scroll) {
        selected = place;
        if (scroll) {
            reveal();
        }
        redraw();
        selectionListeners.forEach(listener -> listener.accept(selection()));
        if (place != null) {
            getAccessible().setFocus(AnswerGridAccessible.childId(this, place));
        }
    }

    private void reveal() {
        if (selected == null || geometry == null) {
            return;
        }
        GridGeometry.Box box = geometry.spot(selected).box();
        Rectangle area = getClientArea();
        scrollTo(getHorizontalBar(), box.x(), box.width(), area.width - rowHeaderWidth());
        scrollTo(getVerticalBar(), box.y(), box.height(), area.height - headerHeight());
        redraw();
    }

    private static void scrollTo(ScrollBar bar, int start, int length, int shown) {
        int at = bar.getSelection();
        if (start < at || length > shown) {
            bar.setSelection(start);
        } else if (start + length > at + shown) {
            bar.setSelection(start + length - shown);
        }
    }
}
