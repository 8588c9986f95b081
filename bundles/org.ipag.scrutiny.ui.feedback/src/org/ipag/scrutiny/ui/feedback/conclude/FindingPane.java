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
import org.eclipse.swt.widgets.Button;
import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Finding;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.ui.feedback.collation.model.CollationLabels;
import org.ipag.scrutiny.ui.feedback.conclude.model.FindingKind;
import org.ipag.scrutiny.ui.feedback.conclude.model.Findings;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.form.DragOut;
import org.ipag.scrutiny.ui.form.MoreButton;
import org.ipag.scrutiny.ui.style.Style;
import org.ipag.scrutiny.ui.style.WhyNot;

/** Strengths, areas for development and feedback on the exercise, each finding with the passages it rests on. */
final class FindingPane {

    /** What the pane asks for. */
    interface Actions {
        void create(FindingKind kind, List<Passage> passages);

        void support(Finding finding, List<Passage> passages);

        void shift(Finding from, Finding to, List<Passage> passages);

        void reorder(Finding finding, int steps);

        void changeKind(Finding finding);

        void remove(List<Finding> findings, Finding from, List<Passage> passages);

        void addToRecommendation(List<Finding> findings);

        void newRecommendation(List<Finding> findings);
    }

    private final Pane pane;
    private final Findings findings;
    private final TreeViewer tree;
    private final Actions actions;
    private final Button add;

    FindingPane(Composite parent, Round round, Findings findings, Actions actions, Consumer<Object> selected) {
        this.findings = findings;
        this.actions = actions;
        pane = new Pane(parent, Messages.Findings_heading, Messages.Findings_keys);
        pane.button(Messages.Findings_new, Messages.Findings_newTip, () -> actions.create(kindHere(), List.of()));
        add = pane.button(Messages.Findings_add, Messages.Findings_addTip, () -> actions.addToRecommendation(selection()));
        MoreButton more = pane.more()
                .add(Messages.Findings_recommend, this::refuse, () -> actions.newRecommendation(selection()))
                .add(Messages.Findings_kind, this::refuse, () -> withFinding(actions::changeKind))
                .add(Messages.Findings_up, () -> refuseMove(-1), () -> withFinding(f -> actions.reorder(f, -1)))
                .add(Messages.Findings_down, () -> refuseMove(1), () -> withFinding(f -> actions.reorder(f, 1)))
                .add(Messages.Findings_remove, this::refuse, this::remove);
        tree = new TreeViewer(pane.composite(), SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.FULL_SELECTION);
        Accessibles.name(tree.getTree(), Messages.Findings_heading);
        more.alsoOn(tree.getTree());
        GridDataFactory.fillDefaults().grab(true, true).hint(Style.chars(tree.getTree(), 30), Style.lines(tree.getTree(), 6))
                .applyTo(tree.getTree());
        tree.setContentProvider(new Contents());
        tree.setLabelProvider(new Labels());
        tree.setInput(round);
        tree.expandToLevel(2);
        tree.addSelectionChangedListener(event -> {
            enable();
            if (!event.getStructuredSelection().isEmpty()) {
                selected.accept(event.getStructuredSelection().getFirstElement());
            }
        });
        tree.getTree().addListener(SWT.KeyDown, this::key);
        DragOut.from(tree.getTree(), () -> tree.getStructuredSelection().toList().stream()
                .filter(each -> each instanceof Finding || each instanceof Passage).toList());
        Dragging.onto(tree.getTree(), Passage.class::isInstance, (elements, on) -> drop(elements, on));
        enable();
    }

    Composite composite() {
        return pane.composite();
    }

    TreeViewer tree() {
        return tree;
    }

    /** The findings selected; that of a selected passage counts. */
    List<Finding> selection() {
        List<Finding> selection = new ArrayList<>();
        for (TreePath path : ((TreeSelection) tree.getSelection()).getPaths()) {
            if (path.getSegmentCount() > 1 && path.getSegment(1) instanceof Finding finding
                    && !selection.contains(finding)) {
                selection.add(finding);
            }
        }
        return selection;
    }

    void refresh() {
        tree.getTree().setRedraw(false);
        try {
            tree.refresh();
        } finally {
            tree.getTree().setRedraw(true);
        }
        enable();
    }

    void select(Finding finding) {
        tree.setSelection(new StructuredSelection(finding), true);
        tree.expandToLevel(finding, 1);
    }

    private void enable() {
        WhyNot.needsChoice(add, any());
    }

