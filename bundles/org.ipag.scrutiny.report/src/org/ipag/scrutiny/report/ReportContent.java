package org.ipag.scrutiny.report;

import java.util.List;

import org.ipag.scrutiny.office.content.ContentDocument;

/**
 * The report as content.
 *
 * @param document what it says, in reading order
 * @param sections its sections with their drafts, in order
 * @param warnings what a person should look at before it goes out, each as a sentence
 * @param names    names of people known to the round, as they stand in the texts
 */
public record ReportContent(ContentDocument document, List<Section> sections, List<String> warnings, List<String> names) {

    /**
     * A section as the report has it.
     *
     * @param key      key of the outline's section, or of a section added
     * @param level    1 for a section, 2 for a section within it
     * @param title    its heading
     * @param draft    the text generated from the topic and the round
     * @param text     the text that is printed: the person's, or the draft
     * @param written  whether a person wrote the text
     * @param included whether it is printed
     */
    public record Section(String key, int level, String title, String draft, String text, boolean written,
            boolean included) {
    }

    public ReportContent {
        sections = List.copyOf(sections);
        warnings = List.copyOf(warnings);
        names = List.copyOf(names);
    }

    /** Content whose texts have not been read for names. */
    public ReportContent(ContentDocument document, List<Section> sections, List<String> warnings) {
        this(document, sections, warnings, List.of());
    }
}
