import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.ipag.scrutiny.model.edit.Ids;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.ReturnState;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.topic.Question;
import org.ipag.scrutiny.model.topic.Topic;
import org.ipag.scrutiny.model.topic.TopicPackage;
import org.ipag.scrutiny.office.docx.PoiWordRenderer;
import org.ipag.scrutiny.office.html.PageRenderer;
import org.ipag.scrutiny.office.pptx.SlideRenderer;
import org.ipag.scrutiny.office.xlsx.StreamingWorkbookRenderer;
import org.ipag.scrutiny.process.RoundQuestions;
import org.ipag.scrutiny.process.RoundSetup;
import org.ipag.scrutiny.report.DocumentReportBuilder;
import org.ipag.scrutiny.report.DocumentReportExporter;
import org.ipag.scrutiny.report.ReportExporter;
import org.ipag.scrutiny.report.ReportFormat;
import org.ipag.scrutiny.report.ReportOptions;

/**
 * Writes the report of a large round, every answer printed in full, and compares with the least POI can do: the same
 * paragraphs, one plain run each. Both run in turn in one Java machine; the ratio is of the medians.
 *
 * <p>Arguments: topic file, folder to write into, answers, rounds.
 */
public final class ReportBenchmark {

    private static final int DISTRICTS = 50;

    /** Processor time of the thread, so that a busy machine does not count. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private ReportBenchmark() {
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        int answers = Integer.parseInt(arguments[2]);
        int rounds = Integer.parseInt(arguments[3]);
        Round round = round(Path.of(arguments[0]), answers);
        ReportExporter exporter = new DocumentReportExporter(new DocumentReportBuilder(), new PoiWordRenderer(),
                new PageRenderer(), new StreamingWorkbookRenderer(), new SlideRenderer());
        Path report = folder.resolve("report.docx");
        exporter.export(round, ReportFormat.DOCX, report, ReportOptions.standard(), null);
        List<String> paragraphs = paragraphs(report);
        double[] plain = new double[rounds];
        double[] ours = new double[rounds];
        long peak = 0;
        for (int i = -2; i < rounds; i++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            plain(paragraphs, folder.resolve("plain.docx"));
            long middle = CLOCK.getCurrentThreadCpuTime();
            System.gc();
            resetPeak();
            long again = CLOCK.getCurrentThreadCpuTime();
            exporter.export(round, ReportFormat.DOCX, report, ReportOptions.standard(), null);
            long end = CLOCK.getCurrentThreadCpuTime();
            peak = Math.max(peak, peak());
            if (i >= 0) {
                plain[i] = (middle - start) / 1e6;
                ours[i] = (end - again) / 1e6;
            }
        }
        Arrays.sort(plain);
        Arrays.sort(ours);
        System.out.printf("report of %d answers (%d paragraphs): plain POI %.0f ms, report %.0f ms of processor time, "
                + "ratio %.2f (median of %d); peak heap %d MB of %d MB%n", answers, paragraphs.size(), plain[rounds / 2],
                ours[rounds / 2], ours[rounds / 2] / plain[rounds / 2], rounds, peak >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static void plain(List<String> paragraphs, Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (String text : paragraphs) {
                document.createParagraph().createRun().setText(text);
            }
            document.write(out);
        }
    }

    private static List<String> paragraphs(Path file) throws IOException {
        List<String> texts = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file); XWPFDocument document = new XWPFDocument(in)) {
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    texts.add(paragraph.getText());
                } else if (element instanceof XWPFTable table) {
                    table.getRows().forEach(row -> row.getTableCells().forEach(cell -> texts.add(cell.getText())));
                }
            }
        }
        return texts;
    }

    private static void resetPeak() {
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peak() {
        return pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static Round round(Path topicFile, int answers) {
        ResourceSet resources = new ResourceSetImpl();
        resources.getPackageRegistry().put(TopicPackage.eNS_URI, TopicPackage.eINSTANCE);
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("xmi", new XMIResourceFactoryImpl());
        Topic topic = (Topic) resources.getResource(URI.createFileURI(topicFile.toString()), true).getContents()
                .removeFirst();
        Round round = RoundSetup.of(topic).title("Benchmark").force("Northmoor Police").year(2026)
                .invitedOn(LocalDate.of(2026, 9, 1))
                .districtNames(IntStream.rangeClosed(1, DISTRICTS).mapToObj(i -> "District " + i).toList())
                .create("benchmark", Instant.EPOCH);
        List<Question> questions = RoundQuestions.of(round);
        for (int i = 0; i < answers; i++) {
            Return returned = round.getReturns().get(i % DISTRICTS);
            returned.setState(ReturnState.CHECKED);
            Question question = questions.get(i / DISTRICTS % questions.size());
            Answer answer = RoundFactory.eINSTANCE.createAnswer();
            answer.setQuestion(question);
            answer.setQuestionKey(question.getKey());
            answer.setText("Answer " + i + ": the call was taken at once and the call taker stayed calm, but nobody said "
                    + "what would happen next. Three days went by before anyone rang back, which is too long for someone "
                    + "who is frightened at home.\nMembers asked why the neighbour's camera was not looked at.");
            returned.getAnswers().add(answer);
        }
        return Ids.assignMissing(round);
    }
}
