package org.ipag.scrutiny.ui.cases.model;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.ipag.scrutiny.model.edit.Edits;
import org.ipag.scrutiny.model.edit.Ids;
import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CheckResult;
import org.ipag.scrutiny.model.round.ChecklistAnswer;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.RoundPackage.Literals;
import org.ipag.scrutiny.model.topic.Checklist;
import org.ipag.scrutiny.model.topic.ChecklistItem;
import org.ipag.scrutiny.model.topic.ChecklistPurpose;
import org.ipag.scrutiny.ui.cases.Messages;

/** The checklists of a case: what has been looked at, with which result. */
public final class ChecklistModel {

    /** What is worked through once for a meeting, not for each case. */
    private static final Set<ChecklistPurpose> NOT_PER_CASE = EnumSet.of(ChecklistPurpose.MEETING);

    private final CaseFile file;

    /** The checklists of a case that is part of a round. */
    public ChecklistModel(CaseFile file) {
        this.file = file;
    }

    /** The topic's lists that are worked through for each case, in its order, as far as they are in force. */
    public List<Checklist> lists() {
        if (!(file.eContainer() instanceof Round round) || round.getTopic() == null) {
            return List.of();
        }
        LocalDate day = file.getReportedAt() == null ? null : file.getReportedAt().toLocalDate();
        return round.getTopic().getChecklists().stream().filter(each -> !NOT_PER_CASE.contains(each.getPurpose()))
                .filter(each -> day == null || (each.getValidFrom() == null || !day.isBefore(each.getValidFrom()))
                        && (each.getValidTo() == null || !day.isAfter(each.getValidTo())))
                .toList();
    }

    /** How far a list has come, in words: its title and how many of its items have been looked at. */
    public String progress(Checklist list) {
        return NLS.bind(Messages.ChecklistModel_progress, new Object[] { list.getLabel(), done(list),
                list.getItems().size() });
    }

    /** How many items of a list have been looked at. */
    public int done(Checklist list) {
        return (int) list.getItems().stream().filter(each -> result(list, each) != CheckResult.NOT_LOOKED_AT).count();
    }

    /** The purpose of a list in words. */
    public static String purpose(Checklist list) {
        return ModelTexts.literal(list.getPurpose());
    }

    /** The result of an item. */
    public CheckResult result(Checklist list, ChecklistItem item) {
        return answer(list, item).map(ChecklistAnswer::getResult).orElse(CheckResult.NOT_LOOKED_AT);
    }

    /** What was noted at an item; empty if nothing was. */
    public String note(Checklist list, ChecklistItem item) {
        return answer(list, item).map(ChecklistAnswer::getNote).orElse(""); //$NON-NLS-1$
    }

    /** Sets the result of an item, with who and when. */
    public Command setResult(EditingDomain domain, Checklist list, ChecklistItem item, CheckResult result, String who,
            LocalDate today) {
        return set(domain, list, item, result, note(list, item), who, today);
    }

    /** Sets the note of an item, with who and when. */
    public Command setNote(EditingDomain domain, Checklist list, ChecklistItem item, String note, String who,
            LocalDate today) {
        return set(domain, list, item, result(list, item), note, who, today);
    }

    /** Gives every item that has not been looked at yet the same result. */
    public Command setRest(EditingDomain domain, Checklist list, CheckResult result, String who, LocalDate today) {
        Edits edits = Edits.of(domain, NLS.bind(Messages.ChecklistModel_setRest, list.getLabel()));
        for (ChecklistItem item : list.getItems()) {
            if (result(list, item) == CheckResult.NOT_LOOKED_AT) {
                edits.then(setResult(domain, list, item, result, who, today));
            }
        }
        return edits.command();
    }

    private Command set(EditingDomain domain, Checklist list, ChecklistItem item, CheckResult result, String note,
            String who, LocalDate today) {
        Edits edits = Edits.of(domain, NLS.bind(Messages.ChecklistModel_set, item.getLabel()));
        String kept = note == null || note.isBlank() ? null : note.strip();
        Optional<ChecklistAnswer> known = answer(list, item);
        if (known.isPresent()) {
            return edits.set(known.get(), Literals.CHECKLIST_ANSWER__RESULT, result)
                    .set(known.get(), Literals.CHECKLIST_ANSWER__NOTE, kept)
                    .set(known.get(), Literals.CHECKLIST_ANSWER__ANSWERED_BY, who)
                    .set(known.get(), Literals.CHECKLIST_ANSWER__ANSWERED_ON, today).command();
        }
        ChecklistAnswer answer = Ids.assignMissing(RoundFactory.eINSTANCE.createChecklistAnswer());
        answer.setChecklist(list.getKey());
        answer.setItem(item.getKey());
        answer.setWording(item.getLabel());
        answer.setResult(result);
        answer.setNote(kept);
        answer.setAnsweredBy(who);
        answer.setAnsweredOn(today);
        return edits.add(file, Literals.CASE_FILE__CHECKLIST_ANSWERS, answer).command();
    }

    private Optional<ChecklistAnswer> answer(Checklist list, ChecklistItem item) {
        return file.getChecklistAnswers().stream()
                .filter(each -> list.getKey().equals(each.getChecklist()) && item.getKey().equals(each.getItem()))
                .findFirst();
    }
}
