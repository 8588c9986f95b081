package org.ipag.scrutiny.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.ipag.scrutiny.model.round.RoundPackage;
import org.ipag.scrutiny.ui.form.FieldSheet;
import org.ipag.scrutiny.ui.viewer.DataTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page that scrolls, with what stands in it: lists and fields that pass the wheel on, and sheets that are arranged alike. */
@ExtendWith(NoErrorLogged.class)
class PageWheelTest {

    private final Screen screen = new Screen(Display.getCurrent());
    private final Shell shell = new Shell(Display.getCurrent());

    @AfterEach
    void close() {
        shell.dispose();
    }

    @Test
    void theWheelOverAListScrollsThePageUntilThePageIsAtItsEnd() {
        shell.setLayout(new FillLayout());
        ScrolledComposite page = new ScrolledComposite(shell, SWT.V_SCROLL);
        Composite content = new Composite(page, SWT.NONE);
        DataTable<String> list = new DataTable<String>(content, SWT.SINGLE, "test.wheel", "Rows")
                .column("Row", 10, row -> row);
        Table table = list.viewer().getTable();
        list.setRows(Collections.nCopies(100, "A row"));
        table.setBounds(0, 0, 300, 150);
        Button elsewhere = new Button(content, SWT.PUSH);
        elsewhere.setBounds(0, 160, 100, 40);
        content.setSize(300, 900);
        page.setContent(content);
        shell.setSize(340, 300);
        shell.open();
        ScrollBar bar = table.getVerticalBar();
        screen.waitFor("the rows to be laid out", () -> bar.isVisible() && bar.getMaximum() > 2 * bar.getThumb());
        elsewhere.forceFocus();
        screen.waitFor("the focus elsewhere", elsewhere::isFocusControl);
        assertThat(turn(table, 3).doit).as("at the top the wheel upwards is the list's").isTrue();
        assertThat(turn(table, -3).doit).isFalse();
        assertThat(page.getOrigin().y).isPositive();
        page.setOrigin(0, 900);
        screen.settle();
        assertThat(turn(table, -3).doit).as("the page is at its end").isTrue();
        page.setOrigin(0, 0);
        table.forceFocus();
        screen.waitFor("the focus", table::isFocusControl);
        assertThat(turn(table, -3).doit).as("a person works in the list, which can go on").isTrue();
        table.showItem(table.getItem(99));
        screen.waitFor("the end of the list", () -> bar.getSelection() + bar.getThumb() >= bar.getMaximum() - 1);
        assertThat(turn(table, -3).doit).as("the list is at its end").isFalse();
    }

    @Test
    void theWheelOverANumberScrollsThePageAndChangesTheNumberOnlyWhereAPersonWorksInIt() {
        shell.setLayout(new FillLayout());
        ScrolledComposite page = new ScrolledComposite(shell, SWT.V_SCROLL);
        Composite content = new Composite(page, SWT.NONE);
        Spinner number = new Spinner(content, SWT.BORDER);
        number.setBounds(0, 0, 150, 40);
        Button elsewhere = new Button(content, SWT.PUSH);
        elsewhere.setBounds(0, 60, 100, 40);
        content.setSize(300, 900);
        page.setContent(content);
        shell.setSize(340, 300);
        shell.open();
        screen.waitFor("the page to be laid out", () -> page.getVerticalBar().isVisible());
        elsewhere.forceFocus();
        screen.waitFor("the focus elsewhere", elsewhere::isFocusControl);
        assertThat(turn(number, -3).doit).isFalse();
        assertThat(page.getOrigin().y).isPositive();
        page.setOrigin(0, 900);
        screen.settle();
        int end = page.getOrigin().y;
        assertThat(turn(number, -3).doit).as("nobody sees what it would change").isFalse();
        assertThat(page.getOrigin().y).isEqualTo(end);
        page.setOrigin(0, 0);
        number.forceFocus();
        screen.waitFor("the focus", number::isFocusControl);
        assertThat(turn(number, -3).doit).as("a person works in it").isTrue();
        assertThat(page.getOrigin().y).isZero();
    }

    private static Event turn(Control part, int count) {
        Event event = new Event();
        event.count = count;
        event.doit = true;
        part.notifyListeners(SWT.MouseVerticalWheel, event);
        return event;
    }

    @Test
    void sheetsThatAreAlikePutTheirLabelsAboveTogether() {
        shell.setLayout(new GridLayout());
        FieldSheet roomy = FieldSheet.in(shell, null);
        roomy.choice(RoundPackage.Literals.MEETING__MODE, "A", value -> true);
        FieldSheet tight = FieldSheet.in(shell, null);
        tight.choice(RoundPackage.Literals.MEETING__MODE, "A label that leaves no room for a choice beside it", value -> true);
        FieldSheet.alike(roomy, tight);
        for (FieldSheet each : new FieldSheet[] { roomy, tight }) {
            each.composite().setSize(300, 100);
        }
        assertThat(columns(tight)).isEqualTo(1);
        assertThat(columns(roomy)).isEqualTo(1);
        for (FieldSheet each : new FieldSheet[] { roomy, tight }) {
            each.composite().setSize(1500, 100);
        }
        assertThat(columns(tight)).isEqualTo(2);
        assertThat(columns(roomy)).isEqualTo(2);
        screen.settle();
    }

    private static int columns(FieldSheet sheet) {
        return ((GridLayout) sheet.composite().getLayout()).numColumns;
    }
}
