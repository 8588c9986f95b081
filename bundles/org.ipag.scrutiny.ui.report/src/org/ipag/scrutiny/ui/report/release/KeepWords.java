package org.ipag.scrutiny.ui.report.release;

import java.time.Instant;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.ipag.scrutiny.model.edit.Edits;
import org.ipag.scrutiny.model.edit.Ids;
import org.ipag.scrutiny.model.round.KeptWords;
import org.ipag.scrutiny.model.round.Report;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.RoundPackage;

/** Records that certain words may stay in the report, and why. */
final class KeepWords {

    private KeepWords() {
    }

    /**
     * The command.
     *
     * @param words  the words as they stand in the report
     * @param reason why they may stay; not blank
     * @param who    who decides
     * @param label  what undo says
     */
    static Command command(EditingDomain domain, Round round, String words, String reason, String who, String label) {
        KeptWords kept = RoundFactory.eINSTANCE.createKeptWords();
        kept.setWords(words);
        kept.setReason(reason);
        kept.setDecidedBy(who);
        kept.setDecidedAt(Instant.now());
        Ids.assignMissing(kept);
        Edits edits = Edits.of(domain, label);
        if (round.getReport() == null) {
            Report report = RoundFactory.eINSTANCE.createReport();
            report.getKeptWords().add(kept);
            Ids.assignMissing(report);
            return edits.set(round, RoundPackage.Literals.ROUND__REPORT, report).command();
        }
        return edits.add(round.getReport(), RoundPackage.Literals.REPORT__KEPT_WORDS, kept).command();
    }
}
