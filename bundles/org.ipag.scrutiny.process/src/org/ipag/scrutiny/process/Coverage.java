package org.ipag.scrutiny.process;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.AreaForDevelopment;
import org.ipag.scrutiny.model.round.Coding;
import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.Finding;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Quotation;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundPackage;
import org.ipag.scrutiny.model.topic.Question;

/**
 * What has been covered and what has been left out, each as a list of the objects concerned in the round's order.
 *
 * @param areasWithoutRecommendation         areas for development with neither a recommendation nor a reason why none
 *                                           follows
 * @param findingsWithoutEvidence            findings that rest on no passage
 * @param recommendationsWithoutFinding      this round's recommendations that rest on no finding
 * @param recommendationsWithoutEvidence     this round's recommendations with findings, none of which rests on a passage
 * @param districtsNeverQuoted               districts with answers of which nothing is marked as worth quoting and
 *                                           nothing is quoted
 * @param questionsNeverAnswered             questions of the feedback form that nobody answered
 * @param passagesWithoutFinding             coded passages that no finding rests on
 */
public record Coverage(List<Finding> areasWithoutRecommendation, List<Finding> findingsWithoutEvidence,
        List<Recommendation> recommendationsWithoutFinding, List<Recommendation> recommendationsWithoutEvidence,
        List<District> districtsNeverQuoted, List<Question> questionsNeverAnswered,
        List<Passage> passagesWithoutFinding) {

    /** Looks through a round. */
    public static Coverage of(Round round) {
        Set<Finding> followed = new HashSet<>();
        round.getRecommendations().forEach(each -> followed.addAll(each.getFindings()));
        Set<Passage> used = new HashSet<>();
        round.getFindings().forEach(each -> used.addAll(each.getPassages()));
        Set<Question> answered = new HashSet<>();
        round.getReturns().forEach(from -> from.getAnswers().stream()
                .filter(each -> each.getText() != null && !each.getText().isBlank())
                .forEach(each -> RoundQuestions.of(round, each).ifPresent(answered::add)));
        List<Recommendation> own = CarryOver.ownOf(round);
        return new Coverage(
                round.getFindings().stream().filter(AreaForDevelopment.class::isInstance)
                        .filter(each -> !followed.contains(each) && blank(each.getNoRecommendationReason())).toList(),
                round.getFindings().stream().filter(each -> each.getPassages().isEmpty()).toList(),
                own.stream().filter(each -> each.getFindings().isEmpty()).toList(),
                own.stream().filter(each -> !each.getFindings().isEmpty()
                        && each.getFindings().stream().allMatch(finding -> finding.getPassages().isEmpty())).toList(),
                neverQuoted(round),
                RoundQuestions.of(round).stream().filter(each -> !answered.contains(each)).toList(),
                round.getReturns().stream().flatMap(from -> from.getAnswers().stream())
                        .flatMap(answer -> answer.getPassages().stream())
                        .filter(each -> each.getCoding() != Coding.NONE && !used.contains(each)).toList());
    }

    private static List<District> neverQuoted(Round round) {
        Set<District> quoted = quoted(round);
        return round.getReturns().stream().filter(each -> each.getDistrict() != null && !each.getAnswers().isEmpty())
                .map(Return::getDistrict).filter(each -> !quoted.contains(each)).toList();
    }

    /**
     * The districts that are quoted: by a quotation included in the report, or, as long as the report has no quotations
     * at all, by a passage marked as worth quoting.
     */
    static Set<District> quoted(Round round) {
        Set<District> quoted = new HashSet<>();
        boolean chosen = round.getReport() != null && !round.getReport().getQuotations().isEmpty();
        if (chosen) {
            for (Quotation each : round.getReport().getQuotations()) {
                if (each.isIncluded() && each.getPassage() != null) {
                    Chain.districtOf(each.getPassage()).ifPresent(quoted::add);
                }
            }
            return quoted;
        }
        for (Return from : round.getReturns()) {
            if (from.getDistrict() != null && from.getAnswers().stream().anyMatch(Coverage::quotable)) {
                quoted.add(from.getDistrict());
            }
        }
        return quoted;
    }

    /** Does not have the answers without passages make a list of them: there are thousands. */
    private static boolean quotable(Answer answer) {
        return answer.eIsSet(RoundPackage.Literals.ANSWER__PASSAGES)
                && answer.getPassages().stream().anyMatch(Passage::isQuotable);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
