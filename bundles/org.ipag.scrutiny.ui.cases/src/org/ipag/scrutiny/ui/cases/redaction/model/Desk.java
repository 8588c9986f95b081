package org.ipag.scrutiny.ui.cases.redaction.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CaseState;
import org.ipag.scrutiny.model.round.FindingDecision;
import org.ipag.scrutiny.model.round.RedactionFinding;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.ui.cases.redaction.Messages;

/** The findings of a case in the order of its text: which come next, which belong together, how many are decided. */
public final class Desk {

    private static final Set<CaseState> AT_WORK = EnumSet.of(CaseState.LONGLISTED, CaseState.EXTRACTED,
            CaseState.REDACTING, CaseState.QUERY);

    private final CaseFile file;
    private final DeskText text;

    /**
     * How far the work has come.
     *
     * @param decided how many findings are accepted or kept
     * @param queries how many wait for somebody else
     * @param total   how many there are
     * @param looks   how many words that nothing explains nobody has looked at; they are not among the total
     */
    public record Progress(int decided, int queries, int total, int looks) {

        /** In words, as "37 of 52 decided, 2 to ask about, 4 words worth a look". */
        public String words() {
            String words = total == 0 ? Messages.Desk_nothing : NLS.bind(Messages.Desk_progress, decided, total);
            words = queries == 0 ? words : words + NLS.bind(Messages.Desk_queries, queries);
            return looks == 0 ? words : words + (looks == 1 ? Messages.Desk_look : NLS.bind(Messages.Desk_looks, looks));
        }

        /** Whether nothing is left to decide. */
        public boolean done() {
            return decided == total && looks == 0;
        }
    }

    /** The findings of a case in its text. */
    public Desk(CaseFile file, DeskText text) {
        this.file = file;
        this.text = text;
    }

    /** All findings as they stand in the text; those of hidden parts last. */
    public List<RedactionFinding> all() {
        return file.getRedactionFindings().stream().sorted(Comparator
                .comparing((RedactionFinding each) -> FindingKind.of(each) == FindingKind.HIDDEN)
                .thenComparing(each -> text.order(each.getPart())).thenComparing(RedactionFinding::getStart)
                .thenComparing(Comparator.comparing(RedactionFinding::getEnd).reversed())).toList();
    }

    /** Those that a filter lets through, in the same order. */
    public List<RedactionFinding> shown(DeskFilter filter) {
        return all().stream().filter(filter::test).toList();
    }

