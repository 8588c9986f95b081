package org.ipag.scrutiny.ui.feedback.conclude;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.model.round.Finding;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.process.CarryOver;
import org.ipag.scrutiny.ui.feedback.conclude.model.Recommendations;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.form.EmptyNote;
import org.ipag.scrutiny.ui.form.MoreButton;
import org.ipag.scrutiny.ui.style.Style;
import org.ipag.scrutiny.ui.style.WhyNot;

/** The recommendations in their order, each with the findings it rests on; those carried over stand apart. */
final class RecommendationPane {

    /** The two groups of the tree. */
    enum Group {
        OWN, CARRIED
    }

    /** What the pane asks for. */
    interface Actions {
        void create(List<Finding> findings);

        void support(Recommendation recommendation, List<Finding> findings);

        void reorder(Recommendation recommendation, int steps);

        void remove(Recommendation recommendation, List<Finding> findings);

        void carryOver();
    }

    private final Pane pane;
    private final Round round;
    private final Recommendations recommendations;
    private final TreeViewer tree;
    private final Actions actions;

    RecommendationPane(Composite parent, Round round, Recommendations recommendations, Actions actions,
            Consumer<Object> selected) {
        this.round = round;
        this.recommendations = recommendations;
        this.actions = actions;
        pane = new Pane(parent, Messages.Recs_heading, Messages.Recs_keys);
        pane.button(Messages.Recs_new, Messages.Recs_newTip, () -> actions.create(List.of()));
        if (round.getFollowsRound() != null && !round.getFollowsRound().isBlank()) {
            pane.button(Messages.Recs_carry, Messages.Recs_carryTip, actions::carryOver);
        }
        MoreButton more = pane.more().add(Messages.Recs_up, () -> refuseMove(-1), () -> withSelected(r -> actions.reorder(r, -1)))
                .add(Messages.Recs_down, () -> refuseMove(1), () -> withSelected(r -> actions.reorder(r, 1)))
                .add(Messages.Recs_remove, this::refuseRemove, this::remove);
        tree = new TreeViewer(pane.composite(), SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.FULL_SELECTION);
        Accessibles.name(tree.getTree(), Messages.Recs_heading);
        more.alsoOn(tree.getTree());
        EmptyNote.in(tree.getTree(), () -> Messages.Recs_empty);
        GridDataFactory.fillDefaults().grab(true, true).hint(Style.chars(tree.getTree(), 30), Style.lines(tree.getTree(), 6))
                .applyTo(tree.getTree());
        tree.setContentProvider(new Contents());
        tree.setLabelProvider(new Labels());
        tree.setInput(round);
        tree.expandToLevel(2);
        tree.addSelectionChangedListener(event -> {
            if (!event.getStructuredSelection().isEmpty()) {
                selected.accept(event.getStructuredSelection().getFirstElement());
            }
        });
        tree.getTree().addListener(SWT.KeyDown, this::key);
        Dragging.onto(tree.getTree(), Finding.class::isInstance, (elements, on) -> {
            List<Finding> findings = elements.stream().map(Finding.class::cast).toList();
            if (on instanceof Recommendation recommendation) {
                actions.support(recommendation, findings);
            } else if (on == null || on instanceof Group) {
                actions.create(findings);
            }
        });
    }

    Composite composite() {
        return pane.composite();
    }

    TreeViewer tree() {
        return tree;
    }

    /** The recommendation selected, or the one whose finding is; null if none. */
    Recommendation selection() {
        for (TreePath path : ((TreeSelection) tree.getSelection()).getPaths()) {
            for (int i = 0; i < path.getSegmentCount(); i++) {
                if (path.getSegment(i) instanceof Recommendation recommendation) {
                    return recommendation;
                }
            }
        }
        return null;
    }

    void refresh() {
        tree.getTree().setRedraw(false);
        try {
            tree.refresh();
        } finally {
            tree.getTree().setRedraw(true);
        }
    }

    void select(Recommendation recommendation) {
        tree.setSelection(new StructuredSelection(recommendation), true);
        tree.expandToLevel(recommendation, 1);
    }

    private String refuseMove(int steps) {
        if (selection() == null || !Recommendations.isStillOurs(selection())) {
            return refuseChange();
        }
        return recommendations.canReorder(selection(), steps) ? "" : steps < 0 ? Messages.Recs_first : Messages.Recs_last;
    }

    private String refuseRemove() {
        return selection() != null && findingsSelected() ? "" : refuseChange();
    }

    private String refuseChange() {
        return selection() == null || Recommendations.isStillOurs(selection()) ? WhyNot.unlessChosen(selection() != null)
                : Messages.Recs_known;
    }

    private boolean findingsSelected() {
        return tree.getStructuredSelection().getFirstElement() instanceof Finding;
    }

    private void withSelected(Consumer<Recommendation> action) {
        if (selection() != null) {
            action.accept(selection());
        }
    }

    private void remove() {
        if (!refuseRemove().isEmpty()) {
            return;
        }
        List<Finding> findings = new ArrayList<>();
        tree.getStructuredSelection().toList().forEach(each -> {
            if (each instanceof Finding finding) {
                findings.add(finding);
            }
        });
        actions.remove(selection(), findings);
    }

    private void key(Event event) {
        if (event.keyCode == SWT.INSERT) {
            actions.create(List.of());
        } else if (event.keyCode == SWT.DEL) {
            remove();
        } else if (event.stateMask == SWT.ALT && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            withSelected(r -> actions.reorder(r, event.keyCode == SWT.ARROW_UP ? -1 : 1));
            event.doit = false;
        }
    }

    private final class Contents implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return CarryOver.carriedInto(round).isEmpty() ? CarryOver.ownOf(round).toArray() : Group.values();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return switch (parent) {
                case Group group -> (group == Group.OWN ? CarryOver.ownOf(round) : CarryOver.carriedInto(round)).toArray();
                case Recommendation recommendation -> recommendation.getFindings().toArray();
                default -> new Object[0];
            };
        }

        @Override
        public Object getParent(Object element) {
            return element instanceof Recommendation recommendation && !CarryOver.carriedInto(round).isEmpty()
                    ? CarryOver.isCarried(recommendation) ? Group.CARRIED : Group.OWN : null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return getChildren(element).length > 0;
        }
    }

    private static final class Labels extends LabelProvider {
        @Override
        public String getText(Object element) {
            return switch (element) {
                case Group group -> group == Group.OWN ? Messages.Recs_own : Messages.Recs_carried;
                case Recommendation r -> r.getNumber() + ".  " + ObjectLabels.excerpt(r.getText()) + "  \u2013 "
                        + ModelTexts.literal(r.getState());
                case Finding finding -> FindingPane.sign(finding) + "  " + ObjectLabels.excerpt(finding.getTitle());
                default -> "";
            };
        }
    }
}
