package org.ipag.scrutiny.cli.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.ipag.scrutiny.model.common.Identified;
import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.process.checks.Checker;
import org.ipag.scrutiny.process.checks.Problem;
import org.ipag.scrutiny.store.RoundSession;
import org.ipag.scrutiny.store.Store;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a round: what is missing or wrong, and why it matters. */
@Command(name = "check", description = "Say what is missing in a round, and why it matters.")
final class CheckVerb extends StoreVerb {

    @Parameters(paramLabel = "ROUND", description = "Id or title of the round.")
    private String round;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    protected int run(Store store) throws Exception {
        try (RoundSession session = store.open(findRound(store, round).id())) {
            List<Problem> problems = service(Checker.class).run(session.round(), LocalDate.now());
            if (json) {
                printJson(problems.stream().map(CheckVerb::describe).toList());
                return 0;
            }
            if (problems.isEmpty()) {
                print("Nothing is missing.");
            }
            for (Problem problem : problems) {
                print("%-8s %s".formatted(problem.severity(), problem.what()));
                print("         " + problem.why());
            }
            return 0;
        }
    }

    /** A problem as JSON tells it. */
    static Map<String, Object> describe(Problem problem) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("check", problem.check());
        json.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        json.put("what", problem.what());
        json.put("why", problem.why());
        json.put("where", problem.where().stream().map(CheckVerb::describe).toList());
        return json;
    }

    private static Map<String, Object> describe(EObject object) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", object.eClass().getName());
        json.put("id", object instanceof Identified identified ? identified.getId() : null);
        json.put("label", ObjectLabels.of(object));
        return json;
    }
}
