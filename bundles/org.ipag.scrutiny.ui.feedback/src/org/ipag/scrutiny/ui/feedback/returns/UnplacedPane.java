package org.ipag.scrutiny.ui.feedback.returns;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.model.round.UnplacedText;
import org.ipag.scrutiny.ui.feedback.returns.model.ReturnAnswers;
import org.ipag.scrutiny.ui.feedback.returns.model.ReturnEditing;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.form.Ask;
import org.ipag.scrutiny.ui.form.Framed;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.style.Style;
import org.ipag.scrutiny.ui.style.WhyNot;
import org.ipag.scrutiny.ui.viewer.DataTable;

/** The tray of text that fits no question: drag it into an answer, or move it with a menu or a key. */
final class UnplacedPane {

    private static final int TEXT_LINES = 4;

    private final OpenRound round;
    private final ReturnAnswers model;
    private final ReturnEditing editing;
    private final AnswersPane answers;
    private final Composite card;
    private final Label count;
    private final DataTable<UnplacedText> table;
    private final Text text;
    private final Button move;
    private final Button aside;

    UnplacedPane(Composite parent, OpenRound round, ReturnAnswers model, ReturnEditing editing, AnswersPane answers) {
        this.round = round;
        this.model = model;
        this.editing = editing;
        this.answers = answers;
        Composite page = Style.panel(parent, 1, Style.PAGE);
        card = Style.panel(page, 1, Style.CARD);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(card);
        Label heading = Style.label(card, Messages.Unplaced_heading, Style.HEADING);
        count = Style.label(card, "", Style.QUIET); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
        table = new DataTable<UnplacedText>(card, SWT.MULTI, "return.unplaced", Messages.Unplaced_heading) //$NON-NLS-1$
                .column(Messages.Unplaced_text, 30, each -> ObjectLabels.excerpt(each.getText()))
                .column(Messages.Unplaced_where, 18, each -> each.getWhere() == null ? "" : each.getWhere()) //$NON-NLS-1$
                .column(Messages.Unplaced_kind, 12, each -> ModelTexts.literal(each.getKind()))
                .onOpen(each -> openMenu()).remembered();
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, SWT.DEFAULT)
                .applyTo(table.viewer().getTable());
        text = Framed.text(card, SWT.READ_ONLY, 20, TEXT_LINES, false);
        Accessibles.name(Accessibles.labelled(text, heading), Messages.Unplaced_full);
        Composite buttons = Style.row(card, 2);
        GridDataFactory.fillDefaults().applyTo(buttons);
        move = button(buttons, Messages.Unplaced_move, this::openMenu);
        aside = button(buttons, Messages.Unplaced_aside, this::putAside);
        table.viewer().addSelectionChangedListener(event -> selected());
        allowDrag();
    }

    private static Button button(Composite parent, String label, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return button;
    }

    void refresh() {
        List<UnplacedText> waiting = model.unplaced();
        table.setRows(waiting);
        if (table.selected().isEmpty() && !waiting.isEmpty()) {
            table.select(waiting.getFirst());
        }
        count.setText(switch (waiting.size()) {
            case 0 -> model.hasDocument() ? Messages.Unplaced_none : Messages.Unplaced_noForm;
            case 1 -> Messages.Unplaced_one;
            default -> NLS.bind(Messages.Unplaced_count, waiting.size());
        });
        selected();
        show(!waiting.isEmpty());
    }

    /** Whether there is anything to place; if not, the document beside has the room. */
    boolean isEmpty() {
        return model.unplaced().isEmpty();
    }

    private void show(boolean any) {
        for (Control part : new Control[] { table.viewer().getTable(), Framed.frame(text), move.getParent() }) {
            part.setVisible(any);
            ((GridData) part.getLayoutData()).exclude = !any;
        }
        card.layout();
    }

    private void selected() {
        List<UnplacedText> chosen = table.selected();
        text.setText(chosen.isEmpty() ? "" : String.join("\n", chosen.stream().map(UnplacedText::getText).toList())); //$NON-NLS-1$ //$NON-NLS-2$
        WhyNot.needsChoice(move, !chosen.isEmpty());
        WhyNot.needsChoice(aside, !chosen.isEmpty());
    }

    /** Calls someone whenever another text is selected by a person. */
    void onSelect(Consumer<UnplacedText> selected) {
        table.viewer().addSelectionChangedListener(event -> {
            if (table.viewer().getTable().isFocusControl()) {
                table.selected().stream().findFirst().ifPresent(selected);
            }
        });
    }

    void reveal(EObject object) {
        if (object instanceof UnplacedText wanted && !wanted.isResolved()) {
            table.select(wanted);
            table.viewer().getTable().setFocus();
        }
    }

    private void openMenu() {
        Menu menu = new Menu(move);
        for (AnswerBlock block : answers.blocks()) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(block.label().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
            item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                for (UnplacedText each : table.selected()) {
                    block.place(each);
                }
            }));
        }
        menu.addListener(SWT.Hide, event -> move.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(move.toDisplay(0, move.getSize().y));
        menu.setVisible(true);
    }

    private void putAside() {
        Ask.words(card.getShell(), Messages.Unplaced_asideTitle, Messages.Unplaced_asideWhy, "", //$NON-NLS-1$
                typed -> typed.isBlank() ? Messages.Unplaced_asideNeeded : null, Messages.Unplaced_asideTitle).ifPresent(why -> {
                    for (UnplacedText each : table.selected()) {
                        round.execute(Messages.Unplaced_asideStep, editing.putAside(each, why));
                    }
                });
    }

    private void allowDrag() {
        table.viewer().addDragSupport(DND.DROP_MOVE, new Transfer[] { LocalSelectionTransfer.getTransfer() },
                new DragSourceAdapter() {
                    @Override
                    public void dragStart(DragSourceEvent event) {
                        event.doit = !table.selected().isEmpty();
                        LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(table.selected()));
                    }

                    @Override
                    public void dragFinished(DragSourceEvent event) {
                        LocalSelectionTransfer.getTransfer().setSelection(null);
                    }
                });
    }
}
