package org.ipag.scrutiny.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CaseMarker;
import org.ipag.scrutiny.model.round.CaseScope;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundPackage;
import org.ipag.scrutiny.model.round.SignOffRole;
import org.ipag.scrutiny.process.RoundSetup;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.topics.TopicCatalog;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.session.WorkbenchStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** A case is prepared in its editor, as a coordinator does it. */
@ExtendWith(NoErrorLogged.class)
class CaseEditorTest {

    private static final int DIALOG_MS = 200;

    private final Screen screen = new Screen(Display.getCurrent());
    private OpenRound round;
    private CaseFile file;
    private CTabFolder pages;

    @BeforeEach
    void aNewCaseInItsEditor() {
        BundleContext context = FrameworkUtil.getBundle(CaseEditorTest.class).getBundleContext();
        TopicCatalog topics = context.getService(context.getServiceReference(TopicCatalog.class));
        Round made = RoundSetup.of(topics.copyForRound(topics.topic("hate-crime").orElseThrow()))
                .title("Cases to prepare").force("Fenmarch Police").districtNames(List.of("Ashby", "Brook"))
                .create("tester", Instant.now());
        CompletableFuture<OpenRound> created = PlatformUI.getWorkbench().getService(WorkbenchStore.class).create(made,
                Change.of("Set a round up for a test"));
        screen.waitFor("the round", created::isDone);
        round = created.join();
        PlatformUI.getWorkbench().getService(WorkbenchStore.class).setCurrent(round);
        screen.settle();
        screen.menu("Round", "New case");
        screen.waitFor("the new case", () -> !round.round().getCases().isEmpty());
        file = round.round().getCases().get(0);
        pages = screen.control(CTabFolder.class, "Pages of the case");
    }

    @AfterEach
    void closeEverything() {
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
        screen.settle();
    }

    @Test
    void aCaseIsDescribedMarkedAndTimed() {
        screen.type("In a few words", "Graffiti on a corner shop");
        screen.type("Reported", "10/10/2026 22:15");
        screen.press("Race");
        screen.choose("Crime or incident", "Hate crime");
        screen.press("Local");
        screen.press("Brook");
        assertThat(file.getLabel()).isEqualTo("Case A");
        assertThat(file.getTitle()).isEqualTo("Graffiti on a corner shop");
        assertThat(file.getReportedAt()).isEqualTo(LocalDateTime.of(2026, 10, 10, 22, 15));
        assertThat(file.getMarkers()).extracting(CaseMarker::getLabel).contains("Characteristic targeted: Race",
                "Crime or incident: Hate crime");
        assertThat(file.getScope()).isEqualTo(CaseScope.LOCAL);
        assertThat(file.getDistricts()).extracting(each -> each.getName()).containsExactly("Brook");

        page("Timeline");
        screen.press("Add an event");
        screen.press("Add an event");
        screen.type("When", "11 Oct 2026, 9.40am");
        screen.choose("Kind", "Arrest");
        screen.type("What happened", "A man is arrested");
        assertThat(file.getTimeline().get(1).getKind()).isEqualTo("arrest");
        assertThat(screen.control(Table.class, "What happened when").getItem(1).getText(1)).isEqualTo("11 h 25 min");
        assertThat(screen.control(Table.class, "In time?").getItemCount()).as("referral and arrest").isEqualTo(2);
    }

    @Test
    void whatIsWrongInAFieldIsSaidInWordsAndToAScreenReader() {
        screen.type("Reported", "some day");
        String wrong = "Reported: This is no date. Type it as 10/10/2026 22:15";
        Composite line = screen.control(Composite.class, wrong);
        assertThat(line.getSize().y).as("it is to be seen too").isPositive();
        Text reported = screen.control(Text.class, "Reported");
        assertThat(reported.getToolTipText()).startsWith("This is no date.");
        assertThat(Screen.nameOf(reported)).as("what is said of the field when one comes back to it").startsWith(wrong);
        screen.type("Reported", "10/10/2026 22:15");
        assertThat(screen.words()).doesNotContain("This is no date");
        assertThat(line.isVisible()).isFalse();
        assertThat(reported.getToolTipText()).doesNotContain("This is no date.");
        assertThat(Screen.nameOf(reported)).isEqualTo("Reported");
        assertThat(file.getReportedAt()).isNotNull();
    }

