package org.ipag.scrutiny.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ipag.scrutiny.office.redact.HiddenPart;
import org.ipag.scrutiny.office.redact.RedactionException;
import org.ipag.scrutiny.packs.CaseScan;
import org.ipag.scrutiny.packs.ScanReport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scans case documents for personal data and hidden parts. */
@Command(name = "scan", description = "Find personal data and hidden parts in case documents. Exit code 1 if anything was found. A clean scan never proves anonymity.")
final class ScanVerb extends Verb {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Case documents: .docx, .rtf, .odt, .txt, .pdf with text.")
    private List<Path> files;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(names = "--text", description = "Print the extracted text of each part, to which offsets refer.")
    private boolean text;

    @Override
    protected int run() throws Exception {
        CaseScan scan = service(CaseScan.class);
        List<Map<String, Object>> results = new ArrayList<>();
        boolean clean = true;
        for (Path file : files) {
            ScanReport report;
            try {
                report = scan.scan(file);
            } catch (RedactionException e) {
                clean = false;
                results.add(Map.of("file", file.toString(), "error", e.getMessage()));
                tell("scrutiny: " + e.getMessage());
                continue;
            }
            clean &= report.clean();
            if (json) {
                results.add(object(file, report, text));
            } else {
                show(file, report);
            }
        }
        if (json) {
            printJson(files.size() == 1 ? results.get(0) : results);
        }
        return clean ? 0 : 1;
    }

    static Map<String, Object> object(Path file, ScanReport report, boolean text) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", file.toString());
        object.put("format", report.format());
        object.put("findings", report.findings().stream().map(ScanVerb::object).toList());
        object.put("hiddenParts", report.hidden().stream().map(ScanVerb::object).toList());
        object.put("hints", report.hints().stream().map(ScanVerb::object).toList());
        if (text) {
            object.put("parts", report.parts());
        }
        return object;
    }

    static Map<String, Object> object(ScanReport.Finding finding) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", finding.type());
        object.put("text", finding.text());
        object.put("start", finding.start());
        object.put("end", finding.end());
        object.put("part", finding.part());
        object.put("confidence", Math.round(finding.confidence() * 100) / 100.0);
        object.put("reason", finding.reason());
        object.put("label", finding.label());
        return object;
    }

    static Map<String, Object> object(HiddenPart hidden) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("kind", hidden.kind().key());
        object.put("part", hidden.place());
        object.put("text", hidden.text());
        object.put("blocking", hidden.blocking());
        return object;
    }

    private void show(Path file, ScanReport report) {
        if (text) {
            report.parts().forEach((part, content) -> {
                print("=== " + part + " ===");
                print(content);
            });
            return;
        }
        print(file + ": " + report.findings().size() + " findings, " + report.blocking().size() + " hidden parts");
        for (ScanReport.Finding f : report.findings()) {
            print(String.format("  %-20s %.2f  %s  [%s %d-%d]  %s", f.type(), f.confidence(), f.text().replace("\n", " "), f.part(), f.start(), f.end(), f.reason()));
        }
        for (HiddenPart h : report.hidden()) {
            print("  " + (h.blocking() ? "hidden" : "to look at") + ": " + h.kind().key() + " in " + h.place() + ": " + h.text());
        }
    }
}
