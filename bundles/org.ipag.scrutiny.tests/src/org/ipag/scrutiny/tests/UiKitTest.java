package org.ipag.scrutiny.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleControlListener;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Scrollable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.ipag.scrutiny.model.round.RoundPackage;
import org.ipag.scrutiny.ui.TextMeasuring;
import org.ipag.scrutiny.ui.Turns;
import org.ipag.scrutiny.ui.form.EmptyState;
import org.ipag.scrutiny.ui.form.FieldSheet;
import org.ipag.scrutiny.ui.form.MoreButton;
import org.ipag.scrutiny.ui.form.OnceShown;
import org.ipag.scrutiny.ui.form.Scroller;
import org.ipag.scrutiny.ui.form.TabFolderAccessible;
import org.ipag.scrutiny.ui.form.Tell;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.style.InSight;
import org.ipag.scrutiny.ui.style.PushButtons;
import org.ipag.scrutiny.ui.viewer.DataTable;
import org.ipag.scrutiny.ui.style.Style;
import org.ipag.scrutiny.ui.style.WhyNot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the kit does to the platform's own controls: tabs, dialogs and buttons, in windows of their own. */
@ExtendWith(NoErrorLogged.class)
class UiKitTest {

    /** Where the platform's style sheets look for the class of a widget. */
    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";

    private final Display display = Display.getCurrent();
    private final Screen screen = new Screen(display);
    private final Shell shell = new Shell(display);

    @AfterEach
    void close() {
        shell.dispose();
        screen.settle();
    }

    private CTabFolder folder(Composite parent, String... titles) {
        CTabFolder folder = new CTabFolder(parent, SWT.BORDER);
        for (String title : titles) {
            CTabItem item = new CTabItem(folder, SWT.NONE);
            item.setText(title);
            Composite page = new Composite(folder, SWT.NONE);
            page.setLayout(new FillLayout());
            item.setControl(page);
        }
        folder.setSelection(0);
        return folder;
    }

    private void show() {
        shell.setLayout(new FillLayout());
        shell.setSize(400, 300);
        shell.open();
        screen.settle();
    }

    private void turn(String command) throws Exception {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.ipag.scrutiny.app." + command, null);
        screen.settle();
    }

    @Test
    void keysTurnTheInnermostTabsAroundTheFocusAndGoRound() throws Exception {
        CTabFolder outer = folder(shell, "One", "Two", "Three");
        CTabFolder inner = folder((Composite) outer.getItem(0).getControl(), "A", "B");
        Button first = new Button((Composite) inner.getItem(0).getControl(), SWT.PUSH);
        Button other = new Button((Composite) outer.getItem(1).getControl(), SWT.PUSH);
        show();
        focus(first);
        turn("nextPage");
        assertThat(inner.getSelectionIndex()).isEqualTo(1);
        assertThat(outer.getSelectionIndex()).isZero();
        inner.setSelection(0);
        focus(first);
        turn("previousPage");
        assertThat(inner.getSelectionIndex()).as("round to the last").isEqualTo(1);
        outer.setSelection(1);
        focus(other);
        int[] told = new int[1];
        outer.addListener(SWT.Selection, event -> told[0]++);
        turn("nextPage");
        assertThat(outer.getSelectionIndex()).isEqualTo(2);
        assertThat(told[0]).as("whoever listens is told").isEqualTo(1);
    }

