package org.ipag.scrutiny.app.find;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.Finding;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.ReturnDocument;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundPackage.Literals;
import org.ipag.scrutiny.model.round.Theme;
import org.ipag.scrutiny.model.round.TimelineEvent;
import org.ipag.scrutiny.model.round.UnplacedText;

/** Every text of a round, ready to be searched while a person types; 10,000 answers take a few milliseconds a key. */
public final class RoundSearch {

    private static final int AROUND = 45;

    private final List<Entry> entries = new ArrayList<>();

    /** Reads the texts of a round. */
    public RoundSearch(Round round) {
        for (Iterator<EObject> it = round.eAllContents(); it.hasNext();) {
            EObject object = it.next();
            EAttribute[] texts = textsOf(object);
            for (EAttribute attribute : texts) {
                Object value = object.eGet(attribute);
                if (value instanceof String text && !text.isBlank()) {
                    entries.add(new Entry(object, text, text.toLowerCase(Locale.UK)));
                }
            }
        }
    }

    private static EAttribute[] textsOf(EObject object) {
        return switch (object) {
            case Answer answer -> new EAttribute[] { Literals.ANSWER__TEXT };
            case UnplacedText text -> new EAttribute[] { Literals.UNPLACED_TEXT__TEXT };
            case CaseFile file -> new EAttribute[] { Literals.CASE_FILE__LABEL, Literals.CASE_FILE__TITLE,
                    Literals.CASE_FILE__DESCRIPTION, Literals.CASE_FILE__SUMMARY, Literals.CASE_FILE__OUTCOME };
            case TimelineEvent event -> new EAttribute[] { Literals.TIMELINE_EVENT__WHAT };
            case Finding finding -> new EAttribute[] { Literals.FINDING__TITLE, Literals.FINDING__TEXT };
            case Recommendation item -> new EAttribute[] { Literals.RECOMMENDATION__TEXT };
            case Theme theme -> new EAttribute[] { Literals.THEME__LABEL };
            case District district -> new EAttribute[] { Literals.DISTRICT__NAME };
            case ReturnDocument document -> new EAttribute[] { Literals.RETURN_DOCUMENT__FILE_NAME };
            default -> new EAttribute[0];
        };
    }

    /**
     * The places that have all the words.
     *
     * @param typed what is looked for: words, or parts of them, in any order
     * @param most  at most so many
     */
    public List<Hit> find(String typed, int most) {
        String[] words = typed.strip().toLowerCase(Locale.UK).split("\\s+"); //$NON-NLS-1$
        List<Hit> hits = new ArrayList<>();
        if (words[0].isEmpty()) {
            return hits;
        }
        for (Entry entry : entries) {
            if (hits.size() == most) {
                break;
            }
            if (hasAll(entry.lower(), words)) {
                hits.add(new Hit(entry.object(), ModelTexts.className(entry.object().eClass()),
                        ObjectLabels.of(entry.object()), around(entry.text(), entry.lower().indexOf(words[0]))));
            }
        }
        return hits;
    }

    private static boolean hasAll(String text, String[] words) {
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static String around(String text, int at) {
        int from = Math.max(0, at - AROUND);
        int to = Math.min(text.length(), at + 2 * AROUND);
        String cut = text.substring(from, to).replaceAll("\\s+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
        return (from > 0 ? "\u2026" : "") + cut + (to < text.length() ? "\u2026" : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }

    private record Entry(EObject object, String text, String lower) {
    }

    /**
     * A place found.
     *
     * @param object the object
     * @param kind   what it is, in a word
     * @param label  how it is called
     * @param words  the words found and those around them
     */
    public record Hit(EObject object, String kind, String label, String words) {
    }
}
