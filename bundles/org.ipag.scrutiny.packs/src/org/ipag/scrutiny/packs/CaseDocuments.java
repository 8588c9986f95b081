package org.ipag.scrutiny.packs;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.process.Disposal;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.store.Destruction;
import org.ipag.scrutiny.store.RoundSession;
import org.ipag.scrutiny.store.RoundSummary;
import org.ipag.scrutiny.store.Store;
import org.ipag.scrutiny.store.StoreException;

/**
 * The documents of a case in the store, and their end: they are destroyed after the disposal of the case, but for those that
 * another case uses. What the store holds decides, not what an open window shows. Not for the UI thread.
 */
public final class CaseDocuments {

    /** By then nobody takes back any more that a document was replaced, and what is being brought in has its place. */
    private static final Duration UNUSED_AFTER = Duration.ofDays(7);

    private CaseDocuments() {
    }

    /** What a document is to its case. */
    public enum Kind {
        /** As it was brought in. */
        ORIGINAL,
        /** The copy that was redacted. */
        WORKING,
        /** The pack as it was released. */
        PACK
    }

    /**
     * A document of a case.
     *
     * @param name of its file; empty if it never had one
     */
    public record Document(Kind kind, String name, String sha256) {
    }

    /**
     * What became of the documents of a case.
     *
     * @param documents   those that the store still keeps
     * @param destruction the record of the last that were destroyed, if any were
     */
    public record Kept(List<Document> documents, Optional<Destruction> destruction) {
    }

    /**
     * What destroying the documents of a case would do.
     *
     * @param label     what the case is called
     * @param against   the reasons why it may not be done, in sentences; empty if it may
     * @param destroyed the documents that would go
     * @param shared    those that stay, as another case uses them
     * @param unused    hashes of documents that go too, as nothing in any round refers to them any more
     */
    public record Plan(String label, List<String> against, List<Document> destroyed, List<Document> shared, List<String> unused) {
    }

    /** The documents that a case says it has, whether the store still keeps them or not. */
    public static List<Document> of(CaseFile file) {
        Map<String, Document> documents = new LinkedHashMap<>();
        add(documents, Kind.ORIGINAL, file.getSourceFile(), file.getSourceSha256());
        add(documents, Kind.WORKING, "", file.getWorkingSha256());
        if (file.getPack() != null) {
            add(documents, Kind.PACK, file.getPack().getFileName(), file.getPack().getSha256());
        }
        return List.copyOf(documents.values());
    }

    private static void add(Map<String, Document> documents, Kind kind, String name, String sha256) {
        if (sha256 != null && !sha256.isBlank()) {
            documents.putIfAbsent(sha256, new Document(kind, name == null ? "" : name, sha256));
        }
    }

    /** Looks up which of the documents of a case are still there, and who destroyed the others. */
    public static Kept kept(Store store, String roundId, List<Document> documents) throws StoreException {
        List<Document> kept = new ArrayList<>();
        for (Document each : documents) {
            if (store.documents().contains(each.sha256())) {
                kept.add(each);
            }
        }
        Optional<Destruction> destruction = store.audit().destructions(roundId).reversed().stream()
                .filter(record -> documents.stream().anyMatch(each -> record.sha256s().contains(each.sha256()))).findFirst();
        return new Kept(List.copyOf(kept), destruction);
    }

    /**
     * Looks what destroying the documents of a case would do; changes nothing.
     *
     * @throws StoreException if there is no such round or case, or the store cannot be read
     */
    public static Plan plan(Store store, String roundId, String caseId) throws StoreException {
        try (RoundSession session = store.open(roundId)) {
            CaseFile file = find(session, caseId);
            List<String> against = new ArrayList<>(Disposal.of(file).reasons());
            Set<String> elsewhere = usedElsewhere(store, session, file);
            List<Document> kept = kept(store, roundId, of(file)).documents();
            List<Document> destroyed = kept.stream().filter(each -> !elsewhere.contains(each.sha256())).toList();
            if (destroyed.isEmpty()) {
                against.add(PackTexts.say("documents.none", file.getLabel()));
            }
            return new Plan(String.valueOf(file.getLabel()), List.copyOf(against), destroyed, kept.stream().filter(each -> elsewhere.contains(each.sha256())).toList(),
                    store.unused(Instant.now().minus(UNUSED_AFTER)));
        }
    }

    /**
     * Destroys the documents of a case, in one transaction with their record in the audit; then, in another, those that nothing refers
     * to any more, such as a document that was brought in for a case and replaced.
     *
     * @param who who does so
     * @param why why they may be destroyed now
     * @return what was destroyed and what stays
     * @throws StoreException with the reasons if they may not be destroyed, or the store cannot be written; nothing is destroyed then
     */
    public static Plan destroy(Store store, String roundId, String caseId, String who, String why) throws StoreException {
        Plan plan = plan(store, roundId, caseId);
        if (!plan.against().isEmpty()) {
            throw new StoreException(PackTexts.say("documents.refused", plan.label(), String.join(" ", plan.against())));
        }
        store.destroy(plan.destroyed().stream().map(Document::sha256).toList(), roundId,
                new Change(who, PackTexts.say("documents.destroyed", plan.label()), why.strip()));
        if (!plan.unused().isEmpty()) {
            store.destroy(plan.unused(), "", new Change(who, PackTexts.say("documents.unused"), why.strip()));
        }
        return plan;
    }

    private static CaseFile find(RoundSession session, String caseId) throws StoreException {
        return session.round().getCases().stream().filter(each -> each.getId().equals(caseId)).findFirst()
                .orElseThrow(() -> new StoreException(PackTexts.say("documents.gone")));
    }

    private static Set<String> usedElsewhere(Store store, RoundSession session, CaseFile file) throws StoreException {
        Set<String> used = new LinkedHashSet<>();
        for (RoundSummary each : store.rounds()) {
            if (each.id().equals(session.round().getId())) {
                session.round().getCases().stream().filter(other -> other != file).forEach(other -> used.addAll(Disposal.documents(other)));
            } else {
                try (RoundSession other = store.open(each.id())) {
                    other.round().getCases().forEach(another -> used.addAll(Disposal.documents(another)));
                }
            }
        }
        return used;
    }
}
