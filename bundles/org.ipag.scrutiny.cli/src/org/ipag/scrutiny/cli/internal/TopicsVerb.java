package org.ipag.scrutiny.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ipag.scrutiny.model.topic.Audience;
import org.ipag.scrutiny.model.topic.Topic;
import org.ipag.scrutiny.topics.TopicCatalog;
import org.ipag.scrutiny.topics.TopicException;
import org.ipag.scrutiny.topics.TopicLoader;
import org.ipag.scrutiny.topics.TopicProblem;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the topics of the installed plug-ins, and tells of broken ones. */
@Command(name = "topics", description = "List the topics that rounds can be held on.")
final class TopicsVerb extends Verb {

    @Option(names = "--data", paramLabel = "DIR", description = "Accepted for consistency; topics come from plug-ins.")
    private Path data;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(names = "--check", paramLabel = "FILE", description = "Check a topic file while you write it.")
    private Path draft;

    @Override
    protected int run() throws Exception {
        return draft == null ? list() : check();
    }

    private int check() throws IOException, Refusal {
        if (!Files.isRegularFile(draft)) {
            throw new Refusal("There is no such file: " + draft + ". Give the path of the topic's .xmi file.");
        }
        try {
            Topic topic = new TopicLoader().load(draft.toUri().toURL());
            print(draft + ": " + topic.getKey() + " " + topic.getVersion() + " can be used as it is.");
            return 0;
        } catch (TopicException e) {
            e.reasons().forEach(reason -> tell(draft + ": " + reason));
            return 1;
        }
    }

    private int list() throws IOException {
        var catalog = service(TopicCatalog.class);
        for (TopicProblem problem : catalog.problems()) {
            tell("Left out: " + problem.file() + " in " + problem.plugin() + ": " + problem.reason());
        }
        if (json) {
            printJson(catalog.topics().stream().map(TopicsVerb::describe).toList());
            return 0;
        }
        for (Topic topic : catalog.topics()) {
            print("%-28s %-8s %s".formatted(topic.getKey(), topic.getVersion(), topic.getLabel()));
            print("    " + topic.getSummary());
        }
        return 0;
    }

    private static Map<String, Object> describe(Topic topic) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", topic.getKey());
        json.put("name", topic.getLabel());
        json.put("version", topic.getVersion());
        json.put("language", topic.getLanguage());
        json.put("summary", topic.getSummary());
        json.put("questions", questions(topic));
        return json;
    }

    private static List<Map<String, Object>> questions(Topic topic) {
        return topic.getQuestionSets().stream().filter(set -> set.getAudience() == Audience.PANEL).findFirst()
                .map(set -> set.getQuestions().stream().map(question -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("id", question.getKey());
                    json.put("number", question.getNumber());
                    json.put("text", question.getLabel());
                    json.put("hint", question.getHint());
                    return json;
                }).toList()).orElse(List.of());
    }
}
