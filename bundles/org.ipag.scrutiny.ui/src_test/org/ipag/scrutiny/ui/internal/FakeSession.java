package org.ipag.scrutiny.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.store.PendingSave;
import org.ipag.scrutiny.store.RoundSession;
import org.ipag.scrutiny.store.SaveResult;
import org.ipag.scrutiny.store.Store;
import org.ipag.scrutiny.store.StoreException;

/** A session over an unstored round that counts its saves. */
final class FakeSession implements RoundSession {

    final List<String> executed = new ArrayList<>();
    final Round round = RoundFactory.eINSTANCE.createRound();
    int saves;
    String failure;
    private boolean dirty;
    private final BasicCommandStack stack = new BasicCommandStack();
    private final AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(
            new ReflectiveItemProviderAdapterFactory(), stack);

    FakeSession() {
        round.setId(UUID.randomUUID().toString());
        round.setForce(RoundFactory.eINSTANCE.createForce());
        Resource resource = new ResourceImpl(URI.createURI("round.xmi"));
        domain.getResourceSet().getResources().add(resource);
        resource.getContents().add(round);
        RoundCommands.giveIds(round);
        stack.addCommandStackListener(event -> dirty = true);
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
        executed.add(change.what());
        stack.execute(command);
    }

    @Override
    public boolean isDirty() {
        return dirty;
    }

    @Override
    public SaveResult save(Change change) throws StoreException {
        if (failure != null) {
            throw new StoreException(failure);
        }
        saves++;
        dirty = false;
        return new SaveResult(0, 1, 0, saves);
    }

    @Override
    public Optional<PendingSave> prepareSave(Change change) {
        return isDirty() ? Optional.of(() -> save(change)) : Optional.empty();
    }

    @Override
    public void addChangeListener(Runnable listener) {
        editingDomain().getCommandStack().addCommandStackListener(event -> listener.run());
    }

    @Override
    public void removeChangeListener(Runnable listener) {
        // Sessions of tests end with the test.
    }

    @Override
    public Store store() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        dirty = false;
    }
}
