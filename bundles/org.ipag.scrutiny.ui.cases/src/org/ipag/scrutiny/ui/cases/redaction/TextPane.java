package org.ipag.scrutiny.ui.cases.redaction;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.ipag.scrutiny.model.round.RedactionFinding;
import org.ipag.scrutiny.ui.cases.redaction.model.Desk;
import org.ipag.scrutiny.ui.cases.redaction.model.DeskText;
import org.ipag.scrutiny.ui.cases.redaction.model.Span;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.form.TabOut;
import org.ipag.scrutiny.ui.style.ReadingZoom;
import org.ipag.scrutiny.ui.style.Style;

/** The document with its findings marked in the text and, by signs, in the margin; or the text as it will leave. */
final class TextPane {

    private static final String CURRENT = "\u25b6"; //$NON-NLS-1$
    private static final String MORE = "\u2026"; //$NON-NLS-1$
    private static final int MARGIN_CHARS = 10;
    private static final int LINES_ABOVE = 4;
    private static final int FEW = 20;
    private static final int MOST_SIGNS = 4;
    private static final int LINE_OF_DOTS = 12;

    private final StyledText text;
    private final FindingStyles styles;
    private final DeskColours colours;
    private DeskText shown = new DeskText(Map.of());
    private Collection<RedactionFinding> findings = List.of();
    private RedactionFinding current;
    private boolean preview;
    private StyleRange[] ranges = {};

