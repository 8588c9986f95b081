package org.ipag.scrutiny.forms.internal.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The order in which a form's questions stand: once each, or the whole list once a case. A question out of it is a quotation. */
final class HeadingOrder {

    private final TopicWordings topic;
    private final List<Line> lines;
    private final Looks looks;
    private final Set<Integer> repeated = new HashSet<>();
    private boolean wholeList;

    HeadingOrder(TopicWordings topic, List<Line> lines, Looks looks) {
        this.topic = topic;
        this.lines = lines;
        this.looks = looks;
    }

    /** Questions that stand more than once where the list is not repeated as a whole. */
    Set<Integer> repeated() {
        return repeated;
    }

    /** Whether the list of questions stands in the form once a case. */
    boolean wholeListRepeated() {
        return wholeList;
    }

    /** Takes out what only quotes a question; what may be one or the other becomes unsure. */
    List<Heading> withoutQuotations(List<Heading> headings) {
        int[] count = new int[topic.questions.size()];
        headings.forEach(heading -> count[heading.question()]++);
        long twice = Arrays.stream(count).filter(c -> c > 1).count();
        long distinct = Arrays.stream(count).filter(c -> c > 0).count();
        wholeList = twice >= 2 && (twice * 2 >= distinct || againForCase(headings)) && restarts(headings);
        boolean[] inOrder = inOrder(headings);
        List<Heading> kept = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            boolean duplicate = count[heading.question()] > 1 && !wholeList;
            boolean alike = looks.shared(heading) >= 3;
            if (duplicate) {
                Heading before = kept.isEmpty() ? null : kept.getLast();
                boolean again = before != null && before.question() == heading.question();
                if (again && (heading.score() < 0.9 || !alike || heading.cues() < before.cues())) {
                    continue;
                }
                if (!inOrder[i]) {
                    if (!alike) {
                        continue;
                    }
                    kept.add(heading.asUnsure());
                    continue;
                }
                repeated.add(heading.question());
                kept.add(heading);
            } else if (!inOrder[i] && (heading.reworded() || !alike && heading.cues() < 2)) {
                kept.add(heading.asUnsure());
            } else {
                kept.add(heading);
            }
        }
        repeated.removeIf(question -> kept.stream().filter(h -> h.sure() && h.question() == question).count() < 2);
        return kept;
    }

    /** Whether a question comes again right behind the name of a case, so that the list may begin again without all of its questions. */
    private boolean againForCase(List<Heading> headings) {
        Set<Integer> seen = new HashSet<>();
        for (Heading heading : headings) {
            if (!seen.add(heading.question()) && heading.first() > 0 && CaseLabels.names(lines.get(heading.first() - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the list of questions begins anew after it has run through. */
    private boolean restarts(List<Heading> headings) {
        Set<Integer> seen = new HashSet<>();
        int lists = 1;
        for (Heading heading : headings) {
            if (!seen.add(heading.question())) {
                lists++;
                seen.clear();
                seen.add(heading.question());
            }
        }
        // Case by case under each question looks different: q1 q1 q2 q2.
        return lists <= 1 + headings.size() / 2 && lists > 1 && headings.size() / lists >= 2;
    }

    /** Marks a longest run of headings in the topic's order. */
    private boolean[] inOrder(List<Heading> headings) {
        int n = headings.size();
        boolean[] result = new boolean[n];
        if (wholeList) {
            Arrays.fill(result, true);
            return result;
        }
        double[] best = new double[n];
        int[] from = new int[n];
        int end = -1;
        for (int i = 0; i < n; i++) {
            double own = 1 + 0.1 * headings.get(i).cues() + 0.2 * looks.shared(headings.get(i));
            best[i] = own;
            from[i] = -1;
            for (int j = 0; j < i; j++) {
                if (headings.get(j).question() <= headings.get(i).question() && best[j] + own > best[i]) {
                    best[i] = best[j] + own;
                    from[i] = j;
                }
            }
            end = end < 0 || best[i] > best[end] ? i : end;
        }
        for (int i = end; i >= 0; i = from[i]) {
            result[i] = true;
        }
        return result;
    }
}
