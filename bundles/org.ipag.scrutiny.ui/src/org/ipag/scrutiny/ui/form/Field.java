package org.ipag.scrutiny.ui.form;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.ipag.scrutiny.ui.internal.Messages;

/** One control of a sheet and the feature it shows. */
abstract class Field {

    private final FieldSheet sheet;
    private final EStructuralFeature feature;
    private final String label;

    Field(FieldSheet sheet, EStructuralFeature feature, String label) {
        this.sheet = sheet;
        this.feature = feature;
        this.label = label;
    }

    /** Shows what the model holds, unless the person is just typing something else. */
    abstract void fromModel();

    /** Takes over what is being typed. */
    void flush() {
        // Most controls change the model at once.
    }

    /** The value in the model; null if no object is shown. */
    final Object value() {
        EObject object = sheet.object();
        return object == null ? null : object.eGet(feature);
    }

    /** Changes the model, if that is a change. */
    final void set(Object value) {
        if (sheet.object() != null) {
            sheet.round().set(change(), sheet.object(), feature, value);
        }
    }

    /** Changes the model to what has been typed so far. */
    final void type(EObject object, Object value, Object burst) {
        sheet.round().type(change(), object, feature, value, burst);
    }

    final FieldSheet sheet() {
        return sheet;
    }

    private String change() {
        return NLS.bind(Messages.Field_change, label.toLowerCase(java.util.Locale.UK));
    }
}
