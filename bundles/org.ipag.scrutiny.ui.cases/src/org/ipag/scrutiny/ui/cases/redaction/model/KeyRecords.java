package org.ipag.scrutiny.ui.cases.redaction.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.ipag.scrutiny.model.edit.Edits;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.KeyRecord;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.RoundPackage.Literals;
import org.ipag.scrutiny.ui.cases.redaction.Messages;

/** The keys of labels that were written for a case: that they exist, and that they were destroyed, but never what they hold. */
public final class KeyRecords {

    private final CaseFile file;

    /** The keys of a case. */
    public KeyRecords(CaseFile file) {
        this.file = file;
    }

    /** All of them, in the order in which they were written. */
    public List<KeyRecord> all() {
        return file.getKeyRecords();
    }

    /** The key that a file is, by its fingerprint; empty if no such key was written for this case. */
    public Optional<KeyRecord> of(String sha256) {
        return file.getKeyRecords().stream().filter(each -> sha256.equals(each.getSha256())).findFirst();
    }

    /** Records that a key was written. */
    public Command written(EditingDomain domain, String fileName, String sha256, String who, Instant now) {
        KeyRecord made = RoundFactory.eINSTANCE.createKeyRecord();
        made.setFileName(fileName);
        made.setSha256(sha256);
        made.setWrittenBy(who);
        made.setWrittenAt(now.truncatedTo(ChronoUnit.MILLIS));
        return Edits.of(domain, NLS.bind(Messages.Key_saved, fileName)).add(file, Literals.CASE_FILE__KEY_RECORDS, made).command();
    }

    /** Records that a key was destroyed. */
    public static Command destroyed(EditingDomain domain, KeyRecord key, String who, String why, Instant now) {
        return Edits.of(domain, NLS.bind(Messages.Key_destroyed, key.getFileName()))
                .set(key, Literals.KEY_RECORD__DESTROYED_AT, now.truncatedTo(ChronoUnit.MILLIS))
                .set(key, Literals.KEY_RECORD__DESTROYED_BY, who).set(key, Literals.KEY_RECORD__DESTROYED_WHY, why.strip()).command();
    }
}
