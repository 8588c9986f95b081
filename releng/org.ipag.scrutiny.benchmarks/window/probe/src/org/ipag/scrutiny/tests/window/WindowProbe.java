package org.ipag.scrutiny.tests.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundPackage;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.tests.ChosenFiles;
import org.ipag.scrutiny.tests.Rows;
import org.ipag.scrutiny.tests.Screen;
import org.ipag.scrutiny.tests.Watchdog;
import org.ipag.scrutiny.topics.TopicCatalog;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.session.WorkbenchStore;

/**
 * Uses the window with a large round as a person would and prints how long it takes to answer. Runs twice: with
 * {@code make} it stores the round, so that the second run opens it as on any other day.
 */
public final class WindowProbe implements IStartup {

    private static final int WORTH_TELLING_MS = 100;
    private static final int MOST = 40;
    /** A person looks at the first page before going on. */
    private static final int LOOKING_MS = 2_000;
    private static final String[] TYPED = { "c", "co", "com", "comm", "commu", "communi", "communit", "community",
            "community ", "community u", "community up", "", "z", "zz", "zzz", "", "interp", "" };

    private final Display display = PlatformUI.getWorkbench().getDisplay();
    private final WorkbenchStore store = PlatformUI.getWorkbench().getService(WorkbenchStore.class);
    private Screen screen;
    private Watchdog watchdog;

    @Override
    public void earlyStartup() {
        Thread person = new Thread(this::run, "person");
        person.setDaemon(true);
        person.start();
    }

    private void run() {
        try {
            screen = new Screen(display);
            if (System.getProperty("window.make") != null) {
                make(Integer.getInteger("window.districts"), Integer.getInteger("window.answers"));
            } else {
                measure();
            }
        } catch (Throwable e) {
            shot("failed");
            System.out.println("window: " + e);
            e.printStackTrace(System.out);
        } finally {
            if (!display.isDisposed()) {
                display.asyncExec(() -> PlatformUI.getWorkbench().close());
            }
        }
    }

    private void make(int districts, int answers) {
        TopicCatalog topics = PlatformUI.getWorkbench().getService(TopicCatalog.class);
        Round round = LargeRound.of(topics.copyForRound(topics.topic("hate-crime").orElseThrow()), districts, answers);
        CompletableFuture<OpenRound> created = screen.look(() -> store.create(round, Change.of("Benchmark")));
        long end = System.currentTimeMillis() + 300_000;
        while (!created.isDone() && System.currentTimeMillis() < end) {
            pause(50);
        }
        System.out.println("window: stored " + created.join().round().getReturns().size() + " districts");
    }

    private void measure() throws IOException {
        watchdog = new Watchdog(display);
        try {
            load();
            pause(LOOKING_MS);
            pages();
            answers();
            edits();
            large();
            documents();
            theme();
            close();
        } finally {
            freezes();
        }
    }

    /** What can be opened is in the list on the welcome page. */
    private void load() throws IOException {
        screen.menu("Help", "Welcome");
        Rows rows = new Rows(screen);
        watchdog.doing("load");
        tell("load the round and show its dashboard", () -> rows.open("Your rounds", LargeRound.TITLE),
                () -> store.current().isPresent() && has(Table.class, "Returns by district", 100));
        shot("dashboard");
    }

    private void pages() throws IOException {
        page("Answers", () -> {
            Canvas grid = visible(Canvas.class, "Answers by question and district");
            StyledText text = visible(StyledText.class, "Answer in full");
            return grid != null && text != null && text.getCharCount() > 0;
        });
        page("Conclusions", () -> has(Table.class, "Passages", 100));
        page("Report", () -> visible(Label.class, "The draft follows the round") != null);
        IWorkbenchPage window = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
        screen.ui(() -> window.closeEditor(window.getActiveEditor(), false));
        page("Report", () -> visible(Label.class, "The draft follows the round") != null);
        page("Set-up", () -> has(Table.class, "Districts and their groups", 100));
        Rows rows = new Rows(screen);
        watchdog.doing("open a return");
        tell("open a return", () -> rows.openInTree("Round by stage", "District 7"),
                () -> visible(Text.class, "Answer to question 7") != null);
        shot("return");
        watchdog.doing("open a case");
        tell("open a case", () -> rows.openInTree("Round by stage", "Words shouted"),
                () -> visible(Text.class, "In a few words") != null);
        shot("case");
        watchdog.doing("back to the dashboard");
        tell("back to the dashboard", () -> screen.menu("Round", "Dashboard"),
                () -> has(Table.class, "Returns by district", 100));
    }

