package org.ipag.scrutiny.report.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.Finding;
import org.ipag.scrutiny.model.round.Meeting;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.RecommendationItem;
import org.ipag.scrutiny.model.round.ReplyDecision;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.Theme;
import org.ipag.scrutiny.model.round.UnplacedText;
import org.ipag.scrutiny.model.topic.Question;
import org.ipag.scrutiny.model.topic.QuestionSet;
import org.ipag.scrutiny.model.topic.Rating;
import org.ipag.scrutiny.office.content.Book;
import org.ipag.scrutiny.office.content.DocumentInfo;
import org.ipag.scrutiny.process.ParticipationCounts;
import org.ipag.scrutiny.topics.TextParameters;

/** The collation as a workbook, for those who want to count or sort themselves. Who completed a form is not in it. */
public final class CollationBook {

    private final Round round;
    private final DocumentInfo info;
    private final TextParameters parameters;
    private final Map<String, Question> questions = new LinkedHashMap<>();

    public CollationBook(Round round, DocumentInfo info) {
        this.round = round;
        this.info = info;
        parameters = TextParameters.of(round);
        for (QuestionSet set : round.getTopic().getQuestionSets()) {
            set.getQuestions().forEach(question -> questions.putIfAbsent(question.getKey(), question));
        }
    }

    /** The workbook. */
    public Book build() {
        return new Book(info, List.of(grid(), answers(), passages(), findings(), recommendations(), participation(),
                unplaced()));
    }

    private static Book.Column column(String key, int width) {
        return new Book.Column(ReportTexts.say("sheet.column." + key), width);
    }

    /** A sheet whose first columns say what a row is about. */
    private static Book.Sheet sheet(String key, int headers, List<Book.Column> columns, List<List<Object>> rows) {
        return new Book.Sheet(ReportTexts.say("sheet." + key), headers, columns, rows);
    }

    /** Values of a row; a list that takes null. */
    private static List<Object> row(Object... values) {
        return java.util.Arrays.asList(values);
    }

    /** A row for each question and case, a column for each district, the answers in the cells. */
    private Book.Sheet grid() {
        Map<String, Map<Return, String>> cells = new LinkedHashMap<>();
        Map<String, Answer> samples = new LinkedHashMap<>();
        List<Answer> all = new ArrayList<>();
        round.getReturns().forEach(returned -> all.addAll(returned.getAnswers()));
        all.sort(java.util.Comparator.comparingInt((Answer answer) -> order(answer))
                .thenComparingInt(answer -> caseOrder(answer.getCaseFile())));
        for (Answer answer : all) {
            String key = QuotationChoice.key(answer) + "\n" + caseLabel(answer);
            samples.putIfAbsent(key, answer);
            cells.computeIfAbsent(key, each -> new LinkedHashMap<>()).merge((Return) answer.eContainer(),
                    ReportTexts.text(answer.getText()), (one, other) -> one + "\n" + other);
        }
        List<Return> districts = round.getReturns().stream().filter(each -> !each.getAnswers().isEmpty()).toList();
        List<Book.Column> columns = new ArrayList<>(List.of(column("number", 6), column("question", 32),
                column("case", 12)));
        districts.forEach(each -> columns.add(new Book.Column(ReportTexts.text(each.getDistrict().getName()), 40)));
        List<List<Object>> rows = new ArrayList<>();
        cells.forEach((key, answers) -> {
            Answer sample = samples.get(key);
            List<Object> values = new ArrayList<>(row(number(sample), wording(sample), caseLabel(sample)));
            districts.forEach(each -> values.add(answers.get(each)));
            rows.add(values);
        });
        return sheet("grid", 3, columns, rows);
    }

    private int order(Answer answer) {
        int index = new ArrayList<>(questions.keySet()).indexOf(QuotationChoice.key(answer));
        return index < 0 ? Integer.MAX_VALUE : index;
    }

    private int caseOrder(CaseFile file) {
        return file == null ? Integer.MAX_VALUE : round.getCases().indexOf(file);
    }

    private Book.Sheet answers() {
        List<List<Object>> rows = new ArrayList<>();
        for (Return returned : round.getReturns()) {
            for (Answer answer : returned.getAnswers()) {
                rows.add(row(district(returned), number(answer), wording(answer), caseLabel(answer),
                        ReportTexts.text(answer.getText()), ModelTexts.literal(answer.getKind()),
                        answer.getCountOf() > 0 ? answer.getCountFor() : null,
                        answer.getCountOf() > 0 ? answer.getCountOf() : null, rating(answer),
                        ModelTexts.literal(answer.getConfidence())));
            }
        }
        return sheet("answers", 1, List.of(column("district", 20), column("number", 6), column("question", 32),
                column("case", 12), column("answer", 80), column("kind", 18), column("for", 8), column("of", 8),
                column("rating", 18), column("confidence", 16)), rows);
    }

    private Book.Sheet passages() {
        List<List<Object>> rows = new ArrayList<>();
        for (Return returned : round.getReturns()) {
            for (Answer answer : returned.getAnswers()) {
                for (Passage passage : answer.getPassages()) {
                    rows.add(row(district(returned), number(answer), caseLabel(answer),
                            ReportTexts.text(passage.getText()), ModelTexts.literal(passage.getCoding()),
                            passage.getThemes().stream().map(Theme::getLabel).collect(Collectors.joining(", ")),
                            ReportTexts.say(passage.isQuotable() ? "yes" : "no"), restingOn(passage)));
                }
            }
        }
        return sheet("passages", 1, List.of(column("district", 20), column("number", 6), column("case", 12),
                column("passage", 80), column("coding", 20), column("themes", 30), column("quotable", 10),
                column("finding", 40)), rows);
    }

