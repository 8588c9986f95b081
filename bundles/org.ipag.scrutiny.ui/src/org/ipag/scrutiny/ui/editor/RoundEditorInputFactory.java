package org.ipag.scrutiny.ui.editor;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Makes editor inputs again from what the workbench kept when it was closed. */
public final class RoundEditorInputFactory implements IElementFactory {

    /** Id under which plugin.xml registers this factory. */
    static final String ID = "org.ipag.scrutiny.ui.roundEditorInput"; //$NON-NLS-1$

    @Override
    public IAdaptable createElement(IMemento memento) {
        String round = memento.getString(RoundEditorInput.ROUND);
        return round == null ? null : new RoundEditorInput(round, memento.getString(RoundEditorInput.OBJECT),
                memento.getString(RoundEditorInput.NAME));
    }
}
