package org.ipag.scrutiny.process.checks.internal;

import java.util.ArrayList;
import java.util.List;

import org.ipag.scrutiny.model.edit.Commands;
import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.RoundPackage.Literals;
import org.ipag.scrutiny.process.checks.Check;
import org.ipag.scrutiny.process.checks.CheckContext;
import org.ipag.scrutiny.process.checks.Problem;
import org.ipag.scrutiny.process.checks.Severity;
import org.ipag.scrutiny.process.quotations.VerbatimGuard;
import org.osgi.service.component.annotations.Component;

/** Passages whose words no longer stand in their answer where they were marked. */
@Component(service = Check.class)
public class PassageChanged extends BaseCheck {

    public PassageChanged() {
        super("passage-changed");
    }

    @Override
    public List<Problem> run(CheckContext context) {
        List<Problem> problems = new ArrayList<>();
        for (Return from : context.round().getReturns()) {
            for (Answer answer : from.getAnswers()) {
                for (Passage each : answer.getPassages()) {
                    if (!VerbatimGuard.stillStands(each)) {
                        problems.add(found(answer, each));
                    }
                }
            }
        }
        return problems;
    }

    private Problem found(Answer answer, Passage passage) {
        Problem problem = problem("what", Severity.ERROR, List.of(passage, answer),
                ObjectLabels.excerpt(passage.getText()), ObjectLabels.of(answer));
        int at = only(answer.getText(), passage.getText());
        if (at < 0) {
            return problem;
        }
        return problem.withSafeFix(say("fix"), say("fix.all"), domain -> Commands.all(say("fix"),
                Commands.set(domain, passage, Literals.PASSAGE__START, at),
                Commands.set(domain, passage, Literals.PASSAGE__END, at + passage.getText().length())));
    }

    /** Where words stand, if they stand in one place only. */
    private static int only(String text, String words) {
        if (blank(text) || blank(words)) {
            return -1;
        }
        int first = text.indexOf(words);
        return first >= 0 && text.indexOf(words, first + 1) < 0 ? first : -1;
    }
}
