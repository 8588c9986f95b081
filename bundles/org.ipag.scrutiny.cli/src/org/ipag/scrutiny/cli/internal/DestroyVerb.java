package org.ipag.scrutiny.cli.internal;

import java.util.List;

import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.packs.CaseDocuments;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.store.RoundSession;
import org.ipag.scrutiny.store.RoundSummary;
import org.ipag.scrutiny.store.Store;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Destroys the documents of a case after its disposal. */
@Command(name = "destroy", description = { "Destroy the documents of a case: the original, the working copy and the pack.", "",
        "The round must be closed, the case disposed of or withdrawn, and every copy recorded as destroyed. The audit keeps who did it, why, and the fingerprints of the documents. "
                + "Documents that another case uses stay; those that nothing refers to since a week or more, as they were replaced, go too. Backups made before still hold the documents." },
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
        String id;
        try (RoundSession session = store.open(summary.id())) {
            id = find(session).getId();
        }
        CaseDocuments.Plan done = CaseDocuments.destroy(store, summary.id(), id, by == null || by.isBlank() ? Change.currentUser() : by.strip(), why);
        List<CaseDocuments.Document> documents = done.destroyed();
        print((documents.size() == 1 ? "One document of " : documents.size() + " documents of ") + label + " destroyed:");
        documents.forEach(each -> print("  " + each.sha256()));
        if (!done.unused().isEmpty()) {
            print("Documents that nothing refers to any more destroyed: " + done.unused().size());
        }
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
}
