package org.ipag.scrutiny.app.about;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.style.Style;
import org.ipag.scrutiny.ui.viewer.DataTable;

/** The keys that hold in the whole window, and what they do. What holds in one place only, that place says. */
final class KeysDialog extends Dialog {

    private static final int LINES = 18;

    /** Plain words for what the platform calls otherwise. */
    private static final Map<String, String> PLAIN = Map.of(
            "org.eclipse.ui.window.nextView", Messages.Keys_nextView, //$NON-NLS-1$
            "org.eclipse.ui.window.nextEditor", Messages.Keys_nextEditor, //$NON-NLS-1$
            "org.eclipse.ui.window.activateEditor", Messages.Keys_backToPage, //$NON-NLS-1$
            "org.eclipse.ui.file.close", Messages.Keys_close, //$NON-NLS-1$
            "org.eclipse.ui.edit.selectAll", Messages.Keys_selectAll); //$NON-NLS-1$

    KeysDialog(Shell parent) {
        super(parent);
        setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.APPLICATION_MODAL);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Keys_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Text filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        filter.setMessage(Messages.Keys_filter);
        Accessibles.name(filter, Messages.Keys_filter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        DataTable<Key> table = new DataTable<Key>(area, SWT.SINGLE, "keys", Messages.Keys_title) //$NON-NLS-1$
                .column(Messages.Keys_action, 34, Key::action).column(Messages.Keys_keys, 34, Key::keys).remembered();
        GridDataFactory.fillDefaults().grab(true, true).hint(Style.chars(area, 72), Style.lines(area, LINES))
                .applyTo(table.viewer().getTable());
        table.setRows(keys());
        filter.addModifyListener(event -> table.filter(filter.getText()));
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    private static List<Key> keys() {
        IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
        Map<String, List<String>> keys = new LinkedHashMap<>();
        for (Binding binding : bindings.getBindings()) {
            if (binding.getParameterizedCommand() != null
                    && binding.getSchemeId().equals(bindings.getActiveScheme().getId())) {
                keys.computeIfAbsent(action(binding), name -> new ArrayList<>())
                        .add(binding.getTriggerSequence().format());
            }
        }
        return keys.entrySet().stream().map(each -> new Key(each.getKey(), String.join(", ", each.getValue()))) //$NON-NLS-1$
                .sorted(Comparator.comparing(Key::action, String.CASE_INSENSITIVE_ORDER)).toList();
    }

    private static String action(Binding binding) {
        String id = binding.getParameterizedCommand().getId();
        try {
            return PLAIN.getOrDefault(id, binding.getParameterizedCommand().getName());
        } catch (NotDefinedException e) {
            return Arrays.asList(id.split("\\.")).getLast(); // a key that a later version of the platform took away //$NON-NLS-1$
        }
    }

    /** What some keys do. */
    private record Key(String action, String keys) {
    }
}
