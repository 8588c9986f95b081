package org.ipag.scrutiny.cli.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.process.Disposal;
import org.ipag.scrutiny.process.Verdict;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.store.RoundSession;
import org.ipag.scrutiny.store.RoundSummary;
import org.ipag.scrutiny.store.Store;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Destroys the documents of a case after its disposal. */
@Command(name = "destroy", description = { "Destroy the documents of a case: the original, the working copy and the pack.", "",
        "The round must be closed, the case disposed of or withdrawn, and every copy recorded as destroyed. The audit keeps who did it, why, and the fingerprints of the documents. "
                + "Documents that another case uses stay. Backups made before still hold the documents." },
        footer = { "", "Exit codes: 0 destroyed, 1 refused with the reasons, 2 wrong usage." })
final class DestroyVerb extends StoreVerb {

    @Option(names = "--round", paramLabel = "ROUND", description = "The round: its id, the beginning of it, or its title. Not needed if there is only one.")
    private String round;

    @Option(names = "--case", required = true, paramLabel = "CASE", description = "The case's name for the panels, for example \"Case A\".")
    private String label;

    @Option(names = "--why", required = true, paramLabel = "TEXT", description = "Why they may be destroyed now, for example that the time to keep them is over; kept in the audit.")
    private String why;

    @Option(names = "--by", paramLabel = "NAME", description = "Who destroys them. Without it: the person logged in.")
    private String by;

    @Override
    protected int run(Store store) throws Exception {
        if (why.isBlank()) {
            throw new Refusal("Say with --why why the documents may be destroyed now.");
        }
        RoundSummary summary = round == null ? onlyRound(store) : findRound(store, round);
        List<String> documents;
        try (RoundSession session = store.open(summary.id())) {
            CaseFile file = find(session);
            Verdict verdict = Disposal.of(file);
            if (!verdict.allowed()) {
                throw new Refusal("The documents of " + label + " may not be destroyed: " + String.join(" ", verdict.reasons()));
            }
            Set<String> used = usedElsewhere(store, file, session);
            documents = kept(store, Disposal.documents(file).stream().filter(each -> !used.contains(each)).toList());
        }
        if (documents.isEmpty()) {
            throw new Refusal("The store keeps no document of " + label + " that no other case uses.");
        }
        store.destroy(documents, summary.id(), new Change(by == null || by.isBlank() ? Change.currentUser() : by.strip(), "Documents of " + label + " destroyed", why.strip()));
        print((documents.size() == 1 ? "One document of " : documents.size() + " documents of ") + label + " destroyed:");
        documents.forEach(each -> print("  " + each));
        return 0;
    }

    private CaseFile find(RoundSession session) throws Refusal {
        List<CaseFile> found = session.round().getCases().stream().filter(each -> label.strip().equalsIgnoreCase(each.getLabel())).toList();
        if (found.size() != 1) {
            throw new Refusal((found.isEmpty() ? "There is no case \"" : "Several cases are called \"") + label + "\". There are: "
                    + String.join(", ", session.round().getCases().stream().map(CaseFile::getLabel).toList()));
        }
        return found.getFirst();
    }

    private static Set<String> usedElsewhere(Store store, CaseFile file, RoundSession session) throws Exception {
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

    private static List<String> kept(Store store, List<String> documents) throws Exception {
        Set<String> kept = new LinkedHashSet<>();
        for (String each : documents) {
            if (store.documents().contains(each)) {
                kept.add(each);
            }
        }
        return List.copyOf(kept);
    }
}
