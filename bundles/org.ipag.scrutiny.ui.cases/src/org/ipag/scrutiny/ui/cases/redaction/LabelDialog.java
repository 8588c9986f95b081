package org.ipag.scrutiny.ui.cases.redaction;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.ipag.scrutiny.ui.cases.redaction.model.Labels;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.form.SheetDialog;
import org.ipag.scrutiny.ui.style.Style;

/** Asks for the label that stands for words, and for their type if the scan did not find them. */
final class LabelDialog extends SheetDialog {

    private final Map<String, String> types;
    private final Collection<String> inUse;
    private final int places;
    private String chosenType;
    private String chosenLabel;
    private boolean everywhere = true;
    private Combo label;

    /**
     * @param types  types to choose from, by key, in words; empty not to ask
     * @param type   key of the type at first
     * @param inUse  labels in use
     * @param label  label at first
     * @param places how many places are the same, this one included; 1 not to ask
     */
    LabelDialog(Shell shell, String title, String message, Map<String, String> types, String type, Collection<String> inUse,
            String label, int places) {
        super(shell, title, message, 2);
        this.types = types;
        this.chosenType = type;
        this.inUse = inUse;
        this.chosenLabel = label;
        this.places = places;
    }

    String type() {
        return chosenType;
    }

    String label() {
        return chosenLabel;
    }

    boolean everywhere() {
        return everywhere && places > 1;
    }

    @Override
    protected void fill(Composite sheet) {
        if (!types.isEmpty()) {
            List<String> keys = List.copyOf(types.keySet());
            Combo type = combo(sheet, Messages.Label_type, SWT.READ_ONLY);
            types.values().forEach(type::add);
            type.setVisibleItemCount(20);
            type.select(Math.max(0, keys.indexOf(chosenType)));
            type.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                chosenType = keys.get(Math.max(0, type.getSelectionIndex()));
                label.setText(Labels.of(chosenType));
            }));
        }
        label = combo(sheet, Messages.Label_label, SWT.NONE);
        Labels.offered(inUse, chosenType).forEach(label::add);
        label.setVisibleItemCount(20);
        label.setText(chosenLabel);
        label.addModifyListener(event -> validate());
        if (places > 1) {
            Button all = new Button(sheet, SWT.CHECK);
            all.setText(NLS.bind(Messages.Label_everywhere, places));
            all.setSelection(true);
            all.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> everywhere = all.getSelection()));
            GridDataFactory.fillDefaults().span(2, 1).applyTo(all);
        }
    }

    private static Combo combo(Composite sheet, String name, int style) {
        Label caption = caption(sheet, name);
        Combo combo = Accessibles.labelled(new Combo(sheet, SWT.DROP_DOWN | style), caption);
        GridDataFactory.fillDefaults().grab(true, false).hint(Style.chars(combo, 36), SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    @Override
    protected String verb() {
        return Messages.Label_do;
    }

    @Override
    protected Control first() {
        return label;
    }

    @Override
    protected boolean complete() {
        return label.getText().codePoints().anyMatch(Character::isLetter);
    }

    @Override
    protected void okPressed() {
        chosenLabel = Labels.proper(label.getText());
        super.okPressed();
    }
}
