package org.ipag.scrutiny.report.content;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.ipag.scrutiny.model.edit.UkNumbers;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CaseScope;
import org.ipag.scrutiny.model.round.CaseState;
import org.ipag.scrutiny.model.round.CommunityCount;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.process.ParticipationCounts;
import org.ipag.scrutiny.topics.TextParameters;

/** The values of a report's text parameters: those of the round and its counts. */
final class RoundParameters {

    private RoundParameters() {
    }

    static TextParameters of(Round round, ParticipationCounts counts) {
        TextParameters parameters = TextParameters.of(round)
                .with("invited", UkNumbers.grouped(counts.invited().size()))
                .with("met", UkNumbers.grouped(counts.met().size()))
                .with("returned", UkNumbers.grouped(counts.returned().size()))
                .with("nil", UkNumbers.grouped(counts.nil().size()))
                .with("quoted", UkNumbers.grouped(counts.quoted().size()));
        IntSummaryStatistics attendance = round.getReturns().stream().filter(ParticipationCounts::hasMet)
                .mapToInt(each -> each.getMeeting().getAttendance()).filter(number -> number > 0).summaryStatistics();
        if (attendance.getCount() > 0) {
            parameters = parameters.with("attendance", attendance(attendance))
                    .with("attendanceTotal", UkNumbers.grouped(attendance.getSum()));
        }
        if (attendance.getMin() < attendance.getMax()) {
            parameters = parameters.with("attendanceFrom", UkNumbers.grouped(attendance.getMin()))
                    .with("attendanceTo", UkNumbers.grouped(attendance.getMax()));
        }
        List<String> communities = communities(round);
        if (!communities.isEmpty()) {
            parameters = parameters.with("communities", ReportTexts.list(communities));
        }
        long common = reviewed(round).stream().filter(file -> file.getScope() == CaseScope.COMMON).count();
        long local = reviewed(round).stream().filter(file -> file.getScope() == CaseScope.LOCAL).count();
        if (common > 0) {
            parameters = parameters.with("casesCommon", String.valueOf(common));
        }
        return local > 0 ? parameters.with("casesLocal", String.valueOf(local)) : parameters;
    }

    private static String attendance(IntSummaryStatistics attendance) {
        if (attendance.getCount() == 1) {
            return ReportTexts.say("attendance.one", attendance.getSum());
        }
        return attendance.getMin() == attendance.getMax()
                ? ReportTexts.say("attendance.same", attendance.getMin(), attendance.getSum())
                : ReportTexts.say("attendance.between", attendance.getMin(), attendance.getMax(), attendance.getSum());
    }

    /** The cases of the round that groups reviewed or may have reviewed. */
    static List<CaseFile> reviewed(Round round) {
        return round.getCases().stream().filter(file -> file.getState() != CaseState.WITHDRAWN
                && file.getState() != CaseState.LONGLISTED).toList();
    }

    /** The local cases a district reviewed: those noted at its meeting, and those its answers are about. */
    static List<CaseFile> localCases(Return returned) {
        Set<CaseFile> cases = new LinkedHashSet<>();
        if (returned.getMeeting() != null) {
            cases.addAll(returned.getMeeting().getCasesReviewed());
        }
        returned.getAnswers().forEach(answer -> {
            if (answer.getCaseFile() != null) {
                cases.add(answer.getCaseFile());
            }
        });
        return cases.stream().filter(file -> file.getScope() == CaseScope.LOCAL).toList();
    }

    private static List<String> communities(Round round) {
        Set<String> names = new LinkedHashSet<>();
        for (Return returned : round.getReturns()) {
            if (returned.getMeeting() != null) {
                for (CommunityCount each : returned.getMeeting().getCommunities()) {
                    if (!ReportTexts.blank(each.getCommunity())) {
                        names.add(each.getCommunity().strip());
                    }
                }
            }
        }
        return new ArrayList<>(names);
    }
}
