package org.ipag.scrutiny.forms.internal.reading;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.apache.commons.codec.digest.DigestUtils;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.ipag.scrutiny.forms.FormReader;
import org.ipag.scrutiny.forms.ReadForm;
import org.ipag.scrutiny.model.topic.Topic;
import org.ipag.scrutiny.office.text.DocumentReader;
import org.ipag.scrutiny.office.text.DocumentRefusedException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads forms from files, one by one or many at a time. */
@Component(service = FormReader.class)
public final class FormReaderService implements FormReader {

    private static final int MAX_THREADS = 4;

    private record Prepared(WeakReference<Topic> topic, int wordings, FormReading reading) {
    }

    private final DocumentReader documents;
    private volatile Prepared prepared;

    /** @param documents reads the files' text */
    @Activate
    public FormReaderService(@Reference DocumentReader documents) {
        this.documents = documents;
    }

    @Override
    public ReadForm read(Path file, Topic topic) {
        return read(file, reading(topic));
    }

    @Override
    public ReadForm read(byte[] content, String fileName, Topic topic) {
        return read(content, fileName, null, reading(topic));
    }

    /** What is known of a topic is worked out once and used for the next forms, as long as the topic stays the same. */
    private FormReading reading(Topic topic) {
        int wordings = TopicWordings.fingerprint(topic);
        Prepared current = prepared;
        if (current == null || current.topic().get() != topic || current.wordings() != wordings) {
            current = new Prepared(new WeakReference<>(topic), wordings, new FormReading(new TopicWordings(topic)));
            prepared = current;
        }
        return current.reading();
    }

    private ReadForm read(Path file, FormReading reading) {
        String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
        try {
            return read(documents.load(file), name, file, reading);
        } catch (DocumentRefusedException e) {
            return ReadForm.refused(name, file, "", reading.topicKey(), e.getMessage());
        }
    }

    private ReadForm read(byte[] content, String name, Path file, FormReading reading) {
        String sha256 = DigestUtils.sha256Hex(content);
        try {
            return reading.read(documents.read(content, name), name, file, sha256);
        } catch (DocumentRefusedException e) {
            return ReadForm.refused(name, file, sha256, reading.topicKey(), e.getMessage());
        } catch (RuntimeException e) {
            // One form that trips the reading must not keep the others from being read.
            return ReadForm.refused(name, file, sha256, reading.topicKey(), NLS.bind(Messages.failed, name, e.toString()));
        }
    }

    @Override
    public List<ReadForm> readAll(List<Path> files, Topic topic, IProgressMonitor monitor) {
        List<Path> all = new ArrayList<>();
        files.forEach(file -> expand(file, all));
        SubMonitor progress = SubMonitor.convert(monitor, all.size());
        FormReading reading = reading(topic);
        int threads = Math.clamp(Math.min(Runtime.getRuntime().availableProcessors(), all.size()), 1, MAX_THREADS);
        List<ReadForm> results = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<ReadForm>> pending = new ArrayList<>();
            all.forEach(file -> pending.add(pool.submit(
                    () -> progress.isCanceled() ? null : read(file, reading))));
            for (Future<ReadForm> form : pending) {
                if (progress.isCanceled()) {
                    pool.shutdownNow();
                    break;
                }
                ReadForm read = form.get();
                if (read != null) {
                    results.add(read);
                }
                progress.worked(1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Reading forms failed unexpectedly: " + e.getCause(), e);
        }
        return results;
    }

    /** Folders stand for the documents in them; what is plainly something else is left alone there. */
    private static void expand(Path file, List<Path> all) {
        if (!Files.isDirectory(file) || file.toString().toLowerCase(Locale.ROOT).endsWith(".pages")) {
            all.add(file);
            return;
        }
        try (Stream<Path> inside = Files.walk(file)) {
            List<Path> found = inside.filter(Files::isRegularFile).filter(FormReaderService::document).sorted().toList();
            // A folder without a form is refused, or nobody would know that it was the wrong one.
            all.addAll(found.isEmpty() ? List.of(file) : found);
        } catch (IOException | java.io.UncheckedIOException e) {
            // The folder itself is then told as a file that cannot be read.
            all.add(file);
        }
    }

    private static boolean document(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        // Word and LibreOffice keep lock files beside open documents.
        return name.matches(".*\\.(docx|docm|doc|odt|rtf|dotx|pages|pdf)") && !name.startsWith("~$")
                && !name.startsWith(".~") && !name.startsWith("._");
    }
}
