package org.ipag.scrutiny.app.problems;

import java.util.List;

import org.eclipse.core.commands.common.EventManager;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.ipag.scrutiny.process.checks.Problem;
import org.ipag.scrutiny.ui.viewer.DataTable;

/** Tells the window which object the selected problem is about. */
final class ProblemSelection extends EventManager implements ISelectionProvider {

    private final DataTable<Problem> table;

    ProblemSelection(DataTable<Problem> table) {
        this.table = table;
        table.viewer().addSelectionChangedListener(event -> {
            SelectionChangedEvent told = new SelectionChangedEvent(this, getSelection());
            for (Object listener : getListeners()) {
                ((ISelectionChangedListener) listener).selectionChanged(told);
            }
        });
    }

    @Override
    public ISelection getSelection() {
        List<EObject> places = table.selected().stream().map(Problem::place).toList();
        return new StructuredSelection(places);
    }

    @Override
    public void setSelection(ISelection selection) {
        // What is selected here is for the person to say.
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
