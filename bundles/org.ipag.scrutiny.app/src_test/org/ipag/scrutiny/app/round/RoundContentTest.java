package org.ipag.scrutiny.app.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.ipag.scrutiny.app.TestRounds;
import org.ipag.scrutiny.model.round.Round;
import org.junit.jupiter.api.Test;

class RoundContentTest {

    private final RoundContent content = new RoundContent(List.of());

    private Object[] stages(int districts) {
        Round round = TestRounds.round(IntStream.range(0, districts).mapToObj(i -> "District " + i).toArray(String[]::new));
        return content.getElements(round);
    }

    @Test
    void aStageOfHundredsOfRowsStaysFoldedSoThatThoseAfterItAreInSight() {
        Object[] nodes = stages(12);
        assertThat(content.unfolded()).hasSize(Stage.values().length).contains((RoundNode) nodes[1 + Stage.COLLECT.ordinal()]);
        nodes = stages(300);
        assertThat(content.unfolded()).hasSize(Stage.values().length - 1)
                .doesNotContain((RoundNode) nodes[1 + Stage.COLLECT.ordinal()]);
    }

    @Test
    void beforeARoundIsShownNoRowHasAParent() {
        assertThat(content.getParent(new RoundNode.Whole("id"))).isNull();
    }

    @Test
    void aRowThatIsFoldedAwayIsFoundByItsStage() {
        Object stage = stages(300)[1 + Stage.COLLECT.ordinal()];
        assertThat(content.getParent(content.getChildren(stage)[299])).isEqualTo(stage);
        assertThat(content.getParent(stage)).isNull();
    }
}
