package org.ipag.scrutiny.ui.form;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.ipag.scrutiny.model.edit.ModelTexts;

/** One of the values of an enumeration. */
final class ChoiceField extends Field {

    private final Combo combo;
    private final List<Enumerator> values;

    ChoiceField(FieldSheet sheet, Combo combo, EStructuralFeature feature, String label, List<Enumerator> values) {
        super(sheet, feature, label);
        this.combo = combo;
        this.values = values;
        values.forEach(value -> combo.add(ModelTexts.literal(value)));
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (combo.getSelectionIndex() >= 0) {
                set(values.get(combo.getSelectionIndex()));
            }
        }));
    }

    @Override
    void fromModel() {
        int index = values.indexOf(value());
        if (index < 0) {
            combo.deselectAll();
        } else if (combo.getSelectionIndex() != index) {
            combo.select(index);
        }
    }
}
