package org.ipag.scrutiny.ui.feedback.conclude;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.process.CarryOver;
import org.ipag.scrutiny.process.Coverage;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.style.Style;

/** What is not covered yet, each as a button that lists the places; gone once nothing is missing. */
final class CoverageRibbon {

    /** More than this would not fit a menu that people read. */
    private static final int MOST_LISTED = 30;

    private final Composite composite;
    private final Composite row;
    private final Label heading;
    private final Label allWell;
    private final List<Gap> gaps = new ArrayList<>();

    /** One sort of gap. */
    private final class Gap {
        private final Button button;
        private final String one;
        private final String many;
        private List<? extends EObject> objects = List.of();

        Gap(String one, String many, Runnable all, Consumer<EObject> go) {
            this.one = one;
            this.many = many;
            button = new Button(row, SWT.PUSH);
            button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                if (all != null) {
                    all.run();
                } else {
                    list(go);
                }
            }));
        }

        void show(List<? extends EObject> found) {
            objects = found;
            String text = found.size() == 1 ? one : Messages.bind(many, found.size());
            button.setText(text.replace("&", "&&"));
            Accessibles.name(button, text);
            button.setVisible(!found.isEmpty());
            ((RowData) button.getLayoutData()).exclude = found.isEmpty();
        }

        private void list(Consumer<EObject> go) {
            Menu menu = new Menu(button);
            for (EObject object : objects.subList(0, Math.min(MOST_LISTED, objects.size()))) {
                MenuItem item = new MenuItem(menu, SWT.PUSH);
                item.setText(ObjectLabels.of(object).replace("&", "&&"));
                item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> go.accept(object)));
            }
            if (objects.size() > MOST_LISTED) {
                MenuItem more = new MenuItem(menu, SWT.PUSH);
                more.setText(Messages.bind(Messages.Gap_more, objects.size() - MOST_LISTED));
                more.setEnabled(false);
            }
            menu.addListener(SWT.Hide, event -> button.getDisplay().asyncExec(menu::dispose));
            menu.setLocation(button.toDisplay(0, button.getSize().y));
            menu.setVisible(true);
        }
    }

    CoverageRibbon(Composite parent, Runnable showUnassigned, Consumer<EObject> go) {
        composite = Style.of(new Composite(parent, SWT.NONE), Style.CALL);
        composite.setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridLayoutFactory.swtDefaults().margins(Style.gap()).applyTo(composite);
        row = new Composite(composite, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.center = true;
        layout.spacing = Style.gap().x;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        heading = new Label(row, SWT.NONE);
        heading.setText(Messages.Gap_heading);
        heading.setLayoutData(new RowData());
        Accessibles.name(row, Messages.Gap_heading);
        composite.addListener(SWT.Resize, event -> headingIfRoom());
        gap(Messages.Gap_passage, Messages.Gap_passages, showUnassigned, null);
        gap(Messages.Gap_evidence, Messages.Gap_evidences, null, go);
        gap(Messages.Gap_area, Messages.Gap_areas, null, go);
        gap(Messages.Gap_recommendation, Messages.Gap_recommendations, null, go);
        gap(Messages.Gap_owner, Messages.Gap_owners, null, go);
        gap(Messages.Gap_district, Messages.Gap_districts, null, go);
        gap(Messages.Gap_question, Messages.Gap_questions, null, go);
        allWell = new Label(row, SWT.NONE);
        allWell.setText(Messages.Gap_none);
        allWell.setLayoutData(new RowData());
    }

    Composite composite() {
        return composite;
    }

    void refresh(Round round) {
        Coverage coverage = Coverage.of(round);
        List<Recommendation> unfinished = CarryOver.ownOf(round).stream()
                .filter(r -> r.getOwner() == null || r.getOwner().isBlank() || r.getDueDate() == null).toList();
        List<EObject> unfounded = new ArrayList<>(coverage.recommendationsWithoutFinding());
        unfounded.addAll(coverage.recommendationsWithoutEvidence());
        List<List<? extends EObject>> found = List.of(coverage.passagesWithoutFinding(),
                coverage.findingsWithoutEvidence(), coverage.areasWithoutRecommendation(), unfounded, unfinished,
                coverage.districtsNeverQuoted(), coverage.questionsNeverAnswered());
        for (int i = 0; i < gaps.size(); i++) {
            gaps.get(i).show(found.get(i));
        }
        boolean none = found.stream().allMatch(List::isEmpty);
        allWell.setVisible(none);
        ((RowData) allWell.getLayoutData()).exclude = !none;
        headingIfRoom();
        row.requestLayout();
    }

    /** What the gaps say can be understood without the heading, which would push the last of them into a row of its own. */
    private void headingIfRoom() {
        RowData place = (RowData) heading.getLayoutData();
        boolean before = place.exclude;
        place.exclude = false;
        place.exclude = row.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > row.getSize().x;
        heading.setVisible(!place.exclude);
        if (place.exclude != before) {
            row.requestLayout();
        }
    }

    private void gap(String one, String many, Runnable all, Consumer<EObject> go) {
        Gap gap = new Gap(one, many, all, go);
        gap.button.setLayoutData(new RowData());
        gaps.add(gap);
    }
}
