package org.ipag.scrutiny.ui.cases.redaction;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.office.redact.HiddenPart;
import org.ipag.scrutiny.packs.CaseIntake;
import org.ipag.scrutiny.ui.cases.redaction.model.DeskText;
import org.ipag.scrutiny.ui.cases.release.CaseBytes;
import org.ipag.scrutiny.ui.session.WorkbenchStore;

/**
 * The working copy of a case, read from the vault.
 *
 * @param sha256 of the working copy
 * @param word   the working copy
 * @param texts  text of each part
 * @param text   the same as the desk shows it
 * @param hidden what hid in the original
 */
record CaseCopy(String sha256, byte[] word, Map<String, String> texts, DeskText text, List<HiddenPart> hidden) {

    /**
     * Reads it off the UI thread.
     *
     * @param done   told the copy, on the UI thread
     * @param failed told why it cannot be read, on the UI thread
     */
    static void read(CaseFile file, Consumer<CaseCopy> done, Consumer<Throwable> failed) {
        String working = file.getWorkingSha256();
        String source = file.getSourceSha256();
        String name = String.valueOf(file.getSourceFile());
        PlatformUI.getWorkbench().getService(WorkbenchStore.class)
                .<CaseCopy>run(NLS.bind(Messages.Desk_reading, name), (store, monitor) -> {
                    CaseIntake intake = PlatformUI.getWorkbench().getService(CaseIntake.class); // reads its lists of names first
                    byte[] word = CaseBytes.of(store.documents(), working);
                    Map<String, String> texts = intake.texts(word, name);
                    List<HiddenPart> hidden = source == null || source.isBlank() ? List.of()
                            : intake.hidden(CaseBytes.of(store.documents(), source), name);
                    return new CaseCopy(working, word, texts, new DeskText(texts), hidden);
                }).whenComplete((copy, failure) -> {
                    if (failure == null) {
                        done.accept(copy);
                    } else {
                        failed.accept(failure);
                    }
                });
    }
}
