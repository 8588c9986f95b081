import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.ipag.scrutiny.forms.FormReader;
import org.ipag.scrutiny.forms.ReadForm;
import org.ipag.scrutiny.forms.internal.reading.FormReaderService;
import org.ipag.scrutiny.model.topic.Topic;
import org.ipag.scrutiny.model.topic.TopicPackage;
import org.ipag.scrutiny.office.text.internal.DocumentReaderService;

/**
 * Reads 500 Word forms, file by file on one thread, and compares with the least any reader could do with the same files:
 * unzip every XML part and walk through it with StAX. Both run in turn in one Java machine; the ratio is of the medians of
 * the processor time.
 *
 * <p>Arguments: folder of forms, topic file, rounds.
 */
public final class ReadingBenchmark {

    private static final int FORMS = 500;

    private ReadingBenchmark() {
    }

    public static void main(String[] arguments) throws Exception {
        List<Path> forms = forms(Path.of(arguments[0]));
        Topic topic = topic(Path.of(arguments[1]));
        int rounds = Integer.parseInt(arguments[2]);
        FormReader reader = new FormReaderService(new DocumentReaderService());
        double[] bare = new double[rounds];
        double[] ours = new double[rounds];
        long first = System.nanoTime();
        read(forms, reader, topic);
        double cold = (System.nanoTime() - first) / 1e6;
        // Time on the processor, so that what else the machine does counts little.
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        for (int round = -2; round < rounds; round++) {
            long start = clock.getCurrentThreadCpuTime();
            int events = walk(forms);
            long middle = clock.getCurrentThreadCpuTime();
            int answers = read(forms, reader, topic);
            long end = clock.getCurrentThreadCpuTime();
            if (events == 0 || answers == 0) {
                throw new IllegalStateException("nothing was read");
            }
            if (round >= 0) {
                bare[round] = (middle - start) / 1e6;
                ours[round] = (end - middle) / 1e6;
            }
        }
        long start = System.nanoTime();
        reader.readAll(forms, topic, null);
        double parallel = (System.nanoTime() - start) / 1e6;
        System.out.printf("%d forms: unzip and parse %.0f ms, reading %.0f ms of processor time, ratio %.2f (medians of %d); from cold %.0f ms; on several threads %.0f ms%n",
                forms.size(), median(bare), median(ours), median(ours) / median(bare), rounds, cold, parallel);
    }

    private static List<Path> forms(Path folder) throws IOException {
        List<Path> some;
        try (Stream<Path> files = Files.walk(folder)) {
            some = files.filter(file -> file.toString().endsWith(".docx")).sorted().toList();
        }
        List<Path> forms = new ArrayList<>();
        for (int i = 0; i < FORMS; i++) {
            forms.add(some.get(i % some.size()));
        }
        return forms;
    }

    private static Topic topic(Path file) {
        ResourceSet resources = new ResourceSetImpl();
        resources.getPackageRegistry().put(TopicPackage.eNS_URI, TopicPackage.eINSTANCE);
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl());
        return (Topic) resources.getResource(URI.createFileURI(file.toAbsolutePath().toString()), true).getContents().get(0);
    }

    private static int read(List<Path> forms, FormReader reader, Topic topic) {
        int answers = 0;
        for (Path form : forms) {
            ReadForm read = reader.read(form, topic);
            answers += read.answers().size();
        }
        return answers;
    }

    private static int walk(List<Path> forms) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        int events = 0;
        for (Path form : forms) {
            try (ZipFile zip = new ZipFile(form.toFile())) {
                for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                    if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                        try (InputStream in = zip.getInputStream(entry)) {
                            XMLStreamReader xml = factory.createXMLStreamReader(in);
                            while (xml.hasNext()) {
                                xml.next();
                                events++;
                            }
                        }
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (XMLStreamException e) {
                throw new IllegalStateException(form.toString(), e);
            }
        }
        return events;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
