package org.ipag.scrutiny.app.newround;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.app.Pages;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.store.RoundSummary;
import org.ipag.scrutiny.ui.Failures;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.session.WorkbenchStore;

/** Sets up a round in two pages: what is scrutinised, then by whom and when. */
final class NewRoundWizard extends Wizard {

    private final NewRoundModel model;
    private final WorkbenchStore store;
    private final List<RoundSummary> earlier;

    NewRoundWizard(NewRoundModel model, WorkbenchStore store, List<RoundSummary> earlier) {
        this.model = model;
        this.store = store;
        this.earlier = earlier;
        setWindowTitle(Messages.NewRound_title);
    }

    /** None: the platform's own picture says nothing about rounds. */
    @Override
    public Image getDefaultPageImage() {
        return null;
    }

    @Override
    public void addPages() {
        addPage(new SubjectPage(model));
        addPage(new DistrictsPage(model, earlier));
    }

    @Override
    public boolean canFinish() {
        return model.firstPageProblem().isEmpty() && model.secondPageProblem().isEmpty();
    }

    @Override
    public boolean performFinish() {
        Shell window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        CompletableFuture<Round> previous = model.previous()
                .map(round -> store.open(round.id()).thenApply(OpenRound::round))
                .orElseGet(() -> CompletableFuture.completedFuture(null));
        previous.thenCompose(before -> {
            Round round = model.create(before, Change.currentUser(), Instant.now());
            return store.create(round, Change.of(NLS.bind(Messages.NewRound_change, round.getTitle())));
        }).whenComplete((opened, failure) -> {
            if (failure == null) {
                store.setCurrent(opened);
                Pages.openDashboard(opened);
            } else {
                Failures.show(window, Messages.NewRound_title, failure);
            }
        });
        return true;
    }
}
