package org.ipag.scrutiny.ui.cases.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.topic.Marker;
import org.ipag.scrutiny.model.topic.MarkerValue;
import org.ipag.scrutiny.ui.cases.Messages;
import org.ipag.scrutiny.ui.cases.model.CaseMarkers;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.style.Style;

/** The markers that the topic has, each with the control that suits its kind of values. */
final class MarkersPanel {

    /** A choice of long words gets so narrow, in characters, before it would leave its page. */
    private static final int LEAST_CHARS = 20;

    private final OpenRound round;
    private final CaseMarkers markers;
    private final Composite card;
    private final Composite sheet;
    private final List<Runnable> refreshers = new ArrayList<>();
    private List<Marker> shown = List.of();

    MarkersPanel(Composite parent, OpenRound round, CaseFile file) {
        this.round = round;
        this.markers = new CaseMarkers(file);
        card = Section.in(parent, Messages.MarkersPanel_heading, Messages.MarkersPanel_hint);
        sheet = Style.row(card, 2);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(sheet);
    }

    void refresh() {
        List<Marker> now = markers.shown();
        if (!now.equals(shown)) {
            shown = now;
            refreshers.clear();
            for (Control each : sheet.getChildren()) {
                each.dispose();
            }
            shown.forEach(this::build);
        }
        card.setVisible(!shown.isEmpty());
        refreshers.forEach(Runnable::run);
    }

    private void build(Marker marker) {
        switch (marker.getKind()) {
            case FLAG -> flag(marker);
            case YES_NO -> choice(marker, List.of(CaseMarkers.YES, CaseMarkers.NO),
                    List.of(Messages.CaseMarkers_yes, Messages.CaseMarkers_no));
            case CHOICE -> choice(marker, marker.getValues().stream().map(MarkerValue::getKey).toList(),
                    marker.getValues().stream().map(MarkerValue::getLabel).toList());
            case CHOICES -> choices(marker);
            case TEXT, NUMBER -> text(marker);
        }
    }

    private Label label(Marker marker, int vertical) {
        Label label = new Label(sheet, SWT.NONE);
        label.setText(marker.getLabel().replace("&", "&&") //$NON-NLS-1$ //$NON-NLS-2$
                + (marker.getLabel().endsWith("?") ? "" : ":")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        label.setToolTipText(tip(marker));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, vertical).applyTo(label);
        return label;
    }

    private static String tip(Marker marker) {
        return marker.getDescription() == null ? "" : marker.getDescription().strip().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private void flag(Marker marker) {
        new Label(sheet, SWT.NONE);
        Button box = new Button(sheet, SWT.CHECK);
        box.setText(marker.getLabel().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        box.setToolTipText(tip(marker));
        box.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> execute(marker, box.getSelection() ? List.of(CaseMarkers.YES) : List.of())));
        refreshers.add(() -> box.setSelection(!markers.values(marker).isEmpty()));
    }

    private void choice(Marker marker, List<String> keys, List<String> labels) {
        Label label = label(marker, SWT.CENTER);
        Combo combo = new Combo(sheet, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.add(Messages.MarkersPanel_none);
        labels.forEach(combo::add);
        combo.setVisibleItemCount(Math.min(labels.size() + 1, 15));
        combo.setToolTipText(tip(marker));
        Accessibles.labelled(combo, label);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).grab(true, false)
                .minSize(Style.chars(combo, LEAST_CHARS), SWT.DEFAULT).applyTo(combo);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> execute(marker,
                combo.getSelectionIndex() <= 0 ? List.of() : List.of(keys.get(combo.getSelectionIndex() - 1)))));
        refreshers.add(() -> {
            int index = keys.indexOf(markers.value(marker)) + 1;
            if (combo.getSelectionIndex() != index) {
                combo.select(index);
            }
        });
    }

    private void choices(Marker marker) {
        Label label = label(marker, SWT.BEGINNING);
        Composite boxes = new Composite(sheet, SWT.NONE);
        boxes.setBackgroundMode(SWT.INHERIT_DEFAULT);
        Accessibles.labelled(boxes, label);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.spacing = Style.gap().x * 2;
        boxes.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).hint(Style.chars(sheet, 20), SWT.DEFAULT).applyTo(boxes);
        for (MarkerValue value : marker.getValues()) {
            Button box = new Button(boxes, SWT.CHECK);
            box.setText(value.getLabel().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
            box.setToolTipText(value.getDescription() == null ? "" : value.getDescription().strip()); //$NON-NLS-1$
            box.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> round.execute(
                    Messages.MarkersPanel_set,
                    markers.toggle(round.domain(), marker, value.getKey(), box.getSelection()))));
            refreshers.add(() -> box.setSelection(markers.has(marker, value.getKey())));
        }
    }

    private void text(Marker marker) {
        Label label = label(marker, SWT.CENTER);
        Text text = new Text(sheet, SWT.BORDER | SWT.SINGLE);
        text.setToolTipText(tip(marker));
        Accessibles.labelled(text, label);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(text);
        Runnable take = () -> {
            if (!text.isDisposed() && !text.getText().strip().equals(markers.value(marker))) {
                execute(marker, List.of(text.getText()));
            }
        };
        round.addPendingInput(take);
        text.addListener(SWT.FocusOut, event -> take.run());
        text.addListener(SWT.DefaultSelection, event -> take.run());
        text.addListener(SWT.Dispose, event -> round.removePendingInput(take));
        refreshers.add(() -> {
            if (!text.isFocusControl() && !text.getText().equals(markers.value(marker))) {
                text.setText(markers.value(marker));
            }
        });
    }

    private void execute(Marker marker, List<String> values) {
        round.execute(Messages.MarkersPanel_set, markers.set(round.domain(), marker, values));
    }
}
