package org.ipag.scrutiny.office.content;

import java.util.List;
import java.util.Objects;

/**
 * The first page.
 *
 * @param kicker   a line above the title, for example the county group's name; may be empty
 * @param title    the title
 * @param subtitle below the title; may be empty
 * @param lines    further lines: force, period, date, authorship by role
 */
public record TitlePage(String kicker, String title, String subtitle, List<String> lines) implements Block {

    public TitlePage {
        Objects.requireNonNull(kicker, "kicker");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(subtitle, "subtitle");
        lines = List.copyOf(lines);
    }
}
