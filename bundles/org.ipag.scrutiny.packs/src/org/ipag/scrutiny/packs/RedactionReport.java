package org.ipag.scrutiny.packs;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ipag.scrutiny.office.redact.HiddenPart;

/**
 * What a redaction did and what is left.
 *
 * @param before    the scan of the original
 * @param replaced  findings whose characters were replaced
 * @param removed   hidden parts that were removed
 * @param remaining findings in the written file that nobody accepted
 * @param hidden    hidden parts left in the written file
 * @param after     the scan of the written file
 * @param key       the key of labels: what each stood for. Keep it apart, encrypted; see {@link LabelKey}
 */
public record RedactionReport(ScanReport before, List<ScanReport.Finding> replaced, List<HiddenPart> removed, List<ScanReport.Finding> remaining,
        List<HiddenPart> hidden, ScanReport after, Map<String, Set<String>> key) {

    /** Whether no finding and no hidden part is left. */
    public boolean clean() {
        return remaining.isEmpty() && hidden.stream().noneMatch(HiddenPart::blocking);
    }
}
