package org.ipag.scrutiny.app.round;

import org.eclipse.emf.ecore.EObject;
import org.ipag.scrutiny.ui.editor.RoundPage;

/** A line of the round's tree. Two lines are the same if they stand for the same thing, whatever it says just now. */
sealed interface RoundNode {

    /** The round itself: its dashboard. */
    record Whole(String roundId) implements RoundNode {
    }

    /** A stage with its counts. */
    record OfStage(StageSummary summary) implements RoundNode {

        @Override
        public boolean equals(Object other) {
            return other instanceof OfStage node && node.summary.stage() == summary.stage();
        }

        @Override
        public int hashCode() {
            return summary.stage().hashCode();
        }
    }

    /** A page that shows the round as a whole. */
    record Page(RoundPage page) implements RoundNode {

        @Override
        public boolean equals(Object other) {
            return other instanceof Page node && node.page.id().equals(page.id());
        }

        @Override
        public int hashCode() {
            return page.id().hashCode();
        }
    }

    /** An object of the round. */
    record Item(EObject object) implements RoundNode {
    }
}
