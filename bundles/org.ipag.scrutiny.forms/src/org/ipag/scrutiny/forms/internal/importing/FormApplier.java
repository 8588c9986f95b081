package org.ipag.scrutiny.forms.internal.importing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.ipag.scrutiny.forms.ImportOptions;
import org.ipag.scrutiny.forms.ReadForm;
import org.ipag.scrutiny.forms.ReadForm.ReadAnswer;
import org.ipag.scrutiny.forms.ReadForm.Unplaced;
import org.ipag.scrutiny.model.common.CommonPackage;
import org.ipag.scrutiny.model.edit.Edits;
import org.ipag.scrutiny.model.edit.Ids;
import org.ipag.scrutiny.model.edit.UkDates;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.AnswerKind;
import org.ipag.scrutiny.model.round.AnswerVersion;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Placement;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.ReturnDocument;
import org.ipag.scrutiny.model.round.ReturnState;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.RoundPackage;
import org.ipag.scrutiny.model.round.UnplacedKind;
import org.ipag.scrutiny.model.round.UnplacedText;
import org.ipag.scrutiny.model.topic.Question;
import org.ipag.scrutiny.model.topic.QuestionKind;
import org.ipag.scrutiny.process.RoundQuestions;
import org.ipag.scrutiny.process.StateChanges;

/** Makes the changes that put one form under one return. */
final class FormApplier {

    private static final RoundPackage MODEL = RoundPackage.eINSTANCE;

    private final Round round;
    private final Return target;
    private final ReadForm form;
    private final ImportOptions options;
    private final Edits edits;
    private final RoundPlaces places;
    private final ReturnDocument document;
    private final List<String> warnings = new ArrayList<>();
    private int open;

    FormApplier(Round round, Return target, ReadForm form, ImportOptions options, Edits edits) {
        this.round = round;
        this.target = target;
        this.form = form;
        this.options = options;
        this.edits = edits;
        this.places = new RoundPlaces(round);
        this.document = document();
    }

    private ReturnDocument document() {
        ReturnDocument made = RoundFactory.eINSTANCE.createReturnDocument();
        made.setFileName(form.file());
        made.setSha256(form.sha256());
        made.setFormat(form.format());
        made.setImportedAt(options.at());
        made.setImportedBy(options.who());
        made.setDistrictOnForm(form.district());
        made.setPersonCompleting(form.personCompleting());
        made.setFormReference(form.provenance() == null ? "" : form.provenance().issueId());
        return Ids.assignMissing(made);
    }

    /**
     * Adds the changes to the step.
     *
     * @param earlier the document this one corrects; null for none
     */
    void apply(ReturnDocument earlier) {
        edits.add(target, MODEL.getReturn_Documents(), document);
        List<Answer> old = new ArrayList<>();
        if (earlier != null) {
            edits.set(earlier, MODEL.getReturnDocument_Superseded(), true);
            target.getAnswers().stream().filter(answer -> answer.getDocument() == earlier).forEach(old::add);
        }
        for (ReadAnswer read : form.answers()) {
            CaseFile file = places.caseFile(read);
            Answer match = old.stream().filter(answer -> read.question().equals(answer.getQuestionKey())
                    && answer.getCaseFile() == file && sameUnknownCase(answer, read, file)).findFirst().orElse(null);
            if (match == null) {
                edits.add(target, MODEL.getReturn_Answers(), answer(read, file));
            } else {
                old.remove(match);
                correct(match, read, earlier);
            }
        }
        old.forEach(answer -> leftOut(answer, earlier));
        unplaced(earlier);
        state(earlier);
    }

    /** Cases the round does not have are told apart by what the form calls them. */
    private static boolean sameUnknownCase(Answer answer, ReadAnswer read, CaseFile file) {
        return file != null || Objects.equals(answer.getCaseOnForm(), read.caseLabel());
    }

