package org.ipag.scrutiny.ui.cases.redaction;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.model.edit.UkDates;
import org.ipag.scrutiny.model.round.FindingDecision;
import org.ipag.scrutiny.model.round.RedactionFinding;
import org.ipag.scrutiny.office.redact.HiddenPart;
import org.ipag.scrutiny.ui.cases.redaction.model.DeskText;
import org.ipag.scrutiny.ui.cases.redaction.model.FindingKind;
import org.ipag.scrutiny.ui.cases.redaction.model.PartTitles;
import org.ipag.scrutiny.ui.style.Style;

/** What is known of the current finding: what, why, how sure, what would replace it, what was decided by whom. */
final class FindingDetails {

    private static final int PERCENT = 100;
    private static final int MOST_HIDDEN = 40;

    private final ScrolledComposite scroll;
    private final Composite body;
    private final Label words;
    private final Label why;
    private final Label label;
    private final Label decision;
    private final Label contents;

    FindingDetails(Composite parent) {
        scroll = Style.of(new ScrolledComposite(parent, SWT.V_SCROLL | SWT.BORDER), Style.CARD);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        body = Style.panel(scroll, 1, Style.CARD);
        scroll.setContent(body);
        words = line(Style.HEADING);
        why = line(null);
        label = line(null);
        decision = line(null);
        contents = line(Style.QUIET);
        scroll.addListener(SWT.Resize, event -> fit());
    }

    private Label line(String style) {
        Label line = Style.label(body, "", style); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).hint(Style.chars(body, 10), SWT.DEFAULT).applyTo(line);
        return line;
    }

    ScrolledComposite composite() {
        return scroll;
    }

    /**
     * Shows a finding.
     *
     * @param finding null for none
     * @param same    how many findings are the same, this one included
     * @param hidden  what hid in the original
     */
    void show(RedactionFinding finding, DeskText text, int same, List<HiddenPart> hidden) {
        if (finding == null) {
            set(words, Messages.Details_none);
            set(why, Messages.Details_noneHint);
            List.of(label, decision, contents).forEach(each -> set(each, "")); //$NON-NLS-1$
            fit();
            return;
        }
        boolean isHidden = FindingKind.of(finding) == FindingKind.HIDDEN;
        set(words, isHidden ? FindingKind.words(finding.getType())
                : '\u201c' + text.words(finding).replaceAll("\\s+", " ") + '\u201d'); //$NON-NLS-1$ //$NON-NLS-2$
        set(why, isHidden ? finding.getReason() : why(finding));
        String where = PartTitles.of(finding.getPart());
        boolean question = FindingKind.of(finding) == FindingKind.QUESTION;
        set(label, isHidden || question ? NLS.bind(question ? Messages.Details_question : Messages.Details_hidden, where)
                : NLS.bind(same > 1 ? Messages.Details_labelSame : Messages.Details_label,
                        new Object[] { finding.getReplacement(), where, same }));
        set(decision, decision(finding));
        set(contents, isHidden ? contents(finding, hidden) : hint(finding));
        fit();
    }

    /** A hint is no guess about a word, so it has no percentage; its reason begins with its kind, which stands there already. */
    private static String why(RedactionFinding finding) {
        String reason = String.valueOf(finding.getReason());
        if (FindingKind.of(finding) == FindingKind.QUESTION) {
            return FindingKind.words(finding.getType()) + ": " + reason; //$NON-NLS-1$
        }
        return FindingKind.of(finding) == FindingKind.IDENTIFIER
                ? NLS.bind(Messages.Details_why, new Object[] { FindingKind.words(finding.getType()),
                        Math.round(finding.getConfidence() * PERCENT), reason })
                : FindingKind.words(finding.getType()) + reason.substring(Math.max(0, reason.indexOf(':')));
    }

    private static String hint(RedactionFinding finding) {
        return switch (FindingKind.of(finding)) {
            case JIGSAW -> Messages.Details_jigsaw;
            case SENSITIVE -> Messages.Details_sensitive;
            default -> ""; //$NON-NLS-1$
        };
    }

    private static String decision(RedactionFinding finding) {
        String sign = FindingStyles.sign(finding) + ' ';
        if (finding.getDecision() == FindingDecision.UNDECIDED) {
            return sign + Messages.Details_undecided;
        }
        String reason = finding.getDecisionReason() == null ? "" : ": " + finding.getDecisionReason(); //$NON-NLS-1$ //$NON-NLS-2$
        return sign + NLS.bind(Messages.Details_decided, new Object[] { ModelTexts.literal(finding.getDecision()),
                finding.getDecidedBy(), UkDates.dateTime(finding.getDecidedAt()) }) + reason;
    }

    private static String contents(RedactionFinding finding, List<HiddenPart> hidden) {
        List<String> held = hidden.stream().filter(each -> FindingKind.hiddenType(each.kind()).equals(finding.getType()))
                .map(each -> "\u2022 " + (each.text().isBlank() ? PartTitles.of(each.place()) : each.text())) //$NON-NLS-1$
                .toList();
        String lines = String.join("\n", held.subList(0, Math.min(held.size(), MOST_HIDDEN))); //$NON-NLS-1$
        return held.size() > MOST_HIDDEN ? lines + '\n' + NLS.bind(Messages.Details_more, held.size() - MOST_HIDDEN) : lines;
    }

    private static void set(Label line, String text) {
        line.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void fit() {
        Rectangle area = scroll.getClientArea();
        scroll.setMinHeight(body.computeSize(area.width, SWT.DEFAULT).y);
        body.layout(true, true);
    }
}
