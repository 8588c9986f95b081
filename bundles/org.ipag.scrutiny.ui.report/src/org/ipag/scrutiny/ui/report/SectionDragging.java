package org.ipag.scrutiny.ui.report;

import java.util.List;
import java.util.Optional;
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
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.ipag.scrutiny.report.ReportContent;
import org.ipag.scrutiny.ui.form.DragOut;

/** Lets a section be dragged to the place of another of the same level. */
final class SectionDragging {

    private final Table table;
    private final Function<TableItem, ReportContent.Section> sectionOf;
    private final BiConsumer<ReportContent.Section, ReportContent.Section> dropped;

    /**
     * @param table     the list of sections
     * @param sectionOf the section of a row
     * @param dropped   told that the first was dropped on the second
     */
    SectionDragging(Table table, Function<TableItem, ReportContent.Section> sectionOf,
            BiConsumer<ReportContent.Section, ReportContent.Section> dropped) {
        this.table = table;
        this.sectionOf = sectionOf;
        this.dropped = dropped;
    }

    /** Begins to listen; {@code allowed} says whether the first may be dropped on the second. */
    void attach(BiPredicate<ReportContent.Section, ReportContent.Section> allowed) {
        DragOut.from(table, () -> table.getSelectionCount() == 1 ? List.of(sectionOf.apply(table.getSelection()[0])) : List.of());
        DropTarget target = new DropTarget(table, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] { LocalSelectionTransfer.getTransfer() });
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragOver(DropTargetEvent event) {
                boolean may = dragged().flatMap(section -> on(event).filter(each -> allowed.test(section, each))).isPresent();
                event.detail = may ? DND.DROP_COPY : DND.DROP_NONE;
                event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_SCROLL;
            }

            @Override
            public void drop(DropTargetEvent event) {
                dragged().ifPresent(section -> on(event).filter(each -> allowed.test(section, each))
                        .ifPresent(each -> dropped.accept(section, each)));
            }
        });
    }

    private Optional<ReportContent.Section> on(DropTargetEvent event) {
        return event.item instanceof TableItem item ? Optional.ofNullable(sectionOf.apply(item)) : Optional.empty();
    }

    private static Optional<ReportContent.Section> dragged() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof StructuredSelection selection
                && selection.getFirstElement() instanceof ReportContent.Section section ? Optional.of(section)
                        : Optional.empty();
    }
}
