package org.ipag.scrutiny.ui.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    @Test
    void whatFitsStays() {
        assertThat(ColumnWidths.narrowed(new int[] { 100, 50 }, new int[] { 20, 20 }, 200)).containsExactly(100, 50);
    }

    @Test
    void theWidestGivesFirst() {
        assertThat(ColumnWidths.narrowed(new int[] { 300, 100, 50 }, new int[] { 20, 20, 20 }, 300))
                .containsExactly(150, 100, 50);
    }

    @Test
    void equalsShareWhatIsLacking() {
        assertThat(ColumnWidths.narrowed(new int[] { 100, 100 }, new int[] { 20, 20 }, 120)).containsExactly(60, 60);
    }

    @Test
    void noHeadingIsCut() {
        assertThat(ColumnWidths.narrowed(new int[] { 100, 100 }, new int[] { 90, 70 }, 50)).containsExactly(90, 70);
    }

    @Test
    void whatIsLeftIsShared() {
        assertThat(ColumnWidths.widened(new int[] { 100, 50 }, 225)).containsExactly(150, 75);
        assertThat(ColumnWidths.widened(new int[] { 100, 50 }, 900)).containsExactly(200, 100);
        assertThat(ColumnWidths.widened(new int[] { 100, 50 }, 120)).containsExactly(100, 50);
    }
}
