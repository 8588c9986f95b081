package org.ipag.scrutiny.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.packs.CaseScan;
import org.ipag.scrutiny.privacy.IdentifierType;
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

    private static final double SURE = 0.8;
    private static final Set<String> STRUCTURED = Arrays.stream(IdentifierType.values())
            .filter(type -> type.group() == IdentifierType.Group.STRUCTURED).map(IdentifierType::key)
            .collect(Collectors.toUnmodifiableSet());

    @Parameters(paramLabel = "ROUND", description = "Id or title of the round.")
    private String round;

    @Option(names = "--out", required = true, paramLabel = "FILE.docx", description = "The file to write.")
    private Path out;

    @Option(names = "--template", paramLabel = "FILE", description = "The force's own Word template.")
    private Path template;

    @Option(names = "--allow-names", description = "Go on, with a warning, although a name known to the round stands in a text.")
    private boolean allowNames;

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
        ReportExporter.Result result = service(ReportExporter.class).export(current, format, out.toAbsolutePath(),
                allowNames ? options.allowingNames() : options, new NullProgressMonitor());
        List<String> warnings = new ArrayList<>(result.warnings());
        if (format == ReportFormat.DOCX) {
            warnings.addAll(identifiers(result.file()));
        }
        warnings.forEach(warning -> tell("Look at: " + warning));
        if (json) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("file", result.file().toString());
            object.put("warnings", warnings);
            printJson(object);
        } else {
            print("Report written: " + result.file());
        }
        return 0;
    }

    /**
     * Outputs are scanned like cases: the first real report went out with a telephone number and an e-mail address in it.
     * Names of persons known to the round are looked for when the report is built.
     */
    private List<String> identifiers(Path file) {
        return service(CaseScan.class).scan(file).findings().stream()
                .filter(finding -> finding.confidence() >= SURE && STRUCTURED.contains(finding.type()))
                .map(finding -> "\"%s\" looks like personal data (%s): %s".formatted(finding.text(), finding.type(),
                        finding.reason())).distinct().toList();
    }

    private ReportFormat format() throws Refusal {
        String name = out.getFileName().toString().toLowerCase(Locale.ROOT);
        List<ReportFormat> formats = Arrays.asList(ReportFormat.values());
        return formats.stream().filter(each -> name.endsWith("." + each.extension())).findFirst()
                .orElseThrow(() -> new Refusal("A report cannot be written as " + name + ". The file's name ends with: "
                        + String.join(", ", formats.stream().map(each -> "." + each.extension()).toList())));
    }
}
