package org.ipag.scrutiny.ui.internal;

import java.util.UUID;

import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.store.MemorySession;
import org.ipag.scrutiny.store.SaveResult;
import org.ipag.scrutiny.store.StoreException;

/** A session over an empty round that fails to save when told to. */
final class FakeSession extends MemorySession {

    final Round round = round();
    String failure;

    FakeSession() {
        super(empty());
    }

    private static Round empty() {
        Round round = RoundFactory.eINSTANCE.createRound();
        round.setId(UUID.randomUUID().toString());
        round.setForce(RoundFactory.eINSTANCE.createForce());
        RoundCommands.giveIds(round);
        return round;
    }

    @Override
    public SaveResult save(Change change) throws StoreException {
        if (failure != null) {
            throw new StoreException(failure);
        }
        return super.save(change);
    }
}
