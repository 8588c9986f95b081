package org.ipag.scrutiny.forms.internal.reading;

/** Finds the question whose wording a line begins with, by the weight of the words they share in the same order. */
final class WordingMatcher {

    /** Words of a line that are looked at: no question is longer. */
    private static final int LOOK = 70;

    /**
     * A wording this close that ends where a sentence ends is the question, even if a shorter wording of the same question
     * is word for word its beginning: its end is no answer.
     */
    private static final double WHOLE = 0.8;

    /**
     * @param question index of the best question; -1 if none comes near
     * @param score    how alike they are, 0 to 1
     * @param margin   by how much it is better than the best other question
     * @param end      offset in the line behind the question's last word
     * @param runOn    whether the wording ends in the middle of a sentence
     */
    record Match(int question, double score, double margin, int end, boolean runOn, double[] scores) {
        static final Match NONE = new Match(-1, 0, 0, 0, false, new double[0]);

        double scoreOf(int question) {
            return question >= 0 && question < scores.length ? scores[question] : 0;
        }
    }

    private final TopicWordings topic;
    private final boolean[] present;

    WordingMatcher(TopicWordings topic) {
        this.topic = topic;
        this.present = new boolean[topic.vocabularySize()];
    }

    /** @param from where the wording begins, behind a number */
    Match match(String text, int from) {
        Words words = Words.of(text, from, LOOK);
        int n = words.size();
        if (n < 2) {
            return Match.NONE;
        }
        int[] ids = topic.ids(words);
        double all = 0;
        for (int id : ids) {
            if (id >= 0) {
                present[id] = true;
                all += topic.weight(id);
            }
        }
        double[] scores = new double[topic.questions.size()];
        int[] ends = new int[scores.length];
        boolean[] runOns = new boolean[scores.length];
        if (all > 1.5) {
            boolean[] stops = stops(text, words);
            double[] weights = new double[ids.length];
            for (int i = 0; i < ids.length; i++) {
                weights[i] = ids[i] < 0 ? Words.small(words.get(i)) ? 0.2 : 0.8 : topic.weight(ids[i]);
            }
            for (Wording wording : topic.wordings) {
                if (worthwhile(wording)) {
                    compare(wording, ids, weights, words, stops, scores, ends, runOns);
                }
            }
        }
        for (int id : ids) {
            if (id >= 0) {
                present[id] = false;
            }
        }
        return best(scores, ends, runOns);
    }

    private static Match best(double[] scores, int[] ends, boolean[] runOns) {
        int best = -1;
        double second = 0;
        for (int q = 0; q < scores.length; q++) {
            if (best < 0 || scores[q] > scores[best]) {
                second = best < 0 ? 0 : Math.max(second, scores[best]);
                best = q;
            } else {
                second = Math.max(second, scores[q]);
            }
        }
        return best < 0 || scores[best] < 0.15 ? Match.NONE
                : new Match(best, scores[best], scores[best] - second, ends[best], runOns[best], scores);
    }

    private boolean worthwhile(Wording wording) {
        double shared = 0;
        for (int id : wording.ids()) {
            if (present[id]) {
                shared += topic.weight(id);
            }
        }
        return shared > 0.25 * wording.weight();
    }

    /** Places where a question may end: its mark, another sentence, a bracket, a dash, the line's end. */
    private static boolean[] stops(String text, Words words) {
        boolean[] stops = new boolean[words.size()];
        for (int i = 0; i < stops.length; i++) {
            int to = i + 1 < words.size() ? words.start(i + 1) : text.length();
            stops[i] = i + 1 == words.size() && words.end(i) + 60 > text.length();
            for (int at = words.end(i); at < to && !stops[i]; at++) {
                char c = text.charAt(at);
                stops[i] = c == '?' || c == ':' || c == '(' || c == '[' || c == '–' || c == '—' || c == '.' || c == ';'
                        || c == '\n' || c == '\t' || c == '!' || c == '-' && at > 0 && text.charAt(at - 1) == ' ';
            }
        }
        return stops;
    }

    /**
     * The last word of a question. Up to its mark all words are the question's; without one the answer may follow on its
     * heels, and only the name of a force is allowed for behind the last word that is known.
     */
    private static int ending(Words words, int lastMatched, int stop, boolean wildEnd) {
        char mark = words.markBehind(stop);
        if (mark == '?' && stop - lastMatched <= 8) {
            return stop;
        }
        int at = lastMatched;
        while (wildEnd && at < stop && words.markBehind(at) == ' ' && words.nameLike(at + 1)) {
            at++;
        }
        return at;
    }

    private void compare(Wording wording, int[] ids, double[] weights, Words words, boolean[] stops, double[] scores, int[] ends,
            boolean[] runOns) {
        int[] own = wording.ids();
        double[] row = new double[own.length + 1];
        double line = 0;
        double foreign = 0;
        double reached = 0;
        int lastMatched = -1;
        for (int j = 0; j < ids.length; j++) {
            double weight = weights[j];
            line += weight;
            foreign += ids[j] < 0 ? weight : 0;
            double diagonal = 0;
            for (int k = 1; k <= own.length; k++) {
                double above = row[k];
                double here = Math.max(above, row[k - 1]);
                if (ids[j] >= 0 && ids[j] == own[k - 1]) {
                    here = Math.max(here, diagonal + weight);
                }
                row[k] = here;
                diagonal = above;
            }
            if (row[own.length] > reached + 1e-9) {
                reached = row[own.length];
                lastMatched = j;
            }
            double free = wording.wild() ? Math.min(foreign, 2.6) : 0;
            double score = 2 * row[own.length] / (wording.weight() + line - free);
            boolean complete = score > 0.97 && !wording.wildEnd();
            int question = wording.question();
            boolean better = score > scores[question] + 1e-9;
            if (stops[j] && score > WHOLE && runOns[question]
                    && (words.end(lastMatched) > ends[question] || score >= scores[question] - 1e-9)) {
                better = true;
            } else if (!stops[j] && scores[question] > WHOLE && !runOns[question] && ends[question] > words.end(j)) {
                better = false;
            }
            // In the middle of a sentence only what is word for word a question is surely one; what comes near and begins
            // like it at least ends the answer before.
            boolean near = !stops[j] && j == lastMatched && score > WHOLE && ids[0] == own[0] && !wording.wildEnd();
            if ((stops[j] || complete || near) && better) {
                scores[question] = score;
                ends[question] = words.end(ending(words, lastMatched, j, wording.wildEnd()));
                runOns[question] = !stops[j];
            }
            if (line > 3 * wording.weight() + 6) {
                return;
            }
        }
    }
}
