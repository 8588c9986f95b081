package org.ipag.scrutiny.app.round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.process.CarryOver;
import org.ipag.scrutiny.ui.editor.RoundPage;

/** The round as a tree: the dashboard, then the stages with their pages and objects. */
final class RoundContent implements ITreeContentProvider {

    private static final int MOST_UNFOLDED = 40;

    private final List<RoundPage> pages;
    private Round round;
    private int most = Integer.MAX_VALUE;

    RoundContent(List<RoundPage> pages) {
        this.pages = pages;
    }

    @Override
    public Object[] getElements(Object input) {
        round = (Round) input;
        List<RoundNode> nodes = new ArrayList<>();
        nodes.add(new RoundNode.Whole(round.getId()));
        RoundStages.of(round).forEach(summary -> nodes.add(new RoundNode.OfStage(summary)));
        return nodes.toArray();
    }

    /** What is unfolded at first: not a stage of so many rows that those after it would be out of sight. */
    List<RoundNode> unfolded() {
        return RoundStages.of(round).stream().<RoundNode>map(RoundNode.OfStage::new)
                .filter(node -> children(node).size() <= MOST_UNFOLDED).toList();
    }

    /** So many rows are shown of each stage for now. */
    void showAtMost(int rows) {
        most = rows;
    }

    /** How many rows are shown of each stage. */
    int most() {
        return most;
    }

    /** The next few rows of a stage that are not shown for now. */
    List<RoundNode> beyond(RoundNode node, int rows) {
        List<RoundNode> all = children(node);
        int from = Math.min(most, all.size());
        return all.subList(from, Math.min(from + rows, all.size()));
    }

    @Override
    public Object[] getChildren(Object node) {
        return children(node).stream().limit(most).toArray();
    }

    private List<RoundNode> children(Object node) {
        return node instanceof RoundNode.OfStage stage ? children(stage.summary().stage()) : List.of();
    }

    private List<RoundNode> children(Stage stage) {
        List<RoundNode> children = new ArrayList<>();
        pages.stream().filter(page -> page.stage().equals(stage.key()))
                .forEach(page -> children.add(new RoundNode.Page(page)));
        objects(stage).forEach(object -> children.add(new RoundNode.Item(object)));
        return children;
    }

    private List<? extends EObject> objects(Stage stage) {
        return switch (stage) {
            case PREPARE -> round.getCases();
            case COLLECT -> round.getReturns();
            case FOLLOW_UP -> round.getRecommendations().stream().sorted(Comparator.comparing(CarryOver::isCarried)).toList();
            case COLLATE, CONCLUDE, REPORT -> List.of();
        };
    }

    @Override
    public Object getParent(Object node) {
        if (round == null) {
            return null; // a page tells its row before the round is shown
        }
        return RoundStages.of(round).stream().map(RoundNode.OfStage::new).filter(stage -> children(stage).contains(node))
                .findFirst().orElse(null);
    }

    @Override
    public boolean hasChildren(Object node) {
        return getChildren(node).length > 0;
    }
}
