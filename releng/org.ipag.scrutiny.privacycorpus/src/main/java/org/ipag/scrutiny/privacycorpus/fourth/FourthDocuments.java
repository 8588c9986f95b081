package org.ipag.scrutiny.privacycorpus.fourth;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.ipag.scrutiny.privacycorpus.Document;

/** Generates made-up police case papers with marks; the same seed gives the same papers. */
public final class FourthDocuments {

    private static final List<String> PAPERS = List.of("papers/crime-reports.txt", "papers/statements.txt",
        "papers/logs.txt", "papers/custody.txt", "papers/letters.txt", "papers/interviews.txt", "papers/care.txt",
        "papers/hasty.txt");
    private static final int FEWEST_WORDS = 100;
    private static final int MOST_WORDS = 450;
    private static final int ATTEMPTS = 60;

    private final Dice dice;
    private final Stock stock;
    private final Origins origins;
    private final Deck<Paper> papers;

    /** A generator; every generator of the same seed gives the same documents in the same order. */
    public FourthDocuments(long seed) {
        Random random = new Random(seed);
        dice = new Dice(random);
        stock = new Stock(dice);
        origins = new Origins(random);
        List<Paper> all = new ArrayList<>();
        PAPERS.forEach(resource -> all.addAll(Paper.read(resource)));
        papers = new Deck<>(all, random);
    }

    /** The next documents. */
    public List<Document> documents(int count) {
        List<Document> documents = new ArrayList<>();
        while (documents.size() < count) {
            documents.add(next(documents.size() + 1));
        }
        return documents;
    }

    private Document next(int number) {
        Paper paper = papers.draw();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Cast cast = new Cast(paper.cast(), origins, stock.ranks(), dice.random());
            MarkedText text = styled(paper, MarkedText.parse(new Filler(stock, cast, dice).fill(paper.body())));
            int words = text.plain().strip().split("\\s+").length;
            if (words < FEWEST_WORDS || words > MOST_WORDS || !ClashCheck.clashes(text).isEmpty()) {
                continue;
            }
            int width = paper.traits().contains("wrap") && dice.oneIn(3) ? dice.between(52, 78) : 0;
            Document document = text.toDocument(String.format("fourth-%04d-%s", number, paper.name()), width);
            document.golds().stream().filter(gold -> !gold.origin().isEmpty())
                .forEach(gold -> origins.countMention(gold.origin()));
            return document;
        }
        throw new IllegalStateException("no acceptable paper from " + paper.name());
    }

    /** Capitals, small letters and missing punctuation: always, or now and then where the paper allows it. */
    private MarkedText styled(Paper paper, MarkedText text) {
        MarkedText styled = text;
        if (paper.traits().contains("loose") && dice.oneIn(2)) {
            styled = styled.barelyPunctuated();
        }
        if (paper.traits().contains("caps") || paper.traits().contains("maycaps") && dice.oneIn(4)) {
            return styled.capitals();
        }
        if (paper.traits().contains("lower") || paper.traits().contains("maylower") && dice.oneIn(4)) {
            return styled.smallLetters();
        }
        return styled;
    }
}
