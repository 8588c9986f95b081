package org.ipag.scrutiny.ui.cases.redaction;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.FindingDecision;
import org.ipag.scrutiny.model.round.RedactionFinding;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.ui.cases.redaction.model.Decisions;
import org.ipag.scrutiny.ui.cases.redaction.model.Desk;
import org.ipag.scrutiny.ui.cases.redaction.model.DeskText;
import org.ipag.scrutiny.ui.cases.redaction.model.FindingKind;
import org.ipag.scrutiny.ui.cases.redaction.model.Labels;
import org.ipag.scrutiny.ui.cases.redaction.model.Span;
import org.ipag.scrutiny.ui.cases.redaction.model.SpanMove;
import org.ipag.scrutiny.ui.form.Ask;
import org.ipag.scrutiny.ui.session.OpenRound;

/** Does what keys and buttons ask for: each decision is one command, and the next undecided finding follows it. */
final class DeskActions implements DeskKeys.Listener {

    /** What the desk shows at the moment, and how to show something else. */
    interface View {

        Shell shell();

        Desk desk();

        DeskText text();

        /** The finding that keys act on; null for none. */
        RedactionFinding current();

        /** The findings that a person selected in the list, if the list has the focus. */
        List<RedactionFinding> selected();

        /** The findings in the list. */
        List<RedactionFinding> rows();

        /** Words selected in the text. */
        Optional<Span> selection();

        void go(RedactionFinding finding);

        void togglePreview();
    }

    private final OpenRound round;
    private final CaseFile file;
    private final View view;

    DeskActions(OpenRound round, CaseFile file, View view) {
        this.round = round;
        this.file = file;
        this.view = view;
    }

    @Override
    public void act(DeskKeys.Act act) {
        switch (act) {
            case NEXT, PREVIOUS -> view.desk().step(view.rows(), view.current(), act == DeskKeys.Act.NEXT).ifPresent(view::go);
            case LOOK -> view.desk().nextWorthALook(view.current()).ifPresent(view::go);
            case PREVIEW -> view.togglePreview();
            default -> {
                String locked = view.desk().locked();
                if (!locked.isEmpty()) {
                    Refusals.say(view.shell(), Messages.Desk_lockedTitle, locked);
                } else if (act == DeskKeys.Act.MARK) {
                    mark();
                } else if (act == DeskKeys.Act.LOOKED) {
                    lookedAtTheRest();
                } else if (view.current() != null) {
                    change(act, view.current());
                }
            }
        }
    }

    private void change(DeskKeys.Act act, RedactionFinding current) {
        if (targets(current).stream().allMatch(each -> FindingKind.of(each) == FindingKind.QUESTION) && question(act, current)) {
            return;
        }
        switch (act) {
            case ACCEPT -> decide(current, FindingDecision.ACCEPTED, ""); //$NON-NLS-1$
            case KEEP -> keep(current);
            case QUERY -> query(current);
            case REOPEN -> execute(decisions().decide(targets(current), FindingDecision.UNDECIDED, "")); //$NON-NLS-1$
            case EVERYWHERE -> {
                if (FindingKind.of(current) != FindingKind.HIDDEN
                        && execute(decisions().everywhere(current, view.desk().same(current)))) {
                    view.desk().nextUndecided(current).ifPresent(view::go);
                }
            }
            case LABEL -> label(current);
            default -> throw new IllegalArgumentException(act.name());
        }
    }

