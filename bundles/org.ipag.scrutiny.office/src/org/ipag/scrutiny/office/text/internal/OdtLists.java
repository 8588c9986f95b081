package org.ipag.scrutiny.office.text.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import org.ipag.scrutiny.office.text.ListLabel;

/** Counts the lists of an OpenDocument text in reading order. */
final class OdtLists {

    private static final int LEVELS = 10;

    private final OdtStyles styles;
    private final Map<String, int[]> countersById = new HashMap<>();
    private final Map<String, int[]> countersByStyle = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int lists;

    private static final class Open {
        final String style;
        final String key;
        final int[] counters;
        boolean itemStarts;

        Open(String style, String key, int[] counters) {
            this.style = style;
            this.key = key;
            this.counters = counters;
        }
    }

    OdtLists(OdtStyles styles) {
        this.styles = styles;
    }

    /** Begins the {@code text:list} the cursor is at. */
    void startList(XmlCursor xml) {
        Open outer = open.peek();
        String style = xml.attribute("style-name", outer == null ? null : outer.style);
        String id = xml.attribute("id");
        int[] counters;
        String key = style == null ? "list" + ++lists : style;
        if (outer != null) {
            counters = outer.counters;
            key = outer.key;
            counters[Math.min(open.size(), LEVELS - 1)] = 0;
        } else {
            String continued = xml.attribute("continue-list");
            counters = continued != null ? countersById.get(continued) : null;
            if (counters == null && "true".equals(xml.attribute("continue-numbering"))) {
                counters = countersByStyle.get(key);
            }
            if (counters == null) {
                counters = new int[LEVELS];
            }
            countersByStyle.put(key, counters);
        }
        if (id != null) {
            countersById.put(id, counters);
        }
        open.push(new Open(style, key, counters));
    }

    void endList() {
        open.poll();
    }

    /** Begins an item; the first paragraph in it gets the label. */
    void startItem(XmlCursor xml) {
        Open list = open.peek();
        if (list == null) {
            return;
        }
        int at = Math.min(open.size(), LEVELS) - 1;
        int start = xml.number("start-value", -1);
        OdtStyles.Level level = styles.level(list.style, at);
        int first = level == null ? 1 : level.start();
        list.counters[at] = start >= 0 ? start : list.counters[at] == 0 ? first : list.counters[at] + 1;
        for (int deeper = at + 1; deeper < LEVELS; deeper++) {
            list.counters[deeper] = 0;
        }
        list.itemStarts = true;
    }

    /** The label of the paragraph that begins now; null if it has none. */
    ListLabel next() {
        Open list = open.peek();
        if (list == null || !list.itemStarts) {
            return null;
        }
        list.itemStarts = false;
        int at = Math.min(open.size(), LEVELS) - 1;
        OdtStyles.Level level = styles.level(list.style, at);
        if (level == null || level.bullet()) {
            return new ListLabel("•", 0, at, list.key);
        }
        StringBuilder text = new StringBuilder(level.prefix());
        for (int i = Math.max(0, at - level.displayLevels() + 1); i <= at; i++) {
            OdtStyles.Level shown = styles.level(list.style, i);
            String format = shown == null ? level.format() : shown.format();
            text.append(NumberFormats.format(Math.max(1, list.counters[i]), format)).append(i < at ? "." : "");
        }
        text.append(level.suffix());
        return text.toString().isBlank() ? null : new ListLabel(text.toString(), list.counters[at], at, list.key);
    }

    /** A box or note inside a list item starts without lists; the outer ones are taken up again afterwards. */
    Deque<?> suspend() {
        Deque<Open> saved = new ArrayDeque<>(open);
        open.clear();
        return saved;
    }

    void resume(Deque<?> saved) {
        open.clear();
        saved.forEach(list -> open.add((Open) list));
    }
}
