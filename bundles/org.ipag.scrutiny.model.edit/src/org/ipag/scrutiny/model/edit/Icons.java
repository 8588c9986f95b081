package org.ipag.scrutiny.model.edit;

import java.net.URL;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;

/**
 * The icons of the domain: one drawing of 16 by 16 units per main class, as SVG, in colours that can be told apart from
 * a light and from a dark background. Classes without one of their own share a plain drawing of their kind.
 */
public final class Icons {

    private static final Map<String, String> SHARED = Map.ofEntries(
            Map.entry("DistrictGroup", "Group"), Map.entry("CountyGroup", "Group"),
            Map.entry("CaseMarker", "Marker"), Map.entry("MarkerValue", "Marker"),
            Map.entry("ChecklistAnswer", "Checklist"), Map.entry("ChecklistItem", "Checklist"),
            Map.entry("CommunityCount", "Group"), Map.entry("Reminder", "FormIssue"),
            Map.entry("AnswerVersion", "StateChange"), Map.entry("AuditEntry", "StateChange"),
            Map.entry("ThemeSuggestion", "Theme"), Map.entry("QuestionSet", "Question"),
            Map.entry("KnownWording", "Question"), Map.entry("RecommendationItem", "Recommendation"),
            Map.entry("QuotationEdit", "Quotation"), Map.entry("KeptWords", "RedactionFinding"), Map.entry("GuidanceSection", "Guidance"),
            Map.entry("ReportSection", "Report"), Map.entry("OutlineSection", "Report"),
            Map.entry("GlossaryEntry", "Guidance"), Map.entry("RatingScale", "Rating"),
            Map.entry("Briefing", "Meeting"), Map.entry("Copy", "CasePack"));

    private Icons() {
    }

    /** The icon of a class; never null. */
    public static URL of(EClass type) {
        return Icons.class.getResource("/icons/" + fileOf(type));
    }

    /** The file of a class's icon within the folder {@code icons} of this bundle. */
    static String fileOf(EClass type) {
        String own = type.getName() + ".svg";
        if (Icons.class.getResource("/icons/" + own) != null) {
            return own;
        }
        return SHARED.getOrDefault(type.getName(), "Element") + ".svg";
    }
}
