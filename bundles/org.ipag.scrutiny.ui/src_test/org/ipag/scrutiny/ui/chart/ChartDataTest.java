package org.ipag.scrutiny.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;

import org.eclipse.swt.graphics.Rectangle;
import org.ipag.scrutiny.ui.chart.ChartData.Shape;
import org.junit.jupiter.api.Test;

class ChartDataTest {

    private static final int LINE = 15;
    private static final Rectangle WHOLE = new Rectangle(0, 0, 600, 300);

    private static ChartData themes(int count, int series) {
        return new ChartData("Themes", Collections.nCopies(count, "A theme"),
                Collections.nCopies(series, new ChartData.Series("Strength", Collections.nCopies(count, 4769))),
                Shape.LYING_BARS, "Nothing yet");
    }

    @Test
    void numbersOfMoreThanThreeDigitsAreGrouped() {
        assertThat(themes(1, 1).inWords()).isEqualTo("A theme: 4,769.");
        assertThat(themes(1, 2).inWords(0)).isEqualTo("A theme: Strength 4,769, Strength 4,769");
    }

    @Test
    void aGoalIsToldAndFitsIntoTheChart() {
        ChartData returns = new ChartData("Returns", List.of("5 Nov"), List.of(new ChartData.Series("Forms", List.of(1))),
                Shape.LINE, "", new ChartData.Goal("3 invited", 3));
        assertThat(returns.inWords()).isEqualTo("5 Nov: 1. 3 invited.");
        assertThat(returns.largest()).isEqualTo(3);
    }

    @Test
    void theHeightFollowsWhatIsShown() {
        assertThat(themes(0, 1).lines()).isEqualTo(1);
        assertThat(themes(8, 1).lines()).isEqualTo(16);
        assertThat(themes(20, 2).lines()).isEqualTo(52);
    }

    @Test
    void oneBarAloneIsNoThickerThanOneOfMany() {
        assertThat(ChartRoom.of(themes(1, 1), WHOLE, LINE).category())
                .isEqualTo(ChartRoom.of(themes(3, 1), WHOLE, LINE).category()).isLessThan(3 * LINE);
        assertThat(ChartRoom.of(themes(20, 1), WHOLE, LINE).category()).isEqualTo(15);
    }

    @Test
    void thePointerFindsTheCategory() {
        ChartRoom room = ChartRoom.of(themes(3, 1), WHOLE, LINE);
        assertThat(room.categoryAt(10, 5)).isZero();
        assertThat(room.categoryAt(10, (int) (2.5 * room.category()))).isEqualTo(2);
        assertThat(room.categoryAt(10, 299)).isEqualTo(-1);
        ChartData upright = new ChartData("", List.of("a", "b"), List.of(), Shape.BARS, "");
        assertThat(ChartRoom.of(upright, WHOLE, LINE).categoryAt(599, 10)).isEqualTo(1);
    }

    @Test
    void theLegendStandsBelowTheBarsAndWithinTheChart() {
        for (int count : new int[] { 1, 7, 30 }) {
            ChartRoom room = ChartRoom.of(themes(count, 2), WHOLE, LINE);
            assertThat(room.legend().y).isGreaterThanOrEqualTo(room.area().y + room.area().height);
            assertThat(room.legend().y + room.legend().height).isLessThanOrEqualTo(WHOLE.height);
            assertThat(room.legend().height).isEqualTo(LINE);
        }
    }
}
