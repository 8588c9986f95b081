package org.ipag.scrutiny.app.find;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.ui.editor.RoundEditors;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.form.LiveLine;
import org.ipag.scrutiny.ui.style.Style;
import org.ipag.scrutiny.ui.viewer.DataTable;

/** Quick find: type, and see where the words are; Enter goes there. */
public final class FindDialog extends Dialog {

    private static final int MOST = 200;
    private static final int LINES = 18;

    private final OpenRound round;
    private final RoundSearch search;
    private Text text;
    private LiveLine count;
    private DataTable<RoundSearch.Hit> hits;

    /** A dialog over the texts of a round as they are now. */
    public FindDialog(Shell parent, OpenRound round) {
        super(parent);
        this.round = round;
        this.search = new RoundSearch(round.round());
        setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MODELESS);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(NLS.bind(Messages.Find_title, round.round().getTitle()));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        text = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        text.setMessage(Messages.Find_hint);
        Accessibles.name(text, Messages.Find_hint);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        hits = new DataTable<RoundSearch.Hit>(area, SWT.SINGLE, "find", Messages.Find_hits) //$NON-NLS-1$
                .column(Messages.Find_kind, 18, RoundSearch.Hit::kind)
                .column(Messages.Find_where, 38, RoundSearch.Hit::label)
                .column(Messages.Find_words, 80, RoundSearch.Hit::words).onOpen(this::go).remembered();
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, Style.lines(area, LINES))
                .applyTo(hits.viewer().getTable());
        count = LiveLine.in(area, Style.QUIET);
        count.say(Messages.Find_start);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(count.composite());
        text.addModifyListener(event -> find());
        text.addListener(SWT.KeyDown, event -> {
            Table table = hits.viewer().getTable();
            if (event.keyCode == SWT.ARROW_DOWN && table.getItemCount() > 0) {
                table.setFocus();
                table.setSelection(Math.max(0, table.getSelectionIndex()));
                event.doit = false;
            }
        });
        text.addListener(SWT.DefaultSelection, event -> hits.selected().stream().findFirst().ifPresent(this::go));
        return area;
    }

    private void find() {
        List<RoundSearch.Hit> found = search.find(text.getText(), MOST);
        hits.setRows(found);
        if (!found.isEmpty()) {
            hits.select(found.getFirst());
        }
        count.say(text.getText().isBlank() ? Messages.Find_start
                : found.isEmpty() ? Messages.Find_none
                        : found.size() == 1 ? Messages.Find_countOne
                                : NLS.bind(found.size() == MOST ? Messages.Find_many : Messages.Find_count,
                                        found.size()));
    }

    private void go(RoundSearch.Hit hit) {
        if (RoundEditors.reveal(round, hit.object())) {
            close();
        } else {
            count.say(Messages.Find_noPlace);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
    }
}
