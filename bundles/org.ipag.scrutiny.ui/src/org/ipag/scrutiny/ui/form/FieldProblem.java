package org.ipag.scrutiny.ui.form;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.ipag.scrutiny.ui.internal.Messages;

/**
 * That what was typed into a field cannot be taken over: a sign at the field, its words below the page, and the same in what a screen
 * reader says of the field.
 */
public final class FieldProblem {

    private final Text text;
    private final String tip;
    private final String sentence;
    private final ControlDecoration sign;
    private String name;

    /**
     * A field in which nothing is wrong yet. It has its name and its tip already.
     *
     * @param sentence what is wrong and what to type
     */
    public FieldProblem(Text text, String sentence) {
        this.text = text;
        this.tip = text.getToolTipText();
        this.sentence = sentence;
        sign = new ControlDecoration(text, SWT.TOP | SWT.RIGHT);
        sign.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
        sign.setDescriptionText(sentence);
        sign.hide();
        text.addListener(SWT.Dispose, event -> ProblemLine.of(text).ifPresent(line -> line.remove(this)));
    }

    /** Says that something is wrong. */
    public void show() {
        sign.show();
        text.setToolTipText(sentence);
        if (name == null) {
            name = Accessibles.nameOf(text);
            String told = name.isEmpty() ? sentence : NLS.bind(Messages.FieldProblem_of, name, sentence);
            Accessibles.name(text, told); // GTK gives a field's description to nobody, but its name to whoever comes back to it
            ProblemLine.of(text).ifPresent(line -> line.add(this, told));
        }
    }

    /** Says that nothing is wrong any more. */
    public void hide() {
        sign.hide();
        text.setToolTipText(tip);
        if (name != null) {
            Accessibles.name(text, name);
            name = null;
        }
        ProblemLine.of(text).ifPresent(line -> line.remove(this));
    }
}
