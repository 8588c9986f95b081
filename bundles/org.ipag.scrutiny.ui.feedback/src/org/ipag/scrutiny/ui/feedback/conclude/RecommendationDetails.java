package org.ipag.scrutiny.ui.feedback.conclude;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.RoundPackage;
import org.ipag.scrutiny.process.states.Move;
import org.ipag.scrutiny.process.states.Transitions;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.ui.feedback.conclude.model.NearDuplicates;
import org.ipag.scrutiny.ui.feedback.conclude.model.Recommendations;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.form.FieldSheet;
import org.ipag.scrutiny.ui.form.StateButton;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.style.Style;
import org.ipag.scrutiny.ui.style.WhyNot;

/** Everything about one recommendation: its words, owner, date and state; the force's reply; actions; sub-items. */
final class RecommendationDetails {

    private final Composite composite;
    private final OpenRound round;
    private final Transitions transitions = new Transitions();
    private final Recommendations recommendations;
    private final Label heading;
    private final Label alike;
    private final StateButton state;
    private final CarriedLinks carried;
    private final FieldSheet words;
    private final FieldSheet reply;
    private final Button addReply;
    private final PartsPage actions;
    private final PartsPage items;
    private Recommendation recommendation;

    RecommendationDetails(Composite parent, OpenRound round, Recommendations recommendations) {
        this.round = round;
        this.recommendations = recommendations;
        composite = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).spacing(Style.gap()).applyTo(composite);
        heading = Style.label(composite, "", Style.HEADING);
        state = new StateButton(composite, Messages.Rec_state, this::steps);
        carried = new CarriedLinks(composite);
        alike = Style.label(composite, "", Style.PROBLEM);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(alike);
        CTabFolder tabs = Style.tabs(composite);
        Accessibles.name(tabs, Messages.Rec_tabs);
        GridDataFactory.fillDefaults().span(4, 1).grab(true, true).applyTo(tabs);
        ScrolledComposite first = tab(tabs, Messages.Rec_words);
        words = FieldSheet.in(first, round);
        margins(words);
        words.area(RoundPackage.Literals.RECOMMENDATION__TEXT, 3);
        words.text(RoundPackage.Literals.RECOMMENDATION__OWNER);
        words.date(RoundPackage.Literals.RECOMMENDATION__DUE_DATE);
        fill(first, words.composite());
        ScrolledComposite second = tab(tabs, Messages.Rec_reply);
        Composite replyPage = new Composite(second, SWT.NONE);
        addReply = new Button(replyPage, SWT.PUSH);
        addReply.setText(Messages.Rec_addReply);
        addReply.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> startReply()));
        reply = FieldSheet.in(replyPage, round);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(reply.composite());
        reply.choice(RoundPackage.Literals.FORCE_REPLY__DECISION);
        reply.area(RoundPackage.Literals.FORCE_REPLY__REASON, 3);
        reply.text(RoundPackage.Literals.FORCE_REPLY__REPLIED_BY);
        reply.date(RoundPackage.Literals.FORCE_REPLY__REPLIED_ON);
        GridLayoutFactory.swtDefaults().applyTo(replyPage);
        fill(second, replyPage);
        ScrolledComposite third = tab(tabs, Messages.Rec_actions);
        actions = PartsPage.actions(third, round, recommendations);
        fill(third, actions.composite());
        ScrolledComposite fourth = tab(tabs, Messages.Rec_items);
        items = PartsPage.items(fourth, round, recommendations);
        fill(fourth, items.composite());
        tabs.setSelection(0);
    }

    Composite composite() {
        return composite;
    }

    void show(Recommendation next) {
        recommendation = next;
        heading.setText(Messages.bind(Messages.Rec_heading, next.getNumber()));
        state.show(ModelTexts.literal(next.getState()));
        show(words, next);
        show(reply, next.getReply());
        reply.composite().setVisible(next.getReply() != null);
        WhyNot.enable(addReply, next.getReply() == null, Messages.Rec_replyThere);
        actions.show(next);
        items.show(next);
        String twins = String.join(", ", NearDuplicates.among(round.round().getRecommendations(), Recommendation::getText)
                .stream().filter(pair -> pair.first() == next || pair.second() == next)
                .map(pair -> pair.first() == next ? pair.second() : pair.first())
                .map(r -> String.valueOf(r.getNumber())).toList());
        alike.setText(twins.isEmpty() ? "" : Messages.bind(Messages.Rec_alike, twins));
        ((GridData) alike.getLayoutData()).exclude = twins.isEmpty();
        alike.setVisible(!twins.isEmpty());
        carried.show(next);
        composite.layout();
    }

    /** Another round may have taken the recommendation up meanwhile. */
    void lookAgain() {
        carried.look();
    }

    private static void margins(FieldSheet sheet) {
        GridLayout layout = (GridLayout) sheet.composite().getLayout();
        layout.marginWidth = Style.gap().x;
        layout.marginHeight = Style.gap().y;
    }

    private static void show(FieldSheet sheet, EObject object) {
        if (sheet.object() == object && object != null) {
            sheet.refresh();
        } else {
            sheet.show(object);
        }
    }

    private void startReply() {
        if (recommendation != null) {
            round.execute(Messages.Rec_addReply, recommendations.reply(recommendation, Messages.Rec_addReply).command());
        }
    }

    private List<StateButton.Step> steps() {
        List<StateButton.Step> steps = new ArrayList<>();
        for (Move<?> move : transitions.movesFrom(recommendation)) {
            Enumerator to = (Enumerator) move.to();
            steps.add(new StateButton.Step(ModelTexts.literal(to), transitions.check(recommendation, to).text(),
                    move.needsReason(), why -> change(to, why)));
        }
        return steps;
    }

    private void change(Enumerator to, String why) {
        String what = Messages.bind(Messages.Rec_changeState, ObjectLabels.of(recommendation), ModelTexts.literal(to));
        round.execute(new Change(Change.currentUser(), what, why),
                transitions.command(round.domain(), recommendation, to, Change.currentUser(), why));
    }

    private static ScrolledComposite tab(CTabFolder tabs, String title) {
        ScrolledComposite page = new ScrolledComposite(tabs, SWT.V_SCROLL);
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(title);
        item.setControl(page);
        return page;
    }

    private static void fill(ScrolledComposite page, Composite content) {
        page.setContent(content);
        page.setExpandHorizontal(true);
        page.setExpandVertical(true);
        page.addListener(SWT.Resize,
                event -> page.setMinHeight(content.computeSize(page.getClientArea().width, SWT.DEFAULT).y));
    }
}
