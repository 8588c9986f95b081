package org.ipag.scrutiny.ui.cases.editor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ipag.scrutiny.model.edit.Edits;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.RoundPackage.Literals;
import org.ipag.scrutiny.model.round.TimelineEvent;
import org.ipag.scrutiny.topics.TimelineKind;
import org.ipag.scrutiny.ui.cases.Messages;
import org.ipag.scrutiny.ui.cases.model.Moment;
import org.ipag.scrutiny.ui.cases.model.TimelineModel;
import org.ipag.scrutiny.ui.cases.model.TimelineModel.Row;
import org.ipag.scrutiny.ui.cases.model.TimelineModel.TimerRow;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.form.EmptyNote;
import org.ipag.scrutiny.ui.form.FieldSheet;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.style.Style;
import org.ipag.scrutiny.ui.style.WhyNot;
import org.ipag.scrutiny.ui.viewer.DataTable;

/** The timeline: events with the time since the report, and the times that the Victims' Code sets. */
final class TimelinePage extends CasePage {

    private static final int EVENT_LINES = 12;
    private static final int TIMER_LINES = 9;

    private final TimelineModel model;
    private DataTable<Row> events;
    private DataTable<TimerRow> timers;
    private Label missed;
    private FieldSheet sheet;
    private MomentField moment;
    private Combo kind;
    private Button remove;

    TimelinePage(OpenRound round, CaseFile file) {
        super(round, file);
        this.model = new TimelineModel(file);
    }

    @Override
    protected void createBody(Composite parent) {
        Composite card = Section.in(parent, Messages.TimelinePage_events, Messages.TimelinePage_eventsHint);
        events = new DataTable<Row>(card, SWT.SINGLE, "case.timeline", Messages.TimelinePage_events) //$NON-NLS-1$
                .column(Messages.TimelinePage_when, 24, SWT.LEFT, Row::when, null, Comparator.comparing(
                        row -> row.event().getAt(), Comparator.nullsLast(Comparator.naturalOrder())))
                .column(Messages.TimelinePage_since, 20, SWT.LEFT, Row::since, null, Comparator.comparing(
                        row -> row.event().getAt(), Comparator.nullsLast(Comparator.naturalOrder())))
                .column(Messages.TimelinePage_kind, 22, Row::kind)
                .column(Messages.TimelinePage_what, 50, row -> text(row.event().getWhat()))
                .column(Messages.TimelinePage_source, 20, row -> text(row.event().getSource())).remembered();
        GridDataFactory.fillDefaults().grab(true, false).hint(Style.chars(card, 40), Style.lines(card, EVENT_LINES))
                .applyTo(events.viewer().getTable());
        EmptyNote.in(events.viewer().getTable(), () -> Messages.TimelinePage_eventsEmpty);
        events.viewer().addSelectionChangedListener(event -> showSelected());
        Composite buttons = Section.buttons(card, 2);
        Section.button(buttons, Messages.TimelinePage_add, this::add);
        remove = Section.button(buttons, Messages.TimelinePage_remove, this::remove);
        details(card);

        Composite code = Section.in(parent, Messages.TimelinePage_timers, Messages.TimelinePage_timersHint);
        missed = Section.wrapped(code, "", Style.PROBLEM); //$NON-NLS-1$
        timers = new DataTable<TimerRow>(code, SWT.SINGLE, "case.timers", Messages.TimelinePage_timers) //$NON-NLS-1$
                .column(Messages.TimelinePage_timerItem, 60, TimerRow::item)
                .column(Messages.TimelinePage_timerFrom, 34, TimerRow::from)
                .column(Messages.TimelinePage_timerOutcome, 52, TimerRow::outcome).remembered();
        GridDataFactory.fillDefaults().grab(true, false).hint(Style.chars(code, 40), Style.lines(code, TIMER_LINES))
                .applyTo(timers.viewer().getTable());
        EmptyNote.in(timers.viewer().getTable(), () -> Messages.TimelinePage_timersEmpty);
    }

