package org.ipag.scrutiny.ui.feedback.returns;

import java.time.Clock;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.ReturnDocument;
import org.ipag.scrutiny.ui.editor.RoundEditor;
import org.ipag.scrutiny.ui.feedback.returns.model.ReturnAnswers;
import org.ipag.scrutiny.ui.feedback.returns.model.ReturnEditing;
import org.ipag.scrutiny.ui.feedback.source.SourcePane;
import org.ipag.scrutiny.ui.session.RoundChange;
import org.ipag.scrutiny.ui.style.SashRoom;
import org.ipag.scrutiny.ui.style.Style;

/** A district's return: on the left what is known of it, in the middle its answers, on the right what is
 * unplaced, and the document as it came. */
public final class ReturnEditor extends RoundEditor {

    private static final int[] MOSTLY_DOCUMENT = { 22, 78 };
    private static final int[] HALVES = { 1, 1 };
    /** Less than that and fields and words are cut. */
    private static final int FACTS_CHARS = 38;
    private static final int ANSWERS_CHARS = 36;
    private static final int DOCUMENT_CHARS = 26;
    private static final int HEADING_CHARS = 16;
    private static final int[] SHARES = { 28, 44, 28 };

    private FactsPane facts;
    private AnswersPane answers;
    private SashForm right;
    private Boolean nothingUnplaced;
    private UnplacedPane unplaced;
    private SourcePane source;

    @Override
    protected String title(EObject object) {
        Return item = (Return) object;
        return item.getDistrict() == null ? super.title(object) : item.getDistrict().getName();
    }

    @Override
    protected void createContents(Composite parent) {
        Return item = (Return) object().orElseThrow();
        ReturnAnswers model = new ReturnAnswers(openRound().round(), item);
        ReturnEditing editing = new ReturnEditing(openRound().domain(), openRound().round(), item, Clock.systemUTC());
        SashForm sash = Style.of(new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH), Style.PAGE);
        inTurn(() -> facts = new FactsPane(sash, openRound(), item));
        inTurn(() -> answers = new AnswersPane(sash, openRound(), model, editing));
        inTurn(() -> {
            right = Style.of(new SashForm(sash, SWT.VERTICAL | SWT.SMOOTH), Style.PAGE);
            unplaced = new UnplacedPane(right, openRound(), model, editing, answers);
            createSource(right, item);
            SashRoom.of(sash, SHARES, () -> Style.chars(sash, FACTS_CHARS),
                    () -> Style.chars(sash, ANSWERS_CHARS), () -> Style.chars(sash, DOCUMENT_CHARS));
            answers.addSelectionChangedListener(event -> selection().setSelection(event.getSelection()));
        });
    }

    /** Where nothing is left to place, the document has the room, until a form brings something. */
    private void shareRight() {
        if (nothingUnplaced == null || nothingUnplaced != unplaced.isEmpty()) {
            nothingUnplaced = unplaced.isEmpty();
            right.setWeights(nothingUnplaced ? MOSTLY_DOCUMENT : HALVES);
        }
    }

    private void createSource(Composite parent, Return item) {
        Composite page = Style.panel(parent, 1, Style.PAGE);
        Composite card = Style.panel(page, 1, Style.CARD);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(card);
        Label heading = Style.label(card, Messages.Source_heading, Style.HEADING);
        GridDataFactory.fillDefaults().grab(true, false).hint(Style.chars(heading, HEADING_CHARS), SWT.DEFAULT).applyTo(heading);
        source = new SourcePane(card);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(source.composite());
        answers.addSelectionChangedListener(event -> {
            if (event.getStructuredSelection().getFirstElement() instanceof Answer answer) {
                source.show(answer);
            }
        });
        unplaced.onSelect(source::show);
        if (!item.getDocuments().isEmpty()) {
            source.show(item.getDocuments().getLast(), ""); //$NON-NLS-1$
        }
    }

    @Override
    protected void refresh(RoundChange change) {
        inTurn(facts::refresh);
        inTurn(answers::refresh);
        inTurn(() -> {
            unplaced.refresh();
            shareRight();
        });
    }

    @Override
    protected void revealContents(String objectId) {
        revealContents(objectId, ""); //$NON-NLS-1$
    }

    @Override
    protected void revealContents(String objectId, String words) {
        openRound().find(objectId).ifPresent(object -> {
            answers.reveal(object);
            unplaced.reveal(object);
            if (object instanceof ReturnDocument document) {
                source.show(document, words);
            }
        });
    }

    @Override
    protected void focusContents() {
        answers.setFocus();
    }
}
