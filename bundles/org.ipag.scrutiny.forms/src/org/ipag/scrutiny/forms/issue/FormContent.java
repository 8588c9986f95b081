package org.ipag.scrutiny.forms.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.ipag.scrutiny.forms.FormProvenance.CaseReference;
import org.ipag.scrutiny.forms.FormTags;
import org.ipag.scrutiny.model.edit.UkDates;
import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.topic.Condition;
import org.ipag.scrutiny.model.topic.Question;
import org.ipag.scrutiny.model.topic.QuestionSet;
import org.ipag.scrutiny.model.topic.Rating;
import org.ipag.scrutiny.model.topic.Topic;
import org.ipag.scrutiny.office.content.Block;
import org.ipag.scrutiny.office.content.Callout;
import org.ipag.scrutiny.office.content.ContentDocument;
import org.ipag.scrutiny.office.content.DocumentInfo;
import org.ipag.scrutiny.office.content.FormField;
import org.ipag.scrutiny.office.content.Heading;
import org.ipag.scrutiny.office.content.Paragraph;
import org.ipag.scrutiny.office.content.PlainText;
import org.ipag.scrutiny.office.content.Run;
import org.ipag.scrutiny.office.content.Table;
import org.ipag.scrutiny.topics.TextParameters;

/** Says what a district's feedback form holds. */
final class FormContent {

    private static final int ONE_BOX_MM = 27;
    private static final int ONE_OF_SEVERAL_MM = 19;

    private final Round round;
    private final FormQuestions questions;
    private final LocalDate date;

    FormContent(Round round, FormQuestions questions, LocalDate date) {
        this.round = round;
        this.questions = questions;
        this.date = date;
    }

    ContentDocument of(District district, List<FormCase> cases) {
        Topic topic = round.getTopic();
        TextParameters parameters = TextParameters.of(round).with("district", district.getName());
        String title = parameters.fill(topic.getFormTitle());
        ContentDocument.Builder form = ContentDocument.of(new DocumentInfo(title,
                IssueTexts.say("form.subject", title, district.getName()), author(round), topic.getLanguage(), date, "",
                IssueTexts.say("form.footer", title, district.getName())));
        form.add(Heading.plain(1, title, "form"));
        form.add(Paragraph.of(Paragraph.Style.LEAD, lead()));
        form.add(whoFrom(district));
        form.add(howTo(cases));
        for (QuestionSet set : questions.sets(cases)) {
            set(form, set, cases, parameters);
        }
        return form.build();
    }

    static String author(Round round) {
        return round.getCountyGroup() == null || round.getCountyGroup().getName() == null
                ? IssueTexts.say("author.default") : round.getCountyGroup().getName();
    }

    private String lead() {
        String campaign = round.getTopic().getCampaign();
        String force = round.getForce() == null ? "" : round.getForce().getName();
        if (campaign == null || campaign.isBlank()) {
            return IssueTexts.say("form.lead", force, String.valueOf(round.getYear()));
        }
        String dates = TextParameters.of(round).fillParagraphs("${campaignDates}");
        return IssueTexts.say("form.lead.campaign", force,
                dates.isEmpty() ? campaign : IssueTexts.say("form.campaign", campaign, dates));
    }

    private static Table whoFrom(District district) {
        Table.Cell name = new Table.Cell(List.of(new FormField(FormTags.DISTRICT, FormTags.bookmark(FormTags.DISTRICT),
                label("form.district"), IssueTexts.say("placeholder.answer"), district.getName(), false, List.of())));
        Table.Cell person = new Table.Cell(List.of(
                new FormField(FormTags.PERSON, FormTags.bookmark(FormTags.PERSON), label("form.person"),
                        IssueTexts.say("placeholder.person"), "", false, List.of())));
        return new Table("", IssueTexts.say("form.about.alt"), List.of(Table.Column.of("", 3), Table.Column.of("", 9)),
                List.of(new Table.Row(List.of(Table.Cell.of(IssueTexts.say("form.district")), name), 8),
                        new Table.Row(List.of(Table.Cell.of(IssueTexts.say("form.person")), person), 8)),
                true, Table.Look.FORM);
    }

    private static String label(String key) {
        return IssueTexts.say(key).replace(":", "");
    }