    @Test
    void aLongTextIsMeasuredBeforeWhatComesNext() {
        StyledText text = new StyledText(shell, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        show();
        Set<Integer> measured = new HashSet<>();
        text.addLineStyleListener(event -> measured.add(event.lineOffset));
        text.setText("The words of a line that is too long for the window and so goes on in the next.\n".repeat(3000));
        Turns turns = Turns.of(text);
        int[] before = new int[1];
        TextMeasuring.add(turns, text);
        turns.add(() -> before[0] = measured.size());
        screen.waitFor("the next step", () -> before[0] > 0);
        assertThat(before[0]).isEqualTo(text.getLineCount());
    }

    @Test
    void aPageBehindATabWaitsUntilAPersonTurnsToIt() {
        CTabFolder folder = folder(shell, "One", "Two");
        show();
        List<String> done = new ArrayList<>();
        OnceShown before = new OnceShown(folder.getItem(0).getControl());
        OnceShown behind = new OnceShown(folder.getItem(1).getControl());
        before.run(() -> done.add("in front"));
        behind.run(() -> done.add("overtaken"));
        behind.run(() -> done.add("behind, " + (folder.getItem(1).getControl().getSize().x > 0 ? "with room" : "no room")));
        assertThat(done).containsExactly("in front");
        folder.setSelection(1);
        assertThat(done).containsExactly("in front", "behind, with room");
        folder.setSelection(0);
        folder.setSelection(1);
        assertThat(done).as("once").hasSize(2);
        behind.run(() -> done.add("now in front"));
        assertThat(done).endsWith("now in front");
    }

    @Test
    void whatIsInSightOfAListEndsWhereItsClientAreaDoes() {
        shell.setLayout(new FillLayout(SWT.VERTICAL));
        for (int style : new int[] { SWT.BORDER, SWT.NONE, SWT.NO_SCROLL }) {
            Tree tree = new Tree(shell, style);
            Table table = new Table(shell, style);
            for (int i = 0; i < 40; i++) {
                new TreeItem(tree, SWT.NONE).setText("A row that is wider than its list, so that one can scroll " + i);
                new TableItem(table, SWT.NONE).setText("Row " + i);
            }
        }
        new Tree(shell, SWT.BORDER);
        shell.setSize(250, 700);
        shell.open();
        screen.settle();
        for (Control each : shell.getChildren()) {
            Scrollable list = (Scrollable) each;
            InSight inSight = new InSight(list);
            assertThat(inSight.right()).as(list.toString()).isEqualTo(end(list));
            list.setSize(list.getSize().x - 50, list.getSize().y);
            screen.settle();
            assertThat(inSight.right()).as("narrower").isEqualTo(end(list));
        }
    }

    private static int end(Scrollable list) {
        Rectangle area = list.getClientArea();
        return area.x + area.width;
    }

    private void focus(Button button) {
        shell.forceActive();
        button.forceFocus();
        screen.waitFor("the focus", () -> display.getFocusControl() == button);
    }

    @Test
    void aScreenReaderIsToldOfEachTabOnceAndOfThePageInFront() throws Exception {
        CTabFolder folder = folder(shell, "&One", "Two");
        TabFolderAccessible.around(folder.getItem(0).getControl());
        TabFolderAccessible.around(folder);
        show();
        AccessibleControlEvent count = new AccessibleControlEvent(this);
        count.childID = ACC.CHILDID_SELF;
        listeners(folder).forEach(each -> each.getChildCount(count));
        assertThat(count.detail).as("two tabs and the page that shows").isEqualTo(3);
        AccessibleControlEvent child = new AccessibleControlEvent(this);
        child.childID = ACC.CHILDID_CHILD_AT_INDEX;
        child.detail = 2;
        listeners(folder).forEach(each -> each.getChild(child));
        assertThat(child.accessible).isSameAs(folder.getItem(0).getControl().getAccessible());
        child.detail = 0;
        listeners(folder).forEach(each -> each.getChild(child));
        Accessible tab = child.accessible;
        child.detail = 0;
        listeners(folder).forEach(each -> each.getChild(child));
        assertThat(child.accessible).as("the same when asked again").isSameAs(tab);
    }

    /** What SWT asks for a screen reader has no public way to be asked. */
    @SuppressWarnings("unchecked")
    private static List<AccessibleControlListener> listeners(Control control) throws Exception {
        Field field = Accessible.class.getDeclaredField("accessibleControlListeners");
        field.setAccessible(true);
        return List.copyOf((List<AccessibleControlListener>) field.get(control.getAccessible())).stream()
                .filter(each -> each.getClass().getName().startsWith(TabFolderAccessible.class.getName())).toList();
    }

    @Test
    void aMessageThatNeedsNoAnswerIsClosedNotAgreedTo() {
        Tell.refusal(shell, "Not saved\u2026", "The disk is full.");
        screen.settle();
        Shell box = screen.shell("Not saved");
        assertThat(box.getText()).isEqualTo("Not saved");
        assertThat(Controls.all(box, Button.class)).extracting(button -> button.getText().replace("&", ""))
                .containsExactly("Close");
        screen.press("Close");
        assertThat(box.isDisposed()).isTrue();
    }

    @Test
    void anEntryThatCannotBeChosenSaysWhyNotInItsWords() {
        List<String> refusal = new ArrayList<>(List.of("It is the first & only one."));
        Table list = new Table(shell, SWT.NONE);
        new MoreButton(shell, "Rows").add("Move up\tAlt+Up", refusal::getFirst, refusal::clear).alsoOn(list);
        list.getMenu().notifyListeners(SWT.Show, new Event());
        MenuItem entry = list.getMenu().getItem(0);
        assertThat(entry.getText()).isEqualTo("Move up \u2013 It is the first && only one.");
        assertThat(entry.getEnabled()).isFalse();
        refusal.set(0, "");
        list.getMenu().notifyListeners(SWT.Show, new Event());
        entry = list.getMenu().getItem(0);
        assertThat(entry.getText()).isEqualTo("Move up\tAlt+Up");
        assertThat(entry.getEnabled()).isTrue();
    }

    @Test
    void aTextGrowsWithItsWordsUpToAHeightThatLeavesRoomForTheRest() {
        shell.setLayout(new GridLayout());
        FieldSheet sheet = FieldSheet.in(shell, untouched());
        sheet.composite().setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        Text text = sheet.area(RoundPackage.Literals.RECOMMENDATION__TEXT, 3);
        shell.setSize(600, 900);
        shell.open();
        screen.waitFor("three lines", () -> text.getSize().y > 0);
        int low = text.getSize().y;
        text.setText("A line\n".repeat(7));
        screen.waitFor("eight lines", () -> text.getSize().y > 2 * low);
        int higher = text.getSize().y;
        text.setText("Words without end. ".repeat(5000));
        screen.waitFor("the most", () -> text.getSize().y > higher);
        assertThat(text.getSize().y).isLessThan(6 * low);
        text.setText("Few words");
        screen.waitFor("three lines again", () -> text.getSize().y == low);
    }

    @Test
    void aTextInALowPageDoesNotGrowBeyondWhatIsInSight() {
        shell.setLayout(new FillLayout());
        ScrolledComposite page = Scroller.in(shell);
        FieldSheet sheet = FieldSheet.in(page, untouched());
        Text text = sheet.area(RoundPackage.Literals.RECOMMENDATION__TEXT, 3);
        Scroller.hold(page, sheet.composite());
        shell.setSize(600, 900);
        shell.open();
        text.setText("A line\n".repeat(12));
        int line = Style.lines(text, 1);
        screen.waitFor("thirteen lines", () -> text.getSize().y > 12 * line);
        shell.setSize(600, 200);
        screen.waitFor("fewer lines", () -> text.getSize().y < page.getClientArea().height);
        assertThat(text.getSize().y).isGreaterThanOrEqualTo(3 * line);
    }

    /** A round that fields can be shown for, and that nothing is done with. */
    private static OpenRound untouched() {
        return (OpenRound) Proxy.newProxyInstance(OpenRound.class.getClassLoader(), new Class<?>[] { OpenRound.class },
                (proxy, method, arguments) -> null);
    }

    @Test
    void aSentenceInANarrowEmptyPlaceIsBrokenNotCut() {
        shell.setLayout(new FillLayout());
        Composite empty = EmptyState.in(shell).text("Open or create a round to see it here.").create();
        Label sentence = Controls.all(empty, Label.class).getFirst();
        shell.setSize(900, 300);
        shell.open();
        screen.waitFor("the sentence", () -> sentence.getSize().x > 0);
        int line = sentence.getSize().y;
        shell.setSize(180, 300);
        screen.waitFor("two lines", () -> sentence.getSize().y > line);
        assertThat(sentence.getSize().x).isLessThan(shell.getClientArea().width);
    }

    @Test
    void numbersKeepOffTheWordsOfTheNextColumn() {
        DataTable<Integer> table = new DataTable<Integer>(shell, SWT.SINGLE, "test.numbers", "Numbers")
                .number("Number", 8, row -> row).column("Word", 8, row -> "Word");
        table.setRows(List.of(12));
        assertThat(table.viewer().getTable().getItem(0).getText(0)).matches("12\\u2002");
    }

    @Test
    void whatIsOfferedAfterSomethingWasDoneIsDoneWhenItsButtonIsPressedOnly() {
        AtomicInteger opened = new AtomicInteger();
        Tell.done(shell, "Written", "It is there.", "Open it", opened::incrementAndGet);
        screen.settle();
        screen.press("Close");
        assertThat(opened).hasValue(0);
        Tell.done(shell, "Written", "It is there.", "Open it", opened::incrementAndGet);
        screen.settle();
        screen.press("Open it");
        assertThat(opened).hasValue(1);
    }

    @Test
    void theIconOfAMessageIsNamedByItsTitle() {
        // A system that cannot draw its icons shows none.
        List<String> names = shell.getDisplay().getSystemImage(SWT.ICON_WARNING) == null ? List.of() : List.of("Not saved");
        MessageDialog dialog = new MessageDialog(shell, "Not saved", null, "The disk is full.", MessageDialog.WARNING, 0, "OK");
        dialog.setBlockOnOpen(false);
        dialog.open();
        screen.settle();
        assertThat(Controls.all(dialog.getShell(), Label.class)).noneMatch(label -> label.getImage() != null);
        assertThat(Controls.all(dialog.getShell(), Canvas.class).stream().filter(each -> each.getClass() == Canvas.class)
                .map(AccessibleNames::of)).containsAll(names);
        dialog.close();
    }

    @Test
    void theMessageOfADialogHasANameAndNoPictureBesideIt() {
        TitleAreaDialog dialog = new TitleAreaDialog(shell);
        dialog.setBlockOnOpen(false);
        dialog.create();
        dialog.setTitle("Hand out copies");
        dialog.setMessage("To whom?");
        dialog.open();
        screen.settle();
        assertThat(Controls.all(dialog.getShell(), Text.class)).isNotEmpty()
                .allSatisfy(text -> assertThat(AccessibleNames.of(text)).isNotBlank());
        assertThat(Controls.all(dialog.getShell(), Label.class)).noneMatch(label -> label.getImage() != null);
        dialog.close();
    }

    @Test
    void aButtonLooksDisabledAsLongAsItIs() {
        shell.setLayout(new FillLayout());
        shell.setDefaultButton(new Button(shell, SWT.PUSH)); // that has the focus
        Button button = new Button(shell, SWT.PUSH);
        button.setText("Go");
        button.setEnabled(false);
        show();
        screen.waitFor("the look of a disabled button", () -> "disabled".equals(styleOf(button)));
        button.setEnabled(true);
        button.redraw();
        screen.waitFor("the usual look", () -> styleOf(button) == null);
    }

    @Test
    void theFirstRowOfATableIsChosenUnlessAnotherIs() {
        shell.setLayout(new FillLayout());
        DataTable<String> table = new DataTable<String>(shell, SWT.SINGLE, "test.first", "Words").column("Word", 10, word -> word);
        table.selectFirst();
        assertThat(table.selected()).isEmpty();
        table.setRows(List.of("late", "early"));
        table.selectFirst();
        assertThat(table.selected()).containsExactly("late");
        table.select("early");
        table.selectFirst();
        assertThat(table.selected()).containsExactly("early");
    }

    /** As the platform's wizards do. */
    @Test
    void aButtonThatADialogCallsEnabledLooksEnabled() {
        shell.setLayout(new FillLayout());
        shell.setDefaultButton(new Button(shell, SWT.PUSH)); // that has the focus
        Button button = new Button(shell, SWT.PUSH);
        show();
        Color usual = button.getForeground();
        button.setEnabled(false);
        button.redraw();
        screen.waitFor("the colour of a disabled button", () -> !usual.equals(button.getForeground()));
        button.setEnabled(true);
        button.setData(CSS_CLASS, null);
        button.redraw();
        screen.waitFor("the usual colour", () -> usual.equals(button.getForeground()));
    }

    @Test
    void aButtonWithALookOfItsOwnKeepsIt() {
        shell.setLayout(new FillLayout());
        Button plain = new Button(shell, SWT.PUSH);
        Button own = new Button(shell, SWT.PUSH);
        Style.of(own, Style.STAGE_NOW);
        plain.setEnabled(false);
        own.setEnabled(false);
        show();
        screen.waitFor("the look of a disabled button", () -> "disabled".equals(styleOf(plain)));
        assertThat(styleOf(own)).isEqualTo(Style.STAGE_NOW);
    }

    @Test
    void theButtonADialogIsAboutAndThatOfAPageStandOutUnlessTheyAreDisabled() {
        shell.setLayout(new FillLayout());
        Button usual = new Button(shell, SWT.PUSH);
        Button main = PushButtons.main(new Button(shell, SWT.PUSH));
        shell.setDefaultButton(usual);
        show();
        screen.waitFor("the look of the default button", () -> "ScrutinyMainButton".equals(styleOf(usual)));
        assertThat(styleOf(main)).isEqualTo("ScrutinyMainButton");
        main.setEnabled(false);
        main.redraw();
        screen.waitFor("the look of a disabled button", () -> "disabled".equals(styleOf(main)));
        main.setEnabled(true);
        main.redraw();
        screen.waitFor("the look of the main button again", () -> "ScrutinyMainButton".equals(styleOf(main)));
    }

    private static Object styleOf(Button button) {
        return button.getData(CSS_CLASS);
    }

    /** The system shows no tooltip for such a button; what it stands on has to. */
    @Test
    void aButtonThatCannotBePressedSaysWhy() {
        shell.setLayout(new FillLayout());
        Composite ground = new Composite(shell, SWT.NONE);
        ground.setLayout(new FillLayout());
        Button button = new Button(ground, SWT.PUSH);
        shell.setSize(200, 100);
        shell.open();
        screen.settle();
        WhyNot.enable(button, false, "Choose a passage first.");
        display.setCursorLocation(button.toDisplay(20, 20));
        screen.settle();
        ground.notifyListeners(SWT.MouseMove, new Event());
        assertThat(ground.getToolTipText()).isEqualTo("Choose a passage first.");
        WhyNot.enable(button, true, "Choose a passage first.");
        ground.notifyListeners(SWT.MouseMove, new Event());
        assertThat(ground.getToolTipText()).isNull();
    }
}
