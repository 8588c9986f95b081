package org.ipag.scrutiny.process.comparison;

import java.util.Optional;

import org.ipag.scrutiny.model.round.Theme;
import org.ipag.scrutiny.process.ProcessTexts;

/**
 * One theme in both rounds. Themes are the same if they come from the same suggestion of the topic or have the same name.
 *
 * @param label  the theme's name
 * @param depth  how deep it stands in its tree; 0 at the top
 * @param now    the theme of this round; null if it has none such
 * @param before the theme of the round before; null if it had none such
 */
public record ThemeRow(String label, int depth, Theme now, Theme before) {

    /** What is to be known where only one round has the theme; empty if both do. */
    public Optional<String> caution() {
        if (now != null && before != null) {
            return Optional.empty();
        }
        return Optional.of(ProcessTexts.say(now == null ? "comparison.theme.only-before" : "comparison.theme.only-now",
                label));
    }
}
