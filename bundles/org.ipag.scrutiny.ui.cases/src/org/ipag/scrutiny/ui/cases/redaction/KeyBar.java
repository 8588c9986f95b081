package org.ipag.scrutiny.ui.cases.redaction;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.ipag.scrutiny.ui.cases.redaction.DeskKeys.Act;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.style.PushButtons;
import org.ipag.scrutiny.ui.style.Style;

/** What can be done to a finding, as buttons that say their keys, and the keys that have no button. */
final class KeyBar {

    private final Map<Act, Button> buttons = new EnumMap<>(Act.class);

    KeyBar(Composite parent, DeskKeys keys, DeskKeys.Listener listener, Runnable after) {
        Composite bar = new Composite(parent, SWT.NONE);
        bar.setBackgroundMode(SWT.INHERIT_DEFAULT);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.marginRight = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        bar.setLayout(layout);
        Accessibles.name(bar, Messages.Bar_name);
        GridDataFactory.fillDefaults().grab(true, false).hint(Style.chars(bar, 30), SWT.DEFAULT).applyTo(bar);
        button(bar, keys, listener, after, Act.ACCEPT, Messages.Bar_accept, Messages.Bar_acceptTip);
        button(bar, keys, listener, after, Act.KEEP, Messages.Bar_keep, Messages.Bar_keepTip);
        button(bar, keys, listener, after, Act.QUERY, Messages.Bar_query, Messages.Bar_queryTip);
        button(bar, keys, listener, after, Act.EVERYWHERE, Messages.Bar_everywhere, Messages.Bar_everywhereTip);
        button(bar, keys, listener, after, Act.LABEL, Messages.Bar_label, Messages.Bar_labelTip);
        button(bar, keys, listener, after, Act.MARK, Messages.Bar_mark, Messages.Bar_markTip);
        button(bar, keys, listener, after, Act.REOPEN, Messages.Bar_reopen, Messages.Bar_reopenTip);
        button(bar, keys, listener, after, Act.LOOK, Messages.Bar_look, Messages.Bar_lookTip);
        button(bar, keys, listener, after, Act.LOOKED, Messages.Bar_looked, Messages.Bar_lookedTip);
        button(bar, keys, listener, after, Act.PREVIOUS, Messages.Bar_previous, Messages.Bar_previousTip);
        button(bar, keys, listener, after, Act.NEXT, Messages.Bar_next, Messages.Bar_nextTip);
        GridDataFactory.fillDefaults().grab(true, false).hint(Style.chars(parent, 30), SWT.DEFAULT)
                .applyTo(Style.label(parent, Messages.Bar_legend, Style.QUIET));
    }

    private void button(Composite bar, DeskKeys keys, DeskKeys.Listener listener, Runnable after, Act act, String label,
            String tip) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(NLS.bind(Messages.Bar_button, label, keys.letter(act)));
        button.setToolTipText(NLS.bind(Messages.Bar_tip, tip, keys.letter(act)));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            listener.act(act);
            after.run();
        }));
        buttons.put(act, button);
        if (act == Act.ACCEPT) {
            PushButtons.main(button);
        }
    }

    /** Says which acts are possible now. */
    void enable(Act act, boolean possible) {
        Button button = buttons.get(act);
        if (button != null && button.getEnabled() != possible) {
            button.setEnabled(possible);
        }
    }
}
