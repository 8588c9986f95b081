package org.ipag.scrutiny.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.packs.GateReport;
import org.ipag.scrutiny.packs.WrittenFileGate;
import org.ipag.scrutiny.process.Verdict;
import org.ipag.scrutiny.report.ReportExporter;
import org.ipag.scrutiny.report.ReportFormat;
import org.ipag.scrutiny.report.ReportOptions;
import org.ipag.scrutiny.store.RoundSession;
import org.ipag.scrutiny.store.Store;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the county report. */
@Command(name = "report", description = "Write the county report; the file's ending says in which format.")
final class ReportVerb extends StoreVerb {

    @Parameters(paramLabel = "ROUND", description = "Id or title of the round.")
    private String round;

    @Option(names = "--out", required = true, paramLabel = "FILE",
            description = "The file to write; its name ends with .docx, .html, .xlsx or .pptx.")
    private Path out;

    @Option(names = "--template", paramLabel = "FILE", description = "The force's own Word template.")
    private Path template;

    @Option(names = "--allow-names", description = "Go on, with a warning, although a name known to the round stands in a text.")
    private boolean allowNames;

    @Option(names = "--release", description = "Write the file only if it may leave: signed, checked, and with nothing in its bytes that looks like personal data and was not decided.")
    private boolean release;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    protected int run(Store store) throws Exception {
        ReportFormat format = format();
        try (RoundSession session = store.open(findRound(store, round).id())) {
            String before = session.round().getFollowsRound();
            if (before == null || store.rounds().stream().noneMatch(each -> each.id().equals(before))) {
                return write(session.round(), null, format);
            }
            try (RoundSession previous = store.open(before)) {
                return write(session.round(), previous.round(), format);
            }
        }
    }

    private int write(Round current, Round previous, ReportFormat format) throws Exception {
        ReportOptions options = ReportOptions.standard().withTemplate(template).comparedWith(previous);
        Path target = out.toAbsolutePath();
        Path written = release ? Files.createTempFile(folder(target), ".report", "." + format.extension()) : target;
        try {
            ReportExporter.Result result = service(ReportExporter.class).export(current, format, written,
                    allowNames ? options.allowingNames() : options, new NullProgressMonitor());
            GateReport gate = service(WrittenFileGate.class).inspectReport(current, Files.readAllBytes(written), target.getFileName().toString());
            if (release) {
                release(gate, written, target);
            }
            tell(target, result.warnings(), gate);
            return 0;
        } finally {
            if (release) {
                Files.deleteIfExists(written);
            }
        }
    }

    private static Path folder(Path target) throws Refusal {
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Refusal("There is no folder " + folder + " to write " + target.getFileName() + " to. Make it first.");
        }
        return folder;
    }

    /** The file gets its name only if the gate lets it pass. */
    private static void release(GateReport gate, Path written, Path target) throws Refusal, IOException {
        Verdict verdict = gate.verdict();
        if (!verdict.allowed()) {
            throw new Refusal(target.getFileName() + " was not written, because it may not leave:" + verdict.reasons().stream().map(reason -> System.lineSeparator() + "- " + reason)
                    .collect(Collectors.joining()));
        }
        Files.move(written, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Outputs are scanned like cases, byte for byte: the first real report went out with a telephone number and an e-mail
     * address in it.
     */
    private void tell(Path target, List<String> ofReport, GateReport gate) throws IOException {
        List<String> warnings = new ArrayList<>(ofReport);
        gate.open().stream().map(GateReport.Find::sentence).forEach(warnings::add);
        warnings.forEach(warning -> tell("Look at: " + warning));
        if (json) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("file", target.toString());
            object.put("warnings", warnings);
            object.put("mayLeave", gate.verdict().allowed());
            object.put("reasonsAgainst", gate.verdict().reasons());
            printJson(object);
        } else {
            print("Report written: " + target);
        }
    }

    private ReportFormat format() throws Refusal {
        String name = out.getFileName().toString().toLowerCase(Locale.ROOT);
        List<ReportFormat> formats = Arrays.asList(ReportFormat.values());
        return formats.stream().filter(each -> name.endsWith("." + each.extension())).findFirst()
                .orElseThrow(() -> new Refusal("A report cannot be written as " + name + ". The file's name ends with: "
                        + String.join(", ", formats.stream().map(each -> "." + each.extension()).toList())));
    }
}
