package org.ipag.scrutiny.ui.editor;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** What an editor with several lists has selected as a whole: one object of the round, for the views that follow it. */
public final class EditorSelection implements ISelectionProvider {

    private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
    private IStructuredSelection selection = StructuredSelection.EMPTY;

    /** Selects an object; null for none. Listeners are told if it is another one. */
    public void select(EObject object) {
        setSelection(object == null ? StructuredSelection.EMPTY : new StructuredSelection(object));
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    @Override
    public ISelection getSelection() {
        return selection;
    }

    @Override
    public void setSelection(ISelection next) {
        IStructuredSelection now = next instanceof IStructuredSelection structured ? structured
                : StructuredSelection.EMPTY;
        if (!Objects.equals(now, selection)) {
            selection = now;
            SelectionChangedEvent event = new SelectionChangedEvent(this, now);
            listeners.forEach(listener -> listener.selectionChanged(event));
        }
    }
}
