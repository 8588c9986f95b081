package org.ipag.scrutiny.ui.feedback.conclude;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/** Drag and drop of elements of the round between the panes of this editor. */
final class Dragging {

    /** What a pane does with elements dropped on it. */
    interface Dropped {
        /** Takes elements dropped on an element of the pane; null for the empty space. */
        void drop(List<?> elements, Object on);
    }

    private Dragging() {
    }

    /** Lets elements of certain types be dropped on a control. */
    static void onto(Control control, Predicate<Object> accepted, Dropped dropped) {
        onto(control, accepted, widget -> widget instanceof TreeItem item ? item.getData() : null, dropped);
    }

    private static void onto(Control control, Predicate<Object> accepted, Function<Widget, Object> element,
            Dropped dropped) {
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] { LocalSelectionTransfer.getTransfer() });
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragOver(DropTargetEvent event) {
                event.detail = dragged().stream().allMatch(accepted) && !dragged().isEmpty() ? DND.DROP_COPY
                        : DND.DROP_NONE;
                event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_SCROLL | DND.FEEDBACK_EXPAND;
            }

            @Override
            public void drop(DropTargetEvent event) {
                List<?> elements = dragged();
                if (!elements.isEmpty() && elements.stream().allMatch(accepted)) {
                    dropped.drop(elements, element.apply(event.item));
                }
            }
        });
    }

    private static List<?> dragged() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof StructuredSelection selection
                ? selection.toList() : List.of();
    }
}
