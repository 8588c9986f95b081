package org.ipag.scrutiny.process.checks.internal;

import java.util.List;

import org.ipag.scrutiny.process.checks.Check;

/** The platform's own checks, in the order in which a coordinator would go through them. */
public final class StandardChecks {

    private StandardChecks() {
    }

    /** A new list of all of them. */
    public static List<Check> all() {
        return List.of(
                new FindingWithoutRecommendation(),
                new FindingWithoutEvidence(),
                new RecommendationWithoutEvidence(),
                new RecommendationWithoutOwner(),
                new RecommendationWithoutDate(),
                new RecommendationDateInThePast(),
                new RecommendationOverdue(),
                new ForceReplyMissing(),
                new RecommendationNumbers(),
                new PreviousRecommendationsNotFollowedUp(),
                new DistrictNeverQuoted(),
                new QuestionNeverAnswered(),
                new ReturnMissing(),
                new NilWithoutReason(),
                new UnplacedTextOpen(),
                new AnswerToCheck(),
                new MeetingIncomplete(),
                new UnexplainedAbbreviation(),
                new QuotationNotVerbatim(),
                new QuotationTwice(),
                new PassageChanged(),
                new PassageNotUsed(),
                new CaseNotReady(),
                new CaseWithoutSummary(),
                new CopiesOut(),
                new NoCommonCase(),
                new LocalCaseWithoutDistrict(),
                new RoundNotPiloted(),
                new NameInReport());
    }
}
