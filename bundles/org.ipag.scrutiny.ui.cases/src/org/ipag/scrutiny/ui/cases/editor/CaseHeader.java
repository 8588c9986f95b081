package org.ipag.scrutiny.ui.cases.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CaseMarker;
import org.ipag.scrutiny.model.round.CaseScope;
import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.ui.cases.Messages;
import org.ipag.scrutiny.ui.cases.redaction.BringIn;
import org.ipag.scrutiny.ui.cases.redaction.RedactionDesk;
import org.ipag.scrutiny.ui.editor.RoundEditors;
import org.ipag.scrutiny.ui.form.StateButton;
import org.ipag.scrutiny.ui.form.StateButtons;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.style.Style;

/** The head of the case editor: the case's name, who reviews it, its markers,
 * the way to its document, and its state with the moves from there. */
final class CaseHeader {

    private final CaseFile file;
    private final Composite composite;
    private final Label title;
    private final Label facts;
    private final Button document;
    private final StateButton state;

    CaseHeader(Composite parent, OpenRound round, CaseFile file) {
        this.file = file;
        composite = Style.row(parent, 3);
        title = Style.label(composite, "", Style.TITLE); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).hint(Style.chars(title, 20), SWT.DEFAULT)
                .align(SWT.FILL, SWT.CENTER).applyTo(title);
        document = new Button(composite, SWT.PUSH);
        document.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (hasDocument()) {
                RoundEditors.open(round, file, RedactionDesk.ID);
            } else {
                BringIn.choose(document.getShell(), round, file);
            }
        }));
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(document);
        state = StateButtons.create(composite, Messages.CaseHeader_state, () -> round, () -> file);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(state.control());
        facts = Style.label(composite, "", Style.QUIET); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(Style.chars(facts, 20), SWT.DEFAULT)
                .applyTo(facts);
    }

    Composite composite() {
        return composite;
    }

    void refresh() {
        title.setText(ObjectLabels.of(file).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        facts.setText(facts().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        document.setText(hasDocument() ? Messages.CaseHeader_desk : Messages.CaseHeader_bringIn);
        document.setToolTipText(hasDocument() ? Messages.CaseHeader_deskTip : Messages.CaseHeader_bringInTip);
        state.show(ModelTexts.literal(file.getState()));
        title.requestLayout();
        facts.requestLayout();
    }

    private boolean hasDocument() {
        return file.getWorkingSha256() != null && !file.getWorkingSha256().isBlank();
    }

    private String facts() {
        List<String> facts = new ArrayList<>();
        if (file.getScope() == CaseScope.COMMON) {
            facts.add(Messages.CaseHeader_common);
        } else if (file.getDistricts().isEmpty()) {
            facts.add(Messages.CaseHeader_localNowhere);
        } else {
            facts.add(NLS.bind(Messages.CaseHeader_local,
                    String.join(", ", file.getDistricts().stream().map(District::getName).toList()))); //$NON-NLS-1$
        }
        file.getMarkers().stream().map(CaseMarker::getLabel).filter(each -> each != null).forEach(facts::add);
        return String.join(" \u00b7 ", facts); //$NON-NLS-1$
    }
}
