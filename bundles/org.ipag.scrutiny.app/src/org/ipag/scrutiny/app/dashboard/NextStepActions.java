package org.ipag.scrutiny.app.dashboard;

import java.util.Optional;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.statushandlers.StatusManager;
import org.ipag.scrutiny.app.Commands;
import org.ipag.scrutiny.ui.editor.RoundEditors;
import org.ipag.scrutiny.ui.editor.RoundPage;
import org.ipag.scrutiny.ui.session.OpenRound;

/** Does what the next step says. */
final class NextStepActions {

    private final IWorkbenchPartSite site;

    NextStepActions(IWorkbenchPartSite site) {
        this.site = site;
    }

    /** Whether this window has what the step needs. */
    boolean canRun(NextStep step, OpenRound round) {
        if (step.kind() == NextStep.Kind.GO) {
            return RoundEditors.canOpen(step.target());
        }
        return command(step.kind())
                .map(id -> site.getService(ICommandService.class).getCommand(id).isDefined())
                .orElseGet(() -> page(step.kind()).isPresent());
    }

    void run(NextStep step, OpenRound round) {
        if (step.kind() == NextStep.Kind.GO) {
            RoundEditors.reveal(round, step.target());
            return;
        }
        Optional<String> command = command(step.kind());
        if (command.isPresent()) {
            execute(command.get());
        } else {
            page(step.kind()).ifPresent(page -> RoundEditors.open(round, page.editor()));
        }
    }

    private static Optional<String> command(NextStep.Kind kind) {
        return switch (kind) {
            case ADD_CASE -> Optional.of(Commands.NEW_CASE);
            case ISSUE_FORMS -> Optional.of(Commands.ISSUE_FORMS);
            case IMPORT_FORMS -> Optional.of(Commands.IMPORT_FORMS);
            case GO, COLLATE, CONCLUDE, REPORT, FOLLOW_UP -> Optional.empty();
        };
    }

    private static Optional<RoundPage> page(NextStep.Kind kind) {
        return switch (kind) {
            case COLLATE -> RoundPage.first("collate"); //$NON-NLS-1$
            case CONCLUDE -> RoundPage.first("conclude"); //$NON-NLS-1$
            case REPORT -> RoundPage.first("report"); //$NON-NLS-1$
            case FOLLOW_UP -> RoundPage.first("follow-up").or(() -> RoundPage.first("conclude")); //$NON-NLS-1$ //$NON-NLS-2$
            case ADD_CASE, ISSUE_FORMS, IMPORT_FORMS, GO -> Optional.empty();
        };
    }

    private void execute(String command) {
        try {
            site.getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            StatusManager.getManager().handle(new Status(IStatus.ERROR, NextStepActions.class, e.getMessage(), e),
                    StatusManager.LOG | StatusManager.SHOW);
        }
    }
}
