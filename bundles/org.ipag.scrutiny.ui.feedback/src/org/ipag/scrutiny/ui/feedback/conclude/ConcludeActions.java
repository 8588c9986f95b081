package org.ipag.scrutiny.ui.feedback.conclude;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.model.round.Finding;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.store.RoundSession;
import org.ipag.scrutiny.ui.editor.RoundEditors;
import org.ipag.scrutiny.ui.feedback.conclude.model.FindingKind;
import org.ipag.scrutiny.ui.feedback.conclude.model.Findings;
import org.ipag.scrutiny.ui.feedback.conclude.model.Recommendations;
import org.ipag.scrutiny.ui.form.Ask;
import org.ipag.scrutiny.ui.form.Tell;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.session.WorkbenchStore;

/** Carries out what the three panes ask for, each as one undoable step with its words for the audit chain. */
final class ConcludeActions {

    private final OpenRound round;
    private final Findings findings;
    private final Recommendations recommendations;
    private final ConcludeEditor editor;

    ConcludeActions(OpenRound round, Findings findings, Recommendations recommendations, ConcludeEditor editor) {
        this.round = round;
        this.findings = findings;
        this.recommendations = recommendations;
        this.editor = editor;
    }

    PassagePane.Actions passages() {
        return new PassagePane.Actions() {
            @Override
            public void addToFinding(List<Passage> passages) {
                Finding finding = editor.selectedFinding();
                if (!passages.isEmpty() && finding != null) {
                    round.execute(Messages.bind(Messages.Do_support, FindingPane.sign(finding)),
                            findings.support(finding, passages, Messages.Passages_add));
                } else if (!passages.isEmpty()) {
                    newFinding(passages);
                }
            }

            @Override
            public void newFinding(List<Passage> passages) {
                if (!passages.isEmpty()) {
                    create(FindingKind.of(passages.getFirst().getCoding()), passages);
                }
            }

            @Override
            public void open(Passage passage) {
                RoundEditors.reveal(round, passage);
            }
        };
    }

    FindingPane.Actions findings() {
        return new FindingPane.Actions() {
            @Override
            public void create(FindingKind kind, List<Passage> passages) {
                ConcludeActions.this.create(kind, passages);
            }

            @Override
            public void support(Finding finding, List<Passage> passages) {
                round.execute(Messages.bind(Messages.Do_support, FindingPane.sign(finding)),
                        findings.support(finding, passages, Messages.Passages_add));
            }

            @Override
            public void shift(Finding from, Finding to, List<Passage> passages) {
                round.execute(Messages.bind(Messages.Do_support, FindingPane.sign(to)),
                        findings.shift(from, to, passages, Messages.Passages_add));
            }

            @Override
            public void reorder(Finding finding, int steps) {
                round.execute(Messages.Do_reorder, findings.reorder(finding, steps, Messages.Do_reorder));
            }

            @Override
            public void changeKind(Finding finding) {
                chooseKind(FindingKind.of(finding)).ifPresent(kind -> {
                    Findings.NewFinding changed = findings.changeKind(finding, kind, Messages.Findings_kind);
                    if (round.execute(Messages.Do_changeKind, changed.command())) {
                        editor.go(changed.finding());
                    }
                });
            }

            @Override
            public void remove(List<Finding> whole, Finding from, List<Passage> passages) {
                if (from != null) {
                    round.execute(Messages.bind(Messages.Do_withdraw, FindingPane.sign(from)),
                            findings.withdraw(from, passages, Messages.Findings_remove));
                }
                whole.forEach(ConcludeActions.this::remove);
            }

            @Override
            public void addToRecommendation(List<Finding> chosen) {
                Recommendation target = editor.selectedRecommendation();
                if (!chosen.isEmpty() && target != null) {
                    round.execute(Messages.bind(Messages.Do_found, target.getNumber()),
                            recommendations.support(target, chosen, Messages.Findings_add));
                } else if (!chosen.isEmpty()) {
                    newRecommendation(chosen);
                }
            }

            @Override
            public void newRecommendation(List<Finding> chosen) {
                ConcludeActions.this.recommend(chosen);
            }
        };
    }

