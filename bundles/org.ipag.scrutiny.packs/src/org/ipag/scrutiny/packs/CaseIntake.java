package org.ipag.scrutiny.packs;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.ipag.scrutiny.office.redact.HiddenPart;
import org.ipag.scrutiny.office.redact.RedactionException;
import org.ipag.scrutiny.office.redact.WordPackage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Brings a case document in: lists what hides in it, makes a working copy without that, and scans the working copy. The
 * original is only read. An OSGi service; safe for use from several threads.
 */
@Component(service = CaseIntake.class)
public final class CaseIntake {

    private final CaseScan scan;

    @Activate
    public CaseIntake(@Reference CaseScan scan) {
        this.scan = scan;
    }

    /**
     * A document brought in.
     *
     * @param file        the original's name
     * @param original    the original's bytes
     * @param working     the working copy: a Word file without what hid in the original
     * @param parts       text of each part of the working copy; the findings' places refer to it
     * @param findings    identifiers in the working copy
     * @param hints       jigsaw details and sensitive passages in the working copy
     * @param hidden      what hid in the original and must not leave; gone from the working copy
     * @param unexplained words and numbers of the working copy that are in no finding and that nothing explains
     */
    public record Intake(String file, byte[] original, byte[] working, Map<String, String> parts,
            List<ScanReport.Finding> findings, List<ScanReport.Finding> hints, List<HiddenPart> hidden, List<ScanReport.Finding> unexplained) {
    }

    /**
     * Brings a file in.
     *
     * @param monitor told of each step and asked for cancelling; may be null
     * @throws RedactionException         if it is missing, too large, or of a kind that cannot be brought in
     * @throws OperationCanceledException if it was cancelled
     */
    public Intake read(Path path, IProgressMonitor monitor) {
        String name = String.valueOf(path.getFileName());
        SubMonitor progress = SubMonitor.convert(monitor, PackTexts.say("intake.name", name), 4);
        progress.subTask(PackTexts.say("intake.reading"));
        byte[] original = CaseDocument.read(path);
        CaseDocument document = CaseDocument.open(original, name, scan.reader());
        progress.split(1).subTask(PackTexts.say("intake.hidden"));
        ScanReport before = scan.scan(document, Set.of());
        progress.split(1).subTask(PackTexts.say("intake.cleaning"));
        WordPackage word = WordPackage.open(document.word(), name);
        word.removeHidden();
        byte[] working = word.toBytes();
        progress.split(1).subTask(PackTexts.say("intake.scanning"));
        WordPackage cleaned = WordPackage.open(working, name);
        ScanReport visible = scan.scanForUnexplained(name, document.format(), cleaned.texts(), cleaned.hidden(), before.fullNames());
        progress.split(1);
        List<ScanReport.Finding> findings = StreetMentions.with(visible.findings(), visible.parts());
        List<ScanReport.Finding> unexplained = visible.unexplained().stream().filter(each -> findings.stream().noneMatch(each::overlaps)).toList();
        return new Intake(name, original, working, visible.parts(), findings, visible.hints(), before.blocking(), unexplained);
    }

    /**
     * The text of each part of a working copy, body first.
     *
     * @param working the bytes of the working copy
     * @param file    its name, for messages
     */
    public Map<String, String> texts(byte[] working, String file) {
        Map<String, String> texts = new LinkedHashMap<>();
        WordPackage.open(working, file).texts().forEach(part -> texts.put(part.name(), part.text()));
        return texts;
    }

    /**
     * What hides in an original that was brought in, and must not leave.
     *
     * @param original    the original's bytes
     * @param file     its name
     */
    public List<HiddenPart> hidden(byte[] original, String file) {
        return CaseDocument.open(original, file, scan.reader()).hidden().stream().filter(HiddenPart::blocking).toList();
    }
}
