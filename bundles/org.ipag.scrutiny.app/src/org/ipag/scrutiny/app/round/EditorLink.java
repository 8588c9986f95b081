package org.ipag.scrutiny.app.round;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.ipag.scrutiny.app.Ids;
import org.ipag.scrutiny.ui.editor.RoundEditorInput;
import org.ipag.scrutiny.ui.editor.RoundEditors;
import org.ipag.scrutiny.ui.editor.RoundPage;
import org.ipag.scrutiny.ui.session.OpenRound;

/** Tells which row of the round's tree belongs to the editor that is in front. */
final class EditorLink implements IPartListener2 {

    private final IWorkbenchPage page;
    private final Consumer<IEditorPart> front;

    /**
     * @param page  whose editors
     * @param front is told of each editor that comes to the front
     */
    EditorLink(IWorkbenchPage page, Consumer<IEditorPart> front) {
        this.page = page;
        this.front = front;
        page.addPartListener(this);
    }

    void dispose() {
        page.removePartListener(this);
    }

    /** Tells of the editor that is in front now. */
    void tell() {
        if (page.getActiveEditor() != null) {
            front.accept(page.getActiveEditor());
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        if (part.getPart(false) instanceof IEditorPart editor) {
            front.accept(editor);
        }
    }

    /**
     * The row of an editor.
     *
     * @param round    the round shown in the tree
     * @param pages    the pages of a round
     * @param editor   an editor
     * @param selected the row selected; it stays if it is of something that the editor shows among other things
     */
    static Optional<RoundNode> rowOf(OpenRound round, List<RoundPage> pages, IEditorPart editor, Object selected) {
        if (!(editor.getEditorInput() instanceof RoundEditorInput input) || !input.roundId().equals(round.id())) {
            return Optional.empty();
        }
        String id = editor.getSite().getId();
        if (!input.objectId().equals(round.id())) {
            return round.find(input.objectId()).map(RoundNode.Item::new);
        }
        if (id.equals(Ids.DASHBOARD_EDITOR)) {
            return Optional.of(new RoundNode.Whole(round.id()));
        }
        if (selected instanceof RoundNode.Item item && RoundEditors.editorFor(item.object()).filter(id::equals).isPresent()) {
            return Optional.of(item);
        }
        return pages.stream().filter(each -> each.editor().equals(id)).findFirst().map(RoundNode.Page::new);
    }
}
