package org.ipag.scrutiny.store.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.ReturnDocument;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.store.AuditLog.Verification;
import org.ipag.scrutiny.store.RoundSession;
import org.ipag.scrutiny.store.RoundSummary;
import org.ipag.scrutiny.store.Store;
import org.ipag.scrutiny.store.StoreLocation;
import org.ipag.scrutiny.store.internal.DefaultStoreService;

/** Looks at what a killed program left behind. */
final class CrashCheck {

    /**
     * What is in the store.
     *
     * @param saved    the last number saved
     * @param imported the last document imported
     * @param entries  length of the audit chain
     */
    record Found(long saved, long imported, long entries) {
    }

    private CrashCheck() {
    }

    /** Opens the store, checks the audit chain and that every import is whole. */
    static Found check(Path folder) throws Exception {
        try (Store store = new DefaultStoreService().open(StoreLocation.folder(folder), null)) {
            Verification chain = store.audit().verify();
            assertThat(chain.message()).isEqualTo("The audit chain is intact: " + chain.entries()
                    + (chain.entries() == 1 ? " entry." : " entries."));
            Found found = new Found(0, 0, chain.entries());
            for (RoundSummary summary : store.rounds()) {
                try (RoundSession session = store.open(summary.id())) {
                    checkImports(session.round());
                    Found here = found(session.round());
                    found = new Found(here.saved(), here.imported(), chain.entries());
                }
            }
            return found;
        }
    }

    private static void checkImports(Round round) {
        Return district = round.getReturns().get(1);
        for (ReturnDocument document : district.getDocuments()) {
            if (document.getFileName().startsWith("import ")) {
                assertThat(district.getAnswers().stream().filter(answer -> answer.getDocument() == document))
                        .as(document.getFileName()).hasSize(CrashProgram.ANSWERS);
            }
        }
        assertThat(district.getAnswers()).as("answers without their document")
                .noneMatch(answer -> answer.getDocument() == null);
    }

    static Found found(Round round) {
        Answer answer = round.getReturns().getFirst().getAnswers().getFirst();
        long saved = answer.getText().matches("\\d+") ? Long.parseLong(answer.getText()) : 0;
        String last = round.getReturns().get(1).getDocuments().getLast().getFileName();
        return new Found(saved, last.startsWith("import ") ? Long.parseLong(last.substring(7)) : 0, 0);
    }
}