    private Answer answer(ReadAnswer read, CaseFile file) {
        Answer answer = RoundFactory.eINSTANCE.createAnswer();
        Question question = places.question(read.question());
        answer.setQuestionKey(read.question());
        answer.setQuestion(question);
        answer.setTopicVersion(form.provenance() == null || form.provenance().topicVersion().isEmpty()
                ? round.getTopic().getVersion() : form.provenance().topicVersion());
        answer.setWording(!read.wording().isBlank() || question == null ? read.wording()
                : RoundQuestions.wording(round, question));
        answer.setText(read.text());
        answer.setPlacement(read.placement());
        answer.setCaseFile(file);
        answer.setCaseOnForm(file == null ? read.caseLabel() : null);
        answer.setDocument(document);
        String note = note(read, file, question);
        answer.setNote(note);
        answer.setNeedsCheck(!note.isEmpty());
        facts(answer, question);
        return answer;
    }

    private static String note(ReadAnswer read, CaseFile file, Question question) {
        List<String> notes = new ArrayList<>();
        if (question == null) {
            notes.add(NLS.bind(Messages.noteQuestion, read.question()));
        }
        if (read.caseLabel() != null && file == null) {
            notes.add(NLS.bind(Messages.noteCase, read.caseLabel()));
        }
        if (read.needsCheck()) {
            notes.add(read.note());
        }
        return String.join(" ", notes);
    }

    private static void facts(Answer answer, Question question) {
        int[] count = AnswerFacts.count(answer.getText());
        answer.setKind(AnswerKinds.of(answer.getText()));
        if (count != null && answer.getKind() == AnswerKind.COUNT) {
            answer.setCountFor(count[0]);
            answer.setCountOf(count[1]);
        }
        if (question != null && question.getKind() == QuestionKind.CONFIDENCE) {
            answer.setConfidence(AnswerFacts.confidence(answer.getText()));
        }
    }

    /** Gives an answer the corrected form's text; what it said before stays as history. */
    private void correct(Answer answer, ReadAnswer read, ReturnDocument earlier) {
        edits.set(answer, MODEL.getAnswer_Document(), document);
        if (read.text().equals(answer.getText())) {
            return;
        }
        remember(answer, earlier, Messages.whyCorrected);
        Answer fresh = answer(read, places.caseFile(read));
        List<String> notes = new ArrayList<>();
        if (!fresh.getNote().isEmpty()) {
            notes.add(fresh.getNote());
        }
        if (answer.getPlacement() == Placement.MANUAL) {
            notes.add(Messages.noteByHand);
        }
        if (!anchor(answer.getPassages(), read.text())) {
            notes.add(Messages.notePassages);
        }
        edits.set(answer, MODEL.getAnswer_Text(), read.text())
                .set(answer, MODEL.getAnswer_Wording(), fresh.getWording())
                .set(answer, MODEL.getAnswer_Placement(), fresh.getPlacement())
                .set(answer, MODEL.getAnswer_Kind(), fresh.getKind())
                .set(answer, MODEL.getAnswer_CountFor(), fresh.getCountFor())
                .set(answer, MODEL.getAnswer_CountOf(), fresh.getCountOf())
                .set(answer, MODEL.getAnswer_Confidence(), fresh.getConfidence())
                .set(answer, MODEL.getAnswer_Note(), String.join(" ", notes))
                .set(answer, MODEL.getAnswer_NeedsCheck(), !notes.isEmpty());
    }

    private void remember(Answer answer, ReturnDocument earlier, String why) {
        AnswerVersion version = RoundFactory.eINSTANCE.createAnswerVersion();
        version.setText(answer.getText());
        version.setReplacedAt(options.at());
        version.setWhy(why);
        version.setDocumentSha256(earlier.getSha256());
        edits.add(answer, MODEL.getAnswer_History(), version);
    }

    /** Moves marks to where their words now stand; whether all words were found. */
    private boolean anchor(List<Passage> passages, String text) {
        boolean all = true;
        for (Passage passage : passages) {
            String words = Objects.toString(passage.getText(), "");
            int at = nearest(text, words, passage.getStart());
            if (words.isEmpty() || at < 0) {
                all = false;
            } else {
                edits.set(passage, MODEL.getPassage_Start(), at)
                        .set(passage, MODEL.getPassage_End(), at + words.length());
            }
        }
        return all;
    }

