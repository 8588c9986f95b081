package org.ipag.scrutiny.forms.internal.importing;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.codec.digest.DigestUtils;
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
import org.ipag.scrutiny.store.DocumentVault;
import org.ipag.scrutiny.store.PendingSave;
import org.ipag.scrutiny.store.RoundSession;
import org.ipag.scrutiny.store.SaveResult;
import org.ipag.scrutiny.store.Store;

/** A round and its documents, in memory. */
public final class MemorySession implements RoundSession, DocumentVault {

    private final Round round;
    private final EditingDomain domain =
            new AdapterFactoryEditingDomain(new ComposedAdapterFactory(), new BasicCommandStack());
    final Map<String, byte[]> kept = new HashMap<>();
    int commands;

    /** Opens a round that no store knows. */
    public MemorySession(Round round) {
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
        commands++;
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
        domain.getCommandStack().addCommandStackListener(event -> listener.run());
    }

    @Override
    public void removeChangeListener(Runnable listener) {
        // Sessions of tests end with the test.
    }

    /** A store that knows its documents only. */
    @Override
    public Store store() {
        return (Store) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Store.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("documents")) {
                        return this;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    @Override
    public String put(byte[] content) {
        kept.put(DigestUtils.sha256Hex(content), content);
        return DigestUtils.sha256Hex(content);
    }

    @Override
    public boolean contains(String sha256) {
        return kept.containsKey(sha256);
    }

    @Override
    public InputStream open(String sha256) {
        return new ByteArrayInputStream(kept.get(sha256));
    }

    @Override
    public void close() {
        // nothing is open
    }
}
