package org.ipag.scrutiny.tests.window;

import java.io.IOException;
import java.util.Locale;

/** The dark theme and back. */
final class Themes {

    private final Measuring m;

    Themes(Measuring measuring) {
        m = measuring;
    }

    /** With all pages open that have been opened before; then looks at those behind. */
    void theme() throws IOException {
        for (String theme : new String[] { "dark", "light", "dark" }) {
            m.doing(theme + " theme");
            m.tell("change to the " + theme + " theme", () -> m.screen.menu("View", theme.equals("dark") ? "Dark theme" : "Light theme"),
                    () -> true);
            Measuring.pause(3000);
            m.shot(theme);
            m.doing("turn to pages behind after a change of the theme");
            for (String page : new String[] { "Answers", "Conclusions", "Report", "Set-up", "Dashboard" }) {
                m.screen.menu("Round", page);
                Measuring.pause(700);
                m.shot(theme + '-' + page.toLowerCase(Locale.UK));
            }
        }
    }
}
