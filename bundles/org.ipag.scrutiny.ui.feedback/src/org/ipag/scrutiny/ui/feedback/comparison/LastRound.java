package org.ipag.scrutiny.ui.feedback.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.model.common.Identified;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.store.RoundSession;
import org.ipag.scrutiny.ui.editor.RoundEditors;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.session.WorkbenchStore;

/**
 * The round that an open round follows, read from the store once, off the UI thread. If that round is open in the window
 * itself, it is shown as it is there. To be used on the UI thread.
 */
public final class LastRound {

    private final WorkbenchStore store = PlatformUI.getWorkbench().getService(WorkbenchStore.class);
    private final List<Runnable> listeners = new ArrayList<>();
    private final String id;
    private Round read;
    private String state = "";

    /** Begins to read the round before this one, if it follows one. */
    public LastRound(OpenRound round) {
        id = round.round().getFollowsRound();
        if (id == null || id.isBlank()) {
            state = Messages.LastRound_none;
            return;
        }
        state = Messages.LastRound_loading;
        store.run(Messages.LastRound_loading, (opened, monitor) -> {
            try (RoundSession session = opened.open(id)) {
                return session.round();
            }
        }).whenComplete((loaded, failure) -> {
            read = loaded;
            state = failure == null ? "" : Messages.LastRound_missing;
            List.copyOf(listeners).forEach(Runnable::run);
        });
    }

    /** The round before; empty while it is being read and if there is none. */
    public Optional<Round> round() {
        return read == null ? Optional.empty() : store.opened(id).map(OpenRound::round).or(() -> Optional.of(read));
    }

    /** Why there is no round before, in a sentence; empty if there is one. */
    public String state() {
        return state;
    }

    /** Runs something as soon as the round has been read, or could not be. */
    public void onRead(Runnable listener) {
        listeners.add(listener);
    }

    /** Opens the round before and goes to an object of it. */
    public void reveal(Identified place) {
        store.open(id).thenAccept(opened -> opened.find(place.getId()).ifPresent(it -> RoundEditors.reveal(opened, it)));
    }
}
