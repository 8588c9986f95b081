package org.ipag.scrutiny.app.transfer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.forms.FormImport;
import org.ipag.scrutiny.forms.FormReader;
import org.ipag.scrutiny.forms.ImportOptions;
import org.ipag.scrutiny.forms.ImportResult;
import org.ipag.scrutiny.forms.ReadForm;
import org.ipag.scrutiny.model.topic.Topic;
import org.ipag.scrutiny.store.DocumentVault;
import org.ipag.scrutiny.store.StoreException;
import org.ipag.scrutiny.ui.Failures;
import org.ipag.scrutiny.ui.LongJob;
import org.ipag.scrutiny.ui.Turns;
import org.ipag.scrutiny.ui.files.FileChooser;
import org.ipag.scrutiny.ui.form.Tell;
import org.ipag.scrutiny.ui.session.OpenRound;

/**
 * Brings returned forms into a round: reads them in a job, puts each into the round as one step of undo, and shows what
 * became of every file.
 */
public final class ImportForms {

    private final Shell shell;
    private final OpenRound round;
    private final FormImport importer = PlatformUI.getWorkbench().getService(FormImport.class);

    private ImportForms(Shell shell, OpenRound round) {
        this.shell = shell;
        this.round = round;
    }

    /** Asks for files and imports them. */
    public static void choose(Shell shell, OpenRound round) {
        List<Path> chosen = PlatformUI.getWorkbench().getService(FileChooser.class).openSeveral(shell,
                Messages.Import_title, new FileChooser.Kind(Messages.Import_filter, "*.docx;*.odt;*.doc;*.rtf"), //$NON-NLS-1$
                new FileChooser.Kind(Messages.Import_allFiles, "*")); //$NON-NLS-1$
        if (!chosen.isEmpty()) {
            start(shell, round, chosen);
        }
    }

    /** Imports files, and the documents in folders. */
    public static void start(Shell shell, OpenRound round, List<Path> files) {
        new ImportForms(shell, round).read(files, Map.of(), List.of());
    }

    /**
     * Reads and then applies.
     *
     * @param districts ids of the districts that a person gave for some files
     * @param before    results of files that are not imported again
     */
    private void read(List<Path> files, Map<Path, String> districts, List<ImportResult> before) {
        FormReader reader = PlatformUI.getWorkbench().getService(FormReader.class);
        Topic topic = EcoreUtil.copy(round.round().getTopic());
        DocumentVault vault = round.store().documents();
        LongJob.run(Messages.Import_job, monitor -> {
            SubMonitor progress = SubMonitor.convert(monitor, 100);
            List<ReadForm> forms = reader.readAll(files, topic, progress.split(80));
            keep(forms, vault, progress.split(20));
            return forms;
        }, forms -> apply(forms, districts, before), failure -> Failures.show(shell, Messages.Import_title, failure));
    }

    /** Keeps the documents before the round is touched, so that the window does not wait for the disk afterwards. */
    private static void keep(List<ReadForm> forms, DocumentVault vault, IProgressMonitor monitor) throws Exception {
        SubMonitor progress = SubMonitor.convert(monitor, Math.max(1, forms.size()));
        for (ReadForm form : forms) {
            progress.split(1);
            if (form.status() != ReadForm.Status.REFUSED && form.path() != null) {
                vault.put(Files.readAllBytes(form.path()));
            }
        }
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    private void apply(List<ReadForm> forms, Map<Path, String> districts, List<ImportResult> before) {
        applyNext(forms, 0, ImportOptions.now().with(districts), new ArrayList<>(before));
    }

    /** One form a turn of the event loop: the window stays alive however many there are. */
    private void applyNext(List<ReadForm> forms, int index, ImportOptions options, List<ImportResult> results) {
        if (index == forms.size()) {
            if (!shell.isDisposed()) {
                Turns.of(shell).add(() -> show(results)); // not together with what the last form changes on a page behind
            }
            return;
        }
        try {
            results.addAll(importer.apply(round.session(), List.of(forms.get(index)), options));
        } catch (StoreException e) {
            Failures.show(shell, Messages.Import_title, e);
            return;
        }
        shell.getDisplay().asyncExec(() -> applyNext(forms, index + 1, options, results));
    }

    private void show(List<ImportResult> results) {
        if (results.isEmpty()) {
            Tell.refusal(shell, Messages.Import_title, Messages.Import_nothing);
            return;
        }
        ImportResultsDialog dialog = new ImportResultsDialog(shell, round, results, given -> again(results, given));
        dialog.create(); // it is built in one turn of the event loop and shown in the next
        Turns.of(dialog.getShell()).add(dialog::open);
    }

    /** Imports files again whose district a person has said meanwhile; the others keep their result. */
    private void again(List<ImportResult> results, Map<ImportResult, String> given) {
        Map<Path, String> districts = new HashMap<>();
        given.forEach((result, district) -> districts.put(result.path(), district));
        read(List.copyOf(districts.keySet()), districts,
                results.stream().filter(result -> !given.containsKey(result)).toList());
    }

    /** How many files were taken, in words. */
    static String summary(List<ImportResult> results) {
        long taken = results.stream().filter(result -> switch (result.outcome()) {
            case IMPORTED, REPLACED, NEEDS_MAPPING -> true;
            case UNCHANGED, NEEDS_DISTRICT, REFUSED -> false;
        }).count();
        long attention = results.stream().filter(ImportForms::needsAttention).count();
        String said = NLS.bind(Messages.Import_summary, taken, results.size());
        String wants = attention == 1 ? Messages.Import_attentionOne : NLS.bind(Messages.Import_attention, attention);
        return attention == 0 ? said : said + ' ' + wants;
    }

    static boolean needsAttention(ImportResult result) {
        return switch (result.outcome()) {
            case NEEDS_MAPPING, NEEDS_DISTRICT, REFUSED -> true;
            case IMPORTED, UNCHANGED, REPLACED -> !result.warnings().isEmpty();
        };
    }
}
