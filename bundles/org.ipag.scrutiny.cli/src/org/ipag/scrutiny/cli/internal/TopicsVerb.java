package org.ipag.scrutiny.cli.internal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ipag.scrutiny.model.topic.Audience;
import org.ipag.scrutiny.model.topic.Topic;
import org.ipag.scrutiny.topics.TopicCatalog;
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

    @Override
    protected int run() throws Exception {
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
