package org.ipag.scrutiny.ui.feedback.conclude;

import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.model.round.Finding;
import org.ipag.scrutiny.model.round.RoundPackage;
import org.ipag.scrutiny.ui.feedback.conclude.model.FindingKind;
import org.ipag.scrutiny.ui.feedback.conclude.model.Findings;
import org.ipag.scrutiny.ui.feedback.conclude.model.NearDuplicates;
import org.ipag.scrutiny.ui.form.FieldSheet;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.style.Style;

/** The words of a finding, why no recommendation follows from it, and whether another says the same. */
final class FindingDetails {

    private final ScrolledComposite scrolled;
    private final Label heading;
    private final Label alike;
    private final Button join;
    private final FieldSheet sheet;
    private final Text noRecommendation;
    private final Findings findings;
    private Finding finding;
    private Finding twin;

    FindingDetails(Composite parent, OpenRound round, Findings findings, BiConsumer<Finding, Finding> joined) {
        this.findings = findings;
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        Composite composite = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(Style.gap()).applyTo(composite);
        heading = Style.label(composite, "", Style.HEADING);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(heading);
        alike = Style.label(composite, "", Style.PROBLEM);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(alike);
        join = new Button(composite, SWT.PUSH);
        GridDataFactory.fillDefaults().applyTo(join);
        join.setText(Messages.Finding_join);
        join.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> joined.accept(twin, finding)));
        sheet = FieldSheet.in(composite, round);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(sheet.composite());
        sheet.text(RoundPackage.Literals.FINDING__TITLE);
        sheet.area(RoundPackage.Literals.FINDING__TEXT, 4);
        noRecommendation = sheet.area(RoundPackage.Literals.FINDING__NO_RECOMMENDATION_REASON, 2);
        scrolled.setContent(composite);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.addListener(SWT.Resize, event -> scrolled.setMinHeight(
                composite.computeSize(scrolled.getClientArea().width, SWT.DEFAULT).y));
    }

    Composite composite() {
        return scrolled;
    }

    void show(Finding next) {
        finding = next;
        if (sheet.object() == next) {
            sheet.refresh();
        } else {
            sheet.show(next);
        }
        sheet.offer(noRecommendation, FindingKind.of(next) == FindingKind.AREA); // of others none is expected
        heading.setText(ModelTexts.className(next.eClass()) + " " + next.getNumber());
        List<Finding> same = findings.of(FindingKind.of(next));
        twin = NearDuplicates.among(same, f -> f.getTitle() + " " + f.getText()).stream()
                .filter(pair -> pair.first() == next || pair.second() == next).findFirst()
                .map(pair -> pair.first() == next ? pair.second() : pair.first()).orElse(null);
        alike.setText(twin == null ? "" : Messages.bind(Messages.Finding_alike, FindingPane.sign(twin)));
        ((GridData) alike.getLayoutData()).exclude = twin == null;
        ((GridData) join.getLayoutData()).exclude = twin == null;
        alike.setVisible(twin != null);
        join.setVisible(twin != null);
        alike.requestLayout();
    }
}
