package org.ipag.scrutiny.ui.form;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Spinner;

/** A whole number. */
final class NumberField extends Field {

    private final Spinner spinner;
    private boolean showing;

    NumberField(FieldSheet sheet, Spinner spinner, EStructuralFeature feature, String label) {
        super(sheet, feature, label);
        this.spinner = spinner;
        Object burst = new Object();
        spinner.addModifyListener(event -> {
            if (!showing && sheet.object() != null) {
                type(sheet.object(), spinner.getSelection(), burst);
            }
        });
    }

    @Override
    void fromModel() {
        int number = value() instanceof Integer value ? value : 0;
        if (spinner.getSelection() != number) {
            showing = true;
            try {
                spinner.setSelection(number);
            } finally {
                showing = false;
            }
        }
    }
}