    private static int nearest(String text, String words, int wanted) {
        int best = -1;
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            best = best < 0 || Math.abs(at - wanted) < Math.abs(best - wanted) ? at : best;
        }
        return best;
    }

    private void leftOut(Answer answer, ReturnDocument earlier) {
        if (answer.getPlacement() == Placement.MANUAL) {
            edits.set(answer, MODEL.getAnswer_NeedsCheck(), true).set(answer, MODEL.getAnswer_Note(), Messages.noteByHand);
            return;
        }
        if (answer.getText() == null || answer.getText().isEmpty()) {
            return;
        }
        remember(answer, earlier, Messages.whyLeftOut);
        edits.set(answer, MODEL.getAnswer_Text(), "").set(answer, MODEL.getAnswer_NeedsCheck(), true)
                .set(answer, MODEL.getAnswer_Note(), Messages.noteLeftOut);
    }

    private void unplaced(ReturnDocument earlier) {
        List<UnplacedText> old = target.getUnplaced().stream()
                .filter(text -> earlier != null && text.getDocument() == earlier).toList();
        old.stream().filter(text -> !text.isResolved())
                .forEach(text -> edits.remove(target, MODEL.getReturn_Unplaced(), text));
        for (Unplaced read : form.unplaced()) {
            UnplacedText text = RoundFactory.eINSTANCE.createUnplacedText();
            text.setKind(read.kind());
            text.setText(read.text());
            text.setWhere(read.where());
            text.setDocument(document);
            // What a person has placed or put aside before need not be looked at again.
            old.stream().filter(before -> before.isResolved() && before.getKind() == read.kind()
                    && Objects.equals(before.getText(), read.text())).findFirst().ifPresent(before -> {
                        text.setResolved(true);
                        text.setResolution(before.getResolution());
                    });
            if (read.kind() == UnplacedKind.HEADER_FOOTER || read.kind() == UnplacedKind.DELETION) {
                text.setResolved(true);
                text.setResolution(read.kind() == UnplacedKind.DELETION ? Messages.resolvedDeletion
                        : Messages.resolvedPage);
            }
            open += text.isResolved() ? 0 : 1;
            edits.add(target, MODEL.getReturn_Unplaced(), text);
        }
    }

    private void state(ReturnDocument earlier) {
        long others = target.getUnplaced().stream().filter(text -> !text.isResolved()
                && text.getKind() != UnplacedKind.DELETION && (earlier == null || text.getDocument() != earlier)).count();
        ReturnState before = target.getState();
        ReturnState after = open + others > 0 ? ReturnState.NEEDS_MAPPING : ReturnState.IMPORTED;
        if (before == ReturnState.CHECKED) {
            warnings.add(Messages.warnWereChecked);
        }
        String why = NLS.bind(earlier != null ? Messages.stateReplaced
                : after == ReturnState.IMPORTED ? Messages.stateImported : Messages.stateMapping, form.file());
        edits.add(target, CommonPackage.eINSTANCE.getStateful_StateChanges(),
                StateChanges.of(before, after, options.who(), why, options.at()));
        edits.set(target, MODEL.getReturn_State(), after);
        if (target.getReceivedOn() == null) {
            edits.set(target, MODEL.getReturn_ReceivedOn(), day(options.at()));
        }
        edits.set(target, MODEL.getReturn_NilReason(), null).set(target, MODEL.getReturn_CheckedBy(), null)
                .set(target, MODEL.getReturn_CheckedOn(), null);
    }

    private static LocalDate day(Instant at) {
        return at.atZone(UkDates.ZONE).toLocalDate();
    }

    /** How many texts of this form wait to be placed. */
    int open() {
        return open;
    }

    List<String> warnings() {
        return warnings;
    }
}
