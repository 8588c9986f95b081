package org.ipag.scrutiny.store;

import java.util.List;

/** A save was refused because someone else changed the same rows since they were loaded (a lost update). */
public class StaleRoundException extends StoreException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> objectIds;

    public StaleRoundException(String message, List<String> objectIds) {
        super(message);
        this.objectIds = List.copyOf(objectIds);
    }

    /** Ids of the objects that someone else changed. */
    public List<String> objectIds() {
        return objectIds;
    }
}
