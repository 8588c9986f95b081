package org.ipag.scrutiny.sample.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CasePack;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.packs.PackRelease;
import org.ipag.scrutiny.store.DocumentVault;
import org.ipag.scrutiny.store.StoreException;

/** Writes the packs of the sample's cases as the workbench does, past the last gate, and keeps them in the store. */
final class CasePacks {

    private static final LocalDate PRINTED = LocalDate.of(2026, 9, 30);

    private final Round round;
    private final DocumentVault documents;
    private final PackRelease release;

    CasePacks(Round round, DocumentVault documents, PackRelease release) {
        this.round = round;
        this.documents = documents;
        this.release = release;
    }

    /** The record of a written pack. */
    CasePack write(CaseFile file) {
        Round copy = RoundFactory.eINSTANCE.createRound();
        copy.setTopic(EcoreUtil.copy(round.getTopic()));
        CaseFile written = EcoreUtil.copy(file);
        copy.getCases().add(written);
        try {
            Path folder = Files.createTempDirectory("packs");
            Path target = folder.resolve(file.getLabel() + " pack.docx");
            PackRelease.Outcome outcome = release.write(written, copy.getTopic(), null, target, PRINTED);
            if (!outcome.released()) {
                throw new IllegalStateException("The pack of " + file.getLabel() + " was refused: " + outcome.gate().verdict().text());
            }
            documents.put(outcome.bytes());
            Files.delete(target);
            Files.delete(folder);
            CasePack pack = RoundFactory.eINSTANCE.createCasePack();
            pack.setFileName(target.getFileName().toString());
            pack.setSha256(outcome.sha256());
            // The rules want the pack to be younger than the hand-over, which they date by the clock.
            pack.setReleasedAt(Instant.now());
            pack.setReleasedBy(Steps.COORDINATOR);
            return pack;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (StoreException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
