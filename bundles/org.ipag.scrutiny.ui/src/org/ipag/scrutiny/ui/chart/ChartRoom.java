package org.ipag.scrutiny.ui.chart;

import org.eclipse.swt.graphics.Rectangle;

/**
 * Where the parts of a chart stand. All sizes follow from the height of a line of text, so that they fit at every scaling.
 *
 * @param area     where bars, lines and their words stand, without the legend
 * @param legend   where the legend stands; of no height if there is none
 * @param category the room of a category: its width where bars stand upright, its height where they lie
 * @param lying    whether the bars lie
 * @param count    how many categories there are
 */
record ChartRoom(Rectangle area, Rectangle legend, double category, boolean lying, int count) {

    /** A category never takes more lines than it needs and these, however few there are. */
    private static final double MOST_LINES_MORE = 0.6;

    /**
     * The room for data.
     *
     * @param line height of a line of text
     */
    static ChartRoom of(ChartData data, Rectangle whole, int line) {
        boolean lying = data.shape() == ChartData.Shape.LYING_BARS;
        int foot = data.series().size() > 1 ? line + line / 3 : 0;
        int count = data.categories().size();
        int height = whole.height - foot;
        double category = lying
                ? Math.min((double) height / count, line * (data.linesOfACategory() + MOST_LINES_MORE))
                : (double) whole.width / count;
        int used = lying ? (int) Math.ceil(category * count) : height;
        return new ChartRoom(new Rectangle(whole.x, whole.y, whole.width, used),
                new Rectangle(whole.x, whole.y + used + foot - Math.min(foot, line), whole.width, Math.min(foot, line)),
                category, lying, count);
    }

    /** The category at a point; -1 if there is none. */
    int categoryAt(int x, int y) {
        if (!area.contains(x, y)) {
            return -1;
        }
        return Math.min(count - 1, (int) ((lying ? y - area.y : x - area.x) / category));
    }
}
