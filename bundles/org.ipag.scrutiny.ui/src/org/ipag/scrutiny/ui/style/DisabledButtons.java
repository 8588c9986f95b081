package org.ipag.scrutiny.ui.style;

import org.eclipse.e4.ui.css.swt.CSSSWTConstants;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * Shows which buttons can be pressed. A style sheet that gives buttons a colour gives it to those that are disabled too,
 * so these get a style class of their own; SWT does not tell when a button is disabled, but it paints it anew.
 */
public final class DisabledButtons {

    /** The class that the platform's own style sheets and dialogs use. */
    private static final String DISABLED = "disabled"; //$NON-NLS-1$
    private static final String FOLLOWED = DisabledButtons.class.getName();

    private DisabledButtons() {
    }

    /** Looks after every push button that is made from now on. */
    public static void follow(Display display) {
        display.addListener(SWT.Skin, event -> {
            if (event.widget instanceof Button button && (button.getStyle() & SWT.PUSH) != 0
                    && button.getData(FOLLOWED) == null) {
                button.setData(FOLLOWED, Boolean.TRUE);
                button.addPaintListener(paint -> follow(button));
            }
        });
    }

    private static void follow(Button button) {
        Object styleClass = button.getData(CSSSWTConstants.CSS_CLASS_NAME_KEY);
        boolean shownDisabled = DISABLED.equals(styleClass);
        if (button.isEnabled() == shownDisabled && (styleClass == null || shownDisabled)) {
            button.setData(CSSSWTConstants.CSS_CLASS_NAME_KEY, shownDisabled ? null : DISABLED);
            button.getDisplay().asyncExec(() -> restyle(button));
        }
    }

    private static void restyle(Button button) {
        if (!button.isDisposed() && PlatformUI.isWorkbenchRunning()) {
            IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
            if (engine != null) {
                engine.applyStyles(button, false);
            }
        }
    }
}
