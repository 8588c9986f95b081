package org.ipag.scrutiny.ui.editor;

import java.util.Objects;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/** What an editor of a round shows: the round, or one object in it, by id; survives a restart. */
public final class RoundEditorInput implements IEditorInput, IPersistableElement {

    static final String ROUND = "round"; //$NON-NLS-1$
    static final String OBJECT = "object"; //$NON-NLS-1$
    static final String NAME = "name"; //$NON-NLS-1$

    private final String roundId;
    private final String objectId;
    private final String name;

    /**
     * @param roundId  id of the round
     * @param objectId id of the object within it; the round's own id for the round as a whole
     * @param name     what to call it until the round is loaded
     */
    public RoundEditorInput(String roundId, String objectId, String name) {
        this.roundId = Objects.requireNonNull(roundId, "roundId"); //$NON-NLS-1$
        this.objectId = objectId == null ? roundId : objectId;
        this.name = name == null ? "" : name; //$NON-NLS-1$
    }

    /** Id of the round. */
    public String roundId() {
        return roundId;
    }

    /** Id of the object; the round's own for the round as a whole. */
    public String objectId() {
        return objectId;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getToolTipText() {
        return name;
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return RoundEditorInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(ROUND, roundId);
        memento.putString(OBJECT, objectId);
        memento.putString(NAME, name);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RoundEditorInput input && roundId.equals(input.roundId)
                && objectId.equals(input.objectId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(roundId, objectId);
    }
}