    private void details(Composite card) {
        sheet = FieldSheet.in(card, round(), 2);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(sheet.composite());
        moment = new MomentField(sheet.composite(), round(), Messages.TimelinePage_moment, () -> {
            TimelineEvent event = (TimelineEvent) sheet.object();
            return event == null || event.getAt() == null ? null : new Moment(event.getAt(), event.isTimeKnown());
        }, this::setMoment);
        Label label = new Label(sheet.composite(), SWT.NONE);
        label.setText(Messages.TimelinePage_kind + ":"); //$NON-NLS-1$
        kind = new Combo(sheet.composite(), SWT.READ_ONLY | SWT.DROP_DOWN);
        for (TimelineKind each : TimelineKind.values()) {
            kind.add(TimelineModel.words(each));
        }
        kind.setVisibleItemCount(TimelineKind.values().length);
        Accessibles.labelled(kind, label);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).grab(true, false).applyTo(kind);
        kind.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (sheet.object() != null && kind.getSelectionIndex() >= 0) {
                round().set(Messages.TimelinePage_setKind, sheet.object(), Literals.TIMELINE_EVENT__KIND,
                        TimelineKind.values()[kind.getSelectionIndex()].key());
            }
        }));
        sheet.area(Literals.TIMELINE_EVENT__WHAT, 2);
        sheet.text(Literals.TIMELINE_EVENT__SOURCE);
        sheet.show(null);
    }

    private void setMoment(Moment typed) {
        TimelineEvent event = (TimelineEvent) sheet.object();
        if (event == null) {
            return;
        }
        if (typed == null) {
            round().set(Messages.TimelineModel_setMoment, event, Literals.TIMELINE_EVENT__AT, null);
        } else {
            execute(Edits.of(round().domain(), Messages.TimelineModel_setMoment)
                    .then(model.setMoment(round().domain(), event, typed)).command());
        }
    }

    private void add() {
        boolean first = file().getTimeline().isEmpty();
        TimelineEvent event = model.newEvent(first ? TimelineKind.REPORTED : TimelineKind.OTHER);
        round().execute(Messages.TimelinePage_added, model.add(round().domain(), event));
        refresh();
        reveal(event);
        sheet.composite().setFocus();
    }

    private void remove() {
        List<Row> selected = events.selected();
        if (!selected.isEmpty()) {
            round().delete(Messages.TimelinePage_removed, selected.get(0).event());
        }
    }

    private void showSelected() {
        List<Row> selected = events.selected();
        TimelineEvent event = selected.isEmpty() ? null : selected.get(0).event();
        if (sheet.object() != event) {
            moment.flush();
            sheet.show(event);
        } else {
            sheet.refresh();
        }
        boolean any = event != null;
        moment.setEnabled(any);
        kind.setEnabled(any);
        WhyNot.needsChoice(remove, any);
        moment.refresh();
        int index = any ? TimelineKind.of(event.getKind()).map(Enum::ordinal).orElse(-1) : -1;
        if (index < 0) {
            kind.deselectAll();
        } else {
            kind.select(index);
        }
    }

    @Override
    protected void refreshBody() {
        EObject selected = sheet.object();
        events.setRows(model.rows());
        if (selected != null) {
            reveal(selected);
        }
        events.selectFirst();
        Section.show(sheet.composite(), !file().getTimeline().isEmpty());
        showSelected();
        timers.setRows(model.timers(LocalDate.now()));
        String words = model.missed(LocalDate.now());
        missed.setText(words);
        ((GridData) missed.getLayoutData()).exclude = words.isEmpty();
        missed.setVisible(!words.isEmpty());
    }

    @Override
    boolean holds(EStructuralFeature feature) {
        return feature == Literals.CASE_FILE__TIMELINE;
    }

    @Override
    boolean shows(EObject object) {
        return object instanceof TimelineEvent;
    }

    @Override
    void reveal(EObject object) {
        model.rows().stream().filter(row -> row.event() == object).findFirst().ifPresent(events::select);
    }

    private static String text(String text) {
        return text == null ? "" : text.replace('\n', ' '); //$NON-NLS-1$
    }
}
