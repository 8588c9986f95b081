package org.ipag.scrutiny.ui.cases.release;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.RedactionFinding;
import org.ipag.scrutiny.ui.cases.editor.CaseEditor;
import org.ipag.scrutiny.ui.cases.redaction.RedactionDesk;
import org.ipag.scrutiny.ui.editor.RoundEditors;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.style.Style;

/** Reasons as links, each leading to the place where it is mended. */
public final class ReasonLinks {

    private final Composite composite;
    private final OpenRound round;
    private final CaseFile file;
    private final Runnable followed;
    private List<Reason> shown = List.of();

    /** @param followed run before a link is followed */
    public ReasonLinks(Composite parent, OpenRound round, CaseFile file, Runnable followed) {
        this.round = round;
        this.file = file;
        this.followed = followed;
        composite = Style.row(parent, 1);
        Accessibles.name(composite, Messages.Links_name);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(composite);
    }

    /** What holds the links. */
    public Composite composite() {
        return composite;
    }

    /** Shows reasons. */
    public void show(List<Reason> reasons) {
        if (reasons.equals(shown) && composite.getChildren().length > 0) {
            return;
        }
        shown = reasons;
        for (Control each : composite.getChildren()) {
            each.dispose();
        }
        for (Reason each : reasons) {
            Link link = new Link(composite, SWT.WRAP);
            link.setText("\u2022 <a>" + each.sentence().replace("&", "&&").replace("<", "\u2039") + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
            GridDataFactory.fillDefaults().grab(true, false).hint(Style.chars(link, 20), SWT.DEFAULT).applyTo(link);
            link.addListener(SWT.Selection, event -> follow(each));
        }
        if (reasons.isEmpty()) {
            GridDataFactory.fillDefaults().grab(true, false).applyTo(Style.label(composite, Messages.Links_none, null));
        }
        composite.requestLayout();
    }

    private void follow(Reason reason) {
        followed.run();
        EObject at = reason.at();
        if (at instanceof RedactionFinding finding) {
            desk().ifPresent(desk -> desk.reveal(finding.getId()));
        } else if (reason.feature() == null) {
            desk().ifPresent(desk -> desk.revealWords(reason.words()));
        } else {
            RoundEditors.open(round, file, CaseEditor.ID).map(CaseEditor.class::cast)
                    .ifPresent(editor -> editor.showPageOf(reason.feature()));
        }
    }

    private Optional<RedactionDesk> desk() {
        return RoundEditors.open(round, file, RedactionDesk.ID).map(RedactionDesk.class::cast);
    }
}
