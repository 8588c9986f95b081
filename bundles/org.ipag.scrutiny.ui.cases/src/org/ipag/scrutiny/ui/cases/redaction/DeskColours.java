package org.ipag.scrutiny.ui.cases.redaction;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.model.round.FindingDecision;

/**
 * The colours of findings, as the themes of the workbench define them: plugin.xml for the light theme,
 * {@code css/dark.css} for the dark one.
 */
final class DeskColours {

    private static final String PREFIX = "org.ipag.scrutiny.ui.cases."; //$NON-NLS-1$

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

    /** Ground of words decided so. */
    Color ground(FindingDecision decision) {
        return switch (decision) {
            case UNDECIDED -> registry.get(PREFIX + "undecided"); //$NON-NLS-1$
            case ACCEPTED -> registry.get(PREFIX + "accepted"); //$NON-NLS-1$
            case REJECTED -> registry.get(PREFIX + "kept"); //$NON-NLS-1$
            case QUERY -> registry.get(PREFIX + "query"); //$NON-NLS-1$
        };
    }

    /** Ground of the finding that keys act on. */
    Color current() {
        return registry.get(PREFIX + "current"); //$NON-NLS-1$
    }

    /** Words on a ground. */
    Color ink() {
        return registry.get(PREFIX + "ink"); //$NON-NLS-1$
    }

    /** Lines under and around words. */
    Color line() {
        return registry.get(PREFIX + "line"); //$NON-NLS-1$
    }

    /** Signs in the margin, titles of parts. */
    Color quiet() {
        return registry.get(PREFIX + "quiet"); //$NON-NLS-1$
    }
}
