package org.ipag.scrutiny.forms.issue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.ipag.scrutiny.forms.FormProvenance.CaseReference;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CaseScope;
import org.ipag.scrutiny.model.round.CaseState;
import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.topic.Audience;
import org.ipag.scrutiny.model.topic.Question;
import org.ipag.scrutiny.model.topic.QuestionSet;
import org.ipag.scrutiny.model.topic.Topic;

/** Which questions a form puts about which cases. */
final class FormQuestions {

    /** Cases in these states are not (or no longer) meant for a group. */
    private static final Set<CaseState> NOT_ASKED = EnumSet.of(CaseState.LONGLISTED, CaseState.WITHDRAWN);
    private static final String UNDER_18 = "under-18";

    private final Topic topic;
    private final QuestionSet main;

    private FormQuestions(Topic topic, QuestionSet main) {
        this.topic = topic;
        this.main = main;
    }

    /** The questions of a round's topic, or an exception that says what is missing. */
    static FormQuestions of(Topic topic) throws FormIssueException {
        if (topic == null) {
            throw new FormIssueException(IssueTexts.say("problem.topic"));
        }
        QuestionSet main = topic.getQuestionSets().stream()
                .filter(set -> set.getAudience() == Audience.PANEL && !set.getQuestions().isEmpty()).findFirst()
                .orElseThrow(() -> new FormIssueException(IssueTexts.say("problem.questions", topic.getLabel())));
        return new FormQuestions(topic, main);
    }

    /** The set that every form has. */
    QuestionSet main() {
        return main;
    }

    /** The main set, and those blocks of which a question applies to one of the cases. */
    List<QuestionSet> sets(List<FormCase> cases) {
        return topic.getQuestionSets().stream().filter(set -> set == main || set.getAudience() == Audience.PANEL
                && set.getQuestions().stream().anyMatch(question -> !cases(question, cases).isEmpty())).toList();
    }

    /** The number printed before a question: those of further blocks go on where the main set ends. */
    String number(Question question) {
        int number = question.getNumber();
        for (QuestionSet set : topic.getQuestionSets()) {
            if (set == question.eContainer()) {
                break;
            }
            if (set.getAudience() == Audience.PANEL) {
                number += set.getQuestions().size();
            }
        }
        return String.valueOf(number);
    }

    /** The cases to which a question applies; those of the main set are put about every case. */
    List<FormCase> cases(Question question, List<FormCase> cases) {
        if (question.eContainer() == main) {
            return cases;
        }
        return cases.stream().filter(each -> switch (question.getAppliesWhen()) {
            case ALWAYS -> true;
            case VIDEO_VIEWED -> !each.file().getVideoViewings().isEmpty();
            case VICTIM_DECLINED -> each.file().isVictimDeclined();
            case UNDER_18 -> each.file().getMarkers().stream()
                    .anyMatch(marker -> UNDER_18.equals(marker.getMarker()) && !"false".equals(marker.getValue()));
        }).toList();
    }

    /** The cases a district is asked about: the common ones, then its local ones, numbered from 1. */
    static List<FormCase> cases(Round round, District district) {
        List<CaseFile> files = new ArrayList<>();
        List<CaseFile> asked = round.getCases().stream().filter(file -> !NOT_ASKED.contains(file.getState())).toList();
        asked.stream().filter(file -> file.getScope() == CaseScope.COMMON).forEach(files::add);
        asked.stream().filter(file -> file.getScope() == CaseScope.LOCAL && file.getDistricts().contains(district))
                .forEach(files::add);
        List<FormCase> cases = new ArrayList<>();
        for (CaseFile file : files) {
            int number = cases.size() + 1;
            String label = file.getLabel() == null || file.getLabel().isBlank()
                    ? IssueTexts.say("form.case", String.valueOf((char) ('A' + number - 1))) : file.getLabel();
            cases.add(new FormCase(file, new CaseReference(number, file.getId(), label)));
        }
        return cases;
    }
}
