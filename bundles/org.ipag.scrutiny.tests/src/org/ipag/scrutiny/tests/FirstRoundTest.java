package org.ipag.scrutiny.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.app.transfer.ExportReport;
import org.ipag.scrutiny.app.transfer.ImportForms;
import org.ipag.scrutiny.app.transfer.IssueForms;
import org.ipag.scrutiny.model.round.ReturnState;
import org.ipag.scrutiny.report.ReportFormat;
import org.ipag.scrutiny.ui.editor.RoundEditors;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.session.SaveState;
import org.ipag.scrutiny.ui.session.WorkbenchStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A first-time user's way: set a round up, issue the forms, type answers in, undo, import a form, export the report. */
@ExtendWith(NoErrorLogged.class)
class FirstRoundTest {

    private final Screen screen = new Screen(Display.getCurrent());
    private final WorkbenchStore store = PlatformUI.getWorkbench().getService(WorkbenchStore.class);

    @TempDir
    private Path folder;

    @Test
    void fromNothingToAReport() throws Exception {
        OpenRound round = setUp();
        Shell window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();

        IssueForms.issue(window, round, folder.resolve("forms"));
        screen.shell("Issue forms");
        screen.press("Close");
        assertThat(round.round().getReturns()).allMatch(item -> item.getState() == ReturnState.ISSUED);
        try (var files = Files.list(folder.resolve("forms"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".docx"))).hasSizeGreaterThanOrEqualTo(2);
        }

        RoundEditors.reveal(round, round.round().getReturns().getFirst());
        screen.type("Answer to question 1", "They came at once and were kind.");
        screen.waitFor("the answer in the model", () -> !round.round().getReturns().getFirst().getAnswers().isEmpty());
        screen.menu("Edit", "Undo");
        screen.waitFor("the answer undone", () -> round.round().getReturns().getFirst().getAnswers().isEmpty());
        screen.menu("Edit", "Redo");
        screen.waitFor("the answer again", () -> !round.round().getReturns().getFirst().getAnswers().isEmpty());
        screen.waitFor("everything saved", () -> round.saveState().kind() == SaveState.Kind.SAVED);

        try (var files = Files.list(folder.resolve("forms"))) {
            ImportForms.start(window, round, files.filter(file -> file.toString().contains("Brook")).toList());
        }
        screen.shell("Import forms");
        screen.press("Close");
        assertThat(round.round().getReturns().get(1).getDocuments()).hasSize(1);

        Path report = folder.resolve("report.docx");
        ExportReport.export(window, round, ReportFormat.DOCX, report);
        screen.shell("Report exported");
        screen.press("Close");
        assertThat(report).isNotEmptyFile();
    }

    private OpenRound setUp() {
        screen.menu("File", "New round");
        screen.shell("New round");
        screen.type("Title of the round", "Window test");
        screen.type("Police force", "Fenland Police");
        screen.press("Next");
        screen.type("Districts", "Ashby, Brook");
        screen.press("Create the round");
        screen.waitFor("the round to be open",
                () -> store.openRounds().stream().anyMatch(each -> "Window test".equals(each.round().getTitle())));
        OpenRound found = store.openRounds().stream()
                .filter(each -> "Window test".equals(each.round().getTitle())).findFirst().orElseThrow();
        screen.waitFor("its dashboard", () -> PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
                .getActiveEditor() != null);
        return found;
    }
}
