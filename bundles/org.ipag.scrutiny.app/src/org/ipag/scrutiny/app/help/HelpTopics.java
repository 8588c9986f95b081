package org.ipag.scrutiny.app.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * All pages of help, in the order in which a person meets them. A file {@code name_cy.md} beside {@code name.md} is its
 * Welsh, and so for every language.
 */
final class HelpTopics {

    private static final String WINDOW_KEYS = "{window keys}"; //$NON-NLS-1$
    private static final String PLACE_KEYS = "{keys of places}"; //$NON-NLS-1$

    private final List<HelpTopic> topics;

    private HelpTopics(List<HelpTopic> topics) {
        this.topics = List.copyOf(topics);
    }

    /**
     * Reads the pages.
     *
     * @param windowKeys keys that hold in the whole window, each with what it does
     */
    static HelpTopics load(List<String> windowKeys) {
        List<HelpTopic> read = new ArrayList<>();
        for (String name : text("contents").lines().toList()) { //$NON-NLS-1$
            read.add(HelpTopic.parse(name, text(localised(name))));
        }
        return new HelpTopics(read.stream().map(topic -> complete(topic, read, windowKeys)).toList());
    }

    private static String localised(String name) {
        String own = name + '_' + Locale.getDefault().getLanguage() + ".md"; //$NON-NLS-1$
        return HelpTopics.class.getResource("texts/" + own) == null ? name + ".md" : own; //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String text(String file) {
        try (InputStream in = HelpTopics.class.getResourceAsStream("texts/" + file)) { //$NON-NLS-1$
            if (in == null) {
                throw new IllegalStateException("The help " + file + " is missing from the program"); //$NON-NLS-1$ //$NON-NLS-2$
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page of keys is put together from those of the window and of every other page. */
    private static HelpTopic complete(HelpTopic topic, List<HelpTopic> all, List<String> windowKeys) {
        List<String> lines = new ArrayList<>();
        for (String line : topic.lines()) {
            switch (line) {
                case WINDOW_KEYS -> windowKeys.forEach(key -> lines.add("- " + key)); //$NON-NLS-1$
                case PLACE_KEYS -> all.stream().filter(each -> each != topic).forEach(each -> {
                    lines.add("## " + each.title()); //$NON-NLS-1$
                    each.keys().stream().filter(key -> !key.startsWith("- F1:")).forEach(lines::add); //$NON-NLS-1$
                });
                default -> lines.add(line);
            }
        }
        return new HelpTopic(topic.name(), topic.title(), topic.places(), lines);
    }

    List<HelpTopic> all() {
        return topics;
    }

    /** The pages that have all the words typed. */
    List<HelpTopic> find(String typed) {
        return topics.stream().filter(topic -> topic.hasWords(typed)).toList();
    }

    /** The page of a name. */
    Optional<HelpTopic> named(String name) {
        return topics.stream().filter(topic -> topic.name().equals(name)).findFirst();
    }

    /** The page that explains a place: the first of these that has one. */
    Optional<HelpTopic> of(List<String> places) {
        for (String place : places) {
            Optional<HelpTopic> topic = topics.stream().filter(each -> each.places().contains(place)).findFirst();
            if (topic.isPresent()) {
                return topic;
            }
        }
        return Optional.empty();
    }
}
