package org.ipag.scrutiny.app.round;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.ui.editor.RoundPage;

/** The round as a tree: the dashboard, then the stages with their pages and objects. */
final class RoundContent implements ITreeContentProvider {

    private final List<RoundPage> pages;
    private Round round;

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

    @Override
    public Object[] getChildren(Object node) {
        return node instanceof RoundNode.OfStage stage ? children(stage.summary().stage()).toArray() : new Object[0];
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
            case FOLLOW_UP -> round.getRecommendations();
            case COLLATE, CONCLUDE, REPORT -> List.of();
        };
    }

    @Override
    public Object getParent(Object node) {
        return null;
    }

    @Override
    public boolean hasChildren(Object node) {
        return getChildren(node).length > 0;
    }
}
