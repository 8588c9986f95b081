package org.ipag.scrutiny.topics;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

import org.ipag.scrutiny.model.topic.Topic;
import org.ipag.scrutiny.topics.internal.TopicFile;
import org.ipag.scrutiny.topics.internal.check.TopicRules;

/**
 * Reads one topic file (XMI of the model's topic package) and checks it. Needs no OSGi, so that tests and authors' tools
 * may use it as the {@link TopicCatalog} does.
 *
 * <p>The file may come from anyone: it is read up to {@link #MAX_BYTES}, without document type, entities or references
 * to anything outside itself.
 */
public final class TopicLoader {

    /** The largest topic file that is read, in bytes; the topics at hand have about a twentieth of it. */
    public static final int MAX_BYTES = 2 * 1024 * 1024;

    /**
     * Reads a topic from a file or an entry of a bundle.
     *
     * @param location where the file is
     * @return the topic, free of faults and of ids
     * @throws TopicException if it cannot be read or breaks a rule; it names the location's last segment
     */
    public Topic load(URL location) throws TopicException {
        String path = location.getPath();
        String source = path.substring(path.lastIndexOf('/') + 1);
        try (InputStream in = location.openStream()) {
            return load(in, source);
        } catch (IOException e) {
            throw new TopicException(source, List.of("The file cannot be read: " + e.getMessage() + "."));
        }
    }

    /**
     * Reads a topic from a stream, which the caller closes.
     *
     * @param in     the file's bytes
     * @param source the file's name for messages
     * @return the topic, free of faults and of ids
     * @throws TopicException if it cannot be read or breaks a rule
     */
    public Topic load(InputStream in, String source) throws TopicException {
        Topic topic = read(in, source);
        List<String> faults = TopicRules.check(topic);
        if (!faults.isEmpty()) {
            throw new TopicException(source, faults);
        }
        return topic;
    }

    /**
     * Reads a topic without checking its rules, for tools that show an author what is wrong while they write.
     *
     * @throws TopicException if the file is not a topic file at all
     */
    public Topic read(InputStream in, String source) throws TopicException {
        List<String> reasons = new ArrayList<>();
        try {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                reasons.add("The file is larger than " + MAX_BYTES / (1024 * 1024)
                        + " MB, which no topic needs. Check that it is the right file.");
            } else {
                Topic topic = TopicFile.read(new ByteArrayInputStream(bytes), reasons);
                if (reasons.isEmpty()) {
                    return topic;
                }
            }
        } catch (IOException e) {
            reasons.add("The file cannot be read: " + e.getMessage() + ".");
        }
        throw new TopicException(source, reasons);
    }

    /** Every rule the topic breaks, one sentence each; empty if it may be used. */
    public List<String> check(Topic topic) {
        return TopicRules.check(topic);
    }
}
