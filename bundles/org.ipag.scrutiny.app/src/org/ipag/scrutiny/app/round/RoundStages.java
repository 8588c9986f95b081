package org.ipag.scrutiny.app.round;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.model.edit.UkNumbers;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.AreaForDevelopment;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CaseState;
import org.ipag.scrutiny.model.round.Finding;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.RecommendationState;
import org.ipag.scrutiny.model.round.ReplyDecision;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.ReturnState;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.process.CarryOver;
import org.ipag.scrutiny.process.ReleaseGate;

/** Counts what each stage of a round holds and says what is missing. Costs one pass over the round. */
public final class RoundStages {

    private static final Set<ReturnState> IN = Set.of(ReturnState.RECEIVED, ReturnState.NEEDS_MAPPING,
            ReturnState.IMPORTED, ReturnState.CHECKED);

    private final Round round;

    private RoundStages(Round round) {
        this.round = round;
    }

    /** The stages of a round, in order. */
    public static List<StageSummary> of(Round round) {
        RoundStages stages = new RoundStages(round);
        return Arrays.stream(Stage.values()).map(stages::summary).toList();
    }

    /** Whether the form of a district has come back. */
    public static boolean isIn(Return item) {
        return IN.contains(item.getState());
    }

    private StageSummary summary(Stage stage) {
        return switch (stage) {
            case PREPARE -> prepare();
            case COLLECT -> collect();
            case COLLATE -> collate();
            case CONCLUDE -> conclude();
            case REPORT -> report();
            case FOLLOW_UP -> followUp();
        };
    }

    private StageSummary prepare() {
        List<CaseFile> cases = round.getCases().stream().filter(file -> file.getState() != CaseState.WITHDRAWN).toList();
        long open = cases.stream().filter(file -> file.getState().getValue() < CaseState.RELEASED_VALUE).count();
        String missing = cases.isEmpty() ? Messages.RoundStages_noCase
                : open == 0 ? "" : plural(open, Messages.RoundStages_caseOpen, Messages.RoundStages_casesOpen); //$NON-NLS-1$
        return summary(Stage.PREPARE, plural(cases.size(), Messages.RoundStages_case, Messages.RoundStages_cases),
                missing);
    }

    private StageSummary collect() {
        long in = round.getReturns().stream().filter(RoundStages::isIn).count();
        long nil = round.getReturns().stream().filter(item -> item.getState() == ReturnState.NIL).count();
        long waiting = round.getReturns().size() - in - nil;
        return summary(Stage.COLLECT, NLS.bind(Messages.RoundStages_returned, in, round.getReturns().size()),
                waiting == 0 ? "" : NLS.bind(Messages.RoundStages_waiting, waiting)); //$NON-NLS-1$
    }

    private StageSummary collate() {
        long answers = answers().count();
        long unplaced = round.getReturns().stream().flatMap(item -> item.getUnplaced().stream())
                .filter(text -> !text.isResolved()).count();
        long toCheck = answers().filter(Answer::isNeedsCheck).count();
        String missing = unplaced > 0
                ? plural(unplaced, Messages.RoundStages_unplacedOne, Messages.RoundStages_unplaced)
                : toCheck > 0 ? plural(toCheck, Messages.RoundStages_toCheckOne, Messages.RoundStages_toCheck) : ""; //$NON-NLS-1$
        return summary(Stage.COLLATE, plural(answers, Messages.RoundStages_answer, Messages.RoundStages_answers),
                missing);
    }

    private Stream<Answer> answers() {
        return round.getReturns().stream().flatMap(item -> item.getAnswers().stream());
    }

    private StageSummary conclude() {
        Set<Finding> answered = round.getRecommendations().stream().flatMap(item -> item.getFindings().stream())
                .collect(Collectors.toSet());
        long open = round.getFindings().stream().filter(AreaForDevelopment.class::isInstance)
                .filter(finding -> !answered.contains(finding) && isBlank(finding.getNoRecommendationReason())).count();
        int findings = round.getFindings().size();
        int own = CarryOver.ownOf(round).size();
        return summary(Stage.CONCLUDE,
                findings + own == 0 ? Messages.RoundStages_noConclusion
                        : plural(findings, Messages.RoundStages_finding, Messages.RoundStages_findings) + ", " //$NON-NLS-1$
                                + plural(own, Messages.RoundStages_recommendation, Messages.RoundStages_recommendations),
                open == 0 ? "" : plural(open, Messages.RoundStages_areaOpen, Messages.RoundStages_areasOpen)); //$NON-NLS-1$
    }

    private StageSummary report() {
        int quotations = round.getReport() == null ? 0
                : (int) round.getReport().getQuotations().stream().filter(quotation -> quotation.isIncluded()).count();
        boolean signed = round.getReport() != null && ReleaseGate.isAgreed(round.getReport());
        return summary(Stage.REPORT,
                plural(quotations, Messages.RoundStages_quotation, Messages.RoundStages_quotations),
                signed ? "" : Messages.RoundStages_notSigned); //$NON-NLS-1$
    }

    private StageSummary followUp() {
        List<Recommendation> all = round.getRecommendations();
        long replied = all.stream().filter(item -> item.getReply() != null
                && item.getReply().getDecision() != ReplyDecision.NONE).count();
        long open = all.stream().filter(item -> item.getState() != RecommendationState.CLOSED
                && item.getState() != RecommendationState.REJECTED).count();
        return summary(Stage.FOLLOW_UP, all.isEmpty() ? Messages.RoundStages_noReply
                : NLS.bind(Messages.RoundStages_replied, replied, all.size()),
                open == 0 ? "" : NLS.bind(Messages.RoundStages_recommendationsOpen, open)); //$NON-NLS-1$
    }

    private StageSummary summary(Stage stage, String count, String missing) {
        Stage now = Stage.of(round.getState());
        StageSummary.Progress progress = now == null || stage.ordinal() < now.ordinal() ? StageSummary.Progress.DONE
                : stage == now ? StageSummary.Progress.NOW : StageSummary.Progress.LATER;
        return new StageSummary(stage, count, progress == StageSummary.Progress.LATER ? "" : missing, progress); //$NON-NLS-1$
    }

    static String plural(long number, String one, String many) {
        return number == 1 ? one : NLS.bind(many, UkNumbers.grouped(number));
    }

    /** Whether anything of a return still waits for a decision. */
    public static boolean hasUnplaced(Return item) {
        return item.getUnplaced().stream().anyMatch(text -> !text.isResolved());
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
