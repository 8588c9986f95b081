package org.ipag.scrutiny.app.setup;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundPackage.Literals;
import org.ipag.scrutiny.ui.editor.RoundEditor;
import org.ipag.scrutiny.ui.form.FieldSheet;
import org.ipag.scrutiny.ui.session.RoundChange;
import org.ipag.scrutiny.ui.style.Style;
import org.ipag.scrutiny.ui.style.UiIcon;

/** The set-up of a round, to be changed at any time. */
public final class SetupEditor extends RoundEditor {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2200;
    private static final int LEAST_WIDTH_CHARS = 60;
    /** Where it is narrower than that, one card stands below the other. */
    private static final int NARROW_CHARS = 124;

    private ScrolledComposite scroll;
    private Composite page;
    private FieldSheet round;
    private FieldSheet force;
    private FieldSheet county;
    private DistrictsCard districts;
    private Text title;
    private boolean fitting;

    @Override
    protected String title(EObject object) {
        return Messages.Setup_tab;
    }

    @Override
    protected ImageDescriptor icon(EObject object) {
        return UiIcon.ROUND.descriptor();
    }

    @Override
    protected void createContents(Composite parent) {
        scroll = Style.of(new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL), Style.PAGE);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        page = Style.panel(scroll, 2, Style.PAGE);
        ((GridLayout) page.getLayout()).makeColumnsEqualWidth = true;
        scroll.setContent(page);
        inTurn(this::createRound);
        inTurn(this::createGroups);
        inTurn(() -> {
            districts = new DistrictsCard(page, openRound());
            GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(districts.composite());
        });
        scroll.addListener(SWT.Resize, event -> fitLater());
    }

    private void createRound() {
        round = sheet(Messages.Setup_round);
        title = round.text(Literals.ROUND__TITLE);
        round.number(Literals.ROUND__YEAR, FIRST_YEAR, LAST_YEAR);
        round.date(Literals.ROUND__CAMPAIGN_START);
        round.date(Literals.ROUND__CAMPAIGN_END);
        round.date(Literals.ROUND__RETURNS_DUE);
        round.area(Literals.ROUND__CASE_SELECTION, 4);
        round.date(Literals.ROUND__PILOTED_ON);
        round.area(Literals.ROUND__PILOT_LESSONS, 4);
    }

    private void createGroups() {
        Composite right = Style.row(page, 1);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(right);
        force = sheet(right, Messages.Setup_force);
        force.text(Literals.FORCE__NAME);
        force.text(Literals.FORCE__SHORT_NAME);
        county = sheet(right, Messages.Setup_county);
        county.text(Literals.COUNTY_GROUP__NAME);
        county.text(Literals.COUNTY_GROUP__CHAIR);
        county.text(Literals.COUNTY_GROUP__VICE_CHAIR);
    }

    private FieldSheet sheet(String heading) {
        return sheet(page, heading);
    }

    private FieldSheet sheet(Composite parent, String heading) {
        Composite card = Style.panel(parent, 1, Style.CARD);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(card);
        Style.label(card, heading, Style.HEADING);
        FieldSheet sheet = FieldSheet.in(card, openRound());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sheet.composite());
        return sheet;
    }

    @Override
    protected void refresh(RoundChange change) {
        Round now = openRound().round();
        inTurn(() -> show(round, now));
        inTurn(() -> {
            show(force, now.getForce());
            show(county, now.getCountyGroup());
        });
        inTurn(() -> districts.refresh());
        if (change == null) {
            inTurn(this::fitLater);
        }
    }

    private static void show(FieldSheet sheet, EObject object) {
        if (sheet.object() == object && object != null) {
            sheet.refresh();
        } else {
            sheet.show(object);
        }
    }

    @Override
    protected void revealContents(String objectId) {
        openRound().find(objectId).ifPresent(object -> {
            for (EObject at = object; at != null; at = at.eContainer()) {
                if (at instanceof District district) {
                    districts.select(district);
                    return;
                }
            }
        });
    }

    /** Gives the page its height once, after all that is happening now. */
    private void fitLater() {
        if (!fitting) {
            fitting = true;
            inNextTurn(this::fit);
        }
    }

    private void fit() {
        fitting = false;
        if (scroll.getClientArea().width == 0) {
            return; // there will be another time
        }
        int least = Style.chars(page, LEAST_WIDTH_CHARS);
        boolean narrow = scroll.getClientArea().width < Style.chars(page, NARROW_CHARS);
        ((GridLayout) page.getLayout()).numColumns = narrow ? 1 : 2;
        int width = Math.max(least, scroll.getClientArea().width);
        scroll.setMinSize(least, page.computeSize(width, SWT.DEFAULT).y);
    }

    @Override
    protected void focusContents() {
        title.setFocus();
    }
}
