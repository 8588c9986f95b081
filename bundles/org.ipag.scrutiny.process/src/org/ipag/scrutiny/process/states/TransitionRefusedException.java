package org.ipag.scrutiny.process.states;

import java.util.List;

/** A change of state that the rules forbid, with the reasons in sentences. Nothing has been changed. */
public class TransitionRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> reasons;

    TransitionRefusedException(List<String> reasons) {
        super(String.join(" ", reasons));
        this.reasons = List.copyOf(reasons);
    }

    /** Why, each as a sentence. */
    public List<String> reasons() {
        return reasons == null ? List.of(getMessage()) : reasons;
    }
}
