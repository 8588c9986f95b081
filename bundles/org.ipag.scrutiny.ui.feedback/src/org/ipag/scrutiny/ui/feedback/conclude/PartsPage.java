package org.ipag.scrutiny.ui.feedback.conclude;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.ipag.scrutiny.model.edit.UkDates;
import org.ipag.scrutiny.model.round.Action;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.RecommendationItem;
import org.ipag.scrutiny.model.round.RoundPackage;
import org.ipag.scrutiny.ui.feedback.conclude.model.Recommendations;
import org.ipag.scrutiny.ui.form.EmptyNote;
import org.ipag.scrutiny.ui.form.FieldSheet;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.style.Style;
import org.ipag.scrutiny.ui.style.WhyNot;
import org.ipag.scrutiny.ui.viewer.DataTable;

/** A list of parts of a recommendation with the fields of the selected one beside it. */
final class PartsPage {

    private final SashForm sash;
    private final DataTable<EObject> table;
    private final FieldSheet sheet;
    private final Function<Recommendation, List<? extends EObject>> parts;
    private final Button add;
    private final Button remove;
    private Recommendation recommendation;
    private EObject next;

    private PartsPage(Composite parent, OpenRound round, Recommendations recommendations, String key, String name,
            String addLabel, String none, Function<Recommendation, List<? extends EObject>> parts,
            BiFunction<Recommendation, String, Recommendations.Added<? extends EObject>> adding) {
        this.parts = parts;
        sash = new SashForm(parent, SWT.HORIZONTAL);
        Composite left = new Composite(sash, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(left);
        table = new DataTable<>(left, SWT.SINGLE | SWT.V_SCROLL, key, name);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true)
                .hint(Style.chars(table.viewer().getTable(), 30), Style.lines(table.viewer().getTable(), 3))
                .applyTo(table.viewer().getTable());
        EmptyNote.in(table.viewer().getTable(), () -> none);
        add = button(left, addLabel, () -> {
            Recommendations.Added<? extends EObject> added = adding.apply(recommendation, addLabel);
            next = added.element();
            round.execute(addLabel, added.command());
        });
        remove = button(left, Messages.Parts_remove, () -> table.selected()
                .forEach(part -> round.execute(Messages.Parts_remove,
                        recommendations.removePart(recommendation, part, Messages.Parts_remove))));
        add.moveAbove(table.viewer().getTable()); // in sight however low the page is
        remove.moveAbove(table.viewer().getTable());
        ScrolledComposite right = new ScrolledComposite(sash, SWT.V_SCROLL);
        sheet = FieldSheet.in(right, round);
        right.setContent(sheet.composite());
        right.setExpandHorizontal(true);
        right.setExpandVertical(true);
        right.addListener(SWT.Resize, event -> right
                .setMinHeight(sheet.composite().computeSize(right.getClientArea().width, SWT.DEFAULT).y));
        table.viewer().addSelectionChangedListener(event -> {
            EObject selected = table.selected().isEmpty() ? null : table.selected().getFirst();
            if (sheet.object() != selected) {
                sheet.show(selected);
            }
            WhyNot.needsChoice(remove, selected != null);
        });
    }

    /** The actions by which a recommendation is carried out, with their evidence. */
    static PartsPage actions(Composite parent, OpenRound round, Recommendations recommendations) {
        PartsPage page = new PartsPage(parent, round, recommendations, "conclude.actions", Messages.Rec_actions,
                Messages.Parts_addAction, Messages.Parts_noActions, Recommendation::getActions,
                (r, label) -> recommendations.addAction(r, "", label));
        page.table.column(Messages.Parts_action, 30, part -> text(((Action) part).getText()))
                .column(Messages.Parts_owner, 14, part -> text(((Action) part).getOwner()))
                .column(Messages.Parts_due, 14, part -> UkDates.shortDate(((Action) part).getDueDate()))
                .column(Messages.Parts_done, 14, part -> UkDates.shortDate(((Action) part).getDoneOn())).remembered();
        page.sheet.area(RoundPackage.Literals.ACTION__TEXT, 2);
        page.sheet.text(RoundPackage.Literals.ACTION__OWNER);
        page.sheet.date(RoundPackage.Literals.ACTION__DUE_DATE);
        page.sheet.date(RoundPackage.Literals.ACTION__DONE_ON);
        page.sheet.area(RoundPackage.Literals.ACTION__EVIDENCE, 2);
        page.sheet.text(RoundPackage.Literals.ACTION__VERIFIED_BY);
        page.sheet.date(RoundPackage.Literals.ACTION__VERIFIED_ON);
        page.sash.setWeights(50, 50);
        return page;
    }

    /** The sub-items, for example what the next round should include. */
    static PartsPage items(Composite parent, OpenRound round, Recommendations recommendations) {
        PartsPage page = new PartsPage(parent, round, recommendations, "conclude.items", Messages.Rec_items,
                Messages.Parts_addItem, Messages.Parts_noItems, Recommendation::getItems,
                (r, label) -> recommendations.addItem(r, "", label));
        page.table.column(Messages.Parts_item, 50, part -> text(((RecommendationItem) part).getText())).remembered();
        page.sheet.area(RoundPackage.Literals.RECOMMENDATION_ITEM__TEXT, 3);
        page.sash.setWeights(50, 50);
        return page;
    }

    Composite composite() {
        return sash;
    }

    void show(Recommendation shown) {
        boolean same = shown == recommendation;
        recommendation = shown;
        List<? extends EObject> rows = parts.apply(shown);
        table.setRows(List.copyOf(rows));
        add.setEnabled(true);
        table.selectFirst();
        WhyNot.needsChoice(remove, !table.selected().isEmpty());
        sash.setMaximizedControl(rows.isEmpty() ? sash.getChildren()[0] : null);
        if (next != null && rows.contains(next)) {
            table.select(next);
            sheet.composite().setFocus();
            next = null;
        } else if (!same || sheet.object() != null && !rows.contains(sheet.object())) {
            sheet.show(table.selected().isEmpty() ? null : table.selected().getFirst());
        } else {
            sheet.refresh();
        }
    }

    private static Button button(Composite parent, String label, Runnable run) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
        return button;
    }

    private static String text(String text) {
        return text == null ? "" : text.replaceAll("\\s+", " ");
    }
}
