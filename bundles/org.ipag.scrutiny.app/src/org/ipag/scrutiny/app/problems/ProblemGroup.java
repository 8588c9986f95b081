package org.ipag.scrutiny.app.problems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.Quotation;
import org.ipag.scrutiny.process.Chain;
import org.ipag.scrutiny.process.checks.Problem;
import org.ipag.scrutiny.process.checks.QuickFix;
import org.ipag.scrutiny.process.checks.Severity;

/**
 * Problems put together, as hundreds of districts bring hundreds of problems of a few kinds.
 *
 * @param key      tells the group from others, the same after the next look
 * @param title    what is wrong in all of them, or the district
 * @param severity the worst of them
 * @param problems the problems, worst first
 */
record ProblemGroup(String key, String title, Severity severity, List<Problem> problems) {

    /** The key of the group of all problems. */
    static final String ALL = ""; //$NON-NLS-1$

    /** How problems are put together. */
    enum By {
        /** By what is wrong. */
        KIND(Messages.Problems_byKind),
        /** By district; what concerns no single one is last. */
        DISTRICT(Messages.Problems_byDistrict);

        private final String label;

        By(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /**
     * A fix for several problems.
     *
     * @param label what it does
     * @param fixes what it does one by one
     */
    record GroupFix(String label, List<QuickFix> fixes) {
    }

    ProblemGroup {
        problems = List.copyOf(problems);
    }

    /**
     * All problems that have some words, as the first group, and then put together; worst groups first. None if there is
     * no problem.
     *
     * @param problems worst first
     * @param by       how
     * @param words    words that all must occur in the problem, its kind, place or district; may be empty
     */
    static List<ProblemGroup> of(List<Problem> problems, By by, String words) {
        List<Problem> found = problems.stream().filter(each -> hasWords(each, words)).toList();
        if (found.isEmpty()) {
            return List.of();
        }
        Map<String, List<Problem>> groups = new LinkedHashMap<>();
        for (Problem each : found) {
            String key = by == By.KIND ? each.kind() : districtOf(each).orElse(ALL);
            groups.computeIfAbsent(key, any -> new ArrayList<>()).add(each);
        }
        List<ProblemGroup> all = new ArrayList<>();
        all.add(new ProblemGroup(ALL, Messages.Problems_all, found.getFirst().severity(), found));
        groups.entrySet().stream().map(group -> group(by, group.getKey(), group.getValue()))
                .sorted(by == By.KIND ? Comparator.comparing(ProblemGroup::severity)
                        : Comparator.comparing((ProblemGroup each) -> each.title().equals(Messages.Problems_noDistrict))
                                .thenComparing(ProblemGroup::title, String.CASE_INSENSITIVE_ORDER))
                .forEach(all::add);
        return List.copyOf(all);
    }

    private static ProblemGroup group(By by, String key, List<Problem> problems) {
        String title = key.isEmpty() ? Messages.Problems_noDistrict : key;
        return new ProblemGroup(by.name() + ' ' + key, title, problems.getFirst().severity(), problems);
    }

    /** How many problems. */
    int count() {
        return problems.size();
    }

    /** What can be done to several of the problems at once, none of which a person need decide one by one. */
    List<GroupFix> fixes() {
        Map<String, List<QuickFix>> together = new LinkedHashMap<>();
        for (Problem problem : problems) {
            for (QuickFix fix : problem.fixes()) {
                fix.together().ifPresent(label -> together.computeIfAbsent(label, any -> new ArrayList<>()).add(fix));
            }
        }
        return together.entrySet().stream().filter(each -> each.getValue().size() > 1)
                .map(each -> new GroupFix(each.getKey(), List.copyOf(each.getValue()))).toList();
    }

    /** The district that a problem concerns, if it is one. */
    static Optional<String> districtOf(Problem problem) {
        for (EObject each : problem.where()) {
            Optional<District> district = switch (each) {
                case District it -> Optional.of(it);
                case Quotation it when it.getPassage() != null -> Chain.districtOf(it.getPassage());
                case CaseFile it when it.getDistricts().size() == 1 -> Optional.of(it.getDistricts().getFirst());
                default -> Chain.districtOf(each);
            };
            if (district.map(District::getName).isPresent()) {
                return district.map(District::getName);
            }
        }
        return Optional.empty();
    }

    private static boolean hasWords(Problem problem, String words) {
        if (words.isBlank()) {
            return true;
        }
        String all = String.join("\n", problem.what(), problem.kind(), ObjectLabels.of(problem.place()), //$NON-NLS-1$
                districtOf(problem).orElse("")).toLowerCase(Locale.UK); //$NON-NLS-1$
        for (String word : words.strip().toLowerCase(Locale.UK).split("\\s+")) { //$NON-NLS-1$
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
