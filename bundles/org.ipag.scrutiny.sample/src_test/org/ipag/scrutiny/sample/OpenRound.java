package org.ipag.scrutiny.sample;

import java.util.Optional;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.store.PendingSave;
import org.ipag.scrutiny.store.RoundSession;
import org.ipag.scrutiny.store.SaveResult;
import org.ipag.scrutiny.store.Store;

/** A round open in memory, that is never saved. */
final class OpenRound implements RoundSession {

    private final Round round;
    private final EditingDomain domain =
            new AdapterFactoryEditingDomain(new ComposedAdapterFactory(), new BasicCommandStack());

    OpenRound(Round round) {
        this.round = round;
        Resource resource = new ResourceImpl(URI.createURI("round:test"));
        domain.getResourceSet().getResources().add(resource);
        resource.getContents().add(round);
    }

    @Override
    public Round round() {
        return round;
    }

    @Override
    public EditingDomain editingDomain() {
        return domain;
    }

    @Override
    public void execute(Command command, Change change) {
        if (!command.canExecute()) {
            throw new IllegalArgumentException("cannot: " + change.what());
        }
        domain.getCommandStack().execute(command);
    }

    @Override
    public boolean isDirty() {
        return true;
    }

    @Override
    public SaveResult save(Change change) {
        return new SaveResult(0, 0, 0, 0);
    }

    @Override
    public Optional<PendingSave> prepareSave(Change change) {
        return Optional.empty();
    }

    @Override
    public void addChangeListener(Runnable listener) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void removeChangeListener(Runnable listener) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Store store() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
    }
}
