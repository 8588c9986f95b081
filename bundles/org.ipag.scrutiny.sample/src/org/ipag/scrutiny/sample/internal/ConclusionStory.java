package org.ipag.scrutiny.sample.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ipag.scrutiny.model.edit.Ids;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.AnswerKind;
import org.ipag.scrutiny.model.round.Confidence;
import org.ipag.scrutiny.model.round.Finding;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Quotation;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.RecommendationItem;
import org.ipag.scrutiny.model.round.RecommendationState;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.process.quotations.QuotationText;

/** What is made of the answers: kinds, passages with their themes, quotations, findings and recommendations. */
final class ConclusionStory {

    private static final RoundFactory MAKE = RoundFactory.eINSTANCE;
    private static final String VICE_CHAIR = "County vice-chair";

    private final Steps steps;
    private final List<StoryRecord> story;
    private final Map<String, Passage> passages = new HashMap<>();
    private final Map<String, Finding> findings = new HashMap<>();

    ConclusionStory(Steps steps, List<StoryRecord> story) {
        this.steps = steps;
        this.story = story;
    }

    void tell() {
        steps.change(Steps.COORDINATOR, "Tell kinds of answers apart", this::kinds);
        steps.change(Steps.COORDINATOR, "Mark and code passages", () -> each("passage", this::passage));
        steps.change(Steps.COORDINATOR, "Choose quotations", this::quotations);
        steps.change(Steps.COORDINATOR, "Write findings", () -> {
            each("strength", told -> finding(told, MAKE.createStrength()));
            each("area", told -> finding(told, MAKE.createAreaForDevelopment()));
            each("exercise", told -> finding(told, MAKE.createExerciseFeedback()));
        });
        steps.change(VICE_CHAIR, "Write recommendations", () -> each("recommendation", this::recommendation));
        each("recommendation", told -> {
            if (told.value("agreed").equals("yes")) {
                steps.move(numbered(told.name()), RecommendationState.AGREED, VICE_CHAIR, "");
            }
        });
    }

    private interface Telling {

        void tell(StoryRecord record);
    }

    private void each(String kind, Telling telling) {
        story.stream().filter(each -> each.kind().equals(kind)).forEach(telling::tell);
    }

    private void kinds() {
        each("kind", told -> told.list("answers", ",").forEach(reference -> {
            String[] counts = reference.matches(".* \\d+/\\d+")
                    ? reference.substring(reference.lastIndexOf(' ') + 1).split("/") : null;
            Answer answer = AnswerFinder.named(steps,
                    counts == null ? reference : reference.substring(0, reference.lastIndexOf(' ')));
            answer.setKind(AnswerKind.get(told.name()));
            if (counts != null) {
                answer.setCountFor(Integer.parseInt(counts[0]));
                answer.setCountOf(Integer.parseInt(counts[1]));
            }
        }));
        each("confidence", told -> told.list("answers", ",").forEach(reference ->
                AnswerFinder.named(steps, reference).setConfidence(Confidence.get(told.name()))));
    }

    private void passage(StoryRecord told) {
        Answer answer = AnswerFinder.find(steps.returnOf(told.value("district")), told.value("question"),
                told.valueOrNull("case"));
        String words = told.body();
        int start = answer.getText().indexOf(words);
        if (start < 0) {
            throw new IllegalStateException("The answer of " + told.value("district") + " to " + told.value("question")
                    + " does not say \"" + words + "\"");
        }
        Passage passage = MAKE.createPassage();
        passage.setStart(start);
        passage.setEnd(start + words.length());
        passage.setText(words);
        passage.setCoding(Codings.named(told.value("coding")));
        passage.setQuotable(told.value("quotable").equals("yes"));
        passage.setMarkedBy(Steps.COORDINATOR);
        passage.setMarkedAt(Instant.now().truncatedTo(ChronoUnit.MILLIS));
        told.list("themes", ",").forEach(key -> passage.getThemes().add(Themes.named(steps.round(), key)));
        answer.getPassages().add(passage);
        passages.put(told.name(), passage);
    }

    private void quotations() {
        each("passage", told -> {
            Passage passage = passages.get(told.name());
            if (!passage.isQuotable()) {
                return;
            }
            Quotation quotation = MAKE.createQuotation();
            quotation.setPassage(passage);
            String printed = told.values().getOrDefault("print", passage.getText());
            quotation.setText(printed);
            QuotationText.infer(passage.getText(), printed).orElseThrow(() -> new IllegalStateException(
                    "The quotation " + told.name() + " has words that nobody said"))
                    .forEach(edit -> quotation.getEdits().add(edit.toModel(Steps.COORDINATOR)));
            quotation.setPosition(steps.round().getReport().getQuotations().size());
            steps.round().getReport().getQuotations().add(quotation);
        });
    }

    private void finding(StoryRecord told, Finding finding) {
        finding.setNumber(Integer.parseInt(told.name()));
        finding.setTitle(told.value("title"));
        finding.setText(told.body());
        finding.setNoRecommendationReason(told.valueOrNull("reason"));
        told.list("passages", ",").forEach(name -> finding.getPassages().add(passages.get(name)));
        steps.round().getFindings().add(finding);
        findings.put(told.kind() + " " + told.name(), finding);
    }

    private void recommendation(StoryRecord told) {
        Recommendation made = MAKE.createRecommendation();
        made.setId(Ids.fresh());
        made.setNumber(Integer.parseInt(told.name()));
        made.setText(told.body());
        made.setOwner(told.valueOrNull("owner"));
        made.setDueDate(told.valueOrNull("due") == null ? null : LocalDate.parse(told.value("due")));
        told.list("findings", ",").forEach(name -> made.getFindings().add(findings.get(name)));
        told.list("items", ";").forEach(text -> {
            RecommendationItem item = MAKE.createRecommendationItem();
            item.setText(text);
            made.getItems().add(item);
        });
        steps.round().getRecommendations().add(made);
    }

    private Recommendation numbered(String number) {
        return steps.round().getRecommendations().stream()
                .filter(each -> each.getCarriedFrom() == null && each.getNumber() == Integer.parseInt(number)).findFirst()
                .orElseThrow(() -> new IllegalStateException("The sample has no recommendation " + number));
    }
}
