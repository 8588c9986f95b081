package org.ipag.scrutiny.topics;

import java.util.List;

/** Says why a topic file cannot be used: every reason found, each a sentence that says where and what to do. */
public class TopicException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String source;
    private final transient List<String> reasons;

    /**
     * @param source  the file, as its author would name it
     * @param reasons what is wrong with it, one sentence each; at least one
     */
    public TopicException(String source, List<String> reasons) {
        super(source + ": " + String.join(" ", reasons));
        this.source = source;
        this.reasons = List.copyOf(reasons);
    }

    /** The file, as its author would name it. */
    public String source() {
        return source;
    }

    /** What is wrong with it, one sentence each. */
    public List<String> reasons() {
        return reasons;
    }
}
