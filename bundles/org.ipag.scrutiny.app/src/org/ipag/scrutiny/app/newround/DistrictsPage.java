package org.ipag.scrutiny.app.newround;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.store.RoundSummary;
import org.ipag.scrutiny.ui.files.FileChooser;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.form.Framed;
import org.ipag.scrutiny.ui.style.Style;

/** By whom and when: the districts, the dates, the round before. */
final class DistrictsPage extends NewRoundPage {

    private static final int LINES = 8;
    private static final int DATE_CHARS = 20;

    private final NewRoundModel model;
    private final List<RoundSummary> earlier;
    private Text districts;
    private Label count;
    private boolean showing;

    DistrictsPage(NewRoundModel model, List<RoundSummary> earlier) {
        super("districts"); //$NON-NLS-1$
        this.model = model;
        this.earlier = earlier;
        setTitle(Messages.NewRound_districtsTitle);
        setDescription(Messages.NewRound_districtsText);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = Style.panel(parent, 2, null);
        Label label = SubjectPage.named(page, Messages.NewRound_districts);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        districts = Accessibles.labelled(Framed.text(page, SWT.NONE, SWT.DEFAULT, LINES, true), label);
        new Label(page, SWT.NONE);
        Composite line = Style.row(page, 2);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        count = Style.label(line, "", Style.QUIET); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
        Button file = new Button(line, SWT.PUSH);
        file.setText(Messages.NewRound_fromFile);
        file.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chooseFile()));
        districts.addModifyListener(event -> {
            if (!showing) {
                model.districts(districts.getText());
            }
            check();
        });
        date(page, Messages.NewRound_campaignStart, model::campaignStart);
        date(page, Messages.NewRound_campaignEnd, model::campaignEnd);
        date(page, Messages.NewRound_returnsDue, model::returnsDue);
        if (!earlier.isEmpty()) {
            follows(page);
        }
        shown(page);
        setPageComplete(model.secondPageProblem().isEmpty());
        showCount();
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            districts.setFocus();
        }
    }

    private void date(Composite page, String label, Consumer<String> typed) {
        Label named = SubjectPage.named(page, label);
        Text text = new Text(page, SWT.BORDER | SWT.SINGLE);
        text.setMessage(Messages.NewRound_dateHint);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER)
                .hint(Style.chars(page, DATE_CHARS), SWT.DEFAULT).applyTo(text);
        Accessibles.labelled(text, named);
        text.addModifyListener(event -> {
            typed.accept(text.getText());
            check();
        });
    }

    private void follows(Composite page) {
        Label named = SubjectPage.named(page, Messages.NewRound_follows);
        Combo combo = new Combo(page, SWT.READ_ONLY | SWT.DROP_DOWN);
        Accessibles.labelled(combo, named);
        combo.add(Messages.NewRound_followsNone);
        earlier.forEach(round -> combo.add(round.title()));
        combo.select(0);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> model
                .previous(combo.getSelectionIndex() == 0 ? null : earlier.get(combo.getSelectionIndex() - 1))));
    }

    private void chooseFile() {
        Path chosen = PlatformUI.getWorkbench().getService(FileChooser.class).open(getShell(),
                Messages.NewRound_fromFileTitle, FileChooser.Kind.of("*.csv;*.txt"), FileChooser.Kind.of("*")) //$NON-NLS-1$ //$NON-NLS-2$
                .orElse(null);
        if (chosen == null) {
            return;
        }
        try {
            model.districtsFrom(chosen);
            showing = true;
            districts.setText(model.districts());
            check();
        } catch (IOException | IllegalArgumentException e) {
            setErrorMessage(NLS.bind(Messages.NewRound_badFile, e.getMessage()));
        } finally {
            showing = false;
        }
    }

    private void check() {
        setErrorMessage(model.secondPageProblem().orElse(null));
        setPageComplete(model.secondPageProblem().isEmpty());
        showCount();
    }

    private void showCount() {
        int given = model.districtCount();
        // No number while the list is not right: the sentence above the page says what is wrong with it.
        count.setText(switch (given) {
            case 0 -> ""; //$NON-NLS-1$
            case 1 -> Messages.NewRound_countOne;
            default -> NLS.bind(Messages.NewRound_count, given);
        });
    }
}
