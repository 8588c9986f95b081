package org.ipag.scrutiny.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.sample.SampleRound;
import org.ipag.scrutiny.ui.editor.RoundEditors;
import org.ipag.scrutiny.ui.editor.RoundPage;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.session.WorkbenchStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody who looks around: opens the sample from the welcome page and visits every page, case and return. */
@ExtendWith(NoErrorLogged.class)
class SampleInTheWindowTest {

    private final Screen screen = new Screen(Display.getCurrent());
    private final WorkbenchStore store = PlatformUI.getWorkbench().getService(WorkbenchStore.class);

    @Test
    void everyPageOfTheSampleOpens() {
        screen.menu("Help", "Welcome");
        screen.press("Open the sample round");
        screen.waitFor("the sample", () -> store.opened(SampleRound.ID).isPresent());
        OpenRound round = store.opened(SampleRound.ID).orElseThrow();

        for (RoundPage page : RoundPage.all()) {
            opens(page.label(), () -> RoundEditors.open(round, page.editor()));
        }
        for (CaseFile file : round.round().getCases()) {
            opens(file.getLabel(), () -> RoundEditors.reveal(round, file));
        }
        for (Return item : round.round().getReturns()) {
            opens(item.getDistrict().getName(), () -> RoundEditors.reveal(round, item));
        }
        page().closeAllEditors(false);
        assertThat(round.canUndo()).as("looking changes nothing").isFalse();
    }

    private void opens(String what, Runnable open) {
        IEditorPart before = page().getActiveEditor();
        open.run();
        screen.waitFor("the page of " + what, () -> page().getActiveEditor() != null);
        assertThat(page().getActiveEditor()).as(what).isNotSameAs(before);
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }
}
