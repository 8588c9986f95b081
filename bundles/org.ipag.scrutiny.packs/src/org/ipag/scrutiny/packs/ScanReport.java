package org.ipag.scrutiny.packs;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ipag.scrutiny.office.redact.HiddenPart;
import org.ipag.scrutiny.privacy.Person;

/**
 * What a scan of one document found. A clean scan never proves that a document is anonymous.
 *
 * @param file        the document's name
 * @param format      docx, odt, rtf, doc, pdf or txt
 * @param parts       the extracted text of each part, by the part's name, in reading order
 * @param findings    identifiers, by part and place
 * @param hints       jigsaw details and sensitive passages, for a person to judge
 * @param hidden      what a reader of the page does not see
 * @param people      who is who
 * @param unexplained words and numbers of running text that are in no finding and that nothing explains; empty unless asked for
 */
public record ScanReport(String file, String format, Map<String, String> parts, List<Finding> findings, List<Finding> hints,
        List<HiddenPart> hidden, List<Person> people, List<Finding> unexplained) {

    /**
     * An identifier in a part.
     *
     * @param type       key of its kind
     * @param text       the characters
     * @param start      first character in the part's extracted text
     * @param end        behind the last
     * @param part       the part's name
     * @param confidence 0 to 1
     * @param reason     why, in words
     * @param label      what would replace it
     * @param recogniser who found it
     */
    public record Finding(String type, String text, int start, int end, String part, double confidence, String reason, String label, String recogniser) {

        /** Whether the two share a character. */
        boolean overlaps(Finding other) {
            return part.equals(other.part) && start < other.end && other.start < end;
        }
    }

    /** Hidden parts that must not leave with the document. */
    public List<HiddenPart> blocking() {
        return hidden.stream().filter(HiddenPart::blocking).toList();
    }

    /** Whether nothing was found. */
    public boolean clean() {
        return findings.isEmpty() && blocking().isEmpty();
    }

    /** The full names of the people found: also those that stand only where nobody looks help to find the same people in the text. */
    public Set<String> fullNames() {
        Set<String> names = new LinkedHashSet<>();
        people.forEach(person -> person.names().stream().filter(name -> name.contains(" ")).forEach(names::add));
        return names;
    }
}
