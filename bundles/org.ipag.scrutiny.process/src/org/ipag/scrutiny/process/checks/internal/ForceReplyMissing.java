package org.ipag.scrutiny.process.checks.internal;

import java.util.ArrayList;
import java.util.List;

import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.model.round.ForceReply;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.RecommendationState;
import org.ipag.scrutiny.model.round.ReplyDecision;
import org.ipag.scrutiny.process.checks.Check;
import org.ipag.scrutiny.process.checks.CheckContext;
import org.ipag.scrutiny.process.checks.Problem;
import org.ipag.scrutiny.process.checks.Severity;
import org.osgi.service.component.annotations.Component;

/** Recommendations presented to the force without a reply on record, or with a refusal without its reason. */
@Component(service = Check.class)
public class ForceReplyMissing extends BaseCheck {

    public ForceReplyMissing() {
        super("force-reply-missing");
    }

    @Override
    public List<Problem> run(CheckContext context) {
        List<Problem> problems = new ArrayList<>();
        for (Recommendation each : context.round().getRecommendations()) {
            ForceReply reply = each.getReply();
            boolean none = reply == null || reply.getDecision() == ReplyDecision.NONE;
            if (none && each.getState() == RecommendationState.PRESENTED) {
                problems.add(problem(Severity.WARNING, each, ObjectLabels.of(each)));
            } else if (!none && reply.getDecision() != ReplyDecision.ACCEPTED && blank(reply.getReason())) {
                problems.add(problem("no-reason", Severity.WARNING, List.of(each), ObjectLabels.of(each)));
            }
        }
        return problems;
    }
}