    private String refuse() {
        return WhyNot.unlessChosen(any());
    }

    private String refuseMove(int steps) {
        return !any() || findings.canReorder(selection().getFirst(), steps) ? refuse()
                : steps < 0 ? Messages.Findings_first : Messages.Findings_last;
    }

    private boolean any() {
        return !selection().isEmpty();
    }

    private void withFinding(Consumer<Finding> action) {
        selection().stream().findFirst().ifPresent(action);
    }

    /** The kind the selection stands under; an area for development if nothing is selected. */
    private FindingKind kindHere() {
        TreePath[] paths = ((TreeSelection) tree.getSelection()).getPaths();
        return paths.length > 0 && paths[0].getFirstSegment() instanceof FindingKind kind ? kind : FindingKind.AREA;
    }

    /** Removes the findings selected, or takes the passages selected from under their finding. */
    private void remove() {
        List<Finding> whole = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        Finding from = null;
        for (TreePath path : ((TreeSelection) tree.getSelection()).getPaths()) {
            if (path.getLastSegment() instanceof Finding finding) {
                whole.add(finding);
            } else if (path.getLastSegment() instanceof Passage passage && (from == null || from == path.getSegment(1))) {
                from = (Finding) path.getSegment(1);
                passages.add(passage);
            }
        }
        actions.remove(whole, from, passages);
    }

    private void drop(List<?> elements, Object on) {
        List<Passage> passages = elements.stream().map(Passage.class::cast).toList();
        switch (on) {
            case FindingKind kind -> actions.create(kind, passages);
            case Finding finding -> dropOn(finding, passages);
            case null -> actions.create(FindingKind.of(passages.getFirst().getCoding()), passages);
            default -> { }
        }
    }

    private void dropOn(Finding finding, List<Passage> passages) {
        Finding source = tree.getTree().isFocusControl() && !selection().isEmpty()
                && selection().getFirst().getPassages().containsAll(passages) ? selection().getFirst() : null;
        if (source != null) {
            actions.shift(source, finding, passages);
        } else {
            actions.support(finding, passages);
        }
    }

    private void key(Event event) {
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        if (event.keyCode == SWT.INSERT) {
            actions.create(kindHere(), List.of());
        } else if (event.keyCode == SWT.DEL) {
            remove();
        } else if (event.stateMask == SWT.ALT && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            withFinding(f -> actions.reorder(f, event.keyCode == SWT.ARROW_UP ? -1 : 1));
            event.doit = false;
        } else if (enter && (event.stateMask & SWT.CTRL) != 0) {
            actions.newRecommendation(selection());
        } else if (enter) {
            actions.addToRecommendation(selection());
        }
    }

    /** A short sign for a finding, for example {@code A2}. */
    static String sign(Finding finding) {
        String letter = switch (FindingKind.of(finding)) {
            case STRENGTH -> Messages.Coding_strength;
            case AREA -> Messages.Coding_development;
            case EXERCISE -> Messages.Coding_exercise;
        };
        return letter + finding.getNumber();
    }

    private final class Contents implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return FindingKind.values();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return switch (parent) {
                case FindingKind kind -> findings.of(kind).toArray();
                case Finding finding -> finding.getPassages().toArray();
                default -> new Object[0];
            };
        }

        @Override
        public Object getParent(Object element) {
            return element instanceof Finding finding ? FindingKind.of(finding) : null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return getChildren(element).length > 0;
        }
    }

    private final class Labels extends LabelProvider {
        @Override
        public String getText(Object element) {
            return switch (element) {
                case FindingKind kind -> ModelTexts.classNamePlural(kind.create().eClass()) + " (" + findings.of(kind).size() + ")";
                case Finding finding -> {
                    String name = finding.getTitle() == null || finding.getTitle().isBlank() ? finding.getText()
                            : finding.getTitle();
                    int leads = findings.recommendations(finding).size();
                    String open = leads == 0 && FindingKind.of(finding) == FindingKind.AREA
                            && (finding.getNoRecommendationReason() == null || finding.getNoRecommendationReason().isBlank())
                                    ? "  \u26a0 " + Messages.Findings_noRecommendation : "";
                    yield sign(finding) + "  " + ObjectLabels.excerpt(name) + " (" + finding.getPassages().size() + ")" + open;
                }
                case Passage passage -> "\u201c" + ObjectLabels.excerpt(passage.getText()) + "\u201d "
                        + (passage.eContainer() instanceof Answer answer ? CollationLabels.district(answer) : "");
                default -> "";
            };
        }
    }
}
