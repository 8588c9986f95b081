package org.ipag.scrutiny.ui.cases.release;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.style.Style;

/** Says why something was refused: a list of reasons, each leading to its place. */
final class RefusalDialog extends TitleAreaDialog {

    private static final int LINES = 14;

    private final String title;
    private final OpenRound round;
    private final CaseFile file;
    private final List<Reason> reasons;

    RefusalDialog(Shell shell, String title, OpenRound round, CaseFile file, List<Reason> reasons) {
        super(shell);
        this.title = title;
        this.round = round;
        this.file = file;
        this.reasons = reasons;
        setHelpAvailable(false);
        setBlockOnOpen(false);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText(title);
        setTitle(title);
        setMessage(NLS.bind(Messages.Refusal_message, reasons.size()));
        ScrolledComposite scroll = new ScrolledComposite((Composite) super.createDialogArea(parent), SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(Style.chars(scroll, 80), Style.lines(scroll, LINES)).applyTo(scroll);
        Composite body = Style.panel(scroll, 1, null);
        scroll.setContent(body);
        new ReasonLinks(body, round, file, this::close).show(reasons);
        scroll.addListener(SWT.Resize, event -> {
            Point size = body.computeSize(scroll.getClientArea().width, SWT.DEFAULT);
            scroll.setMinHeight(size.y);
        });
        return scroll.getParent();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
