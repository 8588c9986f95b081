package org.ipag.scrutiny.process.checks;

import java.time.LocalDate;
import java.util.Objects;

import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundState;

/**
 * What a check looks at.
 *
 * @param round the round
 * @param today the day on which it is checked
 */
public record CheckContext(Round round, LocalDate today) {

    public CheckContext {
        Objects.requireNonNull(round, "round");
        Objects.requireNonNull(today, "today");
    }

    /** Whether the round has come to a stage or is beyond it. */
    public boolean since(RoundState stage) {
        return round.getState().getValue() >= stage.getValue();
    }
}