    private Callout howTo(List<FormCase> cases) {
        List<Paragraph> lines = new ArrayList<>();
        lines.add(Paragraph.of(IssueTexts.say("form.how.write")));
        if (!cases.isEmpty()) {
            lines.add(Paragraph.of(IssueTexts.say("form.how.cases", IssueTexts.say("form.all-cases"))));
        }
        lines.add(Paragraph.of(IssueTexts.say("form.how.names")));
        lines.add(Paragraph.of(IssueTexts.say("form.person.note")));
        lines.add(Paragraph.of(Run.bold(round.getReturnsDue() == null ? IssueTexts.say("form.how.return.undated")
                : IssueTexts.say("form.how.return", UkDates.date(round.getReturnsDue())))));
        return new Callout(IssueTexts.say("form.how"), lines);
    }

    private void set(ContentDocument.Builder form, QuestionSet set, List<FormCase> cases, TextParameters parameters) {
        boolean main = set == questions.main();
        form.add(Heading.plain(2, main ? IssueTexts.say("form.questions") : parameters.fill(set.getLabel()),
                "set_" + set.getKey()));
        PlainText.blocks(parameters.fillParagraphs(set.getIntroduction())).forEach(block -> form.add(
                block instanceof Paragraph paragraph ? paragraph.keptWithNext() : block));
        String section = "";
        for (Question question : set.getQuestions()) {
            List<FormCase> asked = questions.cases(question, cases);
            if (!main && asked.isEmpty()) {
                continue;
            }
            String own = question.getSection() == null ? "" : question.getSection();
            if (!own.isEmpty() && !own.equals(section)) {
                form.add(Heading.plain(3, parameters.fill(own), "section_" + question.getKey()));
            }
            section = own;
            question(form, question, asked, own.isEmpty() ? 3 : 4, main, parameters);
        }
    }

    private void question(ContentDocument.Builder form, Question question, List<FormCase> cases, int level, boolean main,
            TextParameters parameters) {
        form.add(Heading.plain(level, IssueTexts.say("form.question", questions.number(question),
                parameters.fill(question.getLabel())), "question_" + question.getKey()));
        if (main && question.getAppliesWhen() != Condition.ALWAYS) {
            form.add(Paragraph.of(Paragraph.Style.NOTE,
                    IssueTexts.say("form.condition." + question.getAppliesWhen().getLiteral())).keptWithNext());
        }
        if (question.getHint() != null && !question.getHint().isBlank()) {
            form.add(Paragraph.of(Paragraph.Style.HINT, IssueTexts.say("form.hint", parameters.fill(question.getHint()))));
        }
        if (question.getScale() != null) {
            form.add(Paragraph.of(Paragraph.Style.NOTE, IssueTexts.say("form.scale", question.getScale().getRatings()
                    .stream().map(Rating::getLabel).collect(Collectors.joining("; ")))).keptWithNext());
        }
        form.add(responses(question, cases, main));
    }

    /** A box for each case and one for all, each with the case's name before it as the row's header. */
    private Table responses(Question question, List<FormCase> cases, boolean main) {
        List<Table.Row> rows = new ArrayList<>();
        boolean several = !cases.isEmpty();
        for (FormCase each : cases) {
            rows.add(box(question, each.reference(), ONE_OF_SEVERAL_MM));
        }
        if (main || !several) {
            String label = several ? IssueTexts.say("form.all-cases") : IssueTexts.say("form.response");
            rows.add(box(question, new CaseReference(0, "", label), several ? ONE_OF_SEVERAL_MM : ONE_BOX_MM));
        }
        return new Table("", IssueTexts.say("form.response.alt", questions.number(question)),
                List.of(Table.Column.of("", 2), Table.Column.of("", 10)), rows, true, Table.Look.FORM);
    }

    private Table.Row box(Question question, CaseReference about, int heightMm) {
        String tag = FormTags.answer(question.getKey(), about.number());
        String title = about.number() == 0 ? IssueTexts.say("form.field", questions.number(question))
                : IssueTexts.say("form.field.case", questions.number(question), about.label());
        List<String> choices = question.getScale() == null ? List.of()
                : question.getScale().getRatings().stream().map(Rating::getLabel).toList();
        String placeholder = IssueTexts.say(switch (question.getKind()) {
            case CONFIDENCE -> "placeholder.confidence";
            case COUNT -> "placeholder.count";
            case CHOICE -> "placeholder.comment";
            case OPEN -> "placeholder.answer";
        });
        List<Block> field = List.of(new FormField(tag, FormTags.bookmark(tag), title, placeholder, "", true, choices));
        return new Table.Row(List.of(Table.Cell.of(about.label()), new Table.Cell(field)), heightMm);
    }
}
