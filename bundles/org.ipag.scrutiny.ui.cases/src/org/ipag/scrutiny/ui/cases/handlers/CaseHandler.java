package org.ipag.scrutiny.ui.cases.handlers;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.ui.editor.RoundEditorInput;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.session.WorkbenchStore;

/** A command about the case whose editor or desk is in front. */
abstract class CaseHandler extends AbstractHandler {

    /** Does it. */
    abstract void run(Shell shell, OpenRound round, CaseFile file);

    @Override
    public final Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        Optional<OpenRound> round = round();
        if (window != null && round.isPresent()) {
            file(round.get()).ifPresent(file -> run(window.getShell(), round.get(), file));
        }
        return null;
    }

    private static Optional<OpenRound> round() {
        WorkbenchStore store = PlatformUI.getWorkbench().getService(WorkbenchStore.class);
        return input().flatMap(input -> store == null ? Optional.empty() : store.opened(input.roundId()));
    }

    private static Optional<CaseFile> file(OpenRound round) {
        return input().flatMap(input -> round.find(input.objectId())).filter(CaseFile.class::isInstance)
                .map(CaseFile.class::cast);
    }

    private static Optional<RoundEditorInput> input() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IEditorPart editor = window == null || window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
        return editor != null && editor.getEditorInput() instanceof RoundEditorInput input ? Optional.of(input)
                : Optional.empty();
    }
}