    private String restingOn(Passage passage) {
        return round.getFindings().stream().filter(finding -> finding.getPassages().contains(passage))
                .map(CollationBook::title).collect(Collectors.joining("; "));
    }

    private static String title(Finding finding) {
        return ReportTexts.blank(finding.getTitle()) ? ReportTexts.text(finding.getText()) : finding.getTitle();
    }

    private Book.Sheet findings() {
        List<List<Object>> rows = new ArrayList<>();
        for (Finding finding : round.getFindings()) {
            rows.add(row(ModelTexts.className(finding.eClass()), title(finding), ReportTexts.text(finding.getText()),
                    finding.getPassages().size(), finding.getPassages().stream()
                            .map(passage -> district((Return) passage.eContainer().eContainer())).distinct()
                            .collect(Collectors.joining(", ")),
                    round.getRecommendations().stream().filter(each -> each.getFindings().contains(finding))
                            .map(each -> String.valueOf(each.getNumber())).collect(Collectors.joining(", ")),
                    ReportTexts.text(finding.getNoRecommendationReason())));
        }
        return sheet("findings", 2, List.of(column("kind", 22), column("title", 40), column("text", 70),
                column("passages", 10), column("districts", 30), column("recommendations", 18), column("none", 40)),
                rows);
    }

    private Book.Sheet recommendations() {
        List<List<Object>> rows = new ArrayList<>();
        for (Recommendation each : round.getRecommendations()) {
            StringBuilder text = new StringBuilder(ReportTexts.text(each.getText()));
            each.getItems().stream().map(RecommendationItem::getText).filter(item -> !ReportTexts.blank(item))
                    .forEach(item -> text.append("\n\u2022 ").append(item));
            boolean replied = each.getReply() != null && each.getReply().getDecision() != ReplyDecision.NONE;
            rows.add(row(each.getNumber(), text.toString(), ReportTexts.text(each.getOwner()), each.getDueDate(),
                    ModelTexts.literal(each.getState()),
                    replied ? ModelTexts.literal(each.getReply().getDecision()) : "",
                    replied ? ReportTexts.text(each.getReply().getReason()) : "",
                    each.getFindings().stream().map(CollationBook::title).collect(Collectors.joining("; ")),
                    ReportTexts.say(ReportTexts.blank(each.getCarriedFrom()) ? "no" : "yes")));
        }
        return sheet("recommendations", 1, List.of(column("number", 6), column("recommendation", 70), column("owner", 24),
                column("due", 14), column("state", 16), column("reply", 18), column("reason", 40),
                column("findings", 50), column("carried", 14)), rows);
    }

    private Book.Sheet participation() {
        List<List<Object>> rows = new ArrayList<>();
        for (Return returned : round.getReturns()) {
            List<Object> values = new ArrayList<>(ParticipationSection.cells(returned));
            if (ParticipationCounts.hasMet(returned)) {
                Meeting meeting = returned.getMeeting();
                values.set(ParticipationSection.MET, known(meeting.getHeldOn(), values.get(ParticipationSection.MET)));
                values.set(ParticipationSection.ATTENDED, meeting.getAttendance() > 0 ? meeting.getAttendance() : null);
            }
            if (ParticipationCounts.hasReturned(returned)) {
                values.set(ParticipationSection.FORM, known(returned.getReceivedOn(), values.get(ParticipationSection.FORM)));
            }
            values.add(1, returned.getDistrict().getInvitedOn());
            values.add(ModelTexts.literal(returned.getState()));
            rows.add(values);
        }
        return sheet("participation", 1, List.of(column("district", 24), column("invited", 14), column("met", 14),
                column("mode", 24), column("attended", 10), column("communities", 40), column("returned", 30),
                column("local", 16), column("state", 16)), rows);
    }

    /** A date, so that one can sort by it, or the words in its place. */
    private static Object known(LocalDate date, Object words) {
        return date == null ? words : date;
    }

    /** How much text fits no question; the text itself may hold anything and is not given away. */
    private Book.Sheet unplaced() {
        List<List<Object>> rows = new ArrayList<>();
        for (Return returned : round.getReturns()) {
            if (!returned.getUnplaced().isEmpty()) {
                rows.add(row(district(returned), returned.getUnplaced().size(),
                        (int) returned.getUnplaced().stream().filter(text -> !isResolved(text)).count()));
            }
        }
        return sheet("unplaced", 1, List.of(column("district", 24), column("pieces", 12), column("open", 12)), rows);
    }

    private static boolean isResolved(UnplacedText text) {
        return text.isResolved();
    }

    private static String district(Return returned) {
        return ReportTexts.text(returned.getDistrict().getName());
    }

    private Object number(Answer answer) {
        Question question = questions.get(QuotationChoice.key(answer));
        return question == null ? null : question.getNumber();
    }

    private String wording(Answer answer) {
        Question question = questions.get(QuotationChoice.key(answer));
        return question == null ? ReportTexts.text(answer.getWording()) : parameters.fill(question.getLabel());
    }

    private static String caseLabel(Answer answer) {
        return answer.getCaseFile() == null ? ReportTexts.say("cases.all") : ReportTexts.label(answer.getCaseFile());
    }

    private String rating(Answer answer) {
        Question question = questions.get(QuotationChoice.key(answer));
        if (ReportTexts.blank(answer.getRating()) || question == null || question.getScale() == null) {
            return ReportTexts.text(answer.getRating());
        }
        return question.getScale().getRatings().stream().filter(rating -> rating.getKey().equals(answer.getRating()))
                .map(Rating::getLabel).findFirst().orElse(answer.getRating());
    }
}
