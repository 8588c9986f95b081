package org.ipag.scrutiny.topics;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.ipag.scrutiny.model.round.Round;

/** Takes the values of text parameters from a round. */
final class RoundParameters {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY_OF_MONTH = DateTimeFormatter.ofPattern("d", Locale.UK);
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    private RoundParameters() {
    }

    static TextParameters of(Round round) {
        TextParameters parameters = round.getTopic() == null ? TextParameters.empty()
                : TextParameters.of(round.getTopic());
        if (round.getForce() != null) {
            String name = round.getForce().getName();
            String shortName = round.getForce().getShortName();
            parameters = parameters.with("force", name)
                    .with("forceShort", shortName == null || shortName.isBlank() ? name : shortName);
        }
        if (round.getCountyGroup() != null) {
            parameters = parameters.with("county", round.getCountyGroup().getName());
        }
        return parameters
                .with("round", round.getTitle())
                .with("year", round.getYear() == 0 ? null : Integer.toString(round.getYear()))
                .with("campaignDates", days(round.getCampaignStart(), round.getCampaignEnd()))
                .with("returnsDue", day(round.getReturnsDue()))
                .with("caseSelection", round.getCaseSelection())
                .with("pilotedOn", day(round.getPilotedOn()))
                .with("pilotLessons", round.getPilotLessons());
    }

    private static String day(LocalDate date) {
        return date == null ? null : DAY.format(date);
    }

    /** "10 to 17 October 2026", "28 September to 3 October 2026", or with both years. */
    private static String days(LocalDate first, LocalDate last) {
        if (first == null || last == null || first.equals(last)) {
            return day(first == null ? last : first);
        }
        if (first.getYear() != last.getYear()) {
            return day(first) + " to " + day(last);
        }
        DateTimeFormatter start = first.getMonth() == last.getMonth() ? DAY_OF_MONTH : DAY_AND_MONTH;
        return start.format(first) + " to " + day(last);
    }
}
