package org.ipag.scrutiny.privacycorpus.fifth;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes up police case papers in which every identifier is marked.
 *
 * <p>The same seed always gives the same papers. Nothing in them is about anybody: names, numbers
 * and places are put together from the lists in the resources of this package.
 */
public final class FifthDocuments {

    private static final int MOST_ATTEMPTS = 60;
    private static final int FEWEST_WORDS = 95;
    private static final int MOST_WORDS = 410;

    private final Random random;
    private final TemplateLibrary templates;
    private final SentencePools sentences;
    private final NameBook names;
    private final OriginBalance balance;

    /**
     * Prepares a generator.
     *
     * @param seed what fixes the papers
     */
    public FifthDocuments(long seed) {
        random = new Random(seed);
        templates = new TemplateLibrary(random);
        sentences = new SentencePools(random);
        names = new NameBook();
        balance = new OriginBalance(names.origins(), random);
    }

    /**
     * Writes papers.
     *
     * @param count how many papers
     * @return the texts with their marks
     */
    public List<String> marked(int count) {
        return papers(count).stream().map(Paper::text).toList();
    }

    /**
     * Writes papers with the names of the templates they were made from.
     *
     * @param count how many papers
     * @return the papers
     */
    List<Paper> papers(int count) {
        List<Paper> papers = new ArrayList<>();
        while (papers.size() < count) {
            papers.add(paper(templates.next()));
        }
        return papers;
    }

    /** Tries until nothing that is marked in the paper also stands in it without a mark. */
    private Paper paper(Template template) {
        List<String> objections = List.of();
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            String text = new PaperWriter(random, sentences, names, balance).write(template);
            objections = objections(text);
            if (objections.isEmpty()) {
                balance.count(text);
                return new Paper(template.name(), text);
            }
        }
        throw new IllegalStateException(template.name() + " cannot be written: " + objections);
    }

    private static List<String> objections(String text) {
        List<String> objections = new ArrayList<>(MarkCheck.faults(text));
        int words = Marks.plain(text).trim().split("\\s+").length;
        if (words < FEWEST_WORDS || words > MOST_WORDS) {
            objections.add(words + " words");
        }
        return objections;
    }
}
