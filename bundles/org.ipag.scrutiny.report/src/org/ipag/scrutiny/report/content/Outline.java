package org.ipag.scrutiny.report.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ipag.scrutiny.model.round.ReportSection;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.topic.OutlineKind;
import org.ipag.scrutiny.model.topic.OutlineSection;
import org.ipag.scrutiny.topics.TextParameters;

/**
 * The sections of a round's report: the topic's outline, with what a person changed: order, titles, texts, sections left
 * out and sections added.
 */
final class Outline {

    /**
     * A section.
     *
     * @param key      its key
     * @param kind     what it holds
     * @param title    its heading
     * @param draft    the text generated from the topic
     * @param own      what a person left of it; null if untouched
     * @param children sections within it
     */
    record Node(String key, OutlineKind kind, String title, String draft, ReportSection own, List<Node> children) {

        boolean included() {
            return own == null || own.isIncluded();
        }

        boolean written() {
            return own != null && own.getText() != null;
        }

        String text() {
            return written() ? own.getText() : draft;
        }
    }

    private final Map<String, ReportSection> own = new HashMap<>();
    private final TextParameters parameters;
    private final List<Node> nodes;

    private Outline(Round round, TextParameters parameters) {
        this.parameters = parameters;
        List<ReportSection> sections = round.getReport() == null ? List.of() : round.getReport().getSections();
        sections.forEach(section -> own.putIfAbsent(ReportTexts.text(section.getKey()), section));
        nodes = new ArrayList<>(nodes(round.getTopic().getOutline()));
        for (ReportSection section : sections) {
            if (ReportTexts.text(section.getKey()).startsWith("own-")) {
                nodes.add(new Node(section.getKey(), OutlineKind.TEXT, ReportTexts.text(section.getTitle()), "", section,
                        List.of()));
            }
        }
        nodes.sort(Comparator.comparingInt(Outline::position));
    }

    static Outline of(Round round, TextParameters parameters) {
        return new Outline(round, parameters);
    }

    List<Node> nodes() {
        return nodes;
    }

    private List<Node> nodes(List<OutlineSection> sections) {
        List<Node> made = new ArrayList<>();
        for (OutlineSection section : sections) {
            ReportSection changed = own.get(section.getKey());
            String title = changed != null && !ReportTexts.blank(changed.getTitle()) ? changed.getTitle()
                    : parameters.fill(section.getLabel());
            made.add(new Node(section.getKey(), section.getKind(), title, parameters.fillParagraphs(section.getText()),
                    changed, nodes(section.getChildren())));
        }
        made.sort(Comparator.comparingInt(Outline::position));
        return made;
    }

    /** A section that nobody touched keeps its place, as the sort is stable and all such have none. */
    private static int position(Node node) {
        return node.own() == null ? 0 : node.own().getPosition();
    }
}
