package org.ipag.scrutiny.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.store.LockedStoreException;
import org.ipag.scrutiny.store.PostgresAddress;
import org.ipag.scrutiny.store.RoundSession;
import org.ipag.scrutiny.store.Rounds;
import org.ipag.scrutiny.store.SaveAndLoadTest;
import org.ipag.scrutiny.store.Store;
import org.ipag.scrutiny.store.StoreException;
import org.ipag.scrutiny.store.StoreLocation;
import org.ipag.scrutiny.store.StoreService;
import org.ipag.scrutiny.store.internal.DefaultStoreService;
import org.ipag.scrutiny.store.internal.schema.Migrations;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that saving and loading must do, on PostgreSQL. */
class PostgresSaveAndLoadTest extends SaveAndLoadTest {

    private static PostgresServer server;

    @TempDir
    Path local;

    @BeforeAll
    static void startServer() throws Exception {
        server = PostgresServer.start();
    }

    @AfterAll
    static void stopServer() throws Exception {
        if (server != null) {
            server.close();
        }
    }

    @Override
    protected Store emptyStore() throws Exception {
        return new DefaultStoreService().open(server.newDatabase(local), null);
    }

    @Test
    void aBackupIsAStoreOfItsOwn() throws Exception {
        Path backup = local.resolve("county.zip");
        byte[] document = "A returned form".getBytes();
        try (RoundSession session = store.create(Rounds.small(), Change.of("Created"))) {
            String sha256 = store.documents().put(document);
            store.backup(backup);
            StoreLocation laptop = StoreLocation.folder(Files.createDirectory(local.resolve("laptop")));
            new DefaultStoreService().restore(backup, laptop);
            try (Store copy = new DefaultStoreService().open(laptop, null);
                    RoundSession there = copy.open(session.round().getId())) {
                assertThat(Rounds.describe(there.round())).isEqualTo(Rounds.describe(session.round()));
                assertThat(copy.audit().verify().intact()).isTrue();
                assertThat(copy.documents().open(sha256)).hasBinaryContent(document);
            }
        }
    }

    @Test
    void theAddressMayStandInTheDataFolder() throws Exception {
        StoreLocation shared = server.newDatabase(local);
        Files.writeString(local.resolve("postgresql.address"), shared.jdbcUrl() + "\n");
        try (Store there = new DefaultStoreService().open(StoreLocation.folder(local), null)) {
            there.create(Rounds.small(), Change.of("Created")).close();
        }
        assertThat(local.resolve("scrutiny.mv.db")).doesNotExist();
        try (Store there = new DefaultStoreService().open(shared, null)) {
            assertThat(there.rounds()).hasSize(1);
        }
    }

    @Test
    void anOlderStoreIsBackedUpBeforeItIsMigrated() throws Exception {
        StoreLocation older = server.newDatabase(local);
        String then;
        try (Store there = new DefaultStoreService().open(older, null);
                RoundSession session = there.create(Rounds.small(), Change.of("Created"))) {
            then = Rounds.describe(session.round());
        }
        StoreService later = new DefaultStoreService(
                new Migrations(List.of("V1__domain_model.sql", "V2__of_a_later_program.sql")));
        later.open(older, null).close();
        Path kept;
        try (Stream<Path> files = Files.list(local)) {
            kept = files.filter(file -> file.getFileName().toString().startsWith("scrutiny-before-version-2-"))
                    .findFirst().orElseThrow();
        }
        StoreLocation laptop = StoreLocation.folder(Files.createDirectory(local.resolve("laptop")));
        new DefaultStoreService().restore(kept, laptop);
        try (Store copy = new DefaultStoreService().open(laptop, null);
                RoundSession there = copy.open(copy.rounds().getFirst().id())) {
            assertThat(Rounds.describe(there.round())).isEqualTo(then);
        }
    }

    @Test
    void aServerThatDoesNotAnswerIsSaidSo() {
        StoreLocation nowhere = new StoreLocation(local, "jdbc:postgresql://127.0.0.1:1/none?user=scrutiny&password=x");
        assertThatThrownBy(() -> new DefaultStoreService().open(nowhere, null)).isInstanceOf(StoreException.class)
                .hasMessageContaining("does not answer").hasMessageNotContaining("password");
    }

    @Test
    void saysPlainlyWhyTheServerDoesNotLetAnyoneIn() throws Exception {
        StoreService service = new DefaultStoreService();
        StoreLocation guarded = server.guarded(local, "postgres");
        assertThatThrownBy(() -> service.probe(guarded, null)).isInstanceOfSatisfying(LockedStoreException.class,
                locked -> assertThat(locked.isWrong()).isFalse());
        assertThatThrownBy(() -> service.probe(guarded, "wrong".toCharArray()))
                .isInstanceOfSatisfying(LockedStoreException.class, locked -> assertThat(locked.isWrong()).isTrue());
        assertThat(service.probe(guarded, "open sesame".toCharArray())).as("no rounds there yet").isFalse();
        assertThatThrownBy(() -> service.open(guarded, "open sesame".toCharArray())).isInstanceOf(StoreException.class)
                .hasMessageContaining("does not let this user make");
        assertThatThrownBy(() -> service.probe(server.guarded(local, "nothing"), "open sesame".toCharArray()))
                .isInstanceOf(StoreException.class).hasMessageContaining("no database of that name");
        String nobody = new PostgresAddress("127.0.0.1", 1, "scrutiny", "jo").url();
        assertThatThrownBy(() -> service.probe(new StoreLocation(local, nobody), null)).isInstanceOf(StoreException.class)
                .hasMessageContaining("does not answer");
    }
}
