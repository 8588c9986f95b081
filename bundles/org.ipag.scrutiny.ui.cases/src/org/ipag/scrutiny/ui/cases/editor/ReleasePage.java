package org.ipag.scrutiny.ui.cases.editor;

import java.time.Instant;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ipag.scrutiny.model.common.StateChange;
import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.model.edit.UkDates;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CasePack;
import org.ipag.scrutiny.model.round.CaseState;
import org.ipag.scrutiny.model.round.Copy;
import org.ipag.scrutiny.model.round.SignOff;
import org.ipag.scrutiny.model.round.SignOffRole;
import org.ipag.scrutiny.model.round.RoundPackage.Literals;
import org.ipag.scrutiny.ui.cases.Messages;
import org.ipag.scrutiny.ui.cases.model.CaseRelease;
import org.ipag.scrutiny.ui.cases.model.CaseRelease.HistoryRow;
import org.ipag.scrutiny.ui.cases.redaction.Refusals;
import org.ipag.scrutiny.ui.cases.release.HandOver;
import org.ipag.scrutiny.ui.cases.release.Reason;
import org.ipag.scrutiny.ui.cases.release.ReasonLinks;
import org.ipag.scrutiny.ui.cases.release.ReleasePack;
import org.ipag.scrutiny.ui.form.EmptyNote;
import org.ipag.scrutiny.ui.form.SignOffDialog;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.style.PushButtons;
import org.ipag.scrutiny.ui.style.Style;
import org.ipag.scrutiny.ui.style.WhyNot;
import org.ipag.scrutiny.ui.viewer.DataTable;

/** The way out of the force: what stands against release, who agreed, the pack and its copies, and every change of state. */
final class ReleasePage extends CasePage {

    private static final List<SignOffRole> ROLES = List.of(SignOffRole.REDACTOR, SignOffRole.INSPECTOR,
            SignOffRole.CHAIR, SignOffRole.COORDINATOR);
    private static final int SIGN_OFF_LINES = 6;
    private static final int HISTORY_LINES = 8;

    private final CaseRelease release;
    private ReasonLinks against;
    private Button handOver;
    private Button releasePack;
    private DataTable<SignOff> signOffs;
    private Button remove;
    private Label pack;
    private CopiesPanel copies;
    private DocumentsPanel documents;
    private DataTable<HistoryRow> history;

    ReleasePage(OpenRound round, CaseFile file) {
        super(round, file);
        this.release = new CaseRelease(file);
    }

    @Override
    protected void createBody(Composite parent) {
        inTurn(() -> createGate(parent));
        inTurn(() -> createSignOffs(parent));
        inTurn(() -> createPack(parent));
        inTurn(() -> createDocuments(parent));
        inTurn(() -> createHistory(parent));
    }

    private void createGate(Composite parent) {
        Composite gate = Section.in(parent, Messages.ReleasePage_gate, Messages.ReleasePage_gateHint);
        against = new ReasonLinks(gate, round(), file(), () -> { });
        Composite steps = Section.buttons(gate, 2);
        handOver = Section.button(steps, Messages.ReleasePage_handOver, () -> HandOver.ask(steps.getShell(), round(), file()));
        releasePack = Section.button(steps, Messages.ReleasePage_releasePack,
                () -> ReleasePack.ask(steps.getShell(), round(), file()));
        PushButtons.main(releasePack);
    }

    private void createSignOffs(Composite parent) {
        Composite agreed = Section.in(parent, Messages.ReleasePage_signOffs, Messages.ReleasePage_signOffsHint);
        signOffs = new DataTable<SignOff>(agreed, SWT.SINGLE, "case.signOffs", Messages.ReleasePage_signOffs) //$NON-NLS-1$
                .column(Messages.ReleasePage_role, 20, row -> ModelTexts.literal(row.getRole()))
                .column(Messages.ReleasePage_name, 24, row -> text(row.getName()))
                .column(Messages.ReleasePage_when, 28, row -> UkDates.dateTime(row.getAt()))
                .column(Messages.ReleasePage_statement, 44, row -> text(row.getStatement()))
                .column(Messages.ReleasePage_counts, 16,
                        row -> release.counts(row) ? Messages.ReleasePage_countsNow : "") //$NON-NLS-1$
                .remembered();
        GridDataFactory.fillDefaults().grab(true, false).hint(Style.chars(agreed, 40), Style.lines(agreed, SIGN_OFF_LINES))
                .applyTo(signOffs.viewer().getTable());
        EmptyNote.in(signOffs.viewer().getTable(), () -> Messages.ReleasePage_signOffsEmpty);
        signOffs.viewer().addSelectionChangedListener(event -> WhyNot.needsChoice(remove, !signOffs.selected().isEmpty()));
        Composite buttons = Section.buttons(agreed, 2);
        Section.button(buttons, Messages.ReleasePage_sign, this::sign);
        remove = Section.button(buttons, Messages.ReleasePage_unsign, this::unsign);
    }

