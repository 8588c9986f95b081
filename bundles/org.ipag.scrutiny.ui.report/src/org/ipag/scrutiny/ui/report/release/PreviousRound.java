package org.ipag.scrutiny.ui.report.release;

import org.eclipse.core.runtime.ILog;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.report.ReportOptions;
import org.ipag.scrutiny.store.RoundSession;
import org.ipag.scrutiny.store.Store;
import org.ipag.scrutiny.store.StoreException;
import org.ipag.scrutiny.ui.session.OpenRound;

/** The round before, for the comparison in the report; read once, by whichever job needs it first. */
public final class PreviousRound {

    private final Store store;
    private final String id;
    private boolean sought;
    private Round round;

    /** The round before a round. */
    public PreviousRound(OpenRound of) {
        store = of.store();
        id = of.round().getFollowsRound();
    }

    /** The options with the round before, if there is one in the store. Not to be called on the UI thread. */
    public synchronized ReportOptions in(ReportOptions options) {
        if (!sought && id != null && !id.isBlank()) {
            sought = true;
            try (RoundSession session = store.open(id)) {
                round = session.round();
            } catch (StoreException missing) {
                ILog.of(PreviousRound.class).warn(missing.getMessage(), missing);
            }
        }
        return round == null ? options : options.comparedWith(round);
    }
}
