package org.ipag.scrutiny.ui.form;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Text;

/** A text, taken over while it is being typed. */
final class TextField extends Field {

    private final Text text;
    private final TypingBurst typing;
    private EObject typedInto;

    TextField(FieldSheet sheet, Text text, EStructuralFeature feature, String label) {
        super(sheet, feature, label);
        this.text = text;
        this.typing = new TypingBurst(text, sheet.round(), this::take);
        text.addModifyListener(event -> {
            if (sheet.object() != null && typing.typed()) {
                typedInto = sheet.object();
            }
        });
    }

    private void take(Object burst) {
        String typed = text.getText().replace(text.getLineDelimiter(), "\n"); //$NON-NLS-1$
        type(typedInto, typed.isEmpty() ? null : typed, burst);
    }

    @Override
    void fromModel() {
        typing.show(value() == null ? "" : value().toString()); //$NON-NLS-1$
    }

    @Override
    void flush() {
        typing.flush();
    }
}