    /** What is done otherwise where nothing explains the words: to replace them one says what they are, to keep them needs no more words. */
    private boolean question(DeskKeys.Act act, RedactionFinding current) {
        switch (act) {
            case ACCEPT, LABEL -> identify(current);
            case KEEP -> looked(targets(current));
            case EVERYWHERE -> looked(view.desk().same(current));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void looked(List<RedactionFinding> findings) {
        if (execute(decisions().looked(findings), Messages.Look_reason)) {
            view.desk().nextUndecided(findings.getLast()).ifPresent(view::go);
        }
    }

    private void lookedAtTheRest() {
        List<RedactionFinding> rest = view.desk().worthALook();
        if (!rest.isEmpty() && Ask.confirm(view.shell(), Messages.Look_title, NLS.bind(Messages.Look_message, rest.size()), Messages.Look_do)) {
            looked(rest);
        }
    }

    private void identify(RedactionFinding current) {
        String words = view.text().words(current);
        List<RedactionFinding> same = view.desk().same(current);
        List<Span> others = decisions().missed(words).stream()
                .filter(each -> same.stream().noneMatch(one -> view.text().span(one).filter(each::overlaps).isPresent())).toList();
        String likely = (words.chars().anyMatch(Character::isDigit) ? IdentifierType.OFFICER : IdentifierType.PERSON_NAME).key();
        LabelDialog dialog = new LabelDialog(view.shell(), Messages.Identify_title, NLS.bind(Messages.Mark_message, words),
                Markable.types(), likely, view.desk().labels(), Labels.of(likely), same.size() + others.size());
        if (dialog.open() == Window.OK) {
            boolean all = dialog.everywhere();
            if (execute(decisions().identify(all ? same : List.of(current), all ? others : List.of(), dialog.type(), dialog.label()))) {
                view.desk().nextWorthALook(current).or(() -> view.desk().nextUndecided(current)).ifPresent(view::go);
            }
        }
    }

    /** What a person selected in the list, or the current finding. */
    private List<RedactionFinding> targets(RedactionFinding current) {
        List<RedactionFinding> selected = view.selected();
        return selected.size() > 1 ? selected : List.of(current);
    }

    private void decide(RedactionFinding current, FindingDecision decision, String reason) {
        Optional<RedactionFinding> next = view.desk().nextUndecided(current);
        List<RedactionFinding> targets = targets(current);
        Command command = decisions().decide(targets, decision, reason);
        if (execute(command, reason)) {
            (targets.size() > 1 ? view.desk().nextUndecided(targets.getLast()) : next).ifPresent(view::go);
        }
    }

    private void keep(RedactionFinding current) {
        if (targets(current).stream().anyMatch(each -> FindingKind.of(each) == FindingKind.HIDDEN)) {
            Refusals.say(view.shell(), Messages.Keep_title, Messages.Decide_hidden);
            return;
        }
        ReasonDialog dialog = new ReasonDialog(view.shell(), Messages.Keep_title,
                NLS.bind(Messages.Keep_message, view.text().words(current)), true, view.desk().reasons());
        if (dialog.open() == Window.OK) {
            decide(current, FindingDecision.REJECTED, dialog.reason());
        }
    }

    private void query(RedactionFinding current) {
        ReasonDialog dialog = new ReasonDialog(view.shell(), Messages.Query_title, Messages.Query_message, false, List.of());
        if (dialog.open() == Window.OK) {
            decide(current, FindingDecision.QUERY, dialog.reason());
        }
    }

    private void label(RedactionFinding current) {
        if (FindingKind.of(current) == FindingKind.HIDDEN) {
            return;
        }
        List<RedactionFinding> same = view.desk().same(current);
        LabelDialog dialog = new LabelDialog(view.shell(), Messages.Label_title,
                NLS.bind(Messages.Label_message, view.text().words(current)), Map.of(), current.getType(),
                view.desk().labels(), current.getReplacement(), same.size());
        if (dialog.open() == Window.OK) {
            execute(decisions().relabel(dialog.everywhere() ? same : List.of(current), dialog.label()));
        }
    }

    private void mark() {
        Optional<Span> selected = view.selection();
        if (selected.isEmpty()) {
            Refusals.say(view.shell(), Messages.Mark_title, Messages.Mark_select);
            return;
        }
        String words = view.text().words(selected.get());
        List<Span> others = decisions().missed(words).stream().filter(each -> !each.overlaps(selected.get())).toList();
        LabelDialog dialog = new LabelDialog(view.shell(), Messages.Mark_title, NLS.bind(Messages.Mark_message, words),
                Markable.types(), IdentifierType.PERSON_NAME.key(), view.desk().labels(),
                Labels.of(IdentifierType.PERSON_NAME.key()), others.size() + 1);
        if (dialog.open() == Window.OK) {
            List<Span> spans = new ArrayList<>(List.of(selected.get()));
            if (dialog.everywhere()) {
                spans.addAll(others);
            }
            execute(decisions().mark(spans, dialog.type(), dialog.label()));
        }
    }

    @Override
    public void span(SpanMove move) {
        RedactionFinding current = view.current();
        Optional<Span> span = current == null ? Optional.empty() : view.text().span(current);
        if (span.isPresent() && view.desk().locked().isEmpty()) {
            Span moved = move.apply(span.get(), view.text().part(span.get().part()).orElseThrow().text());
            if (!moved.equals(span.get())) {
                execute(decisions().respan(current, moved));
            }
        }
    }

    private boolean execute(Command command) {
        return execute(command, ""); //$NON-NLS-1$
    }

    /** What stays in a document although it was found or listed is in the audit with its reason. */
    private boolean execute(Command command, String reason) {
        return round.execute(new Change(Change.currentUser(), command.getLabel(), EndOfAgreement.said(file, reason)), command);
    }

    private Decisions decisions() {
        return new Decisions(round.domain(), file, view.text(), Change.currentUser(), Clock.systemUTC());
    }
}
