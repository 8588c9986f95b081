package org.ipag.scrutiny.ui.cases.release;

import java.io.IOException;

import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.store.DocumentVault;
import org.ipag.scrutiny.store.StoreException;

/** The documents of a case in the vault. Not for the UI thread. */
public final class CaseBytes {

    private CaseBytes() {
    }

    /** A document kept. */
    public static byte[] of(DocumentVault vault, String sha256) throws StoreException, IOException {
        try (var content = vault.open(sha256)) {
            return content.readAllBytes();
        }
    }

    /** The working copy of a case; null if no document was brought in. */
    static byte[] working(DocumentVault vault, CaseFile file) throws StoreException, IOException {
        return file.getWorkingSha256() == null || file.getWorkingSha256().isBlank() ? null : of(vault, file.getWorkingSha256());
    }
}
