package org.ipag.scrutiny.report.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.AnswerKind;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CaseScope;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.topic.Question;
import org.ipag.scrutiny.model.topic.QuestionSet;
import org.ipag.scrutiny.model.topic.Rating;
import org.ipag.scrutiny.office.content.Block;
import org.ipag.scrutiny.office.content.Heading;
import org.ipag.scrutiny.office.content.Paragraph;
import org.ipag.scrutiny.office.content.Quotation;
import org.ipag.scrutiny.office.content.Table;
import org.ipag.scrutiny.process.RoundQuestions;
import org.ipag.scrutiny.topics.TextParameters;

/** What was said, question by question: its text and hint, counts, and words of districts case by case. */
final class QuestionSections {

    private final Round round;
    private final QuotationChoice quotations;
    private final TextParameters parameters;
    private final int level;
    private final Map<String, List<Answer>> answers = new HashMap<>();

    QuestionSections(Round round, QuotationChoice quotations, TextParameters parameters, int level) {
        this.round = round;
        this.quotations = quotations;
        this.parameters = parameters;
        this.level = level;
        for (Return returned : round.getReturns()) {
            for (Answer answer : returned.getAnswers()) {
                if (!ReportTexts.blank(answer.getText()) || !ReportTexts.blank(answer.getRating())) {
                    answers.computeIfAbsent(QuotationChoice.key(answer), key -> new ArrayList<>()).add(answer);
                }
            }
        }
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        Set<String> done = new LinkedHashSet<>();
        if (answers.isEmpty()) {
            return blocks;
        }
        for (Question question : RoundQuestions.of(round)) {
            done.add(question.getKey());
            question(blocks, question);
        }
        for (QuestionSet set : round.getTopic().getQuestionSets()) {
            for (Question question : set.getQuestions()) {
                if (answers.containsKey(question.getKey()) && done.add(question.getKey())) {
                    question(blocks, question);
                }
            }
        }
        answers.keySet().stream().filter(key -> !done.contains(key)).sorted().forEach(key -> unknown(blocks, key));
        return blocks;
    }

    private void question(List<Block> blocks, Question question) {
        String name = ReportTexts.blank(question.getShortLabel()) ? "" : question.getShortLabel();
        blocks.add(Heading.plain(level, name.isEmpty()
                ? ReportTexts.say("question.title", String.valueOf(question.getNumber()))
                : ReportTexts.say("question.title.name", String.valueOf(question.getNumber()), parameters.fill(name)),
                "question_" + question.getKey()));
        blocks.add(Paragraph.of(Paragraph.Style.QUESTION, parameters.fill(question.getLabel())));
        if (!ReportTexts.blank(question.getHint())) {
            blocks.add(Paragraph.of(Paragraph.Style.HINT,
                    ReportTexts.say("question.hint", parameters.fill(question.getHint()))));
        }
        said(blocks, question.getKey());
        if (question.getScale() != null) {
            ratings(blocks, question);
        }
        words(blocks, question.getKey());
    }

    /** Answers to a question that the topic no longer has, under the wording they were given under. */
    private void unknown(List<Block> blocks, String key) {
        blocks.add(Heading.plain(level, ReportTexts.say("question.unknown"), "question_" + key));
        answers.get(key).stream().map(Answer::getWording).filter(wording -> !ReportTexts.blank(wording)).findFirst()
                .ifPresent(wording -> blocks.add(Paragraph.of(Paragraph.Style.QUESTION, wording)));
        said(blocks, key);
        words(blocks, key);
    }

