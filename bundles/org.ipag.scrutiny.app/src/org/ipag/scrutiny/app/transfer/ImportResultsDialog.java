package org.ipag.scrutiny.app.transfer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.forms.ImportResult;
import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.ui.editor.RoundEditors;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.form.SheetDialog;
import org.ipag.scrutiny.ui.form.Framed;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.style.Style;
import org.ipag.scrutiny.ui.style.UiIcon;
import org.ipag.scrutiny.ui.viewer.DataTable;

/** What became of every file, and the way on: open the return, or say whose form it is and import it again. */
final class ImportResultsDialog extends SheetDialog {

    private static final int TABLE_LINES = 16;
    private static final int MESSAGE_LINES = 5;

    private final OpenRound round;
    private final List<ImportResult> results;
    private final Consumer<Map<ImportResult, String>> again;
    private final Map<ImportResult, String> given = new HashMap<>();
    private LocalResourceManager resources;
    private DataTable<ImportResult> table;
    private Text message;
    private Label whose;
    private Combo district;
    private Button open;

    ImportResultsDialog(Shell parent, OpenRound round, List<ImportResult> results,
            Consumer<Map<ImportResult, String>> again) {
        super(parent, Messages.Import_title, ImportForms.summary(results), 3);
        this.round = round;
        this.results = results;
        this.again = again;
        setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MODELESS);
        setBlockOnOpen(false);
    }

    @Override
    protected void fill(Composite area) {
        setTitle(Messages.Import_results);
        resources = new LocalResourceManager(JFaceResources.getResources(), area);
        table = new DataTable<ImportResult>(area, SWT.SINGLE, "import.results", Messages.Import_results) //$NON-NLS-1$
                .column(Messages.Import_file, 34, SWT.LEFT, ImportResult::file, this::image,
                        Comparator.comparing(ImportResult::file))
                .column(Messages.Import_outcome, 24, SWT.LEFT, result -> word(result.outcome()), null,
                        Comparator.comparing(ImportResult::outcome))
                .column(Messages.Import_district, 20, this::districtName)
                .number(Messages.Import_answers, 10, ImportResult::answers)
                .number(Messages.Import_unplaced, 10, ImportResult::unplaced).onOpen(this::openReturn).remembered();
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(SWT.DEFAULT, Style.lines(area, TABLE_LINES))
                .applyTo(table.viewer().getTable());
        message = Framed.text(area, SWT.READ_ONLY, SWT.DEFAULT, MESSAGE_LINES, false);
        Accessibles.name(message, Messages.Import_message);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(Framed.frame(message));
        whose = Style.label(area, Messages.Import_whose, null);
        district = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        Accessibles.labelled(district, whose);
        if (asks()) { // the names of all districts of a large force are not measured for nothing
            round.round().getForce().getDistricts().forEach(each -> district.add(each.getName()));
        }
        district.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> give()));
        open = new Button(area, SWT.PUSH);
        open.setText(Messages.Import_open);
        open.addSelectionListener(SelectionListener
                .widgetSelectedAdapter(event -> table.selected().stream().findFirst().ifPresent(this::openReturn)));
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(open);
        table.viewer().addSelectionChangedListener(event -> showSelected());
        table.setRows(results);
        table.select(results.stream().filter(ImportForms::needsAttention).findFirst().orElse(results.getFirst()));
    }

    @Override
    protected Control first() {
        return table.viewer().getTable();
    }

    private boolean asks() {
        return results.stream().anyMatch(result -> result.outcome() == ImportResult.Outcome.NEEDS_DISTRICT);
    }

    private Image image(ImportResult result) {
        return resources.create(switch (result.outcome()) {
            case IMPORTED, REPLACED, UNCHANGED -> UiIcon.OK.descriptor();
            case NEEDS_MAPPING, NEEDS_DISTRICT -> UiIcon.PROBLEM.descriptor();
            case REFUSED -> UiIcon.BLOCKED.descriptor();
        });
    }

    private static String word(ImportResult.Outcome outcome) {
        return switch (outcome) {
            case IMPORTED -> Messages.Import_imported;
            case UNCHANGED -> Messages.Import_unchanged;
            case REPLACED -> Messages.Import_replaced;
            case NEEDS_MAPPING -> Messages.Import_needsMapping;
            case NEEDS_DISTRICT -> Messages.Import_needsDistrict;
            case REFUSED -> Messages.Import_refused;
        };
    }

    private String districtName(ImportResult result) {
        String id = given.get(result);
        return id == null ? result.district() : round.round().getForce().getDistricts().stream()
                .filter(each -> each.getId().equals(id)).map(District::getName).findFirst().orElse(""); //$NON-NLS-1$
    }

    private void showSelected() {
        Optional<ImportResult> chosen = table.selected().stream().findFirst();
        message.setText(chosen.map(result -> result.warnings().isEmpty() ? result.message()
                : result.message() + '\n' + String.join("\n", result.warnings())).orElse("")); //$NON-NLS-1$ //$NON-NLS-2$
        boolean asks = chosen.filter(result -> result.outcome() == ImportResult.Outcome.NEEDS_DISTRICT).isPresent();
        whose.setVisible(asks);
        district.setVisible(asks);
        district.deselectAll();
        chosen.map(this::districtName).filter(name -> asks && !name.isEmpty()).ifPresent(district::setText);
        open.setEnabled(chosen.flatMap(this::returnOf).isPresent());
    }

    private void give() {
        table.selected().stream().findFirst().ifPresent(result -> {
            given.put(result, round.round().getForce().getDistricts().get(district.getSelectionIndex()).getId());
            table.viewer().refresh(result);
            getButton(IDialogConstants.RETRY_ID).setEnabled(true);
        });
    }

    private Optional<Return> returnOf(ImportResult result) {
        return round.round().getReturns().stream().filter(item -> item.getDistrict() != null
                && item.getDistrict().getId().equals(result.districtId())).findFirst();
    }

    private void openReturn(ImportResult result) {
        returnOf(result).ifPresent(item -> RoundEditors.reveal(round, item));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        if (asks()) {
            createButton(parent, IDialogConstants.RETRY_ID, Messages.Import_again, false).setEnabled(false);
        }
        createButton(parent, IDialogConstants.OK_ID, Messages.Transfer_close, true);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == IDialogConstants.RETRY_ID) {
            close();
            again.accept(Map.copyOf(given));
        } else {
            super.buttonPressed(button);
        }
    }
}
