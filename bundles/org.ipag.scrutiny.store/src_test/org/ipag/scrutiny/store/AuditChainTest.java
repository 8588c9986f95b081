package org.ipag.scrutiny.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;

import org.eclipse.emf.edit.command.SetCommand;
import org.ipag.scrutiny.model.audit.AuditEntry;
import org.ipag.scrutiny.model.round.RoundPackage;
import org.ipag.scrutiny.store.AuditLog.Verification;
import org.ipag.scrutiny.store.internal.DefaultStoreService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What someone with the database in their hands changes is found. */
class AuditChainTest {

    @TempDir
    Path folder;

    @BeforeEach
    void fiveEntries() throws Exception {
        try (Store store = EmptyStore.in(folder); RoundSession session = store.create(Rounds.small(), Change.of("Created"))) {
            for (int i = 0; i < 4; i++) {
                session.execute(SetCommand.create(session.editingDomain(), session.round(),
                        RoundPackage.Literals.ROUND__TITLE, "Title " + i), new Change("B. Chair", "Renamed", "Typing error"));
                session.save(Change.of("Unused"));
            }
        }
    }

    private Store open() throws StoreException {
        return new DefaultStoreService().open(StoreLocation.folder(folder), null);
    }

    private Verification after(String... sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("scrutiny"),
                "scrutiny", ""); Statement statement = connection.createStatement()) {
            for (String each : sql) {
                statement.execute(each);
            }
        }
        try (Store store = open()) {
            return store.audit().verify();
        }
    }

    @Test
    void anUntouchedChainIsIntactAndSaysWhoWhatAndWhy() throws Exception {
        assertThat(after()).isEqualTo(new Verification(5, true, 0, "The audit chain is intact: 5 entries."));
        try (Store store = open()) {
            List<AuditEntry> entries = store.audit().latest(null, 2);
            assertThat(entries).extracting(AuditEntry::getSequence).containsExactly(5L, 4L);
            assertThat(entries.getFirst().getWho()).isEqualTo("B. Chair");
            assertThat(entries.getFirst().getWhat()).isEqualTo("Renamed");
            assertThat(entries.getFirst().getWhy()).isEqualTo("Typing error");
            assertThat(entries.getFirst().getPreviousHash()).isEqualTo(entries.get(1).getHash());
        }
    }

    @Test
    void aChangedEntryIsFound() throws Exception {
        Verification result = after("UPDATE audit_entry SET who = 'Nobody' WHERE sequence = 3");
        assertThat(result.intact()).isFalse();
        assertThat(result.brokenAt()).isEqualTo(3);
        assertThat(result.message()).contains("entry 3 has been changed");
    }

    @Test
    void aChangedTimeIsFound() throws Exception {
        assertThat(after("UPDATE audit_entry SET at = DATEADD('SECOND', 1, at) WHERE sequence = 2").brokenAt()).isEqualTo(2);
    }

    @Test
    void aMissingEntryIsFound() throws Exception {
        assertThat(after("DELETE FROM audit_entry WHERE sequence = 2").brokenAt()).isEqualTo(2);
    }

    @Test
    void renumberingAfterARemovalIsFound() throws Exception {
        assertThat(after("DELETE FROM audit_entry WHERE sequence = 2",
                "UPDATE audit_entry SET sequence = 2 WHERE sequence = 3").intact()).isFalse();
    }

    @Test
    void entriesCutOffTheEndAreFound() throws Exception {
        assertThat(after("DELETE FROM audit_entry WHERE sequence > 3").brokenAt()).isEqualTo(4);
    }

    @Test
    void entriesCutOffTheEndAreFoundEvenIfTheHeadIsPutRight() throws Exception {
        Verification result = after("DELETE FROM audit_entry WHERE sequence > 3",
                "UPDATE audit_head SET entries = 3, hash = (SELECT hash FROM audit_entry WHERE sequence = 3)");
        assertThat(result.brokenAt()).isEqualTo(4);
        assertThat(result.message()).contains("this machine has seen 5");
    }
}
