package org.ipag.scrutiny.privacycorpus.sixth;

import java.util.List;
import java.util.Map;

/** The texts that all papers draw from. */
final class Stock {

    private final Map<String, List<String>> lists = Texts.sections("lists.txt");
    private final Map<String, List<String>> ways = Texts.sections("values-people.txt", "values-police.txt", "values-online.txt");
    private final Map<String, List<String>> stories = Texts.sections("stories.txt", "passing.txt");
    private final List<List<String>> frames = Texts.frames("frames.txt");

    Map<String, List<String>> lists() {
        return lists;
    }

    /** The shapes and surroundings of the values, by type. */
    Map<String, List<String>> ways() {
        return ways;
    }

    /** What may have happened. */
    List<String> scenarios() {
        return lists.get("scenario");
    }

    /** The sentences of a scenario, in the order of what happened. */
    List<String> story(String name) {
        if (name.endsWith(" reports")) {
            return Texts.impersonal(story(name.replace(" reports", " says")));
        }
        if (!stories.containsKey(name)) {
            throw new IllegalStateException("No sentences of the name " + name);
        }
        return stories.get(name);
    }

    /** The frames of the papers, each with its kind as the first line. */
    List<List<String>> frames() {
        return frames;
    }
}
