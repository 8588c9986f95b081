package org.ipag.scrutiny.ui.feedback.returns;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.ipag.scrutiny.model.edit.Commands;
import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.model.edit.UkDates;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.MeetingMode;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.ReturnDocument;
import org.ipag.scrutiny.model.round.ReturnState;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.RoundPackage.Literals;
import org.ipag.scrutiny.model.round.Meeting;
import org.ipag.scrutiny.ui.feedback.returns.model.CommunityText;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.form.FieldSheet;
import org.ipag.scrutiny.ui.form.StateButton;
import org.ipag.scrutiny.ui.form.StateButtons;
import org.ipag.scrutiny.ui.form.Framed;
import org.ipag.scrutiny.ui.form.TypingBurst;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.style.Style;

/** What is known of a return besides its answers: its state, the group's meeting, the documents received. */
final class FactsPane {

    private static final int COMMUNITY_LINES = 4;
    private static final int MOST_MEMBERS = 9999;

    private final OpenRound round;
    private final Return item;
    private final ScrolledComposite scroll;
    private final Composite page;
    private final StateButton state;
    private final Label reason;
    private final FieldSheet received;
    private final Composite meetingArea;
    private final Label documents;
    private FieldSheet meeting;
    private TypingBurst communities;
    private Meeting shownMeeting;
    private final List<Button> cases = new ArrayList<>();

    FactsPane(Composite parent, OpenRound round, Return item) {
        this.round = round;
        this.item = item;
        scroll = Style.of(new ScrolledComposite(parent, SWT.V_SCROLL), Style.PAGE);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        page = Style.panel(scroll, 1, Style.PAGE);
        scroll.setContent(page);
        Composite card = card(Messages.Facts_return);
        state = StateButtons.create(card, Messages.Facts_state, () -> round, () -> item);
        reason = grab(Style.label(card, "", Style.QUIET)); //$NON-NLS-1$
        received = FieldSheet.in(card, round);
        received.date(Literals.RETURN__RECEIVED_ON);
        received.text(Literals.RETURN__CHECKED_BY);
        received.date(Literals.RETURN__CHECKED_ON);
        grab(received.composite());
        received.show(item);
        meetingArea = card(Messages.Facts_meeting);
        Composite papers = card(Messages.Facts_documents);
        documents = grab(Style.label(papers, "", null)); //$NON-NLS-1$
        scroll.addListener(SWT.Resize, event -> fit());
    }

    private Composite card(String heading) {
        Composite card = Style.panel(page, 1, Style.CARD);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
        Style.label(card, heading, Style.HEADING);
        return card;
    }

    private static <T extends Control> T grab(T control) {
        GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
        return control;
    }

