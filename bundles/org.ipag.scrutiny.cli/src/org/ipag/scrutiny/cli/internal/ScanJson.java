package org.ipag.scrutiny.cli.internal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.ipag.scrutiny.office.redact.HiddenPart;
import org.ipag.scrutiny.packs.ScanReport;

/**
 * A scan as JSON. Offsets count Unicode characters (code points) of the part's extracted text, as Python and most other languages
 * count them; Java's own two-unit characters outside the basic plane count once.
 */
final class ScanJson {

    private ScanJson() {
    }

    static Map<String, Object> report(Path file, ScanReport report, boolean text, boolean unexplained) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", file.toString());
        object.put("format", report.format());
        object.put("offsets", "code points");
        object.put("findings", report.findings().stream().map(finding -> finding(finding, report)).toList());
        object.put("hiddenParts", report.hidden().stream().map(ScanJson::hidden).toList());
        object.put("hints", report.hints().stream().map(finding -> finding(finding, report)).toList());
        if (unexplained) {
            object.put("unexplained", report.unexplained().stream().map(finding -> finding(finding, report)).toList());
        }
        if (text) {
            Map<String, String> parts = new LinkedHashMap<>();
            report.parts().forEach((name, content) -> parts.put(part(name, report.format()), content));
            object.put("parts", parts);
        }
        return object;
    }

    static Map<String, Object> finding(ScanReport.Finding finding, ScanReport report) {
        String text = report.parts().getOrDefault(finding.part(), "");
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", finding.type());
        object.put("text", finding.text());
        object.put("start", text.codePointCount(0, Math.min(finding.start(), text.length())));
        object.put("end", text.codePointCount(0, Math.min(finding.end(), text.length())));
        object.put("part", part(finding.part(), report.format()));
        object.put("confidence", Math.round(finding.confidence() * 100) / 100.0);
        object.put("reason", finding.reason());
        object.put("label", finding.label());
        return object;
    }

    /** Only Word files have the parts of Word files; of all others the text is one part. */
    static String part(String name, String format) {
        return format.equals("docx") ? name : switch (name) {
            case "word/document.xml" -> "text";
            case "word/header1.xml" -> "header";
            case "word/footer1.xml" -> "footer";
            default -> name;
        };
    }

    static Map<String, Object> hidden(HiddenPart hidden) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("kind", hidden.kind().key());
        object.put("part", hidden.place());
        object.put("text", hidden.text());
        object.put("blocking", hidden.blocking());
        return object;
    }
}
