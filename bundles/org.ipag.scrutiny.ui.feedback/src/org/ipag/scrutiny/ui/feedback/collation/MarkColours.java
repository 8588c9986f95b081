package org.ipag.scrutiny.ui.feedback.collation;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.model.round.Coding;

/**
 * The colours of marks and of the grid, as the themes of the workbench define them: plugin.xml for the light theme,
 * {@code css/dark.css} for the dark one.
 */
final class MarkColours {

    private static final String PREFIX = "org.ipag.scrutiny.ui.feedback.";

    private final ColorRegistry registry = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme()
            .getColorRegistry();

    /** Runs something whenever the theme changes, as long as a control lives. */
    void onChange(Control control, Runnable run) {
        IPropertyChangeListener listener = event -> {
            if (event.getProperty().startsWith(PREFIX) && !control.isDisposed()) {
                run.run();
            }
        };
        registry.addListener(listener);
        control.addDisposeListener(event -> registry.removeListener(listener));
    }

    /** Background of words coded so. */
    Color coding(Coding coding) {
        return switch (coding) {
            case STRENGTH -> registry.get(PREFIX + "strength");
            case AREA_FOR_DEVELOPMENT -> registry.get(PREFIX + "development");
            case EXERCISE_FEEDBACK -> registry.get(PREFIX + "exercise");
            case NONE -> registry.get(PREFIX + "marked");
        };
    }

    /** Underline of words of a theme. */
    Color theme(int slot) {
        return registry.get(PREFIX + "theme" + slot);
    }

    Color found() {
        return registry.get(PREFIX + "found");
    }

    Color line() {
        return registry.get(PREFIX + "line");
    }

    Color header() {
        return registry.get(PREFIX + "header");
    }

    Color headerText() {
        return registry.get(PREFIX + "headerText");
    }

    Color quiet() {
        return registry.get(PREFIX + "quiet");
    }

    Color paper() {
        return registry.get(PREFIX + "paper");
    }

    Color ink() {
        return registry.get(PREFIX + "ink");
    }

    Color selection() {
        return registry.get(PREFIX + "selection");
    }

    Color focus() {
        return registry.get(PREFIX + "focus");
    }
}
