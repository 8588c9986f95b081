package org.ipag.scrutiny.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.MeetingMode;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.ReturnState;
import org.ipag.scrutiny.model.round.Round;

/**
 * The five counts of who took part, each with its districts in the round's order. They are different counts and a report
 * must reconcile them: the first one told of nine districts taking part, yet only eight were ever quoted.
 *
 * @param invited  districts invited to take part: they have a day of invitation, or a form has gone out to them, or they
 *                 have sent something or are recorded as returning nothing
 * @param met      districts whose group met or answered by correspondence: they have a meeting on record whose mode is
 *                 not {@code NOT_MET}
 * @param returned districts whose return has come back: its state is received or beyond, up to checked
 * @param nil      districts recorded as returning nothing
 * @param quoted   districts of which words are quoted: a quotation of theirs is included in the report or, as long as
 *                 the report has no quotation at all, a passage of theirs is marked as worth quoting
 * @param outstanding districts invited that have neither returned anything nor are recorded as returning nothing
 */
public record ParticipationCounts(List<District> invited, List<District> met, List<District> returned,
        List<District> nil, List<District> quoted, List<District> outstanding) {

    /** Counts the districts of a round. */
    public static ParticipationCounts of(Round round) {
        Set<District> quoted = Coverage.quoted(round);
        List<District> invited = districts(round, ParticipationCounts::isInvited);
        List<District> returned = districts(round, ParticipationCounts::hasReturned);
        List<District> nil = districts(round, each -> each.getState() == ReturnState.NIL);
        return new ParticipationCounts(invited, districts(round, ParticipationCounts::hasMet), returned, nil,
                districts(round, each -> quoted.contains(each.getDistrict())),
                invited.stream().filter(each -> !returned.contains(each) && !nil.contains(each)).toList());
    }

    /** Whether a district was invited, as counted here. */
    public static boolean isInvited(Return each) {
        return each.getDistrict().getInvitedOn() != null || each.getFormIssue() != null
                || each.getState() != ReturnState.NOT_ISSUED;
    }

    /** Whether a district's group met, as counted here. */
    public static boolean hasMet(Return each) {
        return each.getMeeting() != null && each.getMeeting().getMode() != MeetingMode.NOT_MET;
    }

    /** Whether a district has returned something, as counted here. */
    public static boolean hasReturned(Return each) {
        return switch (each.getState()) {
            case RECEIVED, NEEDS_MAPPING, IMPORTED, CHECKED -> true;
            case NOT_ISSUED, ISSUED, REMINDED, NIL -> false;
        };
    }

    /** The counts reconciled in sentences, naming the districts that make a difference. Fit for the report. */
    public String inWords() {
        return inWords(Integer.MAX_VALUE);
    }

    /**
     * The same for a place with little room.
     *
     * @param most how many districts a sentence names at most; of more it gives the number
     */
    public String inWords(int most) {
        List<String> sentences = new ArrayList<>();
        if (invited.isEmpty()) {
            return ProcessTexts.say("counts.nobody");
        }
        sentences.add(ProcessTexts.capital(ProcessTexts.say("counts.main", ProcessTexts.number(invited.size()),
                invited.size(), met.size(), ProcessTexts.number(met.size()), returned.size(),
                ProcessTexts.number(returned.size()))));
        add(sentences, "counts.returned-not-met", minus(returned, met), most);
        add(sentences, "counts.met-not-returned", minus(met, returned), most);
        add(sentences, "counts.nil", nil, most);
        add(sentences, "counts.outstanding", outstanding, most);
        if (quoted.isEmpty()) {
            sentences.add(ProcessTexts.say("counts.nobody-quoted"));
        } else if (quoted.size() == returned.size() && quoted.containsAll(returned)) {
            sentences.add(ProcessTexts.say("counts.all-quoted"));
        } else {
            sentences.add(ProcessTexts.capital(
                    ProcessTexts.say("counts.quoted", ProcessTexts.number(quoted.size()), quoted.size())));
            add(sentences, "counts.not-quoted", minus(returned, quoted), most);
        }
        return String.join(" ", sentences);
    }

    private static void add(List<String> sentences, String key, List<District> districts, int most) {
        if (!districts.isEmpty()) {
            String which = districts.size() <= most
                    ? ProcessTexts.list(districts.stream().map(District::getName).toList())
                    : ProcessTexts.say("counts.districts", districts.size());
            sentences.add(ProcessTexts.say(key, which, districts.size()));
        }
    }

    private static List<District> minus(List<District> from, List<District> without) {
        return from.stream().filter(each -> !without.contains(each)).toList();
    }

    private static List<District> districts(Round round, Predicate<Return> which) {
        return round.getReturns().stream().filter(each -> each.getDistrict() != null).filter(which)
                .map(Return::getDistrict).distinct().toList();
    }
}
