package org.ipag.scrutiny.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.ipag.scrutiny.report.ReportContent;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.form.Ask;
import org.ipag.scrutiny.ui.form.MoreButton;
import org.ipag.scrutiny.ui.report.model.ReportEditing;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.style.Style;
import org.ipag.scrutiny.ui.style.WhyNot;

/** The report's sections in order; a tick prints one, Alt with arrows moves it. */
final class SectionList {

    private static final String INDENT = "     ";

    private final Composite composite;
    private final Table table;
    private final OpenRound round;
    private final ReportEditing editing;
    private final Consumer<ReportContent.Section> selected;
    private List<ReportContent.Section> sections = List.of();
    private String wanted;

    SectionList(Composite parent, OpenRound round, ReportEditing editing, Consumer<ReportContent.Section> selected) {
        this.round = round;
        this.editing = editing;
        this.selected = selected;
        composite = Style.of(new Composite(parent, SWT.NONE), Style.PAGE);
        composite.setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridLayoutFactory.fillDefaults().spacing(Style.gap()).applyTo(composite);
        Style.label(composite, Messages.Sections_heading, Style.HEADING);
        Composite bar = new Composite(composite, SWT.NONE);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.marginLeft = 0;
        row.marginTop = 0;
        row.marginBottom = 0;
        bar.setLayout(row);
        Accessibles.name(bar, Messages.Sections_heading);
        GridDataFactory.fillDefaults().grab(true, false).hint(Style.chars(bar, 16), SWT.DEFAULT).applyTo(bar);
        item(bar, Messages.Sections_add, Messages.Sections_addTip, this::add);
        MoreButton more = new MoreButton(bar, Messages.Sections_heading)
                .add(Messages.Sections_rename, () -> WhyNot.unlessChosen(selected().isPresent()), this::rename)
                .add(Messages.Sections_up, () -> refuseMove(-1), () -> move(-1))
                .add(Messages.Sections_down, () -> refuseMove(1), () -> move(1))
                .add(Messages.Sections_remove, this::refuseRemove, this::remove);
        table = new Table(composite, SWT.BORDER | SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        Accessibles.name(table, Messages.Sections_heading);
        more.alsoOn(table);
        GridDataFactory.fillDefaults().grab(true, true).hint(Style.chars(table, 24), SWT.DEFAULT).applyTo(table);
        table.addListener(SWT.Selection, this::selection);
        table.addListener(SWT.KeyDown, this::key);
        new SectionDragging(table, item -> sections.get(table.indexOf(item)), this::dropped)
                .attach((section, on) -> ReportEditing.stepsTo(sections, section, on) != 0);
    }

    Composite composite() {
        return composite;
    }

    void focus() {
        table.setFocus();
    }

    Optional<ReportContent.Section> selected() {
        int at = table.getSelectionIndex();
        return at < 0 || at >= sections.size() ? Optional.empty() : Optional.of(sections.get(at));
    }

    /** Selects a section, as soon as it is there. */
    void reveal(String key) {
        wanted = key;
        show(sections);
        selected().filter(section -> section.key().equals(key)).ifPresentOrElse(selected, () -> wanted = key);
    }

    /** Shows sections; the one selected stays selected. */
    void show(List<ReportContent.Section> all) {
        String before = wanted != null ? wanted : selected().map(ReportContent.Section::key).orElse(null);
        wanted = null;
        sections = all;
        table.setRedraw(false);
        while (table.getItemCount() > all.size()) {
            table.getItem(table.getItemCount() - 1).dispose();
        }
        while (table.getItemCount() < all.size()) {
            new TableItem(table, SWT.NONE);
        }
        int select = all.isEmpty() ? -1
                : Math.max(0, all.indexOf(all.stream().filter(s -> !s.text().isBlank()).findFirst().orElse(all.getFirst())));
        for (int i = 0; i < all.size(); i++) {
            ReportContent.Section section = all.get(i);
            TableItem item = table.getItem(i);
            item.setText(INDENT.repeat(section.level() - 1) + section.title() + mark(section));
            item.setChecked(section.included());
            if (section.key().equals(before)) {
                select = i;
            }
        }
        table.setSelection(select);
        if (before == null) {
            table.setTopIndex(0);
        }
        table.setRedraw(true);
    }

    private String mark(ReportContent.Section section) {
        return switch (editing.standing(section)) {
            case DRAFT -> "";
            case WRITTEN -> "  " + Messages.Sections_written;
            case DRAFT_CHANGED -> "  " + Messages.Sections_changed;
        };
    }

    private void selection(Event event) {
        int at = table.indexOf((TableItem) event.item);
        if (at < 0 || at >= sections.size()) {
            return;
        }
        if (event.detail == SWT.CHECK) {
            boolean on = ((TableItem) event.item).getChecked();
            String what = Messages.bind(on ? Messages.Do_include : Messages.Do_exclude, sections.get(at).title());
            round.execute(what, editing.include(sections.get(at).key(), on, what));
        } else {
            selected.accept(sections.get(at));
        }
    }

    private void key(Event event) {
        if (event.stateMask == SWT.ALT && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
            event.doit = false;
        } else if (event.keyCode == SWT.F2) {
            rename();
        } else if (event.keyCode == SWT.INSERT) {
            add();
        } else if (event.keyCode == SWT.DEL) {
            remove();
        }
    }

    private void move(int steps) {
        selected().ifPresent(section -> {
            wanted = section.key();
            round.execute(Messages.Do_reorder, editing.reorder(sections, section, steps, Messages.Do_reorder));
        });
    }

    private void dropped(ReportContent.Section section, ReportContent.Section on) {
        wanted = section.key();
        round.execute(Messages.Do_reorder, editing.reorder(sections, section, ReportEditing.stepsTo(sections, section, on),
                Messages.Do_reorder));
    }

    private void rename() {
        selected().ifPresent(section -> ask(Messages.Sections_renameTitle, section.title())
                .ifPresent(title -> round.execute(Messages.Do_rename,
                        editing.rename(section.key(), title, Messages.Do_rename))));
    }

    private void add() {
        ask(Messages.Sections_add, "").ifPresent(title -> {
            ReportEditing.NewSection made = editing.add(new ArrayList<>(sections), title, Messages.Do_add);
            wanted = made.key();
            round.execute(Messages.Do_add, made.command());
        });
    }

    private void remove() {
        selected().filter(section -> section.key().startsWith(ReportEditing.OWN)).ifPresent(section -> round
                .execute(Messages.Do_remove, editing.remove(section.key(), Messages.Do_remove)));
    }

    private String refuseMove(int steps) {
        return selected().map(section -> {
            List<ReportContent.Section> beside = ReportEditing.siblings(sections, section);
            int to = beside.indexOf(section) + steps;
            return to < 0 ? Messages.Sections_first : to < beside.size() ? "" : Messages.Sections_last;
        }).orElseGet(() -> WhyNot.unlessChosen(false));
    }

    private String refuseRemove() {
        return selected().map(section -> section.key().startsWith(ReportEditing.OWN) ? "" : Messages.Sections_fixed)
                .orElseGet(() -> WhyNot.unlessChosen(false));
    }

    private Optional<String> ask(String title, String initial) {
        return Ask.words(table.getShell(), title, Messages.Sections_name, initial,
                typed -> typed.isBlank() ? Messages.Sections_nameMissing : null, title);
    }

    private static Button item(Composite bar, String label, String tip, Runnable run) {
        Button item = new Button(bar, SWT.PUSH);
        item.setText(label);
        item.setToolTipText(tip);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
        return item;
    }
}
