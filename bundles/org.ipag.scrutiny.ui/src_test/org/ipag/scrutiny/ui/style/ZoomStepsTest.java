package org.ipag.scrutiny.ui.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ZoomStepsTest {

    @Test
    void stepsUpAndDownAndStopsAtTheEnds() {
        assertThat(ZoomSteps.bigger(100)).isEqualTo(110);
        assertThat(ZoomSteps.smaller(110)).isEqualTo(100);
        assertThat(ZoomSteps.bigger(250)).isEqualTo(250);
        assertThat(ZoomSteps.smaller(80)).isEqualTo(80);
        assertThat(ZoomSteps.bigger(105)).as("a size between two steps").isEqualTo(110);
    }

    @Test
    void everyStepOfTheWayIsSeen() {
        for (int size = 80; size < 250; size = ZoomSteps.bigger(size)) {
            assertThat(ZoomSteps.height(10, ZoomSteps.bigger(size))).isGreaterThan(ZoomSteps.height(10, size));
        }
        assertThat(ZoomSteps.height(10, 100)).isEqualTo(10);
    }

    @Test
    void aSizeThatCannotBeIsMended() {
        assertThat(ZoomSteps.known(0)).isEqualTo(100);
        assertThat(ZoomSteps.known(125)).isEqualTo(125);
    }
}
