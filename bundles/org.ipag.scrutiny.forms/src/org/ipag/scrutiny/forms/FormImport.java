package org.ipag.scrutiny.forms;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.ipag.scrutiny.store.RoundSession;
import org.ipag.scrutiny.store.StoreException;

/**
 * Puts returned forms into a round. An OSGi service.
 *
 * <p>Reading is the slow part and may be done anywhere ({@link FormReader#readAll}); applying is quick and is done on
 * the model's thread. Each form is one command, so that it can be undone. Importing the same file twice changes nothing;
 * a corrected form replaces the earlier one, whose answers stay as history; the form of another member of the same
 * district is added beside. Nothing is saved: the caller saves the session.
 */
public interface FormImport {

    /**
     * Applies forms already read, one after the other.
     *
     * @return one result a form, in the same order; nothing is guessed: a form whose district is not sure changes nothing
     * @throws StoreException if the store does not take a document; forms applied before stay applied
     */
    List<ImportResult> apply(RoundSession session, List<ReadForm> forms, ImportOptions options) throws StoreException;

    /**
     * Reads files (and folders) and applies them, on the calling thread but for the reading.
     *
     * @param monitor progress and cancelling, may be null; nothing more is read or applied once it is cancelled
     * @throws StoreException if the store does not take a document; forms applied before stay applied
     */
    List<ImportResult> importFiles(RoundSession session, List<Path> files, ImportOptions options,
            IProgressMonitor monitor) throws StoreException;
}
