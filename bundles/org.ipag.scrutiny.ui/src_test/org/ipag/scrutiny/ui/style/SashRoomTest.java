package org.ipag.scrutiny.ui.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SashRoomTest {

    @Test
    void aWideSashIsSharedByTheUsualProportions() {
        assertThat(SashRoom.widths(new int[] { 27, 41, 32 }, new int[] { 200, 100, 220 }, 1000)).containsExactly(270, 410, 320);
    }

    @Test
    void whatAPartLacksComesFromTheOneWithMostToSpare() {
        int[] widths = SashRoom.widths(new int[] { 27, 41, 32 }, new int[] { 250, 100, 230 }, 700);
        assertThat(widths[0]).isEqualTo(250);
        assertThat(widths[2]).isEqualTo(230);
        assertThat(widths[0] + widths[1] + widths[2]).isLessThanOrEqualTo(700);
    }

    @Test
    void whereNobodyCanGiveTheFirstPartsAreServedAsFarAsItGoes() {
        int[] widths = SashRoom.widths(new int[] { 1, 1 }, new int[] { 300, 300 }, 400);
        assertThat(widths).containsExactly(200, 200);
    }
}
