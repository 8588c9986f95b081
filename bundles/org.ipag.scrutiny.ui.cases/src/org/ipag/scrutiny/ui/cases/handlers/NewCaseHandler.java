package org.ipag.scrutiny.ui.cases.handlers;

import java.time.Instant;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.RoundPackage.Literals;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.ui.cases.Messages;
import org.ipag.scrutiny.ui.cases.editor.CaseEditor;
import org.ipag.scrutiny.ui.cases.model.NewCase;
import org.ipag.scrutiny.ui.editor.RoundEditors;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.session.WorkbenchStore;

/** Adds a case to the current round and opens it. */
public final class NewCaseHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        store().current().ifPresent(NewCaseHandler::add);
        return null;
    }

    private static void add(OpenRound round) {
        CaseFile file = NewCase.of(round.round(), Change.currentUser(), Instant.now());
        if (round.add(NLS.bind(Messages.NewCase_added, file.getLabel()), round.round(), Literals.ROUND__CASES, file)) {
            RoundEditors.open(round, file, CaseEditor.ID);
        }
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(store() != null && store().current().isPresent());
    }

    private static WorkbenchStore store() {
        return PlatformUI.getWorkbench().getService(WorkbenchStore.class);
    }
}
