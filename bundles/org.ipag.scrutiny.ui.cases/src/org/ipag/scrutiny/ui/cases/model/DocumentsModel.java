package org.ipag.scrutiny.ui.cases.model;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.ipag.scrutiny.model.edit.UkDates;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.packs.CaseDocuments;
import org.ipag.scrutiny.packs.CaseDocuments.Document;
import org.ipag.scrutiny.packs.CaseDocuments.Kept;
import org.ipag.scrutiny.packs.CaseDocuments.Plan;
import org.ipag.scrutiny.process.Disposal;
import org.ipag.scrutiny.ui.cases.Messages;

/** What is said of a case's documents and of their destruction. */
public final class DocumentsModel {

    private DocumentsModel() {
    }

    /** Which documents there are, or who destroyed them, in a sentence or two. */
    public static String summary(Kept kept) {
        List<String> sentences = new ArrayList<>();
        kept.destruction().ifPresent(record -> sentences.add(NLS.bind(Messages.Documents_destroyed,
                new Object[] { UkDates.dateTime(record.at()), record.who(), record.why() })));
        if (!kept.documents().isEmpty()) {
            sentences.add(NLS.bind(Messages.Documents_kept, String.join(", ", kept.documents().stream().map(DocumentsModel::words).toList()))); //$NON-NLS-1$
        } else if (sentences.isEmpty()) {
            sentences.add(Messages.Documents_none);
        }
        return String.join(" ", sentences); //$NON-NLS-1$
    }

    /** What stands against destroying the documents of a case as it is in this window; empty if nothing does. */
    public static String against(CaseFile file) {
        return String.join(" ", Disposal.of(file).reasons()); //$NON-NLS-1$
    }

    /** A document in words. */
    public static String words(Document document) {
        return switch (document.kind()) {
            case ORIGINAL -> NLS.bind(Messages.Documents_original, document.name());
            case WORKING -> Messages.Documents_working;
            case PACK -> NLS.bind(Messages.Documents_pack, document.name());
        };
    }

    /** What is destroyed, one line each. */
    public static List<String> destroyed(Plan plan) {
        List<String> lines = new ArrayList<>(plan.destroyed().stream().map(DocumentsModel::words).toList());
        if (!plan.unused().isEmpty()) {
            lines.add(NLS.bind(plan.unused().size() == 1 ? Messages.Documents_unusedOne : Messages.Documents_unused, plan.unused().size()));
        }
        return List.copyOf(lines);
    }

    /** What stays though the documents are destroyed, one line each. */
    public static List<String> staying(Plan plan, CaseFile file) {
        List<String> lines = new ArrayList<>();
        lines.add(Messages.Documents_staysRecord);
        plan.shared().forEach(each -> lines.add(NLS.bind(Messages.Documents_staysShared, words(each))));
        long keys = file.getKeyRecords().stream().filter(each -> each.getDestroyedAt() == null).count();
        if (keys > 0) {
            lines.add(NLS.bind(keys == 1 ? Messages.Documents_staysKey : Messages.Documents_staysKeys, keys));
        }
        lines.add(Messages.Documents_staysFiles);
        lines.add(Messages.Documents_staysBackups);
        return List.copyOf(lines);
    }
}
