package org.ipag.scrutiny.report.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.Finding;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Quotation;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.process.quotations.VerbatimGuard;

/**
 * Which words of which district are printed: the quotations chosen for the report; failing any, the passages marked as
 * worth quoting; and as long as nothing is marked either, every answer in full, so that nothing is lost. Words that do not
 * match their source are never printed; a warning says which.
 */
final class QuotationChoice {

    /** How the words were chosen. */
    enum Source {
        CHOSEN, MARKED, EVERYTHING
    }

    /**
     * Words to print.
     *
     * @param district whose they are
     * @param answer   where they stand
     * @param text     the words
     * @param position order given by a person
     * @param sourceId id of the passage or answer
     */
    record Words(District district, Answer answer, String text, int position, String sourceId) {
    }

    private final Source source;
    private final Map<String, List<Words>> byQuestion = new HashMap<>();
    private final Map<Passage, Quotation> chosen = new HashMap<>();
    private final Set<Quotation> broken = new LinkedHashSet<>();
    private final List<String> warnings;

    private QuotationChoice(Source source, List<String> warnings) {
        this.source = source;
        this.warnings = warnings;
    }

    static QuotationChoice of(Round round, List<String> warnings) {
        List<Quotation> quotations = round.getReport() == null ? List.of() : round.getReport().getQuotations();
        boolean marked = round.getReturns().stream().flatMap(each -> each.getAnswers().stream())
                .flatMap(answer -> answer.getPassages().stream()).anyMatch(Passage::isQuotable);
        QuotationChoice choice = new QuotationChoice(quotations.stream().anyMatch(Quotation::isIncluded) ? Source.CHOSEN
                : marked ? Source.MARKED : Source.EVERYTHING, warnings);
        quotations.forEach(choice::take);
        for (Return returned : round.getReturns()) {
            for (Answer answer : returned.getAnswers()) {
                choice.collect(returned.getDistrict(), answer);
            }
        }
        choice.byQuestion.values().forEach(words -> words.sort(Comparator.comparingInt(Words::position)));
        return choice;
    }

    private void take(Quotation quotation) {
        if (quotation.getPassage() != null) {
            chosen.putIfAbsent(quotation.getPassage(), quotation);
        }
        if (quotation.isIncluded()) {
            List<String> problems = VerbatimGuard.problems(quotation);
            if (!problems.isEmpty()) {
                broken.add(quotation);
                warnings.add(ReportTexts.say("warning.quotation", excerpt(quotation.getText()),
                        String.join(" ", problems)));
            }
        }
    }

    private void collect(District district, Answer answer) {
        if (source == Source.EVERYTHING) {
            if (!ReportTexts.blank(answer.getText())) {
                add(new Words(district, answer, answer.getText(), 0, answer.getId()));
            }
            return;
        }
        for (Passage passage : answer.getPassages()) {
            if (source == Source.MARKED ? passage.isQuotable() : chosen.containsKey(passage)) {
                String text = wordsOf(passage);
                if (text != null) {
                    Quotation quotation = chosen.get(passage);
                    add(new Words(district, answer, text, quotation == null ? 0 : quotation.getPosition(),
                            passage.getId()));
                }
            }
        }
    }

    private void add(Words words) {
        byQuestion.computeIfAbsent(key(words.answer()), key -> new ArrayList<>()).add(words);
    }

    static String key(Answer answer) {
        return answer.getQuestion() != null ? answer.getQuestion().getKey() : ReportTexts.text(answer.getQuestionKey());
    }

    /** The words of a passage as they may be printed; null if they may not. */
    private String wordsOf(Passage passage) {
        Quotation quotation = chosen.get(passage);
        if (quotation != null) {
            return quotation.isIncluded() && !broken.contains(quotation) ? quotation.getText() : null;
        }
        if (!VerbatimGuard.stillStands(passage)) {
            String warning = ReportTexts.say("warning.passage", excerpt(passage.getText()));
            if (!warnings.contains(warning)) {
                warnings.add(warning);
            }
            return null;
        }
        return passage.getText();
    }

    private static String excerpt(String text) {
        String words = ReportTexts.text(text).replaceAll("\\s+", " ");
        return words.length() <= 60 ? words : words.substring(0, 60).strip() + "\u2026";
    }

    Source source() {
        return source;
    }

    /** The words under a question, in the order given by a person, else in the order of districts. */
    List<Words> under(String questionKey) {
        return byQuestion.getOrDefault(questionKey, List.of());
    }

    /** Keys of questions under which there are words. */
    Set<String> questions() {
        return byQuestion.keySet();
    }

    /** The words a finding rests on. */
    List<Words> of(Finding finding) {
        List<Words> words = new ArrayList<>();
        for (Passage passage : finding.getPassages()) {
            String text = wordsOf(passage);
            if (text != null && passage.eContainer() instanceof Answer answer
                    && answer.eContainer() instanceof Return returned) {
                words.add(new Words(returned.getDistrict(), answer, text, 0, passage.getId()));
            }
        }
        return words;
    }
}
