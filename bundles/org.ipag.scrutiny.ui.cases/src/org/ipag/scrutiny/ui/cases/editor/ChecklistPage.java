package org.ipag.scrutiny.ui.cases.editor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CheckResult;
import org.ipag.scrutiny.model.round.ChecklistAnswer;
import org.ipag.scrutiny.model.round.RoundPackage.Literals;
import org.ipag.scrutiny.model.topic.Checklist;
import org.ipag.scrutiny.model.topic.ChecklistItem;
import org.ipag.scrutiny.model.topic.ChecklistPurpose;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.ui.cases.Messages;
import org.ipag.scrutiny.ui.cases.model.ChecklistModel;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.form.EmptyState;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.style.Style;

/** The topic's checklists, one at a time, each item with its result and a note. */
final class ChecklistPage extends CasePage {

    private final ChecklistModel model;
    private final List<Runnable> refreshers = new ArrayList<>();
    private Combo choice;
    private Label about;
    private Composite items;
    private List<Checklist> lists = List.of();
    private Checklist shown;
    private int builds;

    ChecklistPage(OpenRound round, CaseFile file) {
        super(round, file);
        this.model = new ChecklistModel(file);
    }

    @Override
    protected void createBody(Composite parent) {
        lists = model.lists();
        if (lists.isEmpty()) {
            Composite nothing = EmptyState.in(parent).text(Messages.ChecklistPage_none).create();
            GridDataFactory.fillDefaults().grab(true, true).applyTo(nothing);
            return;
        }
        Composite card = Section.in(parent, Messages.ChecklistPage_heading, Messages.ChecklistPage_hint);
        Composite line = Style.row(card, 3);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        Label label = new Label(line, SWT.NONE);
        label.setText(Messages.ChecklistPage_list + ":"); //$NON-NLS-1$
        choice = new Combo(line, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(choice);
        Accessibles.labelled(choice, label);
        choice.addSelectionListener(SelectionListener
                .widgetSelectedAdapter(event -> show(lists.get(Math.max(0, choice.getSelectionIndex())))));
        Section.button(line, Messages.ChecklistPage_restYes, this::answerRest);
        about = Section.wrapped(card, "", Style.QUIET); //$NON-NLS-1$
        items = Style.row(card, 3);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(items);
        lists.forEach(each -> choice.add(model.progress(each)));
        choice.select(0);
        build(lists.get(0));
    }

    private void show(Checklist list) {
        build(list);
        inTurn(this::refresh);
    }

    private void build(Checklist list) {
        shown = list;
        int mine = ++builds;
        refreshers.clear();
        for (Control each : items.getChildren()) {
            each.dispose();
        }
        for (String heading : List.of(Messages.ChecklistPage_item, Messages.ChecklistPage_result,
                Messages.ChecklistPage_note)) {
            Style.label(items, heading, Style.QUIET);
        }
        list.getItems().forEach(item -> inTurn(() -> {
            if (mine == builds) { // else another has been chosen since
                build(item);
            }
        }));
    }

    private void build(ChecklistItem item) {
        Composite words = Style.row(items, 1);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER)
                .hint(Style.chars(items, 30), SWT.DEFAULT).applyTo(words);
        Section.wrapped(words, item.getLabel(), null);
        if (item.getHint() != null && !item.getHint().isBlank()) {
            Section.wrapped(words, item.getHint(), Style.QUIET);
        }
        Combo result = new Combo(items, SWT.READ_ONLY | SWT.DROP_DOWN);
        for (CheckResult each : CheckResult.values()) {
            result.add(ModelTexts.literal(each));
        }
        Accessibles.name(result, NLS.bind(Messages.ChecklistPage_resultOf, item.getLabel()));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(result);
        result.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> execute(model.setResult(
                round().domain(), shown, item, CheckResult.values()[result.getSelectionIndex()], Change.currentUser(),
                LocalDate.now()))));
        Text note = new Text(items, SWT.BORDER | SWT.SINGLE);
        Accessibles.name(note, NLS.bind(Messages.ChecklistPage_noteOf, item.getLabel()));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false)
                .hint(Style.chars(note, 20), SWT.DEFAULT).applyTo(note);
        Checklist list = shown;
        Runnable take = () -> {
            if (!note.isDisposed() && !note.getText().strip().equals(text(model.note(list, item)))) {
                execute(model.setNote(round().domain(), list, item, note.getText(), Change.currentUser(),
                        LocalDate.now()));
            }
        };
        round().addPendingInput(take);
        note.addListener(SWT.FocusOut, event -> take.run());
        note.addListener(SWT.DefaultSelection, event -> take.run());
        note.addListener(SWT.Dispose, event -> {
            take.run();
            round().removePendingInput(take);
        });
        refreshers.add(() -> {
            int index = model.result(list, item).ordinal();
            if (result.getSelectionIndex() != index) {
                result.select(index);
            }
            String kept = text(model.note(list, item));
            if (!note.isFocusControl() && !note.getText().equals(kept)) {
                note.setText(kept);
            }
        });
    }

    private void answerRest() {
        execute(model.setRest(round().domain(), shown, CheckResult.YES, Change.currentUser(), LocalDate.now()));
    }

    @Override
    protected void refreshBody() {
        if (lists.isEmpty()) {
            return;
        }
        for (int i = 0; i < lists.size(); i++) {
            String progress = model.progress(lists.get(i));
            if (!progress.equals(choice.getItem(i))) {
                int selected = choice.getSelectionIndex();
                choice.setItem(i, progress);
                choice.select(selected);
            }
        }
        String source = shown.getSource() == null ? "" : shown.getSource(); //$NON-NLS-1$
        about.setText((ChecklistModel.purpose(shown) + (source.isBlank() ? "" : " \u00b7 " + source)) //$NON-NLS-1$ //$NON-NLS-2$
                .replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        refreshers.forEach(Runnable::run);
    }

    @Override
    boolean holds(EStructuralFeature feature) {
        return feature == Literals.CASE_FILE__CHECKLIST_ANSWERS;
    }

    /** What is missing is always the list to be gone through before a release. */
    @Override
    void show(EStructuralFeature feature) {
        lists.stream().filter(each -> each.getPurpose() == ChecklistPurpose.RELEASE).findFirst().ifPresent(each -> {
            choice.select(lists.indexOf(each));
            show(each);
        });
    }

    @Override
    boolean shows(EObject object) {
        return object instanceof ChecklistAnswer;
    }

    @Override
    void reveal(EObject object) {
        Optional<Checklist> list = lists.stream()
                .filter(each -> each.getKey().equals(((ChecklistAnswer) object).getChecklist())).findFirst();
        list.ifPresent(each -> {
            choice.select(lists.indexOf(each));
            show(each);
        });
    }

    private static String text(String text) {
        return text == null ? "" : text; //$NON-NLS-1$
    }
}
