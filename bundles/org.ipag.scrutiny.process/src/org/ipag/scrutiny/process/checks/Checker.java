package org.ipag.scrutiny.process.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.process.ProcessTexts;
import org.ipag.scrutiny.process.checks.internal.StandardChecks;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Runs every check over a round. As an OSGi service it has the platform's own checks and those that plug-ins add; made
 * with {@code new} it has the platform's own.
 */
@Component(service = Checker.class)
public class Checker {

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    volatile List<Check> contributed = List.of();

    /** The problems of a round, worst first. Call it where the round may be read. */
    public List<Problem> run(Round round, LocalDate today) {
        CheckContext context = new CheckContext(round, today);
        List<Problem> problems = new ArrayList<>();
        for (Check check : checks()) {
            problems.addAll(run(check, context));
        }
        problems.sort(Comparator.comparing(Problem::severity));
        return problems;
    }

    /** The checks that are run, by key; one of a plug-in replaces one of the platform with the same key. */
    public List<Check> checks() {
        Map<String, Check> checks = new LinkedHashMap<>();
        StandardChecks.all().forEach(each -> checks.put(each.key(), each));
        contributed.forEach(each -> checks.put(each.key(), each));
        return List.copyOf(checks.values());
    }

    /**
     * Runs one check, for those who spread the work. A check that fails is a problem of its own, and does not hide what
     * the others find.
     */
    public static List<Problem> run(Check check, CheckContext context) {
        try {
            return check.run(context);
        } catch (RuntimeException e) {
            if (Platform.isRunning()) {
                Platform.getLog(Checker.class).error("The check " + check.key() + " failed", e);
            }
            return List.of(new Problem(check.key(), ProcessTexts.say("check.failed.kind"), Severity.WARNING,
                    ProcessTexts.say("check.failed.what", check.key()), ProcessTexts.say("check.failed.why"),
                    List.of(context.round()), List.of()));
        }
    }
}