    private void page(String name, BooleanSupplier usable) throws IOException {
        watchdog.doing("open " + name);
        tell("open " + name, () -> screen.menu("Round", name), usable);
        shot(name.toLowerCase(Locale.UK));
    }

    private void answers() throws IOException {
        screen.menu("Round", "Answers");
        pause(1500); // prepares its search meanwhile, as it does while a person looks around
        Text words = screen.control(Text.class, "Words in answers");
        Canvas grid = screen.control(Canvas.class, "Answers by question and district");
        StyledText text = screen.control(StyledText.class, "Answer in full");
        watchdog.doing("filter");
        screen.ui(words::setFocus);
        List<Double> typed = new ArrayList<>();
        long processor = watchdog.processor();
        for (int round = 0; round < 4; round++) {
            for (String each : TYPED) {
                double took = untilPainted(grid, () -> words.setText(each));
                if (round > 0) {
                    typed.add(took);
                }
            }
        }
        percentiles("filter answers, a key to the repainted grid", typed);
        System.out.printf(Locale.UK, "window: %-55s %7.0f ms a key%n", "of that the window's thread worked",
                (watchdog.processor() - processor) / (4.0 * TYPED.length));
        watchdog.doing("walk the grid");
        screen.ui(grid::setFocus);
        List<Double> steps = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            int key = i % 3 == 2 ? SWT.ARROW_DOWN : SWT.ARROW_RIGHT;
            steps.add(untilPainted(grid, () -> keyDown(grid, key)));
        }
        percentiles("walk the grid, a key to the repainted grid", steps);
        watchdog.doing("mark a passage");
        List<Double> marks = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            screen.ui(() -> keyDown(grid, SWT.PAGE_DOWN));
            screen.settle();
            screen.ui(() -> {
                text.setFocus();
                text.setSelection(Math.max(0, text.getCharCount() - 20), text.getCharCount());
            });
            char key = i % 2 == 0 ? 's' : 'd';
            marks.add(untilPainted(grid, () -> keyDown(text, key)));
            pause(200);
        }
        percentiles("mark a passage, a key to the repainted grid", marks);
        watchdog.doing("undo");
        for (int i = 0; i < 6; i++) {
            screen.menu("Edit", "Undo");
            pause(200);
        }
        shot("answers-filtered");
    }

    private void edits() throws IOException {
        watchdog.doing("change while the dashboard shows");
        screen.menu("Round", "Dashboard");
        pause(500);
        for (int i = 0; i < 4; i++) {
            screen.menu("Edit", "Undo");
            pause(300);
        }
        watchdog.doing("filter returns");
        Text filter = screen.control(Text.class, "Filter districts");
        List<Double> typed = new ArrayList<>();
        for (String each : new String[] { "d", "di", "district 1", "district 12", "could not", "" , "2", "" }) {
            typed.add(untilIdle(() -> filter.setText(each)));
        }
        percentiles("filter returns, a key until the window is idle", typed);
        watchdog.doing("find");
        screen.menu("Edit", "Find");
        screen.shell("Find in");
        for (String each : new String[] { "i", "in", "interpreter", "interpreter caf" }) {
            screen.type("Find words", each);
            pause(400);
        }
        Shell find = screen.shell("Find in");
        screen.ui(find::close);
        watchdog.doing("write the report");
        screen.menu("Round", "Report");
        StyledText text = screen.control(StyledText.class, "Text of the section");
        screen.ui(() -> text.append(" In our own words."));
        pause(4000);
        shot("report-written");
        watchdog.doing("turn the tabs of the report");
        for (String tab : new String[] { "Quotations", "To look at", "Agreement", "Title", "Preview" }) {
            screen.tab("Beside the text", tab);
            pause(300);
        }
        watchdog.doing("choose conclusions");
        screen.menu("Round", "Conclusions");
        Tree findings = screen.control(Tree.class, "Findings");
        screen.ui(() -> {
            findings.setSelection(findings.getItem(1).getItem(0));
            Event event = new Event();
            event.item = findings.getItem(1).getItem(0);
            findings.notifyListeners(SWT.Selection, event);
        });
        pause(300);
        screen.key(findings, SWT.ARROW_DOWN, SWT.ALT);
        pause(500);
        watchdog.doing("save and settle");
        pause(3000);
    }

    /** A change of thousands of objects, taken back and done again, while the page of answers shows them. */
    private void large() {
        screen.menu("Round", "Answers");
        pause(1500);
        watchdog.doing("change every passage");
        changeEveryPassage();
        pause(3000);
        watchdog.doing("undo a change of every passage");
        screen.menu("Edit", "Undo");
        pause(3000);
        watchdog.doing("redo a change of every passage");
        screen.menu("Edit", "Redo");
        pause(3000);
    }

    private void changeEveryPassage() {
        screen.ui(() -> {
            OpenRound round = store.current().orElseThrow();
            CompoundCommand all = new CompoundCommand();
            for (Return item : round.round().getReturns()) {
                for (Answer answer : item.getAnswers()) {
                    for (Passage passage : answer.getPassages()) {
                        all.append(SetCommand.create(round.domain(), passage, RoundPackage.Literals.PASSAGE__QUOTABLE,
                                !passage.isQuotable()));
                    }
                }
            }
            round.execute("Change every passage", all);
        });
    }

    private void theme() throws IOException {
        watchdog.doing("dark theme");
        tell("change to the dark theme", () -> screen.menu("View", "Dark theme"), () -> true);
        pause(3000);
        shot("dark");
    }

    /** Ends while thousands of changes are not saved yet; the window must say what it waits for. */
    private void close() {
        watchdog.doing("close with unsaved changes");
        long start = System.nanoTime();
        changeEveryPassage();
        screen.ui(() -> {
            Shell window = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
            window.addListener(SWT.Hide, event -> watchdog.close()); // nobody waits for a window that has gone
            PlatformUI.getWorkbench().close();
        });
        System.out.printf(Locale.UK, "window: %-55s %7.0f ms%n", "close the window with unsaved changes",
                ms(System.nanoTime() - start));
    }

    /** Forms go out, come back and are read; the report is written. */
    private void documents() throws IOException {
        Path folder = Files.createTempDirectory("window-probe");
        try (ChosenFiles files = new ChosenFiles()) {
            screen.menu("Round", "Dashboard");
            watchdog.doing("issue forms");
            files.next(folder);
            tell("issue forms to 13 districts", () -> screen.menu("File", "Issue forms"), () -> dialog("Issue forms"));
            screen.press("Close");
            watchdog.doing("import forms");
            try (var issued = Files.list(folder)) {
                files.next(issued.filter(file -> file.toString().contains("District")).toArray(Path[]::new));
            }
            tell("import them", () -> screen.menu("File", "Import"), () -> dialog("Import forms"));
            screen.press("Close");
            watchdog.doing("export the report");
            files.next(folder.resolve("report.docx"));
            long start = System.nanoTime();
            screen.menu("File", "Export the report");
            while (!Files.exists(folder.resolve("report.docx")) && ms(System.nanoTime() - start) < 30_000
                    && !dialog("Report exported") && !dialog("Check before the report leaves")) {
                pause(20);
            }
            System.out.printf(Locale.UK, "window: %-55s %7.0f ms%n", "export the report", ms(System.nanoTime() - start));
            pause(2000);
        }
    }

    private boolean dialog(String title) {
        return screen.look(() -> Arrays.stream(display.getShells())
                .anyMatch(shell -> shell.isVisible() && shell.getText().contains(title)));
    }

    /** What counts is the processor time of the window's thread: that other programs were busy is not our doing. */
    private void freezes() {
        List<Watchdog.Freeze> all = watchdog.longest(Integer.MAX_VALUE);
        System.out.printf("window: %d times the window's thread worked for more than %d ms at a stretch "
                + "(%d times it did not answer for so long, a busy machine included)%n",
                all.stream().filter(freeze -> freeze.processor() >= WORTH_TELLING_MS).count(), WORTH_TELLING_MS,
                all.stream().filter(freeze -> freeze.milliseconds() >= WORTH_TELLING_MS).count());
        all.stream().filter(freeze -> freeze.processor() >= WORTH_TELLING_MS)
                .sorted(Comparator.comparingLong(Watchdog.Freeze::processor).reversed()).limit(MOST)
                .forEach(freeze -> System.out.println("window:   " + freeze));
    }

    /** Does something and prints how long it took until what it is for can be used. */
    private void tell(String what, Runnable action, BooleanSupplier usable) {
        long start = System.nanoTime();
        long processor = watchdog.processor();
        action.run();
        screen.waitFor(what, usable);
        System.out.printf(Locale.UK, "window: %-55s %7.0f ms (the window's thread %d ms)%n", what,
                ms(System.nanoTime() - start), watchdog.processor() - processor);
        pause(700);
    }

    /** Milliseconds from an action of the person until the control has been painted anew. */
    private double untilPainted(Control control, Runnable action) {
        long[] painted = new long[1];
        Listener listener = event -> painted[0] = System.nanoTime();
        long[] start = new long[1];
        screen.ui(() -> {
            control.addListener(SWT.Paint, listener);
            start[0] = System.nanoTime();
            action.run();
            control.redraw();
        });
        long end = System.nanoTime() + 5_000_000_000L;
        while (screen.look(() -> painted[0]) == 0 && System.nanoTime() < end) {
            pause(1);
        }
        screen.ui(() -> control.removeListener(SWT.Paint, listener));
        return ms(painted[0] - start[0]);
    }

    /** Milliseconds until an action of the person and what follows from it has been worked off. */
    private double untilIdle(Runnable action) {
        long start = System.nanoTime();
        screen.ui(action);
        screen.settle();
        screen.settle();
        return ms(System.nanoTime() - start);
    }

    private static void percentiles(String what, List<Double> times) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        System.out.printf(Locale.UK, "window: %-55s median %.0f, 95%% under %.0f, slowest %.0f ms%n", what,
                sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100), sorted.getLast());
    }

    private static void keyDown(Control control, int key) {
        Event event = new Event();
        event.keyCode = key;
        event.character = key < SWT.KEYCODE_BIT ? (char) key : 0;
        event.doit = true;
        control.notifyListeners(SWT.KeyDown, event);
    }

    private boolean has(Class<Table> type, String name, int rows) {
        Table table = visible(type, name);
        return table != null && table.getItemCount() >= rows;
    }

    private <T extends Control> T visible(Class<T> type, String name) {
        return display.getActiveShell() == null && display.getShells().length == 0 ? null
                : find(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), type, name);
    }

    private static <T extends Control> T find(Composite within, Class<T> type, String name) {
        for (Control child : within.getChildren()) {
            if (!child.isVisible()) {
                continue;
            }
            if (type.isInstance(child) && Screen.isCalled(child, name)) {
                return type.cast(child);
            }
            T found = child instanceof Composite composite ? find(composite, type, name) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** A picture of the whole screen, if a folder for pictures is given. */
    private void shot(String name) {
        String folder = System.getProperty("window.pictures", "");
        if (!folder.isEmpty()) {
            pause(600);
            try {
                new ProcessBuilder("import", "-window", "root", Path.of(folder, name + ".png").toString()).inheritIO()
                        .start().waitFor();
            } catch (IOException e) {
                System.out.println("window: no picture: " + e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static double ms(long nanos) {
        return nanos / 1e6;
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
