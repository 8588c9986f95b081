package org.ipag.scrutiny.ui.cases.editor;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.packs.CaseDocuments;
import org.ipag.scrutiny.packs.CaseDocuments.Document;
import org.ipag.scrutiny.packs.CaseDocuments.Kept;
import org.ipag.scrutiny.ui.Failures;
import org.ipag.scrutiny.ui.cases.Messages;
import org.ipag.scrutiny.ui.cases.model.DocumentsModel;
import org.ipag.scrutiny.ui.cases.release.DestroyDocuments;
import org.ipag.scrutiny.ui.form.LiveLine;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.session.WorkbenchStore;
import org.ipag.scrutiny.ui.style.Style;

/** Which documents of the case the store keeps, and their destruction once the case is disposed of. */
final class DocumentsPanel {

    private final OpenRound round;
    private final CaseFile file;
    private final Runnable destroyed;
    private final LiveLine summary;
    private final Label against;
    private final Button destroy;
    private List<Document> asked;
    private Kept kept;

    /** @param destroyed run when it turns out that documents of the case were destroyed */
    DocumentsPanel(Composite parent, OpenRound round, CaseFile file, Runnable destroyed) {
        this.round = round;
        this.file = file;
        this.destroyed = destroyed;
        summary = LiveLine.in(parent, null);
        Section.fill(summary.composite());
        against = Section.wrapped(parent, "", Style.QUIET); //$NON-NLS-1$
        destroy = Section.button(Section.buttons(parent, 1), Messages.Documents_destroy,
                () -> DestroyDocuments.ask(parent.getShell(), round, file, this::lookAgain));
        destroy.setEnabled(false);
    }

    void refresh() {
        List<Document> documents = CaseDocuments.of(file);
        if (!documents.equals(asked)) {
            look(documents);
        }
        show();
    }

    private void lookAgain() {
        if (!destroy.isDisposed()) {
            look(CaseDocuments.of(file));
        }
    }

    private void look(List<Document> documents) {
        asked = documents;
        String roundId = round.id();
        PlatformUI.getWorkbench().getService(WorkbenchStore.class).<Kept>run(Messages.Documents_looking,
                (store, monitor) -> CaseDocuments.kept(store, roundId, documents)).whenComplete((found, failure) -> {
                    if (destroy.isDisposed() || asked != documents) {
                        return;
                    }
                    if (failure != null) {
                        kept = null;
                        summary.say(Failures.sentence(failure));
                    } else {
                        kept = found;
                        found.destruction().ifPresent(record -> destroyed.run());
                    }
                    show();
                    destroy.getParent().requestLayout();
                });
    }

    private void show() {
        if (kept != null) {
            summary.say(DocumentsModel.summary(kept));
        }
        boolean any = kept != null && !kept.documents().isEmpty();
        String reasons = any ? DocumentsModel.against(file) : ""; //$NON-NLS-1$
        against.setText(reasons.isEmpty() ? "" : NLS.bind(Messages.Documents_against, reasons)); //$NON-NLS-1$
        destroy.setEnabled(any && reasons.isEmpty());
    }
}
