package org.ipag.scrutiny.ui.feedback.collation;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.ipag.scrutiny.model.round.Theme;
import org.ipag.scrutiny.ui.form.DragOut;

/** Lets a theme be dragged onto another within the tree. */
final class ThemeDragging {

    private final Tree tree;
    private final Function<Object, Theme> themeOf;
    private final BiPredicate<Theme, Theme> allowed;
    private final BiConsumer<Theme, Theme> dropped;

    /**
     * @param themeOf the theme of an element of the tree; null if it is something else
     * @param allowed whether the first may be dropped on the second
     * @param dropped told that the first was dropped on the second
     */
    ThemeDragging(Tree tree, Function<Object, Theme> themeOf, BiPredicate<Theme, Theme> allowed,
            BiConsumer<Theme, Theme> dropped) {
        this.tree = tree;
        this.themeOf = themeOf;
        this.allowed = allowed;
        this.dropped = dropped;
        DragOut.from(tree, this::selected);
        onto();
    }

    private Theme theme(TreeItem item) {
        return item == null ? null : themeOf.apply(item.getData());
    }

    private Theme dragged() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof StructuredSelection selection
                && selection.getFirstElement() instanceof Theme theme ? theme : null;
    }

    private List<Theme> selected() {
        Theme theme = tree.getSelectionCount() == 0 ? null : theme(tree.getSelection()[0]);
        return theme == null ? List.of() : List.of(theme);
    }

    private void onto() {
        DropTarget target = new DropTarget(tree,
                DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] { LocalSelectionTransfer.getTransfer() });
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragOver(DropTargetEvent event) {
                Theme on = theme((TreeItem) event.item);
                boolean may = on != null && dragged() != null && allowed.test(dragged(), on);
                event.detail = may ? DND.DROP_COPY : DND.DROP_NONE;
                event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_SCROLL | DND.FEEDBACK_EXPAND;
            }

            @Override
            public void drop(DropTargetEvent event) {
                Theme theme = dragged();
                Theme on = theme((TreeItem) event.item);
                if (theme != null && on != null && allowed.test(theme, on)) {
                    // The question that follows must not be asked in the middle of the drag.
                    tree.getDisplay().asyncExec(() -> dropped.accept(theme, on));
                }
            }
        });
    }
}
