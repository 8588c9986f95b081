package org.ipag.scrutiny.forms.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.topic.Audience;
import org.ipag.scrutiny.model.topic.Checklist;
import org.ipag.scrutiny.model.topic.ChecklistItem;
import org.ipag.scrutiny.model.topic.ChecklistPurpose;
import org.ipag.scrutiny.model.topic.Guidance;
import org.ipag.scrutiny.model.topic.GuidanceSection;
import org.ipag.scrutiny.model.topic.Topic;
import org.ipag.scrutiny.office.content.ContentDocument;
import org.ipag.scrutiny.office.content.DocumentInfo;
import org.ipag.scrutiny.office.content.Heading;
import org.ipag.scrutiny.office.content.ListBlock;
import org.ipag.scrutiny.office.content.Paragraph;
import org.ipag.scrutiny.office.content.PlainText;
import org.ipag.scrutiny.office.content.Run;
import org.ipag.scrutiny.topics.TextParameters;

/** Says what the guidance holds that goes out with the forms: the topic's texts and the checklists of their readers. */
final class GuidanceContent {

    private static final Set<ChecklistPurpose> FOR_MEMBERS =
            EnumSet.of(ChecklistPurpose.REPORT_RECEIVED, ChecklistPurpose.VICTIMS_CODE);
    private static final Set<ChecklistPurpose> FOR_CHAIRS =
            EnumSet.of(ChecklistPurpose.MEETING, ChecklistPurpose.DISPOSAL, ChecklistPurpose.VIDEO);

    private final Round round;
    private final LocalDate date;
    private final TextParameters parameters;

    GuidanceContent(Round round, LocalDate date) {
        this.round = round;
        this.date = date;
        parameters = TextParameters.of(round);
    }

    /** The documents for members and for chairs, in that order. */
    List<ContentDocument> documents() {
        List<ContentDocument> documents = new ArrayList<>();
        documents.addAll(forAudience(Audience.PANEL, FOR_MEMBERS, "guidance.panel"));
        documents.addAll(forAudience(Audience.CHAIR, FOR_CHAIRS, "guidance.chair"));
        return documents;
    }

    private List<ContentDocument> forAudience(Audience audience, Set<ChecklistPurpose> purposes, String ownTitle) {
        Topic topic = round.getTopic();
        List<Checklist> lists = topic.getChecklists().stream().filter(list -> purposes.contains(list.getPurpose()))
                .filter(this::inForce).toList();
        List<Guidance> texts = topic.getGuidance().stream().filter(text -> text.getAudience() == audience).toList();
        List<ContentDocument> documents = new ArrayList<>();
        if (texts.isEmpty() && !lists.isEmpty()) {
            ContentDocument.Builder document = begin(IssueTexts.say(ownTitle));
            checklists(document, lists);
            documents.add(document.build());
        }
        for (Guidance text : texts) {
            ContentDocument.Builder document = begin(parameters.fill(text.getLabel()));
            for (GuidanceSection section : text.getSections()) {
                document.add(Heading.plain(2, parameters.fill(section.getLabel()), "section_" + section.getKey()));
                document.addAll(PlainText.blocks(parameters.fillParagraphs(section.getText())));
            }
            if (text == texts.getFirst()) {
                checklists(document, lists);
            }
            documents.add(document.build());
        }
        return documents;
    }

    private boolean inForce(Checklist list) {
        return (list.getValidFrom() == null || !list.getValidFrom().isAfter(date))
                && (list.getValidTo() == null || !list.getValidTo().isBefore(date));
    }

    private ContentDocument.Builder begin(String title) {
        String force = round.getForce() == null ? "" : round.getForce().getName();
        ContentDocument.Builder document = ContentDocument.of(new DocumentInfo(title,
                IssueTexts.say("guidance.subject", round.getTopic().getLabel()), FormContent.author(round),
                round.getTopic().getLanguage(), date, "", title));
        document.add(Heading.plain(1, title, "guidance"));
        document.add(Paragraph.of(Paragraph.Style.LEAD,
                IssueTexts.say("guidance.lead", force, String.valueOf(round.getYear()))));
        return document;
    }

    private void checklists(ContentDocument.Builder document, List<Checklist> lists) {
        for (Checklist list : lists) {
            document.add(Heading.plain(2, parameters.fill(list.getLabel()), "checklist_" + list.getKey()));
            document.add(new ListBlock(ListBlock.Kind.CHECKBOX, list.getItems().stream().map(this::item).toList()));
            if (list.getSource() != null && !list.getSource().isBlank()) {
                document.add(Paragraph.of(Paragraph.Style.NOTE, IssueTexts.say("guidance.source", list.getSource())));
            }
        }
    }

    private ListBlock.Item item(ChecklistItem item) {
        List<Run> runs = new ArrayList<>();
        runs.add(Run.of(parameters.fill(item.getLabel())));
        if (item.getHint() != null && !item.getHint().isBlank()) {
            runs.add(Run.italic(" (" + parameters.fill(item.getHint()) + ")"));
        }
        return new ListBlock.Item(runs, List.of());
    }
}
