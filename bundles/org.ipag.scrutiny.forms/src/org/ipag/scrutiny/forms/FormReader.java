package org.ipag.scrutiny.forms;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.ipag.scrutiny.model.topic.Topic;

/**
 * Reads returned feedback forms into answers without storing anything. An OSGi service, safe for use from several
 * threads.
 *
 * <p>What places an answer, in this order: the tag of a content control, a bookmark, the question's wording with its
 * number. When these do not agree, or nothing is sure, the text is left unplaced and the form says so: an answer under a
 * wrong question would harm more than one that a person has to place.
 */
public interface FormReader {

    /**
     * Reads a file. Never fails for what is in the file: a file that is not read comes back as refused.
     *
     * @param file  the returned form
     * @param topic the topic whose questions it should answer; only read
     */
    ReadForm read(Path file, Topic topic);

    /** Reads a form held in memory. */
    ReadForm read(byte[] content, String fileName, Topic topic);

    /**
     * Reads many files on several threads.
     *
     * @param files   files, and folders whose documents are read with those of their sub-folders
     * @param topic   the topic whose questions they should answer
     * @param monitor progress, one unit a file, and cancelling; may be null
     * @return one result a file, in the order of the files; fewer if cancelled
     */
    List<ReadForm> readAll(List<Path> files, Topic topic, IProgressMonitor monitor);
}
