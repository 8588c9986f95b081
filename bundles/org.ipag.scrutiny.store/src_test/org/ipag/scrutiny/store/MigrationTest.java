package org.ipag.scrutiny.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.ipag.scrutiny.store.internal.DefaultStoreService;
import org.ipag.scrutiny.store.internal.schema.Migrations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A later version of the program opens a store of this one. */
class MigrationTest {

    @TempDir
    Path folder;
    private String then;

    @BeforeEach
    void aStoreOfToday() throws Exception {
        try (Store store = EmptyStore.in(folder);
                RoundSession session = store.create(Rounds.small(), Change.of("Created"))) {
            then = Rounds.describe(session.round());
        }
    }

    private StoreService later(String script) {
        return new DefaultStoreService(new Migrations(List.of("V1__domain_model.sql", script)));
    }

    private List<Path> kept() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("scrutiny-before-version-2-")).toList();
        }
    }

    @Test
    void theOldStoreIsKeptAndTheNewOneHoldsTheSame() throws Exception {
        byte[] before = Files.readAllBytes(folder.resolve("scrutiny.mv.db"));
        try (Store store = later("V2__of_a_later_program.sql").open(StoreLocation.folder(folder), null);
                RoundSession session = store.open(store.rounds().getFirst().id())) {
            assertThat(Rounds.describe(session.round())).isEqualTo(then);
            assertThat(store.audit().verify().intact()).isTrue();
        }
        assertThat(kept()).hasSize(1);
        assertThat(Files.readAllBytes(kept().getFirst())).isEqualTo(before);
        assertThatThrownBy(() -> new DefaultStoreService().open(StoreLocation.folder(folder), null))
                .isInstanceOf(StoreException.class).hasMessageContaining("newer version");
        later("V2__of_a_later_program.sql").open(StoreLocation.folder(folder), null).close();
        assertThat(kept()).hasSize(1);
    }

    @Test
    void aMigrationThatFailsLeavesTheStoreAsItWas() throws Exception {
        byte[] before = Files.readAllBytes(folder.resolve("scrutiny.mv.db"));
        assertThatThrownBy(() -> later("V2__that_fails.sql").open(StoreLocation.folder(folder), null))
                .isInstanceOf(StoreException.class).hasMessageContaining("as it was before");
        assertThat(Files.readAllBytes(folder.resolve("scrutiny.mv.db"))).isEqualTo(before);
        try (Store store = new DefaultStoreService().open(StoreLocation.folder(folder), null)) {
            assertThat(store.rounds()).hasSize(1);
        }
    }
}
