package org.ipag.scrutiny.packs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.ipag.scrutiny.office.redact.HiddenPart;
import org.ipag.scrutiny.office.redact.TextPart;
import org.ipag.scrutiny.office.redact.WordPackage;
import org.ipag.scrutiny.office.text.DocumentReader;
import org.ipag.scrutiny.privacy.Detection;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.ScanResult;
import org.ipag.scrutiny.privacy.Scanner;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Scans a case document with everything in it: each part's text, and what hides. All parts are scanned as one text, so that a
 * person has one label in the body, the header and a comment. An OSGi service; safe for use from several threads.
 */
@Component(service = CaseScan.class)
public final class CaseScan {

    private static final String BETWEEN = "\n\n";
    private static final double SURE_IN_PROPERTIES = 0.7;

    /** Parts with running text, in which a doubtful name is worth a look; elsewhere words of programs look like names. */
    private static final Pattern SEEN = Pattern.compile("word/[^#/]*(?:document|header|footer|footnotes|endnotes|comments)[^#/]*\\.xml|text|page|hidden/(?:comment|annotation|tracked-.*|.*-text|text-box|.*-property)|comments|notes|deleted|ppt/(?:slides|notesSlides)/[^/]*\\.xml"
            + "|xl/(?:sharedStrings|worksheets/[^/]*)\\.xml");

    /** Parts that say how things look. Names of typefaces and styles look like names of people. */
    private static final Pattern LOOKS = Pattern.compile("(?i)(?:.*/)?(?:fontTable|theme|styles|webSettings)[^/]*\\.xml(?:#attributes)?");

    private final Scanner scanner;
    private final DocumentReader reader;

    @Activate
    public CaseScan(@Reference Scanner scanner, @Reference DocumentReader reader) {
        this.scanner = scanner;
        this.reader = reader;
    }

    DocumentReader reader() {
        return reader;
    }

    /**
     * Scans a file.
     *
     * @throws org.ipag.scrutiny.office.redact.RedactionException if the file cannot be brought in, with the reason
     */
    public ScanReport scan(Path file) {
        return scan(CaseDocument.open(file, reader), Set.of());
    }

    /** As {@link #scan(Path)}, with the words and numbers that nothing explains. */
    public ScanReport scanForUnexplained(Path file) {
        return scan(CaseDocument.open(file, reader), Set.of(), true);
    }

    /**
     * Scans a document that was brought in.
     *
     * @param known names that are known already, as written
     */
    public ScanReport scan(CaseDocument document, Set<String> known) {
        return scan(document, known, false);
    }

    private ScanReport scan(CaseDocument document, Set<String> known, boolean unexplained) {
        List<TextPart> parts = WordPackage.open(document.word(), document.file()).texts();
        Map<String, String> texts = texts(parts);
        texts.putAll(document.beside());
        return scan(document.file(), document.format(), texts, CoveredWords.in(parts), document.hidden(), known, unexplained);
    }

    ScanReport scan(String file, String format, List<TextPart> parts, List<HiddenPart> hidden, Set<String> known) {
        return scan(file, format, texts(parts), CoveredWords.in(parts), hidden, known, false);
    }

    ScanReport scanForUnexplained(String file, String format, List<TextPart> parts, List<HiddenPart> hidden, Set<String> known) {
        return scan(file, format, texts(parts), CoveredWords.in(parts), hidden, known, true);
    }

    private static Map<String, String> texts(List<TextPart> parts) {
        Map<String, String> texts = new LinkedHashMap<>();
        parts.forEach(part -> texts.put(part.name(), part.text()));
        return texts;
    }

    ScanReport scan(String file, String format, Map<String, String> texts, List<HiddenPart> hidden) {
        return scan(file, format, texts, List.of(), hidden, Set.of(), false);
    }

    private ScanReport scan(String file, String format, Map<String, String> texts, List<ScanReport.Finding> covered, List<HiddenPart> hidden, Set<String> known, boolean unexplained) {
        StringBuilder all = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        List<Map.Entry<String, String>> parts = List.copyOf(texts.entrySet());
        for (Map.Entry<String, String> part : parts) {
            starts.add(all.length());
            all.append(part.getValue()).append(BETWEEN);
        }
        ScanResult result = unexplained ? scanner.scanForUnexplained(all.toString(), known) : scanner.scan(all.toString(), known);
        List<ScanReport.Finding> findings = place(result.detections(), parts, starts);
        findings.addAll(covered);
        return new ScanReport(file, format, texts, findings, place(result.hints(), parts, starts), hidden, result.people(), place(result.unexplained(), parts, starts));
    }

    private static List<ScanReport.Finding> place(List<Detection> detections, List<Map.Entry<String, String>> parts, List<Integer> starts) {
        List<ScanReport.Finding> out = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int part = 0;
        for (Detection d : detections) {
            while (part + 1 < parts.size() && d.start() >= starts.get(part + 1)) {
                part++;
            }
            int offset = starts.get(part);
            String name = parts.get(part).getKey();
            int end = Math.min(d.end() - offset, parts.get(part).getValue().length());
            boolean story = SEEN.matcher(name).matches();
            if (story) {
                seen.add(d.text().strip().toLowerCase(Locale.ROOT));
            }
            boolean typeface = LOOKS.matcher(name).matches() && d.type().equals(IdentifierType.PERSON_NAME.key()) && !seen.contains(d.text().strip().toLowerCase(Locale.ROOT));
            if (end > d.start() - offset && (story || d.confidence() >= SURE_IN_PROPERTIES) && !typeface) {
                out.add(new ScanReport.Finding(d.type(), d.text(), d.start() - offset, end, name, d.confidence(), d.reason(), d.label(), d.recogniser()));
            }
        }
        return out;
    }
}
