package org.ipag.scrutiny.ui.cases.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.ipag.scrutiny.model.edit.Commands;
import org.ipag.scrutiny.model.edit.Edits;
import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CaseScope;
import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.RoundPackage.Literals;
import org.ipag.scrutiny.ui.cases.Messages;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.style.Style;

/** Whether every district reviews the case, or which ones do; the districts are on offer only where they matter. */
final class ScopePanel {

    private final OpenRound round;
    private final CaseFile file;
    private final Button common;
    private final Button localChoice;
    private final Composite districts;
    private final List<District> shown = new ArrayList<>();

    ScopePanel(Composite parent, OpenRound round, CaseFile file) {
        this.round = round;
        this.file = file;
        Composite card = Section.in(parent, Messages.ScopePanel_heading, Messages.ScopePanel_hint);
        Composite choice = Style.row(card, 2);
        common = radio(choice, CaseScope.COMMON);
        localChoice = radio(choice, CaseScope.LOCAL);
        districts = new Composite(card, SWT.NONE);
        districts.setBackgroundMode(SWT.INHERIT_DEFAULT);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.spacing = Style.gap().x * 2;
        districts.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).hint(Style.chars(card, 20), SWT.DEFAULT).applyTo(districts);
    }

    private Button radio(Composite parent, CaseScope scope) {
        Button button = new Button(parent, SWT.RADIO);
        button.setText(ModelTexts.literal(scope));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (button.getSelection() && file.getScope() != scope) {
                round.execute(Messages.ScopePanel_set, Edits.of(round.domain(), Messages.ScopePanel_set)
                        .set(file, Literals.CASE_FILE__SCOPE, scope).command());
            }
        }));
        return button;
    }

    void refresh() {
        common.setSelection(file.getScope() == CaseScope.COMMON);
        localChoice.setSelection(file.getScope() == CaseScope.LOCAL);
        List<District> all = round.round().getForce() == null ? List.of() : round.round().getForce().getDistricts();
        boolean local = file.getScope() == CaseScope.LOCAL;
        districts.setVisible(local);
        ((GridData) districts.getLayoutData()).exclude = !local;
        if (local && !shown.equals(all)) {
            shown.clear();
            shown.addAll(all);
            for (Control each : districts.getChildren()) {
                each.dispose();
            }
            all.forEach(this::box);
        }
        for (Control each : districts.getChildren()) {
            District district = (District) each.getData();
            ((Button) each).setText(district.getName().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
            ((Button) each).setSelection(file.getDistricts().contains(district));
        }
    }

    private void box(District district) {
        Button box = new Button(districts, SWT.CHECK);
        box.setData(district);
        box.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> round.execute(
                Messages.ScopePanel_districts,
                box.getSelection()
                        ? Commands.add(round.domain(), file, Literals.CASE_FILE__DISTRICTS, district)
                        : Commands.remove(round.domain(), file, Literals.CASE_FILE__DISTRICTS, district))));
    }
}
