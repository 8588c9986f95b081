package org.ipag.scrutiny.cli.internal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.ipag.scrutiny.office.redact.RedactionException;
import org.ipag.scrutiny.packs.CaseRedaction;
import org.ipag.scrutiny.packs.RedactionReport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Redacts a case document without asking, above a confidence. */
@Command(name = "redact", description = "Replace findings by role labels and remove hidden parts. Exit code 1 if a finding or hidden part remains. "
        + "A person must look at the result: a clean scan never proves anonymity.")
final class RedactVerb extends Verb {

    @Parameters(arity = "1", paramLabel = "FILE", description = "The case document; it is not changed.")
    private Path file;

    @Option(names = "--accept-over", required = true, paramLabel = "CONFIDENCE", description = "Accept findings at least this sure, 0 to 1.")
    private double acceptOver;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The Word file to write.")
    private Path out;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    protected int run() throws Exception {
        if (!(acceptOver >= 0 && acceptOver <= 1)) {
            throw new Refusal("--accept-over takes a confidence between 0 and 1, for example 0.8.");
        }
        RedactionReport report;
        try {
            report = service(CaseRedaction.class).redact(file, acceptOver, out);
        } catch (RedactionException e) {
            throw new Refusal(e.getMessage(), e);
        }
        if (json) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("file", file.toString());
            object.put("out", out.toString());
            object.put("replaced", report.replaced().stream().map(ScanVerb::object).toList());
            object.put("removed", report.removed().stream().map(ScanVerb::object).toList());
            object.put("remaining", report.remaining().stream().map(ScanVerb::object).toList());
            object.put("hiddenParts", report.hidden().stream().map(ScanVerb::object).toList());
            printJson(object);
        } else {
            print(out + ": " + report.replaced().size() + " findings replaced, " + report.removed().size() + " hidden parts removed, " + report.remaining().size()
                    + " findings and " + report.hidden().size() + " hidden parts remain");
            report.remaining().forEach(f -> print(String.format("  remains: %s %.2f  %s  [%s %d-%d]", f.type(), f.confidence(), f.text(), f.part(), f.start(), f.end())));
        }
        return report.clean() ? 0 : 1;
    }
}
