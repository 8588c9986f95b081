package org.ipag.scrutiny.ui.feedback.collation;

import org.eclipse.swt.graphics.Color;
import org.ipag.scrutiny.model.round.Coding;
import org.ipag.scrutiny.ui.style.ThemeColours;

/**
 * The colours of marks and of the grid, as the themes of the workbench define them: plugin.xml for the light theme,
 * {@code css/dark.css} for the dark one.
 */
public final class MarkColours extends ThemeColours {

    private static final String PREFIX = "org.ipag.scrutiny.ui.feedback.";

    public MarkColours() {
        super(PREFIX);
    }

    /** Background of words coded so. */
    public Color coding(Coding coding) {
        return switch (coding) {
            case STRENGTH -> colour("strength");
            case AREA_FOR_DEVELOPMENT -> colour("development");
            case EXERCISE_FEEDBACK -> colour("exercise");
            case NONE -> colour("marked");
        };
    }

    /** Underline of words of a theme. */
    Color theme(int slot) {
        return colour("theme" + slot);
    }

    Color found() {
        return colour("found");
    }

    Color line() {
        return colour("line");
    }

    Color header() {
        return colour("header");
    }

    Color headerText() {
        return colour("headerText");
    }

    public Color quiet() {
        return colour("quiet");
    }

    Color paper() {
        return colour("paper");
    }

    public Color ink() {
        return colour("ink");
    }

    Color selection() {
        return colour("selection");
    }

    Color focus() {
        return colour("focus");
    }
}