    /**
     * @param keys    told of every key pressed
     * @param clicked told where in the text shown the mouse was clicked
     */
    TextPane(Composite parent, DeskColours colours, DeskKeys keys, Consumer<Integer> clicked) {
        this.colours = colours;
        this.styles = new FindingStyles(colours);
        text = Style.of(new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER), Style.CARD);
        ReadingZoom.follow(text);
        text.setEditable(false);
        text.setMargins(Style.chars(text, MARGIN_CHARS), Style.lines(text, 1) / 2, Style.chars(text, 2), Style.lines(text, 1) / 2);
        text.setLineSpacing(Style.lines(text, 1) / 4);
        GridDataFactory.fillDefaults().grab(true, true).hint(Style.chars(text, 30), Style.lines(text, 8)).applyTo(text);
        Accessibles.describe(text, Messages.Text_name, Messages.Text_description);
        TabOut.of(text);
        text.addListener(SWT.Paint, this::paintSigns);
        text.addListener(SWT.Paint, this::paintDots);
        text.addListener(SWT.MouseUp, event -> {
            if (!preview && text.getSelectionCount() == 0) {
                clicked.accept(text.getCaretOffset());
            }
        });
        keys.listenTo(text);
        colours.onChange(text, this::restyle);
    }

    StyledText control() {
        return text;
    }

    /** Shows the document with its findings. */
    void show(DeskText document, Collection<RedactionFinding> marked, RedactionFinding at) {
        boolean other = preview || document != shown;
        preview = false;
        findings = marked;
        current = at;
        set(document, other);
    }

    /** Shows the text as it will leave. */
    void preview(DeskText document) {
        preview = true;
        set(document, true);
    }

    private void set(DeskText document, boolean other) {
        shown = document;
        if (other) {
            int top = text.getTopIndex();
            text.setText(document.shown());
            ranges = new StyleRange[0];
            if (top > 0) {
                text.setTopIndex(Math.min(top, text.getLineCount() - 1));
            }
        }
        restyle();
    }

    /** Scrolls to a finding, so that what stands before it can be read too, and puts the caret there. */
    void reveal(RedactionFinding finding) {
        Optional<Span> span = preview ? Optional.empty() : shown.span(finding);
        if (span.isEmpty()) {
            return;
        }
        int at = shown.shownAt(span.get());
        text.setCaretOffset(at);
        int y = text.getLocationAtOffset(at).y;
        int line = text.getLineHeight();
        boolean visible = y >= line * 2 && y + line * 3 < text.getClientArea().height;
        if (!visible) {
            text.setTopPixel(Math.max(0, text.getTopPixel() + y - line * LINES_ABOVE));
        }
    }

    /** Selects words and shows them. */
    void select(Span span) {
        int at = shown.shownAt(span);
        text.setSelection(at, at + span.length());
        text.showSelection();
        text.setFocus();
    }

    /** What is selected, as a span of one part; empty if nothing is. */
    Optional<Span> selection() {
        Point range = text.getSelectionRange();
        return preview || range.y == 0 ? Optional.empty() : shown.spanAt(range.x, range.x + range.y);
    }

    private void restyle() {
        StyleRange[] next = preview ? styles.labels(shown) : styles.of(shown, findings, current);
        StyleRange[] before = ranges;
        ranges = next;
        List<StyleRange> other = before.length != next.length ? List.of() : IntStream.range(0, next.length)
                .filter(i -> !next[i].equals(before[i])).mapToObj(i -> next[i]).toList();
        boolean few = before.length == next.length && other.size() <= FEW && IntStream.range(0, next.length)
                .allMatch(i -> before[i].start == next[i].start && before[i].length == next[i].length);
        if (few) { // most decisions change the look of a few words; the text need not be laid out anew for them
            other.forEach(each -> text.setStyleRange((StyleRange) each.clone()));
        } else {
            text.setStyleRanges(next);
        }
        text.redraw();
    }

    /** Writes the signs of decisions beside the line in which each finding begins, so that no meaning hangs on colour. */
    private void paintSigns(Event event) {
        if (preview) {
            return;
        }
        int from = text.getOffsetAtLine(Math.max(0, text.getTopIndex() - 1));
        int bottom = Math.min(text.getLineCount() - 1, text.getLineIndex(text.getClientArea().height) + 1);
        int to = text.getOffsetAtLine(bottom) + text.getLine(bottom).length();
        Map<Integer, String> lines = new TreeMap<>();
        for (RedactionFinding each : findings) {
            Optional<Span> span = shown.span(each);
            int at = span.map(shown::shownAt).orElse(-1);
            if (at >= from && at <= to) {
                int y = text.getLocationAtOffset(at).y;
                if (y > -text.getLineHeight() && y < text.getClientArea().height) {
                    String sign = each == current ? CURRENT + FindingStyles.sign(each) : FindingStyles.sign(each);
                    lines.merge(y, sign, TextPane::signs);
                }
            }
        }
        event.gc.setForeground(colours.quiet());
        lines.forEach((y, signs) -> event.gc.drawText(signs, Style.chars(text, 1), y, true));
    }

    /** Draws dots below words worth a look: a StyledText has no such line of its own. */
    private void paintDots(Event event) {
        if (preview) {
            return;
        }
        event.gc.setForeground(colours.line());
        int size = Math.max(1, text.getLineHeight() / LINE_OF_DOTS);
        event.gc.setLineWidth(size);
        event.gc.setLineDash(new int[] { size * 2, size * 2 });
        int top = text.getOffsetAtLine(Math.max(0, text.getTopIndex() - 1));
        for (RedactionFinding each : findings) {
            Optional<Span> span = Desk.worthALook(each) ? shown.span(each) : Optional.empty();
            int from = span.map(shown::shownAt).orElse(-1);
            if (from >= top && text.getLocationAtOffset(from).y < text.getClientArea().height) {
                dots(event, from, from + span.get().length());
            }
        }
    }

    /** One line for each piece that stands in one line of the page. */
    private void dots(Event event, int start, int end) {
        int from = start;
        while (from < end) {
            int y = text.getLocationAtOffset(from).y;
            int to = from + 1;
            while (to < end && text.getLocationAtOffset(to).y == y) {
                to++;
            }
            Rectangle place = text.getTextBounds(from, to - 1);
            int below = place.y + place.height - 1;
            event.gc.drawLine(place.x, below, place.x + place.width - 1, below);
            from = to;
        }
    }

    /** As many signs as there is room for; that of the current finding always is among them. */
    private static String signs(String before, String sign) {
        boolean full = before.length() >= MOST_SIGNS;
        if (full && sign.startsWith(CURRENT)) {
            return before.substring(0, MOST_SIGNS - 2) + sign;
        }
        return full ? before.endsWith(MORE) ? before : before + MORE : before + sign;
    }
}
