package org.ipag.scrutiny.ui.form;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.model.round.SignOffRole;
import org.ipag.scrutiny.ui.internal.Messages;

/** Asks who agrees to what, in which role. */
public final class SignOffDialog extends SheetDialog {

    private final List<SignOffRole> roles;
    private final SignOffRole expected;
    private final String proposed;
    private Combo role;
    private Text name;
    private Text statement;
    private SignOffRole chosen;
    private String typedName = ""; //$NON-NLS-1$
    private String typedStatement = ""; //$NON-NLS-1$

    /**
     * @param shell     above which it opens
     * @param roles     the roles on offer
     * @param expected  the one that most often agrees here
     * @param statement what is agreed to, proposed
     */
    public SignOffDialog(Shell shell, List<SignOffRole> roles, SignOffRole expected, String statement) {
        super(shell, Messages.SignOffDialog_title, Messages.SignOffDialog_message, 2);
        this.roles = List.copyOf(roles);
        this.expected = expected;
        this.proposed = statement;
    }

    /** In which role. */
    public SignOffRole role() {
        return chosen;
    }

    /** Who agrees. */
    public String name() {
        return typedName;
    }

    /** What is agreed to. */
    public String statement() {
        return typedStatement;
    }

    @Override
    protected void fill(Composite sheet) {
        Label roleLabel = caption(sheet, Messages.SignOffDialog_role + ":"); //$NON-NLS-1$
        role = Accessibles.labelled(new Combo(sheet, SWT.READ_ONLY | SWT.DROP_DOWN), roleLabel);
        roles.forEach(each -> role.add(ModelTexts.literal(each)));
        role.select(roles.indexOf(expected));
        Label nameLabel = caption(sheet, Messages.SignOffDialog_name + ":"); //$NON-NLS-1$
        name = Accessibles.labelled(new Text(sheet, SWT.BORDER | SWT.SINGLE), nameLabel);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        name.addModifyListener(event -> validate());
        Label statementLabel = caption(sheet, Messages.SignOffDialog_statement + ":"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(statementLabel);
        statement = Accessibles.labelled(Framed.text(sheet, SWT.NONE, 50, 4, true), statementLabel);
        statement.setText(proposed);
    }

    @Override
    protected Control first() {
        return name;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.SignOffDialog_agree, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected boolean complete() {
        return !name.getText().isBlank();
    }

    @Override
    protected void okPressed() {
        chosen = roles.get(Math.max(0, role.getSelectionIndex()));
        typedName = name.getText().strip();
        typedStatement = statement.getText().strip();
        super.okPressed();
    }
}
