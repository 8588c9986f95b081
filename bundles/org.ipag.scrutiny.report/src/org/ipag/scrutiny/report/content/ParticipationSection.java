package org.ipag.scrutiny.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.model.edit.UkDates;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CommunityCount;
import org.ipag.scrutiny.model.round.Meeting;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.ReturnState;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.office.content.Block;
import org.ipag.scrutiny.office.content.Callout;
import org.ipag.scrutiny.office.content.Paragraph;
import org.ipag.scrutiny.office.content.Run;
import org.ipag.scrutiny.office.content.Table;
import org.ipag.scrutiny.process.ParticipationCounts;

/** Says who took part: the counts reconciled in words, and district by district in a table. */
final class ParticipationSection {

    /** Number of the column that says whether a form came back, from 0. */
    /** Places among the {@link #cells} of a row. */
    static final int MET = 1;
    static final int ATTENDED = 3;
    static final int FORM = 5;

    private final Round round;
    private final ParticipationCounts counts;

    ParticipationSection(Round round, ParticipationCounts counts) {
        this.round = round;
        this.counts = counts;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Callout(ReportTexts.say("participation.title"), List.of(Paragraph.of(counts.inWords()))));
        if (!round.getReturns().isEmpty()) {
            blocks.add(table());
            blocks.addAll(nilReasons());
        }
        return blocks;
    }

    /** The reasons stand below the table: they are sentences, and would tear a narrow column apart. */
    private List<Block> nilReasons() {
        List<Block> reasons = new ArrayList<>();
        for (Return returned : round.getReturns()) {
            if (returned.getState() == ReturnState.NIL && returned.getDistrict() != null
                    && !ReportTexts.blank(returned.getNilReason())) {
                reasons.add(Paragraph.of(Run.bold(ReportTexts.text(returned.getDistrict().getName()) + ": "),
                        Run.of(returned.getNilReason().strip())));
            }
        }
        if (!reasons.isEmpty()) {
            reasons.add(0, Paragraph.of(ReportTexts.say("participation.nil")));
        }
        return reasons;
    }

    private Table table() {
        List<Table.Row> rows = new ArrayList<>();
        for (Return returned : round.getReturns()) {
            if (returned.getDistrict() != null) {
                List<String> cells = new ArrayList<>(cells(returned));
                if (returned.getState() == ReturnState.NIL) {
                    cells.set(FORM, ReportTexts.say("form.nil"));
                }
                rows.add(Table.Row.of(cells.toArray(String[]::new)));
            }
        }
        return new Table(ReportTexts.say("participation.caption"), ReportTexts.say("participation.alt"),
                List.of(Table.Column.of(ReportTexts.say("column.district"), 3.0),
                        Table.Column.of(ReportTexts.say("column.met"), 2.45),
                        Table.Column.of(ReportTexts.say("column.mode"), 2.25),
                        Table.Column.number(ReportTexts.say("column.attended"), 2.3),
                        Table.Column.of(ReportTexts.say("column.communities"), 3.1),
                        Table.Column.of(ReportTexts.say("column.returned"), 2.5),
                        Table.Column.of(ReportTexts.say("column.local"), 1.75)),
                rows, true, Table.Look.DATA);
    }

    /** The cells of a district's row, in the order of the columns. */
    static List<String> cells(Return returned) {
        boolean met = ParticipationCounts.hasMet(returned);
        Meeting meeting = returned.getMeeting();
        return List.of(ReportTexts.text(returned.getDistrict().getName()),
                met ? meeting.getHeldOn() == null ? ReportTexts.say("met.undated")
                        : UkDates.shortDate(meeting.getHeldOn())
                                : ReportTexts.say(meeting == null ? "met.unknown" : "met.not"),
                met ? mode(meeting) : "\u2013",
                met && meeting.getAttendance() > 0 ? String.valueOf(meeting.getAttendance()) : "\u2013",
                met ? communities(meeting) : "\u2013", form(returned), local(returned));
    }

    private static String mode(Meeting meeting) {
        List<String> ways = new ArrayList<>();
        if (meeting.isByDiscussion()) {
            ways.add(ReportTexts.say("way.discussion"));
        }
        if (meeting.isByChat()) {
            ways.add(ReportTexts.say("way.chat"));
        }
        if (meeting.isOnForm()) {
            ways.add(ReportTexts.say("way.form"));
        }
        String mode = ModelTexts.literal(meeting.getMode());
        return ways.isEmpty() ? mode : ReportTexts.say("mode.ways", mode, ReportTexts.list(ways));
    }

    private static String communities(Meeting meeting) {
        String all = meeting.getCommunities().stream().filter(each -> !ReportTexts.blank(each.getCommunity()))
                .map(CommunityCount::getCommunity).map(String::strip).collect(Collectors.joining(", "));
        return all.isEmpty() ? ReportTexts.say("communities.none") : all;
    }

    private static String form(Return returned) {
        if (ParticipationCounts.hasReturned(returned)) {
            return returned.getReceivedOn() == null ? ReportTexts.say("form.returned")
                    : ReportTexts.say("form.returned.on", UkDates.shortDate(returned.getReceivedOn()));
        }
        return switch (returned.getState()) {
            case NIL -> ReportTexts.blank(returned.getNilReason()) ? ReportTexts.say("form.nil")
                    : ReportTexts.say("form.nil.reason", lowerFirst(returned.getNilReason().strip()));
            default -> ReportTexts.say("form.none");
        };
    }

    private static String lowerFirst(String sentence) {
        boolean acronym = sentence.length() > 1 && Character.isUpperCase(sentence.charAt(1));
        return acronym ? sentence : sentence.substring(0, 1).toLowerCase(Locale.UK) + sentence.substring(1);
    }

    private static String local(Return returned) {
        List<CaseFile> cases = RoundParameters.localCases(returned);
        return cases.isEmpty() ? "\u2013"
                : cases.stream().map(ReportTexts::label).collect(Collectors.joining(", "));
    }
}
