package org.ipag.scrutiny.process;

import java.time.Instant;

import org.eclipse.emf.common.util.Enumerator;
import org.ipag.scrutiny.model.common.CommonFactory;
import org.ipag.scrutiny.model.common.StateChange;
import org.ipag.scrutiny.model.edit.Ids;

/** Makes the records that every change of state leaves. */
public final class StateChanges {

    private StateChanges() {
    }

    /** The record of something's first state. */
    public static StateChange first(Enumerator state, String who, String why, Instant at) {
        return of(null, state, who, why, at);
    }

    /** The record of a change; {@code from} is null for the first. */
    public static StateChange of(Enumerator from, Enumerator to, String who, String why, Instant at) {
        StateChange change = CommonFactory.eINSTANCE.createStateChange();
        change.setFrom(from == null ? "" : from.getLiteral());
        change.setTo(to.getLiteral());
        change.setWho(who);
        change.setWhy(why == null ? "" : why.strip());
        change.setAt(at);
        return Ids.assignMissing(change);
    }
}