    /** The finding after or before one in a list; empty at its end. From a finding not in the list, the one nearest to it. */
    public Optional<RedactionFinding> step(List<RedactionFinding> rows, RedactionFinding from, boolean forward) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        int at = rows.indexOf(from);
        if (at < 0) {
            List<RedactionFinding> all = all();
            int place = all.indexOf(from);
            Stream<RedactionFinding> ahead = rows.stream()
                    .filter(each -> forward ? all.indexOf(each) > place : all.indexOf(each) < place);
            return forward ? ahead.findFirst() : ahead.reduce((first, second) -> second);
        }
        int next = at + (forward ? 1 : -1);
        return next < 0 || next >= rows.size() ? Optional.empty() : Optional.of(rows.get(next));
    }

    /**
     * The next finding that nobody has decided, going round at the end; empty if there is none but this. Words worth a look come
     * once all other findings are decided, unless one is at them already.
     */
    public Optional<RedactionFinding> nextUndecided(RedactionFinding from) {
        boolean looking = from != null && FindingKind.of(from) == FindingKind.QUESTION;
        return next(from, each -> open(each) && worthALook(each) == looking).or(() -> next(from, Desk::open));
    }

    private static boolean open(RedactionFinding finding) {
        return finding.getDecision() == FindingDecision.UNDECIDED;
    }

    private Optional<RedactionFinding> next(RedactionFinding from, Predicate<RedactionFinding> wanted) {
        List<RedactionFinding> all = all();
        int at = all.indexOf(from);
        for (int i = 1; i <= all.size(); i++) {
            RedactionFinding next = all.get((at + i + all.size()) % all.size());
            if (next != from && wanted.test(next)) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    /** The finding at a place in the text shown: the shortest one, as it is the most telling. */
    public Optional<RedactionFinding> at(int shown) {
        return file.getRedactionFindings().stream().filter(each -> text.span(each)
                .filter(span -> text.shownAt(span) <= shown && shown <= text.shownAt(span) + span.length()).isPresent())
                .min(Comparator.comparingInt(each -> each.getEnd() - each.getStart()));
    }

    /** How many are decided. */
    public Progress progress() {
        List<RedactionFinding> claims = file.getRedactionFindings().stream()
                .filter(each -> FindingKind.of(each) != FindingKind.QUESTION).toList();
        Map<FindingDecision, Long> counts = claims.stream()
                .collect(Collectors.groupingBy(RedactionFinding::getDecision, Collectors.counting()));
        long decided = counts.getOrDefault(FindingDecision.ACCEPTED, 0L)
                + counts.getOrDefault(FindingDecision.REJECTED, 0L);
        long queries = file.getRedactionFindings().stream().filter(each -> each.getDecision() == FindingDecision.QUERY).count();
        return new Progress((int) decided, (int) queries, claims.size(), worthALook().size());
    }

    /** Whether nothing explains a word and nobody has looked at it yet. */
    public static boolean worthALook(RedactionFinding finding) {
        return FindingKind.of(finding) == FindingKind.QUESTION && finding.getDecision() == FindingDecision.UNDECIDED;
    }

    /** The words that nothing explains and nobody has looked at, in the order of the text. */
    public List<RedactionFinding> worthALook() {
        return all().stream().filter(Desk::worthALook).toList();
    }

    /** The next word worth a look, going round at the end; empty if there is none but this. */
    public Optional<RedactionFinding> nextWorthALook(RedactionFinding from) {
        return next(from, Desk::worthALook);
    }

    /** The findings of the same words or of the same person, this one included, in their order. */
    public List<RedactionFinding> same(RedactionFinding finding) {
        FindingKind kind = FindingKind.of(finding);
        String words = text.words(finding).toLowerCase(Locale.UK);
        return all().stream().filter(each -> each == finding || kind != FindingKind.HIDDEN && FindingKind.of(each) == kind
                && (!words.isEmpty() && words.equals(text.words(each).toLowerCase(Locale.UK)) || samePerson(finding, each)))
                .toList();
    }

    private static boolean samePerson(RedactionFinding one, RedactionFinding other) {
        return FindingKind.isPerson(one.getType()) && FindingKind.isPerson(other.getType())
                && one.getReplacement() != null && one.getReplacement().equals(other.getReplacement());
    }

    /** The types there are, by their key, in words. */
    public Map<String, String> types() {
        Map<String, String> types = new LinkedHashMap<>();
        file.getRedactionFindings().stream().map(RedactionFinding::getType).distinct()
                .sorted(Comparator.comparing(FindingKind::words)).forEach(each -> types.put(each, FindingKind.words(each)));
        return types;
    }

    /** The labels in use, in the order of the alphabet. */
    public Collection<String> labels() {
        return file.getRedactionFindings().stream().filter(each -> FindingKind.of(each) != FindingKind.HIDDEN)
                .map(RedactionFinding::getReplacement).filter(each -> each != null && !each.isBlank())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Reasons given before in this round, the one used most first, then those everybody needs. */
    public List<String> reasons() {
        Stream<CaseFile> cases = file.eContainer() instanceof Round round ? round.getCases().stream() : Stream.of(file);
        Map<String, Long> used = cases.flatMap(each -> each.getRedactionFindings().stream())
                .filter(each -> FindingKind.of(each) != FindingKind.QUESTION && each.getDecision() == FindingDecision.REJECTED && each.getDecisionReason() != null
                        && !each.getDecisionReason().isBlank())
                .collect(Collectors.groupingBy(each -> each.getDecisionReason().strip(), Collectors.counting()));
        Stream<String> before = used.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
        return Stream.concat(before, Stream.of(Messages.Reason_general, Messages.Reason_public, Messages.Reason_notPerson,
                Messages.Reason_needed)).distinct().toList();
    }

    /** Why nothing may be decided as the case stands, in a sentence; empty if it may. */
    public String locked() {
        return AT_WORK.contains(file.getState()) ? "" //$NON-NLS-1$
                : NLS.bind(Messages.Desk_locked, ModelTexts.literal(file.getState()).toLowerCase(Locale.UK));
    }
}
