package org.ipag.scrutiny.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.ui.Turns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** While the theme changes, a picture of the window stands in front of it; whoever works in it notices nothing else. */
@ExtendWith(NoErrorLogged.class)
class ThemePictureTest {

    private final Display display = Display.getCurrent();
    private final Screen screen = new Screen(display);
    private final RoundPages pages = new RoundPages(screen);
    private Text field;

    @BeforeEach
    void open() throws PartInitException {
        pages.open();
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView("org.ipag.scrutiny.app.problems");
        pages.page("org.ipag.scrutiny.ui.feedback.conclude");
        field = screen.control(Text.class, "Words in problems");
        field.getShell().forceActive();
        field.setText("ab");
        screen.waitFor("the page", () -> Turns.idle(display));
        field.forceFocus();
        screen.settle();
        field.forceFocus(); // once more, for the view that has come into use has given the keyboard to its list
        field.setSelection(1, 2);
        screen.settle();
        assertThat(display.getFocusControl()).isSameAs(field);
    }

    @AfterEach
    void close() {
        field.setText("");
        screen.menu("View", "Light theme");
        awaitChange();
        pages.close();
    }

    @Test
    void leavesTheWindowAsItWas() {
        List<Control> before = inSight();
        screen.menu("View", "Dark theme");
        assertThat(pictures()).as("pictures while the theme changes").hasSize(1);
        awaitChange();
        assertThat(display.getFocusControl()).isSameAs(field);
        assertThat(field.getSelectionText()).isEqualTo("b");
        assertThat(inSight()).containsExactlyElementsOf(before);
    }

    /** A key that is pressed when nearly all of the window is hidden. */
    @Test
    void keysGoWhereTheyWent() {
        Listener presses = new Listener() {
            @Override
            public void handleEvent(Event event) {
                display.removeFilter(SWT.Hide, this);
                press(SWT.KeyDown);
                press(SWT.KeyUp);
            }
        };
        display.addFilter(SWT.Hide, presses);
        screen.menu("View", "Dark theme");
        awaitChange();
        display.removeFilter(SWT.Hide, presses);
        screen.waitFor("the letter", () -> field.getText().equals("ax"));
    }

    @Test
    void aClickTakesThePictureAway() {
        screen.menu("View", "Dark theme");
        pictures().getFirst().notifyListeners(SWT.MouseDown, new Event());
        assertThat(pictures()).isEmpty();
        screen.waitFor("the dark field", () -> field.getBackground().getRGB().getHSB()[2] < 0.5f);
    }

    @Test
    void otherWindowsKeepTheirLayout() {
        Shell other = new Shell(field.getShell(), SWT.SHELL_TRIM);
        other.setLayout(new FillLayout());
        Text inOther = new Text(other, SWT.BORDER);
        other.setSize(300, 200);
        other.setVisible(true);
        screen.settle();
        Object bounds = inOther.getBounds();
        screen.menu("View", "Dark theme");
        assertThat(other.getChildren()).as("its text and a picture of it").hasSize(2);
        awaitChange();
        assertThat(other.getChildren()).containsExactly(inOther);
        assertThat(inOther.getBounds()).isEqualTo(bounds);
        other.dispose();
    }

    /** The theme changes while another window is in use, for example a dialog; then that is closed. */
    @Test
    void aWindowBehindAnotherKeepsWhatHadTheKeyboard() {
        Shell other = new Shell(field.getShell(), SWT.DIALOG_TRIM);
        other.setLayout(new FillLayout());
        Text inOther = new Text(other, SWT.BORDER);
        other.setSize(300, 200);
        other.open();
        inOther.forceFocus();
        screen.waitFor("the other window", () -> display.getFocusControl() == inOther);
        List<Control> hidden = new ArrayList<>();
        Listener hides = event -> hidden.add((Control) event.widget);
        display.addFilter(SWT.Hide, hides);
        screen.menu("View", "Dark theme");
        awaitChange();
        display.removeFilter(SWT.Hide, hides);
        assertThat(display.getFocusControl()).isSameAs(inOther);
        assertThat(hidden).as("what is behind the picture is hidden, but not the field").isNotEmpty().doesNotContain(field);
        other.dispose();
        screen.waitFor("the field to have the keyboard again", () -> display.getFocusControl() == field);
        assertThat(field.getSelectionText()).isEqualTo("b");
    }

    private void press(int type) {
        Event key = new Event();
        key.type = type;
        key.character = 'x';
        display.post(key);
    }

    private List<Canvas> pictures() {
        Shell shell = field.getShell();
        return Arrays.stream(shell.getChildren()).filter(child -> child.getClass() == Canvas.class && child.isVisible())
                .map(Canvas.class::cast).toList();
    }

    private List<Control> inSight() {
        return Controls.all(field.getShell(), Control.class).stream().filter(Control::isVisible).toList();
    }

    private void awaitChange() {
        screen.waitFor("the theme to have changed", () -> pictures().isEmpty() && Turns.idle(display));
    }
}
