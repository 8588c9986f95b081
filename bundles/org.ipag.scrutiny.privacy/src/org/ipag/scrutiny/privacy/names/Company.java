package org.ipag.scrutiny.privacy.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.ScanText;

/** Names keep company with names: what is joined to a sure one by "and" or a comma is as good as sure. */
final class Company {

    private static final double SURE = 0.8;
    private static final int NEVER = Lexicon.FUNCTION | Lexicon.CALENDAR | Lexicon.ROLE | Lexicon.RANK | Lexicon.FIELD | Lexicon.ACRONYM | Lexicon.GROUP | Lexicon.NO_VALUE | Lexicon.ORGANISATION
            | Lexicon.STREET | Lexicon.LABEL | Lexicon.TITLE | Lexicon.RELATION;

    private final Words words;

    Company(Words words) {
        this.words = words;
    }

    /** Raises doubtful mentions beside sure ones, and adds given names that only the company gives away. */
    void join(List<Mention> mentions) {
        mentions.sort(Comparator.comparingInt(Mention::start));
        for (int i = 0; i + 1 < mentions.size(); i++) {
            pair(mentions, i, i + 1);
        }
        for (int i = mentions.size() - 1; i > 0; i--) {
            pair(mentions, i, i - 1);
        }
        boolean[] covered = new boolean[words.text().words()];
        mentions.forEach(m -> Arrays.fill(covered, m.first(), m.last() + 1, true));
        List<Mention> found = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention.confidence() >= SURE && !mention.officer()) {
                behind(mention, covered, found);
            }
        }
        mentions.addAll(found);
        mentions.sort(Comparator.comparingInt(Mention::start));
    }

    private void pair(List<Mention> mentions, int sure, int doubtful) {
        Mention a = mentions.get(sure);
        Mention b = mentions.get(doubtful);
        Mention left = a.start() < b.start() ? a : b;
        Mention right = left == a ? b : a;
        if (a.confidence() >= SURE && b.confidence() < SURE && !a.officer() && joint(left.last(), right.first()) && !organisationBehind(right.last()) && !words.has(b.first(), Lexicon.RELATION | Lexicon.ROLE) && !capitalsApart(left, right, b)) {
            mentions.set(doubtful, new Mention(b.first(), b.last(), b.start(), b.end(), 0.83, b.reason() + ", beside a sure name", b.role(), b.officer(), b.parts()));
        }
    }

    /** "Abena Ofori, DOGWALKER": behind a comma capitals of no language are as often a word as a name. */
    private boolean capitalsApart(Mention left, Mention right, Mention doubtful) {
        return doubtful == right && left.first() < left.last() && doubtful.first() == doubtful.last() && words.between(left.last(), right.first()).equals(", ")
                && words.shaped(doubtful.first(), ScanText.ALL_CAPITALS) && words.kind(doubtful.first()) == Words.Kind.UNKNOWN;
    }

    /** "Sipho and Devon": a given name that is a word or a place, too. */
    private void behind(Mention sure, boolean[] covered, List<Mention> found) {
        int w = sure.last() + 2;
        boolean and = words.exists(w) && !covered[w] && joint(sure.last(), w);
        if (!and) {
            w = sure.last() + 1;
            and = words.exists(w) && !covered[w] && joint(sure.last(), w);
        }
        if (and && words.capital(w) && words.has(w, Lexicon.GIVEN) && !words.has(w, NEVER) && !words.taken(w) && !organisationBehind(w) && !(words.spaceAfter(w) && words.capital(w + 1))) {
            found.add(new Mention(w, w, words.text().start(w), words.text().end(w), 0.81, "a given name beside a sure name", null, false, List.of(words.text().lower(w))));
            covered[w] = true;
        } else if (and && w == sure.last() + 2 && sure.first() == sure.last() && words.capital(w) && words.kind(w) == Words.Kind.WORD && words.length(w) > 3 && !words.shaped(w, ScanText.ALL_CAPITALS)
                && !words.has(w, NEVER | Lexicon.BRAND | Lexicon.PLACE | Lexicon.SAYS) && !words.taken(w) && !(words.spaceAfter(w) && words.capital(w + 1)) && !words.has(sure.first() - 1, Lexicon.TITLE)) {
            // "Shaz and Cookie": whatever word it is, it keeps company with a first name.
            found.add(new Mention(w, w, words.text().start(w), words.text().end(w), 0.8, "a word with a capital beside a sure name", null, false, List.of(words.text().lower(w))));
            covered[w] = true;
        }
    }

    private boolean joint(int left, int right) {
        if (right == left + 1) {
            String gap = words.between(left, right);
            return gap.equals(", ") || gap.equals("/") || gap.equals(" & ") || gap.equals(" / ");
        }
        if (right != left + 2 || !words.between(left, left + 1).strip().replace(",", "").isEmpty() || !words.between(left + 1, right).equals(" ")) {
            return false;
        }
        String middle = words.text().lower(left + 1);
        return middle.equals("and") || middle.equals("or") || middle.equals("nor");
    }

    private boolean organisationBehind(int last) {
        return words.spaceAfter(last) && words.shaped(last + 1, ScanText.CAPITAL) && words.has(last + 1, Lexicon.ORGANISATION | Lexicon.STREET | Lexicon.PLACE);
    }
}
