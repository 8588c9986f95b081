package org.ipag.scrutiny.sample.internal;

import java.util.List;
import java.util.Optional;

import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.Theme;

/** Finds themes of a round by the key of the topic's suggestion they came from. */
final class Themes {

    private Themes() {
    }

    static Theme named(Round round, String key) {
        return find(key, round.getThemes())
                .orElseThrow(() -> new IllegalStateException("The sample's topic has no theme " + key));
    }

    private static Optional<Theme> find(String key, List<Theme> among) {
        for (Theme each : among) {
            Optional<Theme> found = key.equals(each.getKey()) ? Optional.of(each) : find(key, each.getChildren());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
