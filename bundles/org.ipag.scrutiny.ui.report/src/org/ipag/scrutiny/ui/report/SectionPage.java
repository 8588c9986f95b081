package org.ipag.scrutiny.ui.report;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ipag.scrutiny.report.ReportContent;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.form.TabOut;
import org.ipag.scrutiny.ui.report.model.ReportEditing;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.style.ReadingZoom;
import org.ipag.scrutiny.ui.style.Style;

/** The text of one section: typed over the draft, with the new draft beside it when that has changed since. */
final class SectionPage {

    private final Composite composite;
    private final OpenRound round;
    private final ReportEditing editing;
    private final Label heading;
    private final Label standing;
    private final Button keep;
    private final Button draft;
    private final SashForm texts;
    private final StyledText text;
    private final StyledText newDraft;
    private final SectionTyping typing;
    private ReportContent.Section section;

    SectionPage(Composite parent, OpenRound round, ReportEditing editing) {
        this.round = round;
        this.editing = editing;
        composite = Style.of(new Composite(parent, SWT.NONE), Style.PAGE);
        composite.setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(Style.gap()).applyTo(composite);
        heading = Style.label(composite, "", Style.HEADING);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(heading);
        standing = Style.label(composite, "", Style.QUIET);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(Style.chars(standing, 20), SWT.DEFAULT)
                .applyTo(standing);
        draft = button(Messages.Section_useDraft, Messages.Section_useDraftTip, this::useDraft);
        keep = button(Messages.Section_keep, Messages.Section_keepTip, this::keepOwn);
        texts = new SashForm(composite, SWT.VERTICAL);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(Style.chars(texts, 20), Style.lines(texts, 6))
                .applyTo(texts);
        text = area(texts, Messages.Section_text, false);
        newDraft = area(texts, Messages.Section_newDraft, true);
        texts.setMaximizedControl(text);
        typing = new SectionTyping(text, round, editing);
        text.setEnabled(false);
    }

    Composite composite() {
        return composite;
    }

    StyledText text() {
        return text;
    }

    void show(ReportContent.Section next) {
        section = next;
        text.setEnabled(true);
        heading.setText(next.title().replace("&", "&&"));
        typing.show(next);
        refresh();
    }

    /** Selects words of the text and puts the caret there. */
    void select(int start, int end) {
        int length = text.getCharCount();
        text.setSelection(Math.min(start, length), Math.min(end, length));
        text.showSelection();
        text.setFocus();
    }

    /** Brings the state of the text up to date. */
    void refresh() {
        if (section == null) {
            return;
        }
        typing.show(section);
        ReportEditing.Standing now = editing.standing(section);
        standing.setText(switch (now) {
            case DRAFT -> section.draft().isBlank() ? Messages.Section_noDraft : Messages.Section_isDraft;
            case WRITTEN -> Messages.Section_isWritten;
            case DRAFT_CHANGED -> Messages.Section_isChanged;
        });
        Style.restyle(standing, now == ReportEditing.Standing.DRAFT_CHANGED ? Style.PROBLEM : Style.QUIET);
        offer(draft, now != ReportEditing.Standing.DRAFT && !section.key().startsWith(ReportEditing.OWN));
        offer(keep, now == ReportEditing.Standing.DRAFT_CHANGED);
        boolean beside = now == ReportEditing.Standing.DRAFT_CHANGED;
        compare(beside ? section.draft() : "");
        texts.setMaximizedControl(beside ? null : text);
        composite.layout();
    }

    /** Only words that are in sight, and new ones: a text measures all of its lines whenever it is given some. */
    private void compare(String words) {
        if (!newDraft.getText().equals(words)) {
            newDraft.setText(words);
        }
    }

    private void useDraft() {
        typing.flush();
        round.execute(Messages.Section_useDraft, editing.useDraft(section, Messages.Section_useDraft));
    }

    private void keepOwn() {
        round.execute(Messages.Section_keep, editing.keepOwn(section, Messages.Section_keep));
    }

    /** What cannot be done with a text takes no room above it. */
    private static void offer(Button button, boolean possible) {
        button.setVisible(possible);
        ((GridData) button.getLayoutData()).exclude = !possible;
    }

    private Button button(String label, String tip, Runnable run) {
        Button button = new Button(composite, SWT.PUSH);
        button.setText(label);
        button.setToolTipText(tip);
        button.setLayoutData(new GridData());
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
        return button;
    }

    private static StyledText area(Composite parent, String name, boolean readOnly) {
        StyledText area = Style.of(new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER), Style.CARD);
        ReadingZoom.follow(area);
        area.setEditable(!readOnly);
        area.setMargins(Style.chars(area, 1), Style.lines(area, 1) / 2, Style.chars(area, 1), 0);
        area.setLineSpacing(Style.lines(area, 1) / 5);
        Accessibles.name(area, name);
        TabOut.of(area);
        return area;
    }
}
