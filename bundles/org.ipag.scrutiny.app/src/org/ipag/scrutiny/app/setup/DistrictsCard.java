package org.ipag.scrutiny.app.setup;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.model.edit.UkDates;
import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.DistrictGroup;
import org.ipag.scrutiny.model.round.RoundPackage.Literals;
import org.ipag.scrutiny.ui.form.Ask;
import org.ipag.scrutiny.ui.form.FieldSheet;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.style.Style;
import org.ipag.scrutiny.ui.style.WhyNot;
import org.ipag.scrutiny.ui.viewer.DataTable;

/** The districts of the round with their groups: a list, and the fields of the one selected. */
final class DistrictsCard {

    private static final int LINES = 14;
    private static final int MOST_MEMBERS = 9999;

    private final OpenRound round;
    private final Composite card;
    private final DataTable<District> table;
    private final FieldSheet district;
    private final FieldSheet group;
    private final Button remove;

    DistrictsCard(Composite parent, OpenRound round) {
        this.round = round;
        card = Style.panel(parent, 2, Style.CARD);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(Style.label(card, Messages.Districts_heading, Style.HEADING));
        Composite left = Style.row(card, 2);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(left);
        table = new DataTable<District>(left, SWT.SINGLE, "setup.districts", Messages.Districts_heading) //$NON-NLS-1$
                .column(Messages.Districts_name, 22, each -> or(each.getName()))
                .column(Messages.Districts_group, 26, each -> each.getGroup() == null ? "" : or(each.getGroup().getName())) //$NON-NLS-1$
                .column(Messages.Districts_invited, 14, SWT.LEFT, each -> UkDates.shortDate(each.getInvitedOn()), null,
                        (a, b) -> UkDates.shortDate(a.getInvitedOn()).compareTo(UkDates.shortDate(b.getInvitedOn())))
                .remembered();
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, Style.lines(card, LINES))
                .applyTo(table.viewer().getTable());
        button(left, Messages.Districts_add, this::add);
        remove = button(left, Messages.Districts_remove, this::remove);
        Composite right = Style.row(card, 1);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(right);
        district = FieldSheet.in(right, round);
        district.text(Literals.DISTRICT__NAME);
        district.text(Literals.DISTRICT__CODE);
        district.text(Literals.DISTRICT__BOROUGHS);
        district.date(Literals.DISTRICT__INVITED_ON);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(district.composite());
        group = FieldSheet.in(right, round);
        group.text(Literals.DISTRICT_GROUP__NAME, Messages.Districts_groupName);
        group.text(Literals.DISTRICT_GROUP__CHAIR);
        group.text(Literals.DISTRICT_GROUP__VICE_CHAIR);
        group.text(Literals.DISTRICT_GROUP__LIAISON_OFFICER);
        group.text(Literals.DISTRICT_GROUP__CONTACT);
        group.number(Literals.DISTRICT_GROUP__MEMBERS, 0, MOST_MEMBERS);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group.composite());
        FieldSheet.align(district, group);
        table.viewer().addSelectionChangedListener(event -> showSelected());
    }

    private static String or(String text) {
        return text == null ? "" : text; //$NON-NLS-1$
    }

    private static Button button(Composite parent, String label, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return button;
    }

    Composite composite() {
        return card;
    }

    void refresh() {
        List<District> all = round.round().getForce().getDistricts();
        table.setRows(List.copyOf(all));
        if (table.selected().isEmpty() && !all.isEmpty()) {
            table.select(all.getFirst());
        }
        showSelected();
    }

    void select(District wanted) {
        table.select(wanted);
    }

    private void showSelected() {
        District chosen = table.selected().stream().findFirst().orElse(null);
        DistrictGroup chosenGroup = chosen == null ? null : chosen.getGroup();
        if (district.object() == chosen) {
            district.refresh();
        } else {
            district.show(chosen);
        }
        if (group.object() == chosenGroup) {
            group.refresh();
        } else {
            group.show(chosenGroup);
        }
        WhyNot.needsChoice(remove, chosen != null);
    }

    private void add() {
        Ask.words(card.getShell(), Messages.Districts_addTitle, Messages.Districts_addText, "", //$NON-NLS-1$
                typed -> DistrictChanges.refusal(round.round(), typed).orElse(null), Messages.Districts_addDo).ifPresent(name -> {
                    DistrictChanges.Addition addition = DistrictChanges.add(round.domain(), round.round(), name);
                    round.execute(NLS.bind(Messages.Districts_addStep, name), addition.command());
                    refresh();
                    table.select(addition.district());
                });
    }

    private void remove() {
        table.selected().stream().findFirst().ifPresent(chosen -> {
            boolean hasWork = DistrictChanges.hasWork(round.round(), chosen);
            if (hasWork && !Ask.confirm(card.getShell(), Messages.Districts_removeTitle,
                    NLS.bind(Messages.Districts_removeAsk, chosen.getName()), Messages.Districts_removeDo)) {
                return;
            }
            Command command = DistrictChanges.remove(round.domain(), round.round(), chosen);
            round.execute(NLS.bind(Messages.Districts_removeStep, chosen.getName()), command);
        });
    }
}