    RecommendationPane.Actions recommendations() {
        return new RecommendationPane.Actions() {
            @Override
            public void create(List<Finding> chosen) {
                recommend(chosen);
            }

            @Override
            public void support(Recommendation target, List<Finding> chosen) {
                round.execute(Messages.bind(Messages.Do_found, target.getNumber()),
                        recommendations.support(target, chosen, Messages.Findings_add));
            }

            @Override
            public void reorder(Recommendation recommendation, int steps) {
                round.execute(Messages.Do_reorder, recommendations.reorder(recommendation, steps, Messages.Do_reorder));
            }

            @Override
            public void remove(Recommendation recommendation, List<Finding> chosen) {
                if (chosen.isEmpty()) {
                    round.execute(Messages.Do_removeRec, recommendations.remove(recommendation, Messages.Recs_remove));
                } else {
                    round.execute(Messages.bind(Messages.Do_unfound, recommendation.getNumber()),
                            recommendations.withdraw(recommendation, chosen, Messages.Recs_remove));
                }
            }

            @Override
            public void carryOver() {
                ConcludeActions.this.carryOver();
            }
        };
    }

    private void create(FindingKind kind, List<Passage> passages) {
        Findings.NewFinding made = findings.create(kind, passages, Messages.Findings_new);
        if (round.execute(Messages.Do_newFinding, made.command())) {
            editor.go(made.finding());
        }
    }

    private void recommend(List<Finding> chosen) {
        Recommendations.Added<Recommendation> made = recommendations.create("", chosen, Messages.Recs_new);
        if (round.execute(Messages.Do_newRec, made.command())) {
            editor.go(made.element());
        }
    }

    private void remove(Finding finding) {
        int rests = findings.recommendations(finding).size();
        if (rests == 0 || Ask.confirm(shell(), Messages.Findings_remove,
                Messages.bind(Messages.Findings_removeConfirm, FindingPane.sign(finding), rests), Messages.Findings_removeDo)) {
            round.execute(Messages.Do_removeFinding, findings.remove(finding, Messages.Findings_remove));
        }
    }

    private Optional<FindingKind> chooseKind(FindingKind now) {
        return Ask.either(shell(), Messages.Findings_kind, Messages.Findings_kindAsk,
                Arrays.stream(FindingKind.values()).filter(kind -> kind != now).toList(),
                kind -> ModelTexts.className(kind.create().eClass()));
    }

    /** Reads the last round off the UI thread and offers what is still open there. */
    private void carryOver() {
        String id = round.round().getFollowsRound();
        Optional<OpenRound> here = PlatformUI.getWorkbench().getService(WorkbenchStore.class).opened(id);
        if (here.isPresent()) {
            offer(here.get().round());
            return;
        }
        PlatformUI.getWorkbench().getService(WorkbenchStore.class).run(Messages.Carry_loading, (store, monitor) -> {
            try (RoundSession session = store.open(id)) {
                return session.round();
            }
        }).whenComplete((previous, failure) -> {
            if (failure != null) {
                Tell.information(shell(), Messages.Carry_title, Messages.Carry_missing);
            } else {
                offer(previous);
            }
        });
    }

    private void offer(Round previous) {
        List<Recommendation> open = recommendations.stillOpen(previous);
        if (open.isEmpty()) {
            Tell.information(shell(), Messages.Carry_title, Messages.Carry_none);
            return;
        }
        CarryOverDialog dialog = new CarryOverDialog(shell(), open);
        if (dialog.open() == Window.OK) {
            boolean done = round.execute(Messages.Do_carry, recommendations.carryOver(previous, dialog.chosen(),
                    Change.currentUser(), Instant.now(), Messages.Recs_carry));
            if (done) {
                editor.go(round.round().getRecommendations().getLast());
            }
        }
    }

    private Shell shell() {
        return editor.getSite().getShell();
    }
}
