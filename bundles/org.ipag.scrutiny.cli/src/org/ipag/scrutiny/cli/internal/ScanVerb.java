package org.ipag.scrutiny.cli.internal;

import java.nio.file.Files;
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
@Command(name = "scan", description = { "Find personal data and hidden parts in case documents.", "",
        "Every finding has its type, the words, their place, a confidence from 0 to 1 and the reason. Start and end count Unicode characters (code points) "
                + "in the extracted text of the part, which --text prints.", "",
        "A clean scan never proves that a document is anonymous." },
        footer = { "", "Exit codes: 0 nothing found, 1 something found or a file refused with a reason, 2 wrong usage." })
final class ScanVerb extends Verb {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Case documents, or folders of them: .docx, .odt, .rtf, .doc, .txt, and .pdf with text. What a file is gets decided by its content.")
    private List<Path> files;

    @Option(names = "--json", description = "Print JSON: one object for one file, an array for more or for a folder.")
    private boolean json;

    @Option(names = "--text", description = "Print the extracted text of each part, to which start and end refer; with --json as \"parts\".")
    private boolean text;

    @Option(names = "--unexplained", description = "List, apart from the findings, the words and numbers that are in no finding and that no rule and no list explains; with --json as \"unexplained\". "
            + "They claim nothing (about one in seven identifies somebody) and do not change the exit code.")
    private boolean unexplained;

    @Override
    protected int run() throws Exception {
        CaseScan scan = service(CaseScan.class);
        List<Path> all = CaseFiles.of(files);
        List<Map<String, Object>> results = new ArrayList<>();
        boolean clean = true;
        for (Path file : all) {
            ScanReport report;
            try {
                report = unexplained ? scan.scanForUnexplained(file) : scan.scan(file);
            } catch (RedactionException e) {
                clean = false;
                Map<String, Object> refused = new LinkedHashMap<>();
                refused.put("file", file.toString());
                refused.put("error", e.getMessage());
                results.add(refused);
                tell("scrutiny: " + e.getMessage());
                continue;
            }
            clean &= report.clean();
            if (json) {
                results.add(ScanJson.report(file, report, text, unexplained));
            } else {
                show(file, report);
            }
        }
        if (json) {
            printJson(files.size() == 1 && !Files.isDirectory(files.get(0)) ? results.get(0) : results);
        }
        return clean ? 0 : 1;
    }

    private void show(Path file, ScanReport report) {
        if (text) {
            report.parts().forEach((part, content) -> {
                print("=== " + ScanJson.part(part, report.format()) + " ===");
                print(content);
            });
            return;
        }
        print(file + ": " + count(report.findings().size(), "finding") + ", " + count(report.blocking().size(), "hidden part"));
        report.findings().forEach(each -> show(each, report));
        for (HiddenPart h : report.hidden()) {
            print("  " + (h.blocking() ? "hidden" : "to look at") + ": " + h.kind().key() + " in " + h.place() + ": " + line(h.text()));
        }
        if (unexplained) {
            print("  " + count(report.unexplained().size(), "word") + " worth a look");
            report.unexplained().forEach(each -> show(each, report));
        }
    }

    private void show(ScanReport.Finding f, ScanReport report) {
        Map<String, Object> found = ScanJson.finding(f, report);
        print(String.format("  %-20s %.2f  %s  [%s %s-%s]  %s", f.type(), f.confidence(), line(f.text()), found.get("part"), found.get("start"), found.get("end"), f.reason()));
    }

    static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
