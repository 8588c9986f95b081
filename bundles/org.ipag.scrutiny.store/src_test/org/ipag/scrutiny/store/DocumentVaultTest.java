package org.ipag.scrutiny.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.edit.command.SetCommand;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.RoundPackage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentVaultTest {

    private static final String WORDS = "Quillbrander was seen at the shop. ".repeat(50);

    @TempDir
    Path folder;
    protected Store store;

    @BeforeEach
    void open() throws Exception {
        store = emptyStore();
    }

    protected Store emptyStore() throws Exception {
        return EmptyStore.in(folder);
    }

    @AfterEach
    void close() {
        if (store != null) {
            store.close();
        }
    }

    @Test
    void whatIsPutInComesOut() throws Exception {
        byte[] content = new byte[1_000_003];
        new Random(1).nextBytes(content);
        String sha256 = store.documents().put(content);
        assertThat(store.documents().put(content)).isEqualTo(sha256);
        assertThat(store.documents().contains(sha256)).isTrue();
        try (InputStream in = store.documents().open(sha256)) {
            assertThat(in.readAllBytes()).isEqualTo(content);
        }
    }

    @Test
    void anEmptyDocumentIsADocument() throws Exception {
        String sha256 = store.documents().put(new byte[0]);
        assertThat(sha256).startsWith("e3b0c44298fc1c14");
        try (InputStream in = store.documents().open(sha256)) {
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    @Test
    void aDestroyedDocumentIsGoneAndTheAuditKnowsIt() throws Exception {
        String gone = store.documents().put(WORDS.getBytes(StandardCharsets.UTF_8));
        String kept = store.documents().put("other words".getBytes(StandardCharsets.UTF_8));
        store.destroy(List.of(gone), "round-1", new Change("A. Coordinator", "Documents of Case A destroyed", "Retention is over"));
        assertThat(store.documents().contains(gone)).isFalse();
        assertThat(store.documents().contains(kept)).isTrue();
        assertThat(store.audit().latest("round-1", 5)).singleElement().satisfies(entry -> {
            assertThat(entry.getWho()).isEqualTo("A. Coordinator");
            assertThat(entry.getWhy()).isEqualTo("Retention is over");
            assertThat(entry.getChanges()).contains(gone);
        });
        assertThat(store.audit().verify().intact()).isTrue();
        assertThat(store.audit().destructions("round-1")).singleElement().satisfies(record -> {
            assertThat(record.who()).isEqualTo("A. Coordinator");
            assertThat(record.why()).isEqualTo("Retention is over");
            assertThat(record.sha256s()).containsExactly(gone);
        });
        assertThat(store.audit().destructions("round-2")).isEmpty();
        assertThat(store.audit().destructions(null)).hasSize(1);
        assertThatThrownBy(() -> store.documents().open(gone)).isInstanceOf(StoreException.class).hasMessageContaining("was destroyed on")
                .hasMessageContaining("by A. Coordinator");
        assertThatThrownBy(() -> store.destroy(List.of(kept, gone), "round-1", Change.of("again"))).isInstanceOf(StoreException.class).hasMessageContaining(gone);
        assertThat(store.documents().contains(kept)).as("all or nothing").isTrue();
        assertThat(store.audit().latest("round-1", 5)).hasSize(1);
    }

    @Test
    void aDocumentIsUnusedOnceNothingRefersToItAnyMore() throws Exception {
        Instant later = Instant.now().plusSeconds(60);
        String brought = store.documents().put("brought in".getBytes(StandardCharsets.UTF_8));
        String pack = store.documents().put("the pack".getBytes(StandardCharsets.UTF_8));
        assertThat(store.unused(later)).containsExactlyInAnyOrder(brought, pack);
        assertThat(store.unused(Instant.now().minusSeconds(60))).as("kept just now").isEmpty();
        Round round = Rounds.small();
        CaseFile file = RoundFactory.eINSTANCE.createCaseFile();
        file.setSourceSha256(brought);
        file.setPack(RoundFactory.eINSTANCE.createCasePack());
        file.getPack().setSha256(pack);
        round.getCases().add(file);
        try (RoundSession session = store.create(round, Change.of("Created"))) {
            assertThat(store.unused(later)).isEmpty();
            session.execute(SetCommand.create(session.editingDomain(), file, RoundPackage.Literals.CASE_FILE__SOURCE_SHA256, "of another"), Change.of("Replaced"));
            session.save(Change.of("Replaced"));
        }
        assertThat(store.unused(later)).containsExactly(brought);
        store.remove(round.getId(), Change.of("Removed"));
        assertThat(store.unused(later)).containsExactlyInAnyOrder(brought, pack);
    }

    @Test
    void whatWasNeverPutInIsRefused() throws Exception {
        assertThat(store.documents().contains("00ff")).isFalse();
        assertThatThrownBy(() -> store.documents().open("00ff")).isInstanceOf(StoreException.class)
                .hasMessageContaining("00ff");
    }
}
