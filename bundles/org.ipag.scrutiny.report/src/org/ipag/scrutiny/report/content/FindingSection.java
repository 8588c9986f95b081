package org.ipag.scrutiny.report.content;

import java.util.ArrayList;
import java.util.List;

import org.ipag.scrutiny.model.round.AreaForDevelopment;
import org.ipag.scrutiny.model.round.ExerciseFeedback;
import org.ipag.scrutiny.model.round.Finding;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.Strength;
import org.ipag.scrutiny.model.topic.OutlineKind;
import org.ipag.scrutiny.office.content.Block;
import org.ipag.scrutiny.office.content.Heading;
import org.ipag.scrutiny.office.content.Paragraph;
import org.ipag.scrutiny.office.content.PlainText;
import org.ipag.scrutiny.office.content.Quotation;
import org.ipag.scrutiny.process.CarryOver;

/** The findings of a kind, each with the words it rests on and the recommendations it leads to. */
final class FindingSection {

    private final Round round;
    private final QuotationChoice quotations;

    FindingSection(Round round, QuotationChoice quotations) {
        this.round = round;
        this.quotations = quotations;
    }

    List<Block> blocks(OutlineKind kind, int level) {
        List<Block> blocks = new ArrayList<>();
        int number = 0;
        for (Finding finding : findings(round, kind)) {
            number++;
            String title = ReportTexts.blank(finding.getTitle()) ? ReportTexts.text(finding.getText()) : finding.getTitle();
            blocks.add(Heading.plain(Math.min(level + 1, 4), ReportTexts.say("finding.title", String.valueOf(number), title),
                    "finding_" + kind.getLiteral() + "_" + number));
            if (!ReportTexts.blank(finding.getTitle())) {
                blocks.addAll(PlainText.blocks(finding.getText()));
            }
            for (QuotationChoice.Words words : quotations.of(finding)) {
                blocks.add(new Quotation(words.text(), ReportTexts.text(words.district().getName()),
                        List.of(ReportTexts.text(words.sourceId()))));
            }
            leadsTo(blocks, finding);
        }
        return blocks;
    }

    private void leadsTo(List<Block> blocks, Finding finding) {
        List<String> numbers = new ArrayList<>();
        List<Recommendation> own = CarryOver.ownOf(round);
        for (int i = 0; i < own.size(); i++) {
            if (own.get(i).getFindings().contains(finding)) {
                numbers.add(String.valueOf(RecommendationSection.number(own.get(i), i)));
            }
        }
        if (!numbers.isEmpty()) {
            blocks.add(Paragraph.of(Paragraph.Style.NOTE, ReportTexts.say("finding.leads-to", numbers.size(),
                    ReportTexts.list(numbers))));
        } else if (finding instanceof AreaForDevelopment && !ReportTexts.blank(finding.getNoRecommendationReason())) {
            blocks.add(Paragraph.of(Paragraph.Style.NOTE,
                    ReportTexts.say("finding.no-recommendation", finding.getNoRecommendationReason().strip())));
        }
    }

    static List<Finding> findings(Round round, OutlineKind kind) {
        Class<? extends Finding> type = switch (kind) {
            case STRENGTHS -> Strength.class;
            case AREAS -> AreaForDevelopment.class;
            case EXERCISE_FEEDBACK -> ExerciseFeedback.class;
            default -> throw new IllegalArgumentException(kind + " holds no findings");
        };
        return round.getFindings().stream().filter(type::isInstance)
                .sorted(java.util.Comparator.comparingInt(Finding::getNumber)).map(Finding.class::cast).toList();
    }
}
