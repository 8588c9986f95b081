package org.ipag.scrutiny.ui.form;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.widgets.Control;

/** Dragging elements of a round from one place of the window to another, in the form of a {@link LocalSelectionTransfer}. */
public final class DragOut {

    private DragOut() {
    }

    /** Lets what a control has selected be dragged out of it; nothing is dragged while that is nothing. */
    public static void from(Control control, Supplier<List<?>> selection) {
        DragSource source = new DragSource(control, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK);
        source.setTransfer(LocalSelectionTransfer.getTransfer());
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                List<?> dragged = selection.get();
                event.doit = !dragged.isEmpty();
                LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(dragged));
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = LocalSelectionTransfer.getTransfer().getSelection();
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(null);
            }
        });
    }
}
