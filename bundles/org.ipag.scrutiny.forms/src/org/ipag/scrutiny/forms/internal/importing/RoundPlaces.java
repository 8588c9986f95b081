package org.ipag.scrutiny.forms.internal.importing;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.forms.ReadForm.ReadAnswer;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.topic.Question;

/** Finds the round's questions and cases that an answer is about. */
final class RoundPlaces {

    private static final Pattern MARK = Pattern.compile("\\b(?:case|incident|crime|scenario)\\s*(?:no\\.?|number|file)?\\s*([a-h]|\\d{1,2})\\b");

    private final Round round;

    RoundPlaces(Round round) {
        this.round = round;
    }

    /** The question of a key in the round's copy of the topic; null if it has none. */
    Question question(String key) {
        return round.getTopic().getQuestionSets().stream().flatMap(set -> set.getQuestions().stream())
                .filter(question -> key.equals(question.getKey())).findFirst().orElse(null);
    }

    /** The case an answer is about; null for all cases, or if the round has no such case. */
    CaseFile caseFile(ReadAnswer answer) {
        if (answer.caseId() != null) {
            for (CaseFile file : round.getCases()) {
                if (answer.caseId().equals(file.getId())) {
                    return file;
                }
            }
        }
        if (answer.caseLabel() == null) {
            return null;
        }
        CaseFile found = null;
        for (CaseFile file : round.getCases()) {
            if (file.getLabel() != null && same(file.getLabel(), answer.caseLabel())) {
                if (found != null) {
                    return null;
                }
                found = file;
            }
        }
        return found;
    }

    private static boolean same(String own, String onForm) {
        String a = own.toLowerCase(Locale.ROOT).strip();
        String b = onForm.toLowerCase(Locale.ROOT).strip();
        return a.equals(b) || !mark(a).isEmpty() && mark(a).equals(mark(b));
    }

    /** The letter or number by which a case is called. */
    private static String mark(String label) {
        Matcher matcher = MARK.matcher(label);
        return matcher.find() ? matcher.group(1) : "";
    }
}
