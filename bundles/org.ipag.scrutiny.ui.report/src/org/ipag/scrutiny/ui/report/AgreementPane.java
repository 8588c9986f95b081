package org.ipag.scrutiny.ui.report;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.model.edit.UkDates;
import org.ipag.scrutiny.model.round.Report;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.RoundPackage;
import org.ipag.scrutiny.model.round.SignOff;
import org.ipag.scrutiny.model.round.SignOffRole;
import org.ipag.scrutiny.process.ReleaseGate;
import org.ipag.scrutiny.ui.form.EmptyNote;
import org.ipag.scrutiny.ui.form.SignOffDialog;
import org.ipag.scrutiny.ui.report.model.ReportEditing;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.style.Style;
import org.ipag.scrutiny.ui.style.WhyNot;
import org.ipag.scrutiny.ui.viewer.DataTable;

/** Who agreed the report, and what still stands against sending it out. */
final class AgreementPane {

    private static final List<SignOffRole> ROLES = List.of(SignOffRole.COUNTY_VICE_CHAIR, SignOffRole.COORDINATOR,
            SignOffRole.CHAIR);
    private static final int LINES = 6;

    private final OpenRound round;
    private final ReportEditing editing;
    private final Composite page;
    private final Label against;
    private final DataTable<SignOff> table;
    private final Button remove;

    AgreementPane(Composite parent, OpenRound round, ReportEditing editing) {
        this.round = round;
        this.editing = editing;
        page = Style.of(new Composite(parent, SWT.NONE), Style.PAGE);
        page.setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(Style.gap()).applyTo(page);
        wide(Style.label(page, Messages.Agreement_hint, Style.QUIET));
        against = wide(Style.label(page, "", null));
        table = new DataTable<SignOff>(page, SWT.SINGLE, "report.signOffs", Messages.Agreement_heading)
                .column(Messages.Agreement_role, 18, each -> ModelTexts.literal(each.getRole()))
                .column(Messages.Agreement_name, 20, each -> Objects.requireNonNullElse(each.getName(), ""))
                .column(Messages.Agreement_when, 22, each -> UkDates.dateTime(each.getAt()))
                .column(Messages.Agreement_statement, 30, each -> Objects.requireNonNullElse(each.getStatement(), ""))
                .remembered();
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1)
                .hint(Style.chars(page, 30), Style.lines(page, LINES)).applyTo(table.viewer().getTable());
        EmptyNote.in(table.viewer().getTable(), () -> Messages.Agreement_none);
        button(Messages.Agreement_sign, this::sign);
        remove = button(Messages.Agreement_unsign, () -> table.selected()
                .forEach(each -> round.delete(Messages.Agreement_unsigned, each)));
        table.viewer().addSelectionChangedListener(event -> WhyNot.needsChoice(remove, !table.selected().isEmpty()));
    }

    private Label wide(Label label) {
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(Style.chars(label, 24), SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    private Button button(String label, Runnable run) {
        Button button = new Button(page, SWT.PUSH);
        button.setText(label);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
        return button;
    }

    Composite composite() {
        return page;
    }

    void refresh() {
        List<String> reasons = ReleaseGate.report(round.round()).reasons();
        against.setText((reasons.isEmpty() ? Messages.Agreement_free
                : Messages.Agreement_against + "\n\u2022 " + String.join("\n\u2022 ", reasons)).replace("&", "&&"));
        Report report = round.round().getReport();
        table.setRows(report == null ? List.of() : List.copyOf(report.getSignOffs()));
        table.viewer().refresh();
        WhyNot.needsChoice(remove, !table.selected().isEmpty());
        page.layout();
    }

    private void sign() {
        SignOffDialog dialog = new SignOffDialog(page.getShell(), ROLES, SignOffRole.COUNTY_VICE_CHAIR,
                Messages.Agreement_statementProposed);
        if (dialog.open() != Window.OK) {
            return;
        }
        SignOff agreed = RoundFactory.eINSTANCE.createSignOff();
        agreed.setRole(dialog.role());
        agreed.setName(dialog.name());
        agreed.setStatement(dialog.statement());
        agreed.setAt(Instant.now());
        round.execute(Messages.Agreement_signed, editing.signOff(agreed, Messages.Agreement_signed));
    }
}
