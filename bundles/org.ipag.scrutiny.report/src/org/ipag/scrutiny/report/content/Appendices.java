package org.ipag.scrutiny.report.content;

import java.util.ArrayList;
import java.util.List;

import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.topic.Audience;
import org.ipag.scrutiny.model.topic.Guidance;
import org.ipag.scrutiny.model.topic.GuidanceSection;
import org.ipag.scrutiny.model.topic.Question;
import org.ipag.scrutiny.model.topic.QuestionSet;
import org.ipag.scrutiny.model.topic.Rating;
import org.ipag.scrutiny.office.content.Block;
import org.ipag.scrutiny.office.content.Heading;
import org.ipag.scrutiny.office.content.Paragraph;
import org.ipag.scrutiny.office.content.PlainText;
import org.ipag.scrutiny.topics.TextParameters;

/** The form and the guidance as they went out, from the round's own copy of the topic. */
final class Appendices {

    private Appendices() {
    }

    static List<Block> form(Round round, TextParameters parameters) {
        List<Block> blocks = new ArrayList<>();
        QuestionSet form = round.getTopic().getQuestionSets().stream()
                .filter(set -> set.getAudience() == Audience.PANEL).findFirst().orElse(null);
        if (form == null) {
            return blocks;
        }
        blocks.addAll(PlainText.blocks(parameters.fillParagraphs(form.getIntroduction())));
        for (Question question : form.getQuestions()) {
            blocks.add(Paragraph.of(Paragraph.Style.QUESTION, ReportTexts.say("form.question",
                    String.valueOf(question.getNumber()), parameters.fill(question.getLabel()))));
            if (!ReportTexts.blank(question.getHint())) {
                blocks.add(new Paragraph(Paragraph.Style.HINT, List.of(org.ipag.scrutiny.office.content.Run.of(
                        ReportTexts.say("question.hint", parameters.fill(question.getHint())))), false));
            }
            if (question.getScale() != null) {
                blocks.add(Paragraph.of(Paragraph.Style.NOTE, ReportTexts.say("form.scale", ReportTexts.list(
                        question.getScale().getRatings().stream().map(Rating::getLabel).toList()))));
            }
        }
        return blocks;
    }

    static List<Block> guidance(Round round, TextParameters parameters) {
        List<Block> blocks = new ArrayList<>();
        for (Guidance document : round.getTopic().getGuidance()) {
            if (document.getAudience() != Audience.PANEL) {
                continue;
            }
            blocks.add(Heading.plain(2, parameters.fill(document.getLabel()), "guidance_" + document.getKey()));
            for (GuidanceSection section : document.getSections()) {
                blocks.add(Heading.plain(3, parameters.fill(section.getLabel()),
                        "guidance_" + document.getKey() + "_" + section.getKey()));
                blocks.addAll(PlainText.blocks(parameters.fillParagraphs(section.getText())));
            }
        }
        return blocks;
    }
}
