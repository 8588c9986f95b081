package org.ipag.scrutiny.ui.feedback.collation.model;

import org.ipag.scrutiny.model.round.Coding;
import org.ipag.scrutiny.model.round.Theme;

/** What one gesture says about a passage. Making the same mark twice takes it back. */
public sealed interface Mark {

    /** It is a strength, an area for development or feedback on the exercise. */
    record Codes(Coding coding) implements Mark {
    }

    /** It belongs to a theme. */
    record Themed(Theme theme) implements Mark {
    }

    /** It is worth quoting. */
    record Quotable() implements Mark {
    }

    /** It is marked, and no more is said yet. */
    record Plain() implements Mark {
    }
}
