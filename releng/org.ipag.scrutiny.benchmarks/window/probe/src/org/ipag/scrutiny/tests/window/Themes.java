package org.ipag.scrutiny.tests.window;

import java.util.Locale;

/** The dark theme and back. */
final class Themes {

    private final Measuring m;

    Themes(Measuring measuring) {
        m = measuring;
    }

    /** With all pages open that have been opened before. */
    void theme() {
        for (String theme : new String[] { "Dark", "Light", "Dark" }) {
            m.doing(theme.toLowerCase(Locale.UK) + " theme");
            m.tell("change to the " + theme.toLowerCase(Locale.UK) + " theme", () -> m.screen.menu("View", theme + " theme"),
                    () -> true);
            Measuring.pause(3000);
            m.shot(theme.toLowerCase(Locale.UK));
        }
    }
}
