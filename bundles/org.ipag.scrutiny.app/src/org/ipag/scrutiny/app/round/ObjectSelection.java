package org.ipag.scrutiny.app.round;

import java.util.List;

import org.eclipse.core.commands.common.EventManager;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;

/** Tells the window which object of the round is selected in the tree, whatever line stands for it. */
final class ObjectSelection extends EventManager implements ISelectionProvider {

    private final TreeViewer tree;

    ObjectSelection(TreeViewer tree) {
        this.tree = tree;
        tree.addSelectionChangedListener(event -> {
            SelectionChangedEvent told = new SelectionChangedEvent(this, getSelection());
            for (Object listener : getListeners()) {
                ((ISelectionChangedListener) listener).selectionChanged(told);
            }
        });
    }

    @Override
    public ISelection getSelection() {
        List<Object> objects = tree.getStructuredSelection().stream()
                .map(node -> node instanceof RoundNode.Item item ? (Object) item.object() : node).toList();
        return new StructuredSelection(objects);
    }

    @Override
    public void setSelection(ISelection selection) {
        List<Object> nodes = selection instanceof StructuredSelection objects
                ? objects.stream().map(object -> object instanceof EObject found
                        ? (Object) new RoundNode.Item(found) : object).toList()
                : List.of();
        tree.setSelection(new StructuredSelection(nodes), true);
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        addListenerObject(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        removeListenerObject(listener);
    }
}
