package org.ipag.scrutiny.app.round;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.app.Pages;
import org.ipag.scrutiny.app.transfer.ImportForms;
import org.ipag.scrutiny.ui.editor.RoundEditors;
import org.ipag.scrutiny.ui.editor.RoundPage;
import org.ipag.scrutiny.ui.editor.RoundView;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.form.FileDrop;
import org.ipag.scrutiny.ui.session.RoundChange;
import org.ipag.scrutiny.ui.style.StyledRows;
import org.ipag.scrutiny.ui.style.ThemeColours;

/** The round on the left of the window: every stage with its counts and what is missing. */
public final class RoundTreeView extends RoundView {

    private static final int ROWS_AT_ONCE = 10;
    private static final int ROWS_A_TURN = 40;

    private final Map<RoundNode, String> said = new LinkedHashMap<>();
    private TreeViewer tree;
    private RoundContent content;
    private final List<RoundPage> pages = RoundPage.all();
    private RoundLabels labels;
    private EditorLink link;

    @Override
    protected void createContents(Composite parent) {
        tree = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        Tree control = tree.getTree();
        Accessibles.name(control, Messages.RoundTree_name);
        tree.setUseHashlookup(true);
        content = new RoundContent(pages);
        labels = new RoundLabels(resources());
        tree.setContentProvider(content);
        tree.setLabelProvider(new StyledRows(labels) {
            @Override
            public String getToolTipText(Object node) {
                return cut(node) ? labels.getToolTipText(node) : null;
            }
        });
        tree.addOpenListener(event -> open(((IStructuredSelection) event.getSelection()).getFirstElement()));
        FileDrop.on(control, files -> ImportForms.start(control.getShell(), openRound(), files));
        getSite().setSelectionProvider(new ObjectSelection(tree));
        link = new EditorLink(getSite().getPage(), this::select);
        control.addDisposeListener(event -> link.dispose());
        repaintInColoursOfTheme();
    }

    /** Whether a row is wider than the view, so that the rest of it is told beside the pointer. */
    private boolean cut(Object node) {
        return tree.testFindItem(node) instanceof TreeItem item
                && item.getBounds().x + item.getBounds().width > tree.getTree().getClientArea().width;
    }

    /** A row keeps the colours it was first shown in, which are hard to read after a change of the theme. */
    private void repaintInColoursOfTheme() {
        ThemeColours.onChange(JFaceResources.getColorRegistry(), RoundLabels.COLOURS, tree.getTree(), () -> {
            if (tree.getInput() != null) {
                refreshAll();
            }
        });
    }

    @Override
    protected void roundShown() {
        content.showAtMost(ROWS_AT_ONCE);
        Object round = openRound().round();
        for (Object node : content.getElements(round)) {
            inTurn(() -> prepare(node));
        }
        inTurn(() -> tree.setInput(round));
        content.unfolded().forEach(node -> inTurn(() -> tree.setExpandedState(node, true)));
        inTurn(() -> tree.setSelection(new StructuredSelection(new RoundNode.Whole(openRound().id()))));
        inTurn(this::showMore);
    }

    /** Icons and words take long only when they are used for the first time: one kind of row after the other. */
    private void prepare(Object node) {
        labels.getStyledText(node);
        labels.getImage(node);
        Arrays.stream(content.getChildren(node)).findFirst().ifPresent(child -> inTurn(() -> prepare(child)));
    }

    /** Hundreds of rows come a few at a time. */
    private void showMore() {
        boolean more = false;
        for (Object node : content.getElements(openRound().round())) {
            List<RoundNode> next = content.beyond((RoundNode) node, ROWS_A_TURN);
            tree.add(node, next.toArray());
            more |= !next.isEmpty();
        }
        content.showAtMost(content.most() + ROWS_A_TURN);
        if (more) {
            inTurn(this::showMore);
        } else {
            content.showAtMost(Integer.MAX_VALUE);
            said.clear();
            said.putAll(words());
            link.tell();
        }
    }

    /** Selects the row of an editor. */
    private void select(IEditorPart editor) {
        if (openRound() == null) {
            return;
        }
        Object selected = tree.getStructuredSelection().getFirstElement();
        EditorLink.rowOf(openRound(), pages, editor, selected).filter(row -> !row.equals(selected))
                .ifPresent(row -> tree.setSelection(new StructuredSelection(row), true));
    }

    @Override
    protected void refresh(RoundChange change) {
        Map<RoundNode, String> now = words();
        boolean sameRows = List.copyOf(now.keySet()).equals(List.copyOf(said.keySet()));
        if (sameRows) {
            now.forEach((node, words) -> {
                if (!words.equals(said.get(node))) {
                    tree.update(node, null);
                }
            });
        } else {
            refreshAll();
        }
        said.clear();
        said.putAll(now);
    }

    private void refreshAll() {
        tree.getTree().setRedraw(false);
        try {
            tree.refresh();
        } finally {
            tree.getTree().setRedraw(true);
        }
    }

    /** Every row with its words, to see which ones a change touches: most touch none of hundreds. */
    private Map<RoundNode, String> words() {
        Map<RoundNode, String> words = new LinkedHashMap<>();
        for (Object node : content.getElements(openRound().round())) {
            add((RoundNode) node, words);
        }
        return words;
    }

    private void add(RoundNode node, Map<RoundNode, String> words) {
        String state = node instanceof RoundNode.OfStage stage ? stage.summary().progress().name() : ""; //$NON-NLS-1$
        words.put(node, labels.getText(node) + '\n' + state);
        for (Object child : content.getChildren(node)) {
            add((RoundNode) child, words);
        }
    }

    private void open(Object node) {
        switch ((RoundNode) node) {
            case RoundNode.Whole whole -> Pages.openDashboard(openRound());
            case RoundNode.Page page -> RoundEditors.open(openRound(), page.page().editor());
            case RoundNode.Item item -> open(item.object());
            case RoundNode.OfStage stage -> tree.setExpandedState(stage, !tree.getExpandedState(stage));
            case null -> {
            }
        }
    }

    private void open(EObject object) {
        RoundEditors.reveal(openRound(), object);
    }

    @Override
    protected void focusContents() {
        tree.getTree().setFocus();
    }
}
