package org.ipag.scrutiny.process.comparison;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ipag.scrutiny.process.ProcessTexts;

/**
 * One subject in both rounds.
 *
 * @param now        what is counted in this round
 * @param before     what is counted in the round before
 * @param saidNow    the words of this round, district by district in its order
 * @param saidBefore the words of the round before, in its order
 * @param districts  every district of either round, in the order of this round, then those that only the other has
 */
public record SideBySide(Tally now, Tally before, List<Spoken> saidNow, List<Spoken> saidBefore,
        List<DistrictRow> districts) {

    static SideBySide of(RoundVoices now, RoundVoices before, Subject subject) {
        QuestionRow question = subject.question();
        List<Spoken> saidNow = question != null && question.now() == null ? List.of()
                : now.said(subject, subject.theme() == null ? null : subject.theme().now());
        List<Spoken> saidBefore = question != null && question.before() == null ? List.of()
                : before.said(subject, subject.theme() == null ? null : subject.theme().before());
        Map<String, Integer> countsNow = counts(saidNow);
        Map<String, Integer> countsBefore = counts(saidBefore);
        Set<String> names = new LinkedHashSet<>(now.districts());
        names.addAll(before.districts());
        List<DistrictRow> districts = names.stream().map(each -> new DistrictRow(each,
                countsNow.getOrDefault(each, 0), countsBefore.getOrDefault(each, 0),
                now.returned().contains(each), before.returned().contains(each))).toList();
        return new SideBySide(Tally.of(saidNow, now.returned().size()), Tally.of(saidBefore, before.returned().size()),
                saidNow, saidBefore, districts);
    }

    private static Map<String, Integer> counts(List<Spoken> said) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        said.forEach(each -> counts.merge(each.district(), 1, Integer::sum));
        return counts;
    }

    /** In which rounds anybody said it. */
    public Standing standing() {
        return Standing.of(!now.isSilent(), !before.isSilent());
    }

    /** The districts that stand so. */
    public List<DistrictRow> districts(Standing standing) {
        return districts.stream().filter(each -> each.standing() == standing).toList();
    }

    /**
     * How many districts said it again, newly or no longer, in a sentence, and how many of them returned nothing in the
     * other round. Where one round said nothing at all, no district is called new or gone.
     */
    public String districtsInWords() {
        switch (standing()) {
            case NEW -> {
                return ProcessTexts.say("comparison.silent-before");
            }
            case GONE -> {
                return ProcessTexts.say("comparison.silent-now");
            }
            case NEITHER -> {
                return ProcessTexts.say("comparison.silent");
            }
            case AGAIN -> {
                // Districts can be compared.
            }
        }
        List<DistrictRow> fresh = districts(Standing.NEW);
        List<DistrictRow> gone = districts(Standing.GONE);
        return ProcessTexts.say("comparison.districts", districts(Standing.AGAIN).size(), fresh.size(),
                fresh.stream().filter(DistrictRow::isIncomparable).count(), gone.size(),
                gone.stream().filter(DistrictRow::isIncomparable).count());
    }
}
