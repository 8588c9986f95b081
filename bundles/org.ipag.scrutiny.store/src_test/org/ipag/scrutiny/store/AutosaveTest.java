package org.ipag.scrutiny.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.ipag.scrutiny.store.Autosave.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AutosaveTest {

    @TempDir
    Path folder;
    private Store store;
    private RoundSession session;
    private final ExecutorService modelThread = Executors.newSingleThreadExecutor();
    private final BlockingQueue<State> states = new LinkedBlockingQueue<>();

    @BeforeEach
    void open() throws Exception {
        store = EmptyStore.in(folder);
        session = store.create(Rounds.small(), Change.of("Created"));
    }

    @AfterEach
    void close() {
        modelThread.shutdownNow();
        session.close();
        store.close();
    }

    private Autosave start() {
        return Autosave.start(session, modelThread, () -> Change.of("Edited"), states::add);
    }

    private void onModelThread(Runnable work) throws Exception {
        modelThread.submit(work).get(10, TimeUnit.SECONDS);
    }

    private <T extends State> T next(Class<T> type) throws Exception {
        State state = states.poll(10, TimeUnit.SECONDS);
        assertThat(state).isInstanceOf(type);
        return type.cast(state);
    }

    private String storedTitle() throws StoreException {
        try (RoundSession fresh = store.open(session.round().getId())) {
            return fresh.round().getTitle();
        }
    }

    @Test
    void aChangeIsSavedByItself() throws Exception {
        try (Autosave autosave = start()) {
            onModelThread(() -> {
                session.round().setTitle("One");
                session.round().setTitle("Two");
            });
            next(State.Waiting.class);
            next(State.Saving.class);
            assertThat(next(State.Saved.class).result().updated()).isEqualTo(1);
            assertThat(storedTitle()).isEqualTo("Two");
            assertThat(states).isEmpty();
        }
    }

    @Test
    void closingSavesWhatIsLeft() throws Exception {
        Autosave autosave = start();
        session.round().setTitle("Last words");
        autosave.close();
        assertThat(storedTitle()).isEqualTo("Last words");
        session.round().setTitle("After closing");
        next(State.Waiting.class);
        next(State.Saved.class);
        assertThat(states).isEmpty();
    }

    @Test
    void someoneElsesChangeIsReportedAndNotTriedAgain() throws Exception {
        try (RoundSession theirs = store.open(session.round().getId())) {
            theirs.round().setTitle("Theirs");
            theirs.save(Change.of("Edited elsewhere"));
        }
        Autosave autosave = start();
        onModelThread(() -> session.round().setTitle("Mine"));
        next(State.Waiting.class);
        next(State.Saving.class);
        assertThat(next(State.Failed.class).reason()).isInstanceOf(StaleRoundException.class);
        assertThat(storedTitle()).isEqualTo("Theirs");
        assertThat(session.isDirty()).isTrue();
        assertThatThrownBy(autosave::close).isInstanceOf(StaleRoundException.class);
    }
}
