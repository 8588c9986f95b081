package org.ipag.scrutiny.ui.feedback.collation.model;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.ipag.scrutiny.model.edit.Edits;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Coding;
import org.ipag.scrutiny.model.round.Finding;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Quotation;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.RoundPackage;

/**
 * Marks passages of answers and codes them, each gesture one undoable command. Passages may overlap: two coders, or two
 * thoughts, may need the same words.
 */
public final class PassageMarking {

    private static final RoundPackage P = RoundPackage.eINSTANCE;

    /** A command and the passage it makes or changes. */
    public record Marked(Command command, Passage passage) {
    }

    private final EditingDomain domain;
    private final String who;
    private final Clock clock;

    /**
     * @param who the person at the keyboard, kept with every passage they mark
     */
    public PassageMarking(EditingDomain domain, String who, Clock clock) {
        this.domain = domain;
        this.who = who;
        this.clock = clock;
    }

    /**
     * Marks a span: snaps it to whole words, takes the passage that has exactly these words or makes one, and applies
     * the mark. Without a selection the passage at the caret is meant, and failing that the sentence around it.
     *
     * @param label what the step is called for undo
     * @return nothing if there are no words to mark
     */
    public Optional<Marked> mark(Answer answer, int from, int to, Mark mark, String label) {
        String text = answer.getText() == null ? "" : answer.getText();
        if (from == to) {
            Optional<Passage> here = at(answer, from);
            if (here.isPresent()) {
                return Optional.of(new Marked(change(here.get(), mark, label), here.get()));
            }
        }
        WordSpan span = from == to ? WordSpan.sentence(text, from) : WordSpan.snap(text, from, to);
        if (span.isEmpty()) {
            return Optional.empty();
        }
        Optional<Passage> same = answer.getPassages().stream()
                .filter(p -> p.getStart() == span.start() && p.getEnd() == span.end()).findFirst();
        if (same.isPresent()) {
            return Optional.of(new Marked(change(same.get(), mark, label), same.get()));
        }
        Passage passage = create(text, span);
        switch (mark) {
            case Mark.Codes codes -> passage.setCoding(codes.coding());
            case Mark.Themed themed -> passage.getThemes().add(themed.theme());
            case Mark.Quotable q -> passage.setQuotable(true);
            case Mark.Plain p -> { }
        }
        int index = (int) answer.getPassages().stream().filter(p -> p.getStart() <= span.start()).count();
        Command command = Edits.of(domain, label).add(answer, P.getAnswer_Passages(), passage, index).command();
        return Optional.of(new Marked(command, passage));
    }

    /** Applies a mark to a passage, or takes it back if it has it already. */
    public Command change(Passage passage, Mark mark, String label) {
        Edits edits = Edits.of(domain, label);
        switch (mark) {
            case Mark.Codes codes -> edits.set(passage, P.getPassage_Coding(),
                    passage.getCoding() == codes.coding() ? Coding.NONE : codes.coding());
            case Mark.Themed themed -> {
                if (passage.getThemes().contains(themed.theme())) {
                    edits.remove(passage, P.getPassage_Themes(), themed.theme());
                } else {
                    edits.add(passage, P.getPassage_Themes(), themed.theme());
                }
            }
            case Mark.Quotable q -> edits.set(passage, P.getPassage_Quotable(), !passage.isQuotable());
            case Mark.Plain p -> { }
        }
        return edits.command();
    }

    /** Writes the coder's remark. */
    public Command note(Passage passage, String note, String label) {
        return Edits.of(domain, label).set(passage, P.getPassage_Note(), note.isBlank() ? null : note).command();
    }

    /** Removes the mark, also from the findings that rest on it and from the report's quotations. */
    public Command remove(Passage passage, String label) {
        Edits edits = Edits.of(domain, label);
        removeInto(edits, passage);
        return edits.command();
    }

    static void removeInto(Edits edits, Passage passage) {
        if (passage.eContainer() instanceof Answer answer) {
            Round round = roundOf(answer);
            if (round != null) {
                for (Finding finding : round.getFindings()) {
                    edits.remove(finding, P.getFinding_Passages(), passage);
                }
                if (round.getReport() != null) {
                    for (Quotation quotation : round.getReport().getQuotations()) {
                        if (quotation.getPassage() == passage) {
                            edits.remove(round.getReport(), P.getReport_Quotations(), quotation);
                        }
                    }
                }
            }
            edits.remove(answer, P.getAnswer_Passages(), passage);
        }
    }

    /** What would go with a passage if its mark were removed: findings and quotations that use it. */
    public static int uses(Passage passage) {
        Round round = roundOf(passage);
        if (round == null) {
            return 0;
        }
        long findings = round.getFindings().stream().filter(f -> f.getPassages().contains(passage)).count();
        long quotations = round.getReport() == null ? 0
                : round.getReport().getQuotations().stream().filter(q -> q.getPassage() == passage).count();
        return (int) (findings + quotations);
    }

    /** The shortest passage around an offset. */
    public static Optional<Passage> at(Answer answer, int offset) {
        return answer.getPassages().stream().filter(p -> p.getStart() <= offset && offset <= p.getEnd())
                .min(Comparator.comparingInt(p -> p.getEnd() - p.getStart()));
    }

    /** The round an element belongs to, or null while it belongs to none. */
    public static Round roundOf(EObject element) {
        for (EObject up = element; up != null; up = up.eContainer()) {
            if (up instanceof Round round) {
                return round;
            }
        }
        return null;
    }

    private Passage create(String text, WordSpan span) {
        Passage passage = RoundFactory.eINSTANCE.createPassage();
        passage.setStart(span.start());
        passage.setEnd(span.end());
        passage.setText(span.of(text));
        passage.setMarkedBy(Objects.requireNonNullElse(who, ""));
        passage.setMarkedAt(clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return passage;
    }
}
