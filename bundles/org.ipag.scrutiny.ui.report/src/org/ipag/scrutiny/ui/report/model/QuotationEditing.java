package org.ipag.scrutiny.ui.report.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.ipag.scrutiny.model.edit.Edits;
import org.ipag.scrutiny.model.edit.Ids;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Quotation;
import org.ipag.scrutiny.model.round.QuotationEdit;
import org.ipag.scrutiny.model.round.Report;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.RoundPackage;
import org.ipag.scrutiny.process.quotations.QuotationText;
import org.ipag.scrutiny.process.quotations.VerbatimGuard;

/**
 * Chooses what the report quotes, and shortens or clarifies it so that every difference from the source is recorded.
 * Until somebody chooses, the report quotes every passage marked as worth quoting; the first choice keeps them all and
 * changes the one.
 */
public final class QuotationEditing {

    private static final RoundPackage P = RoundPackage.eINSTANCE;

    /**
     * A passage that may be quoted.
     *
     * @param passage   the source
     * @param answer    where it stands
     * @param district  whose words they are; may be null
     * @param quotation what was chosen; null while nobody chose
     */
    public record Candidate(Passage passage, Answer answer, District district, Quotation quotation) {

        /** Whether it is printed as things are. */
        public boolean printed(boolean chosen) {
            return quotation == null ? !chosen && passage.isQuotable() : quotation.isIncluded();
        }

        /** The words as they would be printed. */
        public String words() {
            return quotation == null ? passage.getText() : quotation.getText();
        }

        /** Why the guard would not let it out; empty if all is well. */
        public List<String> problems() {
            return quotation == null ? List.of() : VerbatimGuard.problems(quotation);
        }
    }

    private final EditingDomain domain;
    private final Round round;
    private final String who;

    /**
     * @param who the person at the keyboard, kept with every edit of a quotation
     */
    public QuotationEditing(EditingDomain domain, Round round, String who) {
        this.domain = domain;
        this.round = round;
        this.who = who;
    }

    /** Whether somebody chose quotations; if not, all marked passages are printed. */
    public boolean isChosen() {
        return round.getReport() != null && round.getReport().getQuotations().stream().anyMatch(Quotation::isIncluded);
    }

