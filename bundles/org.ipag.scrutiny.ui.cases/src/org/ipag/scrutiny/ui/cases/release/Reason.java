package org.ipag.scrutiny.ui.cases.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.RoundPackage.Literals;
import org.ipag.scrutiny.packs.GateReport;
import org.ipag.scrutiny.process.ReleaseGate;
import org.ipag.scrutiny.ui.cases.redaction.model.FindingKind;

/**
 * One reason why a pack may not leave, and the place where it is mended.
 *
 * @param sentence the reason
 * @param at       the case, or a finding of it
 * @param feature  the feature of the case to be mended; null for a finding or for words in the document
 * @param words    words in the document that should not be there; empty if it is about something else
 */
public record Reason(String sentence, EObject at, EStructuralFeature feature, String words) {

    private static final List<EStructuralFeature> TEXTS = List.of(Literals.CASE_FILE__LABEL, Literals.CASE_FILE__TITLE,
            Literals.CASE_FILE__SUMMARY, Literals.CASE_FILE__EASY_READ, Literals.CASE_FILE__DESCRIPTION);

    /** What the case's records lack. */
    public static List<Reason> of(CaseFile file) {
        return ReleaseGate.obstacles(file).stream()
                .map(each -> new Reason(each.reason(), each.at(), each.feature(), "")).toList(); //$NON-NLS-1$
    }

    /** What the last gate found in a written pack, besides what the records lack. */
    public static List<Reason> of(CaseFile file, GateReport report) {
        List<Reason> reasons = new ArrayList<>(of(file));
        report.finds().stream().filter(each -> each.weight() != GateReport.Weight.DECIDED).map(each -> find(file, each))
                .distinct().forEach(reasons::add);
        return reasons;
    }

    private static Reason find(CaseFile file, GateReport.Find find) {
        if (find.hidden()) {
            return new Reason(find.sentence(), file, null, ""); //$NON-NLS-1$
        }
        EStructuralFeature feature = feature(file, find.text());
        String where = feature == null ? Messages.Reason_document : Messages.Reason_texts;
        return new Reason(NLS.bind(find.type().equals("accepted") ? Messages.Reason_accepted : Messages.Reason_found, //$NON-NLS-1$
                new Object[] { find.text(), where, FindingKind.words(find.type()) }), file, feature,
                feature == null ? find.text() : ""); //$NON-NLS-1$
    }

    /** Which text of the case holds the words; null if none does, so that they come from its document. */
    private static EStructuralFeature feature(CaseFile file, String words) {
        String wanted = words.toLowerCase(Locale.UK);
        for (EStructuralFeature each : TEXTS) {
            if (file.eGet(each) instanceof String text && text.toLowerCase(Locale.UK).contains(wanted)) {
                boolean only = each != Literals.CASE_FILE__DESCRIPTION || file.getWorkingSha256() == null;
                if (only) {
                    return each;
                }
            }
        }
        boolean timeline = file.getTimeline().stream().flatMap(each -> Stream.of(each.getWhat(), each.getSource()))
                .anyMatch(each -> each != null && each.toLowerCase(Locale.UK).contains(wanted));
        return timeline ? Literals.CASE_FILE__TIMELINE : null;
    }
}
