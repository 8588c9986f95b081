package org.ipag.scrutiny.ui.style;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.ui.Turns;

/**
 * The colours of one bundle's pages, as the themes of the workbench define them: plugin.xml for the light theme,
 * {@code css/dark.css} for the dark one.
 */
public class ThemeColours {

    private final ColorRegistry registry = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme()
            .getColorRegistry();
    private final String prefix;

    /** @param prefix how the colours' ids begin, up to and with the last full stop */
    protected ThemeColours(String prefix) {
        this.prefix = prefix;
    }

    /** Runs something whenever the theme changes, as long as a control lives. */
    public final void onChange(Control control, Runnable run) {
        onChange(registry, prefix, control, run);
    }

    /**
     * Runs something when colours have changed, as long as a control lives: once for all of them, soon after the last, as
     * a theme changes dozens.
     *
     * @param registry the colours
     * @param prefix   how the ids of the colours that matter begin
     */
    public static void onChange(ColorRegistry registry, String prefix, Control control, Runnable run) {
        Turns turns = Turns.of(control);
        IPropertyChangeListener listener = event -> {
            if (event.getProperty().startsWith(prefix) && !control.isDisposed() && !turns.busy()) {
                turns.add(run);
            }
        };
        registry.addListener(listener);
        control.addDisposeListener(event -> registry.removeListener(listener));
    }

    /** A colour by the end of its id; null if the themes define none. */
    protected final Color colour(String name) {
        return registry.get(prefix + name);
    }
}
