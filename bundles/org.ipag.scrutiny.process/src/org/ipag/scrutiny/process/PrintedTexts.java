package org.ipag.scrutiny.process;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.ipag.scrutiny.model.round.Finding;
import org.ipag.scrutiny.model.round.Quotation;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.RecommendationItem;
import org.ipag.scrutiny.model.round.ReportSection;
import org.ipag.scrutiny.model.round.Round;

/** The texts of a round that its report prints, by the object they belong to. */
public final class PrintedTexts {

    private PrintedTexts() {
    }

    /** The texts, in the order of the report; several of one object are joined by a line end. */
    public static Map<EObject, String> of(Round round) {
        Map<EObject, String> texts = new LinkedHashMap<>();
        if (round.getReport() != null) {
            for (ReportSection each : round.getReport().getSections()) {
                if (each.isIncluded()) {
                    put(texts, each, each.getTitle(), each.getText());
                }
            }
            for (Quotation each : round.getReport().getQuotations()) {
                if (each.isIncluded()) {
                    put(texts, each, each.getText());
                }
            }
        }
        for (Finding each : round.getFindings()) {
            put(texts, each, each.getTitle(), each.getText());
        }
        for (Recommendation each : round.getRecommendations()) {
            put(texts, each, each.getText(), each.getOwner());
            for (RecommendationItem item : each.getItems()) {
                put(texts, item, item.getText());
            }
        }
        return texts;
    }

    private static void put(Map<EObject, String> texts, EObject where, String... parts) {
        StringBuilder text = new StringBuilder();
        for (String part : parts) {
            if (part != null && !part.isBlank()) {
                text.append(text.isEmpty() ? "" : "\n").append(part);
            }
        }
        if (!text.isEmpty()) {
            texts.put(where, text.toString());
        }
    }
}
