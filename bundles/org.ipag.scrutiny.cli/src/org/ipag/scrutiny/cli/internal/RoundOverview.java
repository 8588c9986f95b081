package org.ipag.scrutiny.cli.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.process.ParticipationCounts;
import org.ipag.scrutiny.process.checks.Checker;
import org.ipag.scrutiny.process.checks.Problem;
import org.ipag.scrutiny.store.RoundSummary;

/** Where a round stands: its five counts in numbers and words, and what is missing. */
final class RoundOverview {

    private final ParticipationCounts counts;
    private final List<Problem> missing;

    RoundOverview(Round round, Services services) {
        counts = ParticipationCounts.of(round);
        missing = services.get(Checker.class).run(round, LocalDate.now());
    }

    List<String> lines(RoundSummary round) {
        List<String> lines = new ArrayList<>();
        lines.add(round.title() + " (" + round.id() + ")");
        lines.add("%s, %s, %d: %s".formatted(round.force(), round.topicName(), round.year(),
                round.state().getLiteral()));
        lines.add("");
        lines.add("invited %d, met %d, returned %d, nil %d, quoted %d".formatted(counts.invited().size(),
                counts.met().size(), counts.returned().size(), counts.nil().size(), counts.quoted().size()));
        lines.add(counts.inWords());
        lines.add("");
        lines.add(missing.isEmpty() ? "Nothing is missing." : "Missing or wrong:");
        missing.forEach(problem -> lines.add("  " + problem.what()));
        return lines;
    }

    Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        Map<String, Object> numbers = new LinkedHashMap<>();
        numbers.put("invited", counts.invited().size());
        numbers.put("met", counts.met().size());
        numbers.put("returned", counts.returned().size());
        numbers.put("nil", counts.nil().size());
        numbers.put("quoted", counts.quoted().size());
        json.put("counts", numbers);
        json.put("outstanding", counts.outstanding().stream().map(District::getName).toList());
        json.put("countsInWords", counts.inWords());
        json.put("missing", missing.stream().map(CheckVerb::describe).toList());
        return json;
    }
}
