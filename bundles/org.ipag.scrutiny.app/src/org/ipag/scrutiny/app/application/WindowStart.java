package org.ipag.scrutiny.app.application;

import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimElement;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.app.Pages;
import org.ipag.scrutiny.app.others.OthersNotice;
import org.ipag.scrutiny.app.place.OlderStoreNotice;
import org.ipag.scrutiny.store.RoundSummary;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.session.WorkbenchStore;

/** The window: what bars it has, what it shows first, what its title says. */
final class WindowStart extends WorkbenchWindowAdvisor {

    /** Parts of the platform's own window that have no place in this program. */
    private static final List<String> JUNK = List.of("SearchField", "PerspectiveSwitcher", "Spacer Glue", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            "PerspectiveSpacer", "Search-PS Glue", "org.eclipse.ui.HeapStatus"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    private static final String STATUS = "org.ipag.scrutiny.app.status"; //$NON-NLS-1$
    private static final String DRAGGABLE = "Draggable"; //$NON-NLS-1$

    WindowStart(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new ActionBarAdvisor(configurer) {
            @Override
            protected void fillMenuBar(IMenuManager menuBar) {
                // The menus are in plugin.xml, as commands.
            }
        };
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        Rectangle screen = PlatformUI.getWorkbench().getDisplay().getPrimaryMonitor().getClientArea();
        window.setInitialSize(new Point(screen.width, screen.height));
        window.setShowMenuBar(true);
        window.setShowCoolBar(true);
        window.setShowStatusLine(false);
        window.setShowProgressIndicator(true);
        window.setShowPerspectiveBar(false);
        window.setTitle(Messages.Application_name);
    }

    @Override
    public void postWindowOpen() {
        removeJunk();
        getWindowConfigurer().getWindow().getShell().getDisplay().asyncExec(this::removeHandles);
        CurrentRound.follow(store(), this::showTitle);
        UndoLabels.follow(getWindowConfigurer().getWindow(), store());
        MenuEntries.follow(getWindowConfigurer().getWindow().getShell().getMenuBar(), store());
        store().addListener(new OthersNotice(getWindowConfigurer().getWindow().getShell()));
        OlderStoreNotice.follow(getWindowConfigurer().getWindow().getShell(), store());
        if (page().getEditorReferences().length == 0) {
            showFirstPage();
        }
    }

    private void removeJunk() {
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        EModelService model = window.getService(EModelService.class);
        MWindow modelWindow = window.getService(MWindow.class);
        for (String id : JUNK) {
            for (MUIElement element : model.findElements(modelWindow, id, MUIElement.class)) {
                element.setToBeRendered(false);
                element.setVisible(false);
            }
        }
    }

    /** The bars stay where they are, so they need no handles to drag them by. */
    private void removeHandles() {
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        EModelService model = window.getService(EModelService.class);
        for (MTrimElement bar : model.findElements(window.getService(MWindow.class), null, MTrimElement.class)) {
            if (bar.getTags().remove(DRAGGABLE) || STATUS.equals(bar.getElementId())) { // that one to the right end
                if (!bar.getTags().contains(IPresentationEngine.NO_MOVE)) {
                    bar.getTags().add(IPresentationEngine.NO_MOVE);
                }
                bar.setToBeRendered(false);
                bar.setToBeRendered(true);
            }
        }
    }

    /** Somebody who has one round or more sees the newest; somebody new is welcomed. */
    private void showFirstPage() {
        store().rounds().whenComplete((rounds, failure) -> {
            Optional<RoundSummary> newest = failure == null ? rounds.stream().findFirst() : Optional.empty();
            if (newest.isPresent()) {
                Pages.openDashboard(newest.get().id(), newest.get().title());
            } else {
                Pages.openWelcome();
            }
        });
    }

    private void showTitle(OpenRound round) {
        String title = round == null ? Messages.Application_name
                : round.round().getTitle() + " \u2013 " + Messages.Application_name; //$NON-NLS-1$
        if (!title.equals(getWindowConfigurer().getTitle())) {
            getWindowConfigurer().setTitle(title);
        }
    }

    private IWorkbenchPage page() {
        return getWindowConfigurer().getWindow().getActivePage();
    }

    private static WorkbenchStore store() {
        return PlatformUI.getWorkbench().getService(WorkbenchStore.class);
    }
}