    /** The passages marked as worth quoting and those chosen, by question, in the order printed. */
    public List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        for (Return from : round.getReturns()) {
            for (Answer answer : from.getAnswers()) {
                for (Passage passage : answer.getPassages()) {
                    Quotation quotation = of(passage).orElse(null);
                    if (passage.isQuotable() || quotation != null) {
                        candidates.add(new Candidate(passage, answer, from.getDistrict(), quotation));
                    }
                }
            }
        }
        candidates.sort(Comparator.comparingInt(QuotationEditing::question).thenComparingInt(
                candidate -> candidate.quotation() == null ? 0 : candidate.quotation().getPosition()));
        return candidates;
    }

    /** Prints a passage or leaves it out. */
    public Command include(Passage passage, boolean included, String label) {
        Edits edits = Edits.of(domain, label);
        List<Quotation> added = new ArrayList<>();
        if (!isChosen()) {
            candidates().stream().filter(c -> c.quotation() == null && c.passage() != passage)
                    .forEach(c -> added.add(quotation(c.passage(), true)));
        }
        of(passage).ifPresentOrElse(quotation -> edits.set(quotation, P.getQuotation_Included(), included),
                () -> added.add(quotation(passage, included)));
        addAll(edits, added);
        return edits.command();
    }

    /** Says why a quotation is left out, or kept in spite of a warning. */
    public Command reason(Quotation quotation, String reason, String label) {
        return Edits.of(domain, label).set(quotation, P.getQuotation_Reason(), reason.isBlank() ? null : reason).command();
    }

    /** What typing other words for a quotation comes to. */
    public sealed interface Typed {
        /** The words differ by elisions and clarifications only; the command records them. */
        record Recorded(Command command, List<QuotationText.Edit> edits) implements Typed {
        }

        /** The words differ from the source in another way and are refused. */
        record Refused(String source) implements Typed {
        }
    }

    /**
     * Takes words typed for a quotation: an ellipsis for words left out, square brackets for words added. Anything else
     * is refused, as a quotation must match its source.
     */
    public Typed type(Passage passage, String words, String label) {
        Optional<List<QuotationText.Edit>> edits = QuotationText.infer(passage.getText(), words);
        if (edits.isEmpty() || !QuotationText.problems(passage.getText(), edits.get()).isEmpty()) {
            return new Typed.Refused(passage.getText());
        }
        String printed = QuotationText.print(passage.getText(), edits.get());
        Edits change = Edits.of(domain, label);
        Quotation quotation = of(passage).orElse(null);
        if (quotation == null) {
            Quotation made = quotation(passage, true);
            made.setText(printed);
            edits.get().forEach(edit -> made.getEdits().add(edit.toModel(who)));
            List<Quotation> added = new ArrayList<>();
            if (!isChosen()) {
                candidates().stream().filter(c -> c.quotation() == null && c.passage() != passage)
                        .forEach(c -> added.add(quotation(c.passage(), true)));
            }
            added.add(made);
            addAll(change, added);
        } else {
            for (QuotationEdit old : List.copyOf(quotation.getEdits())) {
                change.remove(quotation, P.getQuotation_Edits(), old);
            }
            edits.get().forEach(edit -> change.add(quotation, P.getQuotation_Edits(), edit.toModel(who)));
            change.set(quotation, P.getQuotation_Text(), printed);
        }
        return new Typed.Recorded(change.command(), edits.get());
    }

    /** Prints a quotation earlier (negative) or later under its question. */
    public Command reorder(Candidate candidate, int steps, String label) {
        Edits edits = Edits.of(domain, label);
        List<Candidate> order = new ArrayList<>(candidates().stream()
                .filter(c -> question(c) == question(candidate)).toList());
        int from = order.stream().map(Candidate::passage).toList().indexOf(candidate.passage());
        int to = Math.clamp((long) from + steps, 0, order.size() - 1);
        if (from >= 0 && from != to) {
            order.add(to, order.remove(from));
            boolean chosen = isChosen();
            List<Quotation> added = new ArrayList<>();
            for (int i = 0; i < order.size(); i++) {
                Candidate each = order.get(i);
                if (each.quotation() != null) {
                    edits.set(each.quotation(), P.getQuotation_Position(), i + 1);
                } else {
                    Quotation made = quotation(each.passage(), each.printed(chosen));
                    made.setPosition(i + 1);
                    added.add(made);
                }
            }
            if (!chosen) {
                candidates().stream().filter(c -> c.quotation() == null && question(c) != question(candidate))
                        .forEach(c -> added.add(quotation(c.passage(), true)));
            }
            addAll(edits, added);
        }
        return edits.command();
    }

    private Optional<Quotation> of(Passage passage) {
        return round.getReport() == null ? Optional.empty()
                : round.getReport().getQuotations().stream().filter(q -> q.getPassage() == passage).findFirst();
    }

    private static Quotation quotation(Passage passage, boolean included) {
        Quotation quotation = RoundFactory.eINSTANCE.createQuotation();
        quotation.setPassage(passage);
        quotation.setText(passage.getText());
        quotation.setIncluded(included);
        return quotation;
    }

    private void addAll(Edits edits, List<Quotation> quotations) {
        if (round.getReport() != null) {
            edits.addAll(round.getReport(), P.getReport_Quotations(), quotations);
        } else if (!quotations.isEmpty()) {
            Report report = RoundFactory.eINSTANCE.createReport();
            report.getQuotations().addAll(quotations);
            edits.set(round, P.getRound_Report(), Ids.assignMissing(report));
        }
    }

    private static int question(Candidate candidate) {
        return candidate.answer().getQuestion() == null ? Integer.MAX_VALUE : candidate.answer().getQuestion().getNumber();
    }
}
