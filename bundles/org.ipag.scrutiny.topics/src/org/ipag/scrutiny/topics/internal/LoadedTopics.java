package org.ipag.scrutiny.topics.internal;

import java.io.IOException;
import java.io.InputStream;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.ipag.scrutiny.model.topic.Topic;
import org.ipag.scrutiny.topics.TopicException;
import org.ipag.scrutiny.topics.TopicLoader;
import org.ipag.scrutiny.topics.TopicProblem;

/**
 * What came of loading a set of contributions: the topics that may be used, and why the others may not.
 *
 * @param topics   valid topics, sorted by label
 * @param problems what is wrong with the rest, by plug-in
 */
public record LoadedTopics(List<Topic> topics, List<TopicProblem> problems) {

    private record Candidate(Contribution from, Topic topic) {
    }

    /** Loads and checks each contribution by itself, so that a broken one takes nothing with it. */
    public static LoadedTopics of(List<Contribution> contributions) {
        TopicLoader loader = new TopicLoader();
        List<TopicProblem> problems = new ArrayList<>();
        Map<String, Candidate> byKey = new HashMap<>();
        contributions.stream()
                .sorted(Comparator.comparing(Contribution::plugin).thenComparing(Contribution::file))
                .forEach(each -> {
                    Topic topic = load(loader, each, problems);
                    if (topic != null) {
                        keepNewer(new Candidate(each, topic), byKey, problems);
                    }
                });
        Collator alphabet = Collator.getInstance(Locale.UK);
        List<Topic> topics = byKey.values().stream().map(Candidate::topic)
                .sorted(Comparator.comparing(Topic::getLabel, alphabet).thenComparing(Topic::getKey)).toList();
        problems.sort(Comparator.comparing(TopicProblem::plugin).thenComparing(TopicProblem::file));
        return new LoadedTopics(topics, List.copyOf(problems));
    }

    private static Topic load(TopicLoader loader, Contribution from, List<TopicProblem> problems) {
        try (InputStream in = from.bytes().open()) {
            return loader.load(in, from.file());
        } catch (TopicException e) {
            e.reasons().forEach(reason -> problems.add(new TopicProblem(from.plugin(), from.file(), reason)));
        } catch (IOException e) {
            problems.add(new TopicProblem(from.plugin(), from.file(), e.getMessage()));
        }
        return null;
    }

    private static void keepNewer(Candidate candidate, Map<String, Candidate> byKey, List<TopicProblem> problems) {
        String key = candidate.topic().getKey();
        Candidate other = byKey.putIfAbsent(key, candidate);
        if (other == null) {
            return;
        }
        // Of equal versions the first by plug-in and file stays, so that the choice is the same at every start.
        boolean newer = compareVersions(candidate.topic().getVersion(), other.topic().getVersion()) > 0;
        Candidate kept = newer ? candidate : other;
        Candidate dropped = newer ? other : candidate;
        byKey.put(key, kept);
        problems.add(new TopicProblem(dropped.from().plugin(), dropped.from().file(),
                "The topic \"" + key + "\" version " + dropped.topic().getVersion() + " is not used, because "
                        + kept.from().plugin() + " contributes version " + kept.topic().getVersion()
                        + " of it. Remove one of the plug-ins, or give the topic another key."));
    }

    private static int compareVersions(String one, String two) {
        String[] first = one.split("\\.");
        String[] second = two.split("\\.");
        int major = Integer.compare(Integer.parseInt(first[0]), Integer.parseInt(second[0]));
        return major != 0 ? major : Integer.compare(Integer.parseInt(first[1]), Integer.parseInt(second[1]));
    }
}