    /** How many districts answered, and in what way. */
    private void said(List<Block> blocks, String key) {
        List<Answer> given = answers.getOrDefault(key, List.of());
        if (given.isEmpty()) {
            blocks.add(Paragraph.of(Paragraph.Style.NOTE, ReportTexts.say("question.unanswered")));
            return;
        }
        long districts = given.stream().map(Answer::eContainer).distinct().count();
        Map<AnswerKind, Integer> kinds = new EnumMap<>(AnswerKind.class);
        List<String> votes = new ArrayList<>();
        for (Answer answer : given) {
            kinds.merge(answer.getKind(), 1, Integer::sum);
            if (answer.getKind() == AnswerKind.COUNT && answer.getCountOf() > 0) {
                votes.add(ReportTexts.say("question.vote", ((Return) answer.eContainer()).getDistrict().getName(),
                        String.valueOf(answer.getCountFor()), String.valueOf(answer.getCountOf())));
            }
        }
        StringBuilder text = new StringBuilder(ReportTexts.say("question.answered", districts, given.size()));
        List<String> parts = new ArrayList<>();
        kinds.forEach((kind, number) -> {
            if (kind != AnswerKind.GROUP_STATEMENT) {
                parts.add(ReportTexts.say("kind." + kind.getLiteral(), number));
            }
        });
        if (!parts.isEmpty()) {
            text.append(' ').append(ReportTexts.say("question.kinds", ReportTexts.list(parts)));
        }
        if (!votes.isEmpty()) {
            text.append(' ').append(ReportTexts.say("question.votes", ReportTexts.list(votes)));
        }
        blocks.add(Paragraph.of(Paragraph.Style.NOTE, text.toString()).keptWithNext());
    }

    private void ratings(List<Block> blocks, Question question) {
        List<Table.Row> rows = new ArrayList<>();
        for (Rating rating : question.getScale().getRatings()) {
            long number = answers.getOrDefault(question.getKey(), List.of()).stream()
                    .filter(answer -> rating.getKey().equals(answer.getRating())).count();
            rows.add(Table.Row.of(ReportTexts.text(rating.getLabel()), ReportTexts.text(rating.getMeaning()),
                    String.valueOf(number)));
        }
        blocks.add(new Table(ReportTexts.say("ratings.caption", String.valueOf(question.getNumber())),
                ReportTexts.say("ratings.alt", String.valueOf(question.getNumber())),
                List.of(Table.Column.of(ReportTexts.say("column.rating"), 3),
                        Table.Column.of(ReportTexts.say("column.meaning"), 6),
                        Table.Column.number(ReportTexts.say("column.answers"), 1.5)), rows, true, Table.Look.DATA));
    }

    /** The words, common cases first so that districts can be compared, then local ones, then those about all cases. */
    private void words(List<Block> blocks, String key) {
        Map<String, List<QuotationChoice.Words>> groups = new LinkedHashMap<>();
        List<QuotationChoice.Words> words = quotations.under(key);
        if (words.stream().allMatch(each -> group(each.answer()).equals(ReportTexts.say("cases.all")))) {
            quote(blocks, words);
            return;
        }
        round.getCases().stream().filter(file -> file.getScope() == CaseScope.COMMON)
                .forEach(file -> groups.put(ReportTexts.label(file), new ArrayList<>()));
        words.stream().map(QuotationChoice.Words::answer).filter(answer -> answer.getCaseFile() == null)
                .map(Answer::getCaseOnForm).filter(name -> !ReportTexts.blank(name))
                .forEach(name -> groups.putIfAbsent(name, new ArrayList<>()));
        groups.put(ReportTexts.say("cases.local"), new ArrayList<>());
        groups.put(ReportTexts.say("cases.all"), new ArrayList<>());
        words.forEach(each -> groups.get(group(each.answer())).add(each));
        groups.forEach((name, group) -> {
            if (!group.isEmpty()) {
                blocks.add(Paragraph.of(Paragraph.Style.LABEL, name).keptWithNext());
                quote(blocks, group);
            }
        });
    }

    /** Under which heading an answer's words stand. */
    private static String group(Answer answer) {
        CaseFile file = answer.getCaseFile();
        if (file == null) {
            return ReportTexts.blank(answer.getCaseOnForm()) ? ReportTexts.say("cases.all") : answer.getCaseOnForm();
        }
        return file.getScope() == CaseScope.COMMON ? ReportTexts.label(file) : ReportTexts.say("cases.local");
    }

    private static void quote(List<Block> blocks, List<QuotationChoice.Words> words) {
        words.forEach(each -> blocks.add(new Quotation(each.text(), ReportTexts.text(each.district().getName()),
                List.of(each.sourceId() == null ? "" : each.sourceId()))));
    }
}
