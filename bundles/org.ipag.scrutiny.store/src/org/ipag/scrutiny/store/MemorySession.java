package org.ipag.scrutiny.store;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.ipag.scrutiny.model.edit.ScrutinyItemProviderAdapterFactory;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.store.internal.audit.ChainHash;

/**
 * A round open in memory that no database knows, with the documents that come with it: for tests of what works on a session, in every
 * bundle above this. Saving it only counts.
 */
public class MemorySession implements RoundSession {

    private final Round round;
    private final BasicCommandStack stack = new BasicCommandStack();
    private final EditingDomain domain = new AdapterFactoryEditingDomain(new ScrutinyItemProviderAdapterFactory(), stack);
    private final List<Change> executed = new ArrayList<>();
    private final Map<Runnable, CommandStackListener> listeners = new HashMap<>();
    private final DocumentVault documents = new MemoryVault();
    private boolean dirty;
    private int saves;

    /** Opens a round. */
    public MemorySession(Round round) {
        this.round = round;
        Resource resource = new ResourceImpl(URI.createURI("scrutiny:/round/in-memory"));
        domain.getResourceSet().getResources().add(resource);
        resource.getContents().add(round);
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
        if (!command.canExecute()) {
            throw new IllegalArgumentException("The command cannot be executed: " + change.what());
        }
        executed.add(change);
        stack.execute(command);
    }

    /** What was executed so far, with who and why. */
    public final List<Change> executed() {
        return List.copyOf(executed);
    }

    @Override
    public boolean isDirty() {
        return dirty;
    }

    @Override
    public SaveResult save(Change change) throws StoreException {
        saves++;
        dirty = false;
        return new SaveResult(0, 1, 0, saves);
    }

    /** How often it was saved. */
    public final int saves() {
        return saves;
    }

    @Override
    public Optional<PendingSave> prepareSave(Change change) {
        return isDirty() ? Optional.of(() -> save(change)) : Optional.empty();
    }

    @Override
    public void addChangeListener(Runnable listener) {
        stack.addCommandStackListener(listeners.computeIfAbsent(listener, key -> event -> key.run()));
    }

    @Override
    public void removeChangeListener(Runnable listener) {
        stack.removeCommandStackListener(listeners.remove(listener));
    }

    /** A store that knows its documents only; all else of it is refused. */
    @Override
    public Store store() {
        return (Store) Proxy.newProxyInstance(MemorySession.class.getClassLoader(), new Class<?>[] { Store.class }, (proxy, method, arguments) -> {
            if (method.getName().equals("documents")) {
                return documents;
            }
            throw new UnsupportedOperationException(method.getName());
        });
    }

    @Override
    public void close() {
        dirty = false;
    }

    /** Documents, held in memory. */
    private static final class MemoryVault implements DocumentVault {

        private final Map<String, byte[]> kept = new HashMap<>();

        @Override
        public String put(byte[] content) {
            String sha256 = HexFormat.of().formatHex(ChainHash.sha256().digest(content));
            kept.put(sha256, content);
            return sha256;
        }

        @Override
        public boolean contains(String sha256) {
            return kept.containsKey(sha256);
        }

        @Override
        public InputStream open(String sha256) throws StoreException {
            byte[] content = kept.get(sha256);
            if (content == null) {
                throw new StoreException("There is no document with the SHA-256 " + sha256 + ".");
            }
            return new ByteArrayInputStream(content);
        }
    }
}
