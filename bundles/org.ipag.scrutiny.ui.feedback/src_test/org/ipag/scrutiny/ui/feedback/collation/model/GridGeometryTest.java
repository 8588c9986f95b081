package org.ipag.scrutiny.ui.feedback.collation.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.ui.feedback.RoundFixture;
import org.ipag.scrutiny.ui.feedback.collation.model.GridGeometry.Place;
import org.junit.jupiter.api.Test;

class GridGeometryTest {

    private final RoundFixture fixture = new RoundFixture();
    private final Answer first = fixture.answer(0, "q1", "Short.");
    private final Answer second = fixture.answer(0, "q1", "Another short one.");
    private final Answer other = fixture.answer(1, "q2", "word ".repeat(500));

    private GridGeometry geometry() {
        return new GridGeometry(new CollationIndex(fixture.round).query(CollationFilter.EVERYTHING),
                new GridGeometry.Measures(200, 10, 5, 4, 2, 12));
    }

    @Test
    void rowsAreAsHighAsNeededWithinBounds() {
        GridGeometry geometry = geometry();
        assertThat(geometry.rowHeight(0)).isEqualTo(2 * 10 + 8);
        assertThat(geometry.rowHeight(1)).as("a long answer is cut").isEqualTo(12 * 10 + 8);
        assertThat(geometry.width()).isEqualTo(600);
    }

    @Test
    void everyPointOfTheGridIsSomeAnswerOrAnEmptyCell() {
        GridGeometry geometry = geometry();
        assertThat(geometry.at(10, 2).orElseThrow().answer()).isEqualTo(first);
        assertThat(geometry.at(10, geometry.rowHeight(0) - 1).orElseThrow().answer()).isEqualTo(second);
        assertThat(geometry.at(210, geometry.rowHeight(0)).orElseThrow().answer()).isEqualTo(other);
        assertThat(geometry.at(410, 5).orElseThrow().place()).isEqualTo(new Place(0, 2, -1));
        assertThat(geometry.at(600, 5)).isEmpty();
        assertThat(geometry.at(5, geometry.height())).isEmpty();
    }

    @Test
    void keysWalkThroughAnswersThenRowsAndStopAtTheEdge() {
        GridGeometry geometry = geometry();
        Place at = new Place(0, 0, 0);
        at = geometry.step(at, 1, 0);
        assertThat(at).isEqualTo(new Place(0, 0, 1));
        at = geometry.step(at, 1, 0);
        assertThat(at).isEqualTo(new Place(1, 0, -1));
        assertThat(geometry.step(at, 1, 0)).isEqualTo(at);
        assertThat(geometry.step(at, -1, 0)).isEqualTo(new Place(0, 0, 1));
        assertThat(geometry.step(at, 0, 1)).isEqualTo(new Place(1, 1, 0));
        assertThat(geometry.step(at, 0, -1)).isEqualTo(at);
        assertThat(geometry.find(other)).contains(new Place(1, 1, 0));
    }

    @Test
    void aCrowdedCellLeavesRoomForEveryAnswer() {
        for (int i = 0; i < 10; i++) {
            fixture.answer(2, "q1", "word ".repeat(i % 2 == 0 ? 200 : 1));
        }
        GridGeometry geometry = geometry();
        assertThat(geometry.rowHeight(0)).isEqualTo(20 * 10 + 8);
        assertThat(geometry.spots(0, 2)).hasSize(10).allSatisfy(spot -> assertThat(spot.box().height())
                .as("a line at least").isGreaterThanOrEqualTo(10));
        assertThat(geometry.spots(0, 2).stream().mapToInt(spot -> spot.box().height()).sum())
                .isEqualTo(geometry.rowHeight(0));
    }

    @Test
    void anEmptyRoundHasAnEmptyGrid() {
        fixture.round.getForce().getDistricts().clear();
        assertThat(geometry().at(0, 0)).isEmpty();
        assertThat(geometry().width()).isZero();
    }
}
