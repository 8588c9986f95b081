package org.ipag.scrutiny.app.problems;

import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.process.checks.Problem;

/** What is wrong, beside a column that says where: the place is not said twice. */
public final class ProblemWords {

    private ProblemWords() {
    }

    /** What is wrong. */
    public static String of(Problem problem) {
        return withoutPlace(problem.what(), ObjectLabels.of(problem.place()));
    }

    static String withoutPlace(String sentence, String place) {
        String beginning = place + ": "; //$NON-NLS-1$
        if (!sentence.startsWith(beginning) || sentence.length() == beginning.length()) {
            return sentence;
        }
        String rest = sentence.substring(beginning.length());
        return Character.toUpperCase(rest.charAt(0)) + rest.substring(1);
    }
}
