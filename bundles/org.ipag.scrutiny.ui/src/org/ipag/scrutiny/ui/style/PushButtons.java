package org.ipag.scrutiny.ui.style;

import java.util.Objects;

import org.eclipse.e4.ui.css.swt.CSSSWTConstants;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * Shows which buttons can be pressed, and which one a page or a dialog is about. A style sheet that gives buttons a colour
 * gives it to those that are disabled too, so these get a style class of their own; SWT does not tell when a button is
 * disabled, becomes the default one or stays pressed, but it paints it anew.
 */
public final class PushButtons {

    /** The class that the platform's own style sheets and dialogs use. */
    private static final String DISABLED = "disabled"; //$NON-NLS-1$
    /** A button that stays pressed, while it is. */
    private static final String PRESSED = "ScrutinyPressed"; //$NON-NLS-1$
    private static final String FOLLOWED = PushButtons.class.getName();
    private static final String MAIN = FOLLOWED + ".main"; //$NON-NLS-1$
    /** What a button looks like; the platform's dialogs change the class without giving the button its look. */
    private static final String PAINTED = FOLLOWED + ".painted"; //$NON-NLS-1$

    private PushButtons() {
    }

    /** Looks after every button to press that is made from now on. */
    public static void follow(Display display) {
        display.addListener(SWT.Skin, event -> {
            if (event.widget instanceof Button button && (button.getStyle() & (SWT.PUSH | SWT.TOGGLE)) != 0
                    && button.getData(FOLLOWED) == null) {
                button.setData(FOLLOWED, Boolean.TRUE);
                button.addPaintListener(paint -> follow(button));
                WhyNot.follow(button);
            }
        });
    }

    /** Makes a button the one that its page is about: there is one such button on a page. */
    public static Button main(Button button) {
        button.setData(MAIN, Boolean.TRUE);
        return Style.of(button, Style.MAIN_BUTTON);
    }

    private static void follow(Button button) {
        Object shown = button.getData(CSSSWTConstants.CSS_CLASS_NAME_KEY);
        String wanted = styleClass(button);
        boolean ours = shown == null || DISABLED.equals(shown) || PRESSED.equals(shown) || Style.MAIN_BUTTON.equals(shown);
        if (ours && (!Objects.equals(shown, wanted) || !Objects.equals(button.getData(PAINTED), wanted))) {
            button.setData(CSSSWTConstants.CSS_CLASS_NAME_KEY, wanted);
            button.setData(PAINTED, wanted);
            button.getDisplay().asyncExec(() -> restyle(button));
        }
    }

    private static String styleClass(Button button) {
        if (!button.isEnabled()) {
            return DISABLED;
        }
        if ((button.getStyle() & SWT.TOGGLE) != 0) {
            return button.getSelection() ? PRESSED : null;
        }
        boolean main = button.getData(MAIN) != null || button.getShell().getDefaultButton() == button;
        return main ? Style.MAIN_BUTTON : null;
    }

    private static void restyle(Button button) {
        if (!button.isDisposed() && PlatformUI.isWorkbenchRunning()) {
            IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
            if (engine != null) {
                button.setBackground(null); // the light theme leaves the other buttons to the system
                button.setForeground(null);
                engine.applyStyles(button, false);
            }
        }
    }
}
