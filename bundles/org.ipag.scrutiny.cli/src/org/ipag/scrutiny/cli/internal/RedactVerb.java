package org.ipag.scrutiny.cli.internal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.ipag.scrutiny.office.redact.RedactionException;
import org.ipag.scrutiny.packs.CaseRedaction;
import org.ipag.scrutiny.packs.RedactionReport;
import org.ipag.scrutiny.packs.ScanReport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Redacts a case document without asking, above a confidence. */
@Command(name = "redact", description = { "Replace findings by role labels and remove hidden parts.", "",
        "The result is a Word file (plain text if --out ends with .txt), built anew from what a reader sees of the original: text, tables, lists, headers, notes and pictures without their notes. "
                + "The original is never changed. The written file is scanned again, byte for byte; if an accepted finding would stay in it, nothing is written.", "",
        "A person must look at the result: a clean scan never proves that a document is anonymous." },
        footer = { "", "Exit codes: 0 nothing remains, 1 a finding or hidden part remains in the written file, or the file was refused with a reason, 2 wrong usage." })
final class RedactVerb extends Verb {

    @Parameters(arity = "1", paramLabel = "FILE", description = "The case document (.docx, .odt, .rtf, .doc, .txt, or .pdf with text); it is not changed.")
    private Path file;

    @Option(names = "--accept-over", required = true, paramLabel = "CONFIDENCE", description = "Accept findings at least this sure, from 0 to 1, for example 0.8.")
    private double acceptOver;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to write; not the original.")
    private Path out;

    @Option(names = "--json", description = "Print JSON. Start and end of what remains count Unicode characters (code points) in the text of the written file.")
    private boolean json;

    @Override
    protected int run() throws Exception {
        if (!(acceptOver >= 0 && acceptOver <= 1)) {
            throw new picocli.CommandLine.ParameterException(spec().commandLine(), "--accept-over takes a confidence between 0 and 1, for example 0.8.");
        }
        RedactionReport report;
        try {
            report = service(CaseRedaction.class).redact(file, acceptOver, out);
        } catch (RedactionException e) {
            throw new Refusal(e.getMessage(), e);
        }
        String name = String.valueOf(out.getFileName()).toLowerCase(java.util.Locale.ROOT);
        if (!name.endsWith(".docx") && !name.endsWith(".txt")) {
            tell("Look at: " + out + " is a Word file; a name that ends with .docx opens more easily.");
        }
        if (json) {
            printJson(object(report));
        } else {
            print(out + ": " + ScanVerb.count(report.replaced().size(), "finding") + " replaced, " + ScanVerb.count(report.removed().size(), "hidden part") + " removed, "
                    + ScanVerb.count(report.remaining().size(), "finding") + " and " + ScanVerb.count(report.hidden().size(), "hidden part") + " remain");
            report.remaining().forEach(f -> print(String.format("  remains: %s %.2f  %s  [%s]  %s", f.type(), f.confidence(), f.text().replaceAll("\\s+", " "), f.part(), f.reason())));
            report.hidden().forEach(h -> print("  remains: " + h.kind().key() + " in " + h.place()));
        }
        return report.clean() ? 0 : 1;
    }

    private Map<String, Object> object(RedactionReport report) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", file.toString());
        object.put("out", out.toString());
        object.put("format", report.before().format());
        object.put("offsets", "code points");
        object.put("replaced", report.replaced().stream().map(RedactVerb::replaced).toList());
        object.put("removed", report.removed().stream().map(ScanJson::hidden).toList());
        object.put("remaining", report.remaining().stream().map(finding -> ScanJson.finding(finding, report.after())).toList());
        object.put("hiddenParts", report.hidden().stream().map(ScanJson::hidden).toList());
        return object;
    }

    /** The words are gone from the written file, so they have no place in it. */
    private static Map<String, Object> replaced(ScanReport.Finding finding) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", finding.type());
        object.put("text", finding.text());
        object.put("part", finding.part());
        object.put("confidence", Math.round(finding.confidence() * 100) / 100.0);
        object.put("reason", finding.reason());
        object.put("label", finding.label());
        return object;
    }
}
