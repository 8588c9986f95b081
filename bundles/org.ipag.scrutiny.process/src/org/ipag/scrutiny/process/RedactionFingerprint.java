package org.ipag.scrutiny.process;

import java.util.Comparator;

import org.apache.commons.codec.digest.DigestUtils;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.RedactionFinding;

/**
 * The state of a case's redaction in one number: which document, what was found in it where, and what was decided. An agreement
 * is given for exactly one such state; when anything of it changes, the number changes and the agreement counts no more.
 */
public final class RedactionFingerprint {

    private RedactionFingerprint() {
    }

    /**
     * The fingerprint of a case as it is now.
     *
     * @return SHA-256 in hexadecimal
     */
    public static String of(CaseFile file) {
        StringBuilder state = new StringBuilder("redaction-1\n");
        add(state, file.getSourceSha256());
        add(state, file.getWorkingSha256());
        add(state, file.getDescription());
        file.getRedactionFindings().stream().map(RedactionFingerprint::of).sorted(Comparator.naturalOrder()).forEach(each -> add(state, each));
        return DigestUtils.sha256Hex(state.toString());
    }

    private static String of(RedactionFinding finding) {
        StringBuilder state = new StringBuilder();
        add(state, finding.getId());
        add(state, finding.getType());
        add(state, finding.getPart());
        add(state, finding.getStart() + "-" + finding.getEnd());
        add(state, finding.getReplacement());
        add(state, String.valueOf(finding.getDecision()));
        add(state, finding.getDecisionReason());
        return state.toString();
    }

    /** With its length before it, so that no two states give the same text. */
    private static void add(StringBuilder state, String value) {
        String text = value == null ? "" : value;
        state.append(text.length()).append(':').append(text).append('\n');
    }
}
