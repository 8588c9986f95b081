package org.ipag.scrutiny.ui.editor;

import java.util.Optional;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.ipag.scrutiny.model.common.Identified;
import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.ui.session.OpenRound;

/**
 * Opens editors. Which editor shows which class is said in plugin.xml, at the extension point
 * {@code org.ipag.scrutiny.ui.objectEditors}, so that the editors of different bundles need not know each other.
 */
public final class RoundEditors {

    private static final String POINT = "org.ipag.scrutiny.ui.objectEditors"; //$NON-NLS-1$

    private RoundEditors() {
    }

    /** Opens an editor of the round as a whole, or brings it to the front. */
    public static Optional<IEditorPart> open(OpenRound round, String editorId) {
        return open(round, round.round(), editorId);
    }

    /** Opens an editor for an object, or brings it to the front. */
    public static Optional<IEditorPart> open(OpenRound round, Identified object, String editorId) {
        return page().flatMap(page -> {
            try {
                RoundEditorInput input = new RoundEditorInput(round.id(), object.getId(), ObjectLabels.of(object));
                return Optional.of(open(page, input, editorId));
            } catch (PartInitException e) {
                StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
                return Optional.empty();
            }
        });
    }

    /**
     * Opens an editor, or brings it to the front. The platform takes tabs that came back with the window, and that nobody
     * has turned to yet, for others as soon as they are called otherwise than their input: so they are looked for here.
     */
    public static IEditorPart open(IWorkbenchPage page, IEditorInput input, String editorId) throws PartInitException {
        for (IEditorReference tab : page.getEditorReferences()) {
            if (editorId.equals(tab.getId()) && input.equals(tab.getEditorInput())) {
                IEditorPart editor = tab.getEditor(true);
                page.activate(editor);
                return editor;
            }
        }
        return page.openEditor(input, editorId, true, IWorkbenchPage.MATCH_NONE);
    }

    /**
     * Goes to the place of any object of a round: opens the editor of the nearest object around it that has one, and
     * reveals the object there.
     *
     * @return false if nothing in this window shows such objects
     */
    public static boolean reveal(OpenRound round, EObject object) {
        return reveal(round, object, ""); //$NON-NLS-1$
    }

    /**
     * The same with words selected there, if the editor can.
     *
     * @param words words of the object, or printed because of it; empty for none
     */
    public static boolean reveal(OpenRound round, EObject object, String words) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            Optional<Entry> entry = editorOf(at);
            if (entry.isPresent() && at instanceof Identified identified) {
                Identified subject = entry.get().wholeRound() ? round.round() : identified;
                Optional<IEditorPart> editor = open(round, subject, entry.get().editor());
                if (editor.orElse(null) instanceof RoundEditor roundEditor
                        && object instanceof Identified target) {
                    roundEditor.reveal(target.getId(), words);
                }
                return editor.isPresent();
            }
        }
        return false;
    }

    /** The id of the editor that shows an object, or something that contains it. */
    public static Optional<String> editorFor(EObject object) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            Optional<Entry> entry = editorOf(at);
            if (entry.isPresent()) {
                return entry.map(Entry::editor);
            }
        }
        return Optional.empty();
    }

    /** Whether some editor shows the object, or something that contains it. */
    public static boolean canOpen(EObject object) {
        return editorFor(object).isPresent();
    }

    private static Optional<Entry> editorOf(EObject object) {
        for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)) {
            if (isOfClass(object, element.getAttribute("class"))) { //$NON-NLS-1$
                return Optional.of(new Entry(element.getAttribute("editor"), //$NON-NLS-1$
                        Boolean.parseBoolean(element.getAttribute("round")))); //$NON-NLS-1$
            }
        }
        return Optional.empty();
    }

    private static boolean isOfClass(EObject object, String name) {
        return object.eClass().getName().equals(name)
                || object.eClass().getEAllSuperTypes().stream().anyMatch(type -> type.getName().equals(name));
    }

    private static Optional<IWorkbenchPage> page() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return Optional.ofNullable(window).map(IWorkbenchWindow::getActivePage);
    }

    private record Entry(String editor, boolean wholeRound) {
    }
}