    private void createPack(Composite parent) {
        Composite packed = Section.in(parent, Messages.ReleasePage_pack, ""); //$NON-NLS-1$
        pack = Section.wrapped(packed, "", null); //$NON-NLS-1$
        copies = new CopiesPanel(packed, round(), file());
    }

    private void createDocuments(Composite parent) {
        documents = new DocumentsPanel(Section.in(parent, Messages.ReleasePage_documents, Messages.ReleasePage_documentsHint), round(), file(),
                copies::documentsDestroyed);
    }

    private void createHistory(Composite parent) {
        Composite past = Section.in(parent, Messages.ReleasePage_history, Messages.ReleasePage_historyHint);
        history = new DataTable<HistoryRow>(past, SWT.SINGLE, "case.history", Messages.ReleasePage_history) //$NON-NLS-1$
                .column(Messages.ReleasePage_when, 28, HistoryRow::when)
                .column(Messages.ReleasePage_change, 36, HistoryRow::what)
                .column(Messages.ReleasePage_who, 20, row -> text(row.change().getWho()))
                .column(Messages.ReleasePage_why, 50, row -> text(row.change().getWhy())).remembered();
        GridDataFactory.fillDefaults().grab(true, false).hint(Style.chars(past, 40), Style.lines(past, HISTORY_LINES))
                .applyTo(history.viewer().getTable());
    }

    private void sign() {
        SignOffDialog dialog = new SignOffDialog(pack.getShell(), ROLES, SignOffRole.INSPECTOR,
                Messages.CaseRelease_statement);
        if (dialog.open() == Window.OK) {
            if (dialog.role() == SignOffRole.INSPECTOR && release.redacted(dialog.name())) {
                Refusals.say(pack.getShell(), Messages.CaseEditor_release,
                        NLS.bind(Messages.ReleasePage_sameHands, dialog.name()));
                return;
            }
            round().execute(NLS.bind(Messages.ReleasePage_signed, ModelTexts.literal(dialog.role())),
                    release.signOff(round().domain(), dialog.role(), dialog.name(), dialog.statement(), Instant.now()));
        }
    }

    private void unsign() {
        List<SignOff> selected = signOffs.selected();
        if (!selected.isEmpty()) {
            round().delete(Messages.ReleasePage_unsigned, selected.get(0));
        }
    }

    @Override
    protected void refreshBody() {
        against.show(Reason.of(file()));
        String state = ModelTexts.literal(file().getState());
        WhyNot.enable(handOver, file().getState() == CaseState.REDACTING, NLS.bind(Messages.ReleasePage_handOverNot, state));
        WhyNot.enable(releasePack, file().getState() == CaseState.AWAITING_SIGN_OFF,
                NLS.bind(Messages.ReleasePage_releaseNot, state));
        signOffs.setRows(List.copyOf(file().getSignOffs()));
        signOffs.viewer().refresh();
        WhyNot.needsChoice(remove, !signOffs.selected().isEmpty());
        pack.setText(packWords().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        copies.refresh();
        documents.refresh();
        history.setRows(release.history());
    }

    private String packWords() {
        CasePack made = file().getPack();
        if (made == null || made.getFileName() == null) {
            return Messages.ReleasePage_noPack;
        }
        return made.getReleasedAt() == null ? NLS.bind(Messages.ReleasePage_packWritten, made.getFileName())
                : NLS.bind(Messages.ReleasePage_packReleased, new Object[] { made.getFileName(),
                        UkDates.dateTime(made.getReleasedAt()), text(made.getReleasedBy()) });
    }

    @Override
    boolean holds(EStructuralFeature feature) {
        return feature == Literals.CASE_FILE__SIGN_OFFS;
    }

    @Override
    boolean shows(EObject object) {
        return object instanceof SignOff || object instanceof CasePack || object instanceof Copy
                || object instanceof StateChange;
    }

    @Override
    void reveal(EObject object) {
        if (object instanceof SignOff signOff) {
            signOffs.select(signOff);
        } else if (object instanceof Copy copy) {
            copies.select(copy);
        }
    }

    private static String text(String text) {
        return text == null ? "" : text.replace('\n', ' '); //$NON-NLS-1$
    }
}
