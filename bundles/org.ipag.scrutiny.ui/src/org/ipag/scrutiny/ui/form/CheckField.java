package org.ipag.scrutiny.ui.form;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;

/** A yes or no. */
final class CheckField extends Field {

    private final Button button;

    CheckField(FieldSheet sheet, Button button, EStructuralFeature feature, String label) {
        super(sheet, feature, label);
        this.button = button;
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> set(button.getSelection())));
    }

    @Override
    void fromModel() {
        button.setSelection(Boolean.TRUE.equals(value()));
    }
}