    @Test
    void aLongNameIsShownWhole() {
        String name = "A case and a name that goes on and on, far beyond what the heading of a page has room for on a single line of it";
        screen.type("Called", name);
        Label heading = screen.control(Label.class, name);
        screen.settle();
        assertThat(heading.getSize().y).isGreaterThanOrEqualTo(heading.computeSize(heading.getSize().x, SWT.DEFAULT).y);
        assertThat(heading.getSize().y).as("lines").isGreaterThan(heading.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
    }

    @Test
    void theTitleOfTheWindowFollowsThatOfTheRound() {
        round.set("Rename the round", round.round(), RoundPackage.Literals.ROUND__TITLE, "Cases of the spring");
        screen.waitFor("the window's title", () -> PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().getText()
                .startsWith("Cases of the spring \u2013 "));
    }

    @Test
    void everyChangeIsTakenBack() {
        screen.type("In a few words", "Graffiti on a corner shop");
        page("Checklists");
        screen.press("Answer the rest with yes");
        assertThat(file.getChecklistAnswers()).isNotEmpty();
        page("Release and copies");
        assertThat(screen.control(Button.class, "Hand out copies").isEnabled()).as("copies of no pack").isFalse();
        answer("Record an agreement", "Name", "Inspector");
        screen.press("Record an agreement");
        screen.waitFor("the agreement", () -> !file.getSignOffs().isEmpty());
        assertThat(file.getSignOffs().get(0).getRole()).isEqualTo(SignOffRole.INSPECTOR);

        for (int step = 0; step < 3; step++) {
            round.undo();
            screen.settle();
        }
        assertThat(file.getSignOffs()).isEmpty();
        assertThat(file.getChecklistAnswers()).isEmpty();
        assertThat(file.getTitle()).isNull();
    }

    @Test
    void everyControlHasAName() {
        List<String> unnamed = new ArrayList<>();
        for (int i = 0; i < pages.getItemCount(); i++) {
            page(pages.getItem(i).getText());
            collect(pages, pages.getItem(i).getText(), unnamed);
        }
        assertThat(unnamed).isEmpty();
    }

    /** Fills in a field of the agreement and records it, as soon as the dialog is there: it has an event loop of its own. */
    private static void answer(String dialog, String label, String text) {
        Display display = Display.getCurrent();
        display.timerExec(DIALOG_MS, () -> {
            Optional<Shell> shell = Arrays.stream(display.getShells())
                    .filter(each -> each.isVisible() && each.getText().equals(dialog)).findFirst();
            if (shell.isEmpty()) {
                answer(dialog, label, text);
                return;
            }
            controls(shell.get(), Text.class).stream().filter(each -> Screen.nameOf(each).equals(label)).findFirst()
                    .orElseThrow().setText(text);
            controls(shell.get(), Button.class).stream().filter(each -> Screen.nameOf(each).equals("Record")).findFirst()
                    .orElseThrow().notifyListeners(SWT.Selection, new Event());
        });
    }

    private static <T extends Control> List<T> controls(Composite within, Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Control each : within.getChildren()) {
            if (type.isInstance(each)) {
                found.add(type.cast(each));
            } else if (each instanceof Composite inner) {
                found.addAll(controls(inner, type));
            }
        }
        return found;
    }

    private void page(String title) {
        for (int i = 0; i < pages.getItemCount(); i++) {
            if (pages.getItem(i).getText().equals(title)) {
                pages.setSelection(i);
                pages.notifyListeners(SWT.Selection, new Event());
                screen.settle();
                return;
            }
        }
        throw new AssertionError("There is no page " + title);
    }

    private static void collect(Composite within, String page, List<String> unnamed) {
        for (Control each : within.getChildren()) {
            boolean needsName = each instanceof Text || each instanceof Combo || each instanceof Button
                    || each instanceof Table || each instanceof Spinner;
            if (needsName && each.isVisible() && Screen.nameOf(each).isBlank()) {
                unnamed.add(page + ": " + each);
            }
            if (each instanceof Composite inner) {
                collect(inner, page, unnamed);
            }
        }
    }
}
