package org.ipag.scrutiny.process.quotations;

import java.util.ArrayList;
import java.util.List;

import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Quotation;
import org.ipag.scrutiny.process.ProcessTexts;

/**
 * Guards that what is printed between quotation marks is what was said. The first real round printed one quotation twice
 * in different words; an elision or a clarification is allowed where it is recorded.
 */
public final class VerbatimGuard {

    private VerbatimGuard() {
    }

    /** Why a quotation does not match its source, each as a sentence; empty if it does. */
    public static List<String> problems(Quotation quotation) {
        Passage passage = quotation.getPassage();
        if (passage == null || passage.getText() == null || passage.getText().isBlank()) {
            return List.of(ProcessTexts.say("quotation.no-source"));
        }
        if (quotation.getText() == null || quotation.getText().isBlank()) {
            return List.of(ProcessTexts.say("quotation.no-words"));
        }
        List<QuotationText.Edit> edits = QuotationText.editsOf(quotation);
        List<String> problems = new ArrayList<>(QuotationText.problems(passage.getText(), edits));
        if (problems.isEmpty()) {
            String expected = QuotationText.print(passage.getText(), edits);
            if (!sameWords(expected, quotation.getText())) {
                problems.add(difference(expected, quotation.getText()));
            }
        }
        return problems;
    }

    /** Whether a quotation matches its source but for recorded edits. */
    public static boolean matches(Quotation quotation) {
        return problems(quotation).isEmpty();
    }

    /** Whether two texts have the same words; blanks and the shape of quotation marks and dashes do not matter. */
    public static boolean sameWords(String one, String other) {
        return Verbatim.normal(one).equals(Verbatim.normal(other));
    }

    /** Whether the words kept with a passage still stand in its answer where it was marked. */
    public static boolean stillStands(Passage passage) {
        if (!(passage.eContainer() instanceof Answer answer) || answer.getText() == null
                || passage.getText() == null || passage.getStart() < 0
                || passage.getEnd() > answer.getText().length() || passage.getEnd() <= passage.getStart()) {
            return false;
        }
        return answer.getText().substring(passage.getStart(), passage.getEnd()).equals(passage.getText());
    }

    /** Where the words part, so that a person finds the place. */
    private static String difference(String expected, String printed) {
        String[] source = Verbatim.normal(expected).split(" ");
        String[] found = Verbatim.normal(printed).split(" ");
        int same = 0;
        while (same < source.length && same < found.length && source[same].equals(found[same])) {
            same++;
        }
        String sourceWords = words(source, same);
        String foundWords = words(found, same);
        if (foundWords.isEmpty()) {
            return ProcessTexts.say("quotation.ends-early", sourceWords);
        }
        if (sourceWords.isEmpty()) {
            return ProcessTexts.say("quotation.goes-on", foundWords);
        }
        return ProcessTexts.say("quotation.differs", foundWords, sourceWords);
    }

    private static String words(String[] words, int from) {
        StringBuilder some = new StringBuilder();
        for (int i = from; i < words.length && i < from + 4; i++) {
            some.append(some.isEmpty() ? "" : " ").append(words[i]);
        }
        return some.toString();
    }
}
