package org.ipag.scrutiny.ui.session;

import org.eclipse.core.runtime.IProgressMonitor;
import org.ipag.scrutiny.store.Store;

/**
 * Something done with the store off the UI thread.
 *
 * @param <T> what it gives
 */
@FunctionalInterface
public interface StoreTask<T> {

    /** Does it. Must not touch the model of an open round. */
    T run(Store store, IProgressMonitor monitor) throws Exception;
}
