package org.ipag.scrutiny.ui.cases.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CaseMarker;
import org.ipag.scrutiny.model.round.RoundPackage.Literals;
import org.ipag.scrutiny.model.round.Tristate;
import org.ipag.scrutiny.ui.cases.Messages;
import org.ipag.scrutiny.ui.cases.model.EasyReading;
import org.ipag.scrutiny.ui.cases.model.Moment;
import org.ipag.scrutiny.ui.form.FieldSheet;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.style.Style;

/** What happened, for the panel; who the victim was in general terms; who reviews the case; the topic's markers. */
final class DescriptionPage extends CasePage {

    private static final int MOST_INCIDENTS = 1000;

    private FieldSheet name;
    private FieldSheet texts;
    private FieldSheet victim;
    private Label hard;
    private MomentField reported;
    private Spinner earlier;
    private ScopePanel scope;
    private MarkersPanel markers;

    DescriptionPage(OpenRound round, CaseFile file) {
        super(round, file);
    }

    @Override
    protected void createBody(Composite parent) {
        inTurn(() -> createName(parent));
        inTurn(() -> createTexts(parent));
        inTurn(() -> createVictim(parent));
        inTurn(() -> scope = new ScopePanel(parent, round(), file()));
        inTurn(() -> markers = new MarkersPanel(parent, round(), file()));
    }

    private void createName(Composite parent) {
        Composite card = Section.in(parent, Messages.DescriptionPage_name, Messages.DescriptionPage_nameHint);
        name = sheet(card, 2);
        name.text(Literals.CASE_FILE__LABEL, Messages.DescriptionPage_label).setMessage(Messages.DescriptionPage_labelHint);
        name.text(Literals.CASE_FILE__TITLE, Messages.DescriptionPage_title);
        reported = new MomentField(name.composite(), round(), Messages.DescriptionPage_reported,
                () -> file().getReportedAt() == null ? null : new Moment(file().getReportedAt(), true),
                moment -> round().set(Messages.DescriptionPage_setReported, file(), Literals.CASE_FILE__REPORTED_AT,
                        moment == null ? null : moment.at()));
        name.text(Literals.CASE_FILE__OUTCOME);
        name.show(file());
    }

    private void createTexts(Composite parent) {
        Composite card = Section.in(parent, Messages.DescriptionPage_what, Messages.DescriptionPage_whatHint);
        texts = sheet(card, 1);
        texts.area(Literals.CASE_FILE__DESCRIPTION, 9);
        texts.area(Literals.CASE_FILE__SUMMARY, 4);
        texts.area(Literals.CASE_FILE__EASY_READ, 4);
        hard = Section.wrapped(card, "", Style.PROBLEM); //$NON-NLS-1$
        texts.show(file());
    }

    private void createVictim(Composite parent) {
        Composite card = Section.in(parent, Messages.DescriptionPage_victim, ""); //$NON-NLS-1$
        victim = sheet(card, 2);
        victim.choice(Literals.CASE_FILE__REPEAT_VICTIM);
        earlier = victim.number(Literals.CASE_FILE__EARLIER_INCIDENTS, 0, MOST_INCIDENTS);
        victim.check(Literals.CASE_FILE__VICTIM_DECLINED);
        victim.check(Literals.CASE_FILE__ENHANCED_RIGHTS);
        victim.show(file());
    }

    private FieldSheet sheet(Composite card, int pairs) {
        FieldSheet sheet = FieldSheet.in(card, round(), pairs);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(sheet.composite());
        return sheet;
    }

    @Override
    protected void refreshBody() {
        name.refresh();
        texts.refresh();
        victim.refresh();
        reported.refresh();
        String words = EasyReading.words(file());
        hard.setText(words.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        hard.setVisible(!words.isEmpty());
        ((GridData) hard.getLayoutData()).exclude = words.isEmpty();
        earlier.setEnabled(file().getRepeatVictim() == Tristate.YES);
        scope.refresh();
        markers.refresh();
    }

    @Override
    boolean holds(EStructuralFeature feature) {
        return feature == Literals.CASE_FILE__LABEL || feature == Literals.CASE_FILE__TITLE
                || feature == Literals.CASE_FILE__DESCRIPTION || feature == Literals.CASE_FILE__SUMMARY
                || feature == Literals.CASE_FILE__EASY_READ;
    }

    @Override
    boolean shows(EObject object) {
        return object == file() || object instanceof CaseMarker;
    }
}
