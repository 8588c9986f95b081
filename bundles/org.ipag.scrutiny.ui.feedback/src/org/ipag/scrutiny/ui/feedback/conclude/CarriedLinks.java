package org.ipag.scrutiny.ui.feedback.conclude;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.store.CarriedRecommendation;
import org.ipag.scrutiny.ui.editor.OtherRounds;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.style.Style;

/** Links from a recommendation to its original in the round before, and to the round that took it up; takes no room if there is none. */
final class CarriedLinks {

    private final Composite composite;
    private Recommendation shown;
    private List<CarriedRecommendation> links = List.of();

    CarriedLinks(Composite parent) {
        composite = Style.row(parent, 1);
        Accessibles.name(composite, Messages.Rec_otherRounds);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).exclude(true).applyTo(composite);
        composite.setVisible(false);
    }

    /** Shows the links of a recommendation; what is shown of the same already stays. */
    void show(Recommendation recommendation) {
        if (recommendation != shown) {
            shown = recommendation;
            links(List.of());
            look();
        }
    }

    /** Looks once more: another round may have taken the recommendation up meanwhile. */
    void look() {
        Recommendation asked = shown;
        if (asked != null) {
            OtherRounds.find(List.of(asked), found -> {
                if (!composite.isDisposed() && shown == asked && !found.equals(links)) {
                    links(found);
                }
            }, sentence -> {
                if (!composite.isDisposed() && shown == asked) {
                    links(List.of());
                    Style.label(composite, sentence, Style.PROBLEM);
                    room(true);
                }
            });
        }
    }

    private void links(List<CarriedRecommendation> next) {
        links = next;
        for (Control each : composite.getChildren()) {
            each.dispose();
        }
        for (CarriedRecommendation each : next) {
            Link link = new Link(composite, SWT.WRAP);
            String place = "<a>" + OtherRounds.words(each).replace("&", "&&").replace("<", "\u2039") + "</a>";
            link.setText(Messages.bind(each.earlier() ? Messages.Rec_earlier : Messages.Rec_later, place));
            link.setToolTipText(each.text());
            GridDataFactory.fillDefaults().grab(true, false).hint(Style.chars(link, 20), SWT.DEFAULT).applyTo(link);
            link.addListener(SWT.Selection, event -> OtherRounds.reveal(composite.getShell(), each));
        }
        room(!next.isEmpty());
    }

    private void room(boolean needed) {
        ((GridData) composite.getLayoutData()).exclude = !needed;
        composite.setVisible(needed);
        composite.requestLayout();
    }
}
