package org.ipag.scrutiny.ui.cases.editor;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ipag.scrutiny.model.edit.Commands;
import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.model.edit.UkDates;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.Copy;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.ui.cases.Messages;
import org.ipag.scrutiny.ui.cases.model.CopiesModel;
import org.ipag.scrutiny.ui.cases.release.CopyFiles;
import org.ipag.scrutiny.ui.form.EmptyNote;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.style.Style;
import org.ipag.scrutiny.ui.style.WhyNot;
import org.ipag.scrutiny.ui.viewer.DataTable;

/** The ledger of copies: handed out, collected, destroyed. */
final class CopiesPanel {

    private static final int LINES = 9;

    private final OpenRound round;
    private final CaseFile file;
    private final CopiesModel model;
    private final Label summary;
    private final DataTable<Copy> table;
    private final Button handOut;
    private final Button collect;
    private final Button destroy;
    private final Button remove;
    private final Button certificate;
    private boolean documentsDestroyed;

    CopiesPanel(Composite parent, OpenRound round, CaseFile file) {
        this.round = round;
        this.file = file;
        this.model = new CopiesModel(file);
        summary = Section.wrapped(parent, "", Style.QUIET); //$NON-NLS-1$
        table = new DataTable<Copy>(parent, SWT.MULTI, "case.copies", Messages.CopiesPanel_name) //$NON-NLS-1$
                .number(Messages.CopiesPanel_number, 10, Copy::getNumber)
                .column(Messages.CopiesPanel_medium, 10, row -> ModelTexts.literal(row.getMedium()))
                .column(Messages.CopiesPanel_holder, 28, row -> text(row.getHolder()))
                .column(Messages.CopiesPanel_where, 16, CopiesModel::whereabouts)
                .column(Messages.CopiesPanel_issued, 14, row -> UkDates.shortDate(row.getIssuedOn()))
                .column(Messages.CopiesPanel_collected, 26,
                        row -> dayAndWho(row.getCollectedOn(), row.getCollectedBy()))
                .column(Messages.CopiesPanel_destroyed, 26,
                        row -> dayAndWho(row.getDestroyedOn(), row.getDestroyedBy()))
                .remembered();
        GridDataFactory.fillDefaults().grab(true, false).hint(Style.chars(parent, 40), Style.lines(parent, LINES))
                .applyTo(table.viewer().getTable());
        EmptyNote.in(table.viewer().getTable(), () -> Messages.CopiesPanel_empty);
        table.viewer().addSelectionChangedListener(event -> enable());
        Composite buttons = Section.buttons(parent, 5);
        handOut = Section.button(buttons, Messages.CopiesPanel_handOut, this::handOut);
        collect = Section.button(buttons, Messages.CopiesPanel_collect, () -> execute(
                CopiesModel.collect(round.domain(), table.selected(), Change.currentUser(), LocalDate.now())));
        destroy = Section.button(buttons, Messages.CopiesPanel_destroy, () -> execute(
                CopiesModel.destroy(round.domain(), table.selected(), Change.currentUser(), LocalDate.now())));
        remove = Section.button(buttons, Messages.CopiesPanel_remove, this::remove);
        certificate = Section.button(buttons, Messages.CopiesPanel_certificate, () -> files().certificate());
        enable();
    }

    private void handOut() {
        CopiesDialog dialog = new CopiesDialog(summary.getShell());
        if (dialog.open() == Window.OK) {
            files().handOut(dialog.medium(), dialog.holder(), dialog.count());
        }
    }

    private CopyFiles files() {
        return new CopyFiles(summary.getShell(), round, file);
    }

    private void remove() {
        List<Copy> selected = table.selected();
        if (!selected.isEmpty()) {
            Command delete = Commands.delete(round.domain(), selected);
            round.execute(Messages.CopiesPanel_removed, delete);
        }
    }

    private void execute(Command command) {
        round.execute(command.getLabel(), command);
    }

    private void enable() {
        List<Copy> selected = table.selected();
        if (selected.isEmpty()) {
            List.of(collect, destroy, remove).forEach(each -> WhyNot.needsChoice(each, false));
        } else {
            WhyNot.enable(collect, selected.stream().anyMatch(
                    each -> each.getCollectedOn() == null && each.getDestroyedOn() == null), Messages.CopiesPanel_collectedAlready);
            WhyNot.enable(destroy, selected.stream().anyMatch(each -> each.getDestroyedOn() == null),
                    Messages.CopiesPanel_destroyedAlready);
            WhyNot.needsChoice(remove, true);
        }
        WhyNot.enable(handOut, model.canHandOut(), Messages.CopiesPanel_handOutNot);
        WhyNot.enable(certificate, model.allDestroyed() || documentsDestroyed && model.noneOut(),
                Messages.CopiesPanel_certificateNot);
    }

    void refresh() {
        summary.setText(model.summary());
        table.setRows(List.copyOf(model.copies()));
        table.viewer().refresh();
        enable();
    }

    /** Says that the documents are destroyed, so that there is something to certify though there never was a copy. */
    void documentsDestroyed() {
        documentsDestroyed = true;
        enable();
    }

    void select(Copy copy) {
        table.select(copy);
    }

    private static String dayAndWho(LocalDate day, String who) {
        return UkDates.shortDate(day) + (who == null || who.isBlank() ? "" : ", " + who); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String text(String text) {
        return text == null ? "" : text; //$NON-NLS-1$
    }
}