    void refresh() {
        state.show(ModelTexts.literal(item.getState()));
        String why = item.getState() == ReturnState.NIL && item.getNilReason() != null
                ? NLS.bind(Messages.Facts_nil, item.getNilReason()) : formWords();
        reason.setText(why.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        received.refresh();
        showMeeting();
        documents.setText(documentWords().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        fit();
    }

    private String formWords() {
        if (item.getFormIssue() == null) {
            return Messages.Facts_notIssued;
        }
        String issued = NLS.bind(Messages.Facts_issued, UkDates.date(item.getFormIssue().getIssuedAt()));
        return item.getFormIssue().getReminders().isEmpty() ? issued : issued + ' ' + NLS.bind(Messages.Facts_reminded,
                UkDates.date(item.getFormIssue().getReminders().getLast().getSentOn()));
    }

    private String documentWords() {
        if (item.getDocuments().isEmpty()) {
            return Messages.Facts_noDocument;
        }
        List<String> lines = new ArrayList<>();
        for (ReturnDocument document : item.getDocuments()) {
            String line = NLS.bind(Messages.Facts_document, document.getFileName(),
                    UkDates.dateTime(document.getImportedAt()));
            lines.add(document.isSuperseded() ? line + ' ' + Messages.Facts_superseded : line);
        }
        return String.join("\n", lines); //$NON-NLS-1$
    }

    private void showMeeting() {
        if (meeting == null || shownMeeting != item.getMeeting() || cases.size() != round.round().getCases().size()) {
            Control[] old = meetingArea.getChildren();
            for (int i = 1; i < old.length; i++) {
                old[i].dispose();
            }
            cases.clear();
            shownMeeting = item.getMeeting();
            if (shownMeeting == null) {
                meeting = null;
                createRecordButton();
            } else {
                createMeeting();
            }
        }
        if (meeting != null) {
            meeting.refresh();
            communities.show(CommunityText.of(shownMeeting.getCommunities()));
            cases.forEach(box -> box.setSelection(shownMeeting.getCasesReviewed().contains(box.getData())));
        }
    }

    private void createRecordButton() {
        grab(Style.label(meetingArea, Messages.Facts_noMeeting, Style.QUIET));
        Button record = new Button(meetingArea, SWT.PUSH);
        record.setText(Messages.Facts_recordMeeting);
        record.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            Meeting met = RoundFactory.eINSTANCE.createMeeting();
            met.setMode(MeetingMode.IN_PERSON);
            round.add(Messages.Facts_recordMeetingStep, item, Literals.RETURN__MEETING, met);
        }));
    }

    private void createMeeting() {
        meeting = FieldSheet.in(meetingArea, round);
        meeting.date(Literals.MEETING__HELD_ON);
        meeting.choice(Literals.MEETING__MODE);
        meeting.number(Literals.MEETING__ATTENDANCE, 0, MOST_MEMBERS);
        meeting.check(Literals.MEETING__REMINDER_GIVEN);
        meeting.text(Literals.MEETING__REMINDER_BY);
        meeting.check(Literals.MEETING__BY_DISCUSSION);
        meeting.check(Literals.MEETING__BY_CHAT);
        meeting.check(Literals.MEETING__ON_FORM);
        meeting.area(Literals.MEETING__NOTES, 3);
        grab(meeting.composite());
        FieldSheet.alike(received, meeting);
        meeting.show(shownMeeting);
        Label label = grab(Style.label(meetingArea, Messages.Facts_communities, null));
        Text text = Framed.text(meetingArea, SWT.NONE, SWT.DEFAULT, COMMUNITY_LINES, false);
        Accessibles.labelled(text, label);
        Meeting met = shownMeeting;
        communities = new TypingBurst(text, round, burst -> {
            List<CommunityText.Line> lines = CommunityText.parse(text.getText());
            round.type(Messages.Facts_communitiesStep, burst, () -> Commands.recorded(Messages.Facts_communitiesStep, met,
                    () -> CommunityText.apply(lines, met.getCommunities())));
        });
        TypingBurst typing = communities;
        text.addModifyListener(event -> typing.typed());
        if (!round.round().getCases().isEmpty()) {
            grab(Style.label(meetingArea, Messages.Facts_cases, null));
        }
        for (CaseFile file : round.round().getCases()) {
            Button box = new Button(meetingArea, SWT.CHECK);
            box.setText(file.getLabel() == null ? ModelTexts.className(file.eClass()) : file.getLabel());
            box.setToolTipText(file.getTitle());
            box.setData(file);
            box.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> round.execute(
                    NLS.bind(Messages.Facts_casesStep, box.getText()),
                    box.getSelection() ? Commands.add(round.domain(), met, Literals.MEETING__CASES_REVIEWED, file)
                            : Commands.remove(round.domain(), met, Literals.MEETING__CASES_REVIEWED, file))));
            cases.add(box);
        }
    }

    /** Gives the page the height it needs at the width there is, once it has one. */
    private void fit() {
        int width = scroll.isDisposed() ? 0 : scroll.getClientArea().width;
        if (width > 0) {
            Point size = page.computeSize(width, SWT.DEFAULT);
            scroll.setLayoutDeferred(true);
            scroll.setMinHeight(size.y);
            page.layout(false, true); // with the sizes that were just computed
            scroll.setLayoutDeferred(false);
        }
    }
}
