package org.ipag.scrutiny.process.checks.internal;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.ipag.scrutiny.process.ProcessTexts;
import org.ipag.scrutiny.process.checks.Check;
import org.ipag.scrutiny.process.checks.Problem;
import org.ipag.scrutiny.process.checks.Severity;

/** A check whose sentences stand under its key in the texts: {@code check.KEY.what}, {@code .why}, {@code .fix}. */
abstract class BaseCheck implements Check {

    private final String key;

    BaseCheck(String key) {
        this.key = key;
    }

    @Override
    public final String key() {
        return key;
    }

    /** A problem at a place, its sentence filled in with parameters. */
    final Problem problem(Severity severity, EObject where, Object... parameters) {
        return problem("what", severity, List.of(where), parameters);
    }

    /** A problem at several places, whose sentence stands under another name than {@code what}. */
    final Problem problem(String sentence, Severity severity, List<? extends EObject> where, Object... parameters) {
        return new Problem(key, say(sentence + ".kind"), severity, say(sentence, parameters), say("why"), List.copyOf(where),
                List.of());
    }

    /** A sentence of this check. */
    final String say(String sentence, Object... parameters) {
        return ProcessTexts.say("check." + key + "." + sentence, parameters);
    }

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
