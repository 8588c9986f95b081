package org.ipag.scrutiny.sample;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ipag.scrutiny.model.edit.Ids;
import org.ipag.scrutiny.model.round.Action;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CaseState;
import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.ForceReply;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.RecommendationState;
import org.ipag.scrutiny.model.round.ReplyDecision;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.RoundState;
import org.ipag.scrutiny.model.topic.Topic;
import org.ipag.scrutiny.process.DistrictList;
import org.ipag.scrutiny.process.RoundSetup;
import org.ipag.scrutiny.process.StateChanges;
import org.ipag.scrutiny.sample.internal.County;
import org.ipag.scrutiny.sample.internal.StoryRecord;

/**
 * The sample round as it is set up, and the round before it. Everything in it is made up: Brackenshire, its police, its
 * districts, the people and the cases.
 *
 * <p>Round, districts and cases have the same ids every time, so that the returned forms that come with the sample belong
 * to the round wherever it is made.
 */
public final class SampleRound {

    /** Key of the topic that the sample needs. */
    public static final String TOPIC = "hate-crime";

    /** Id of the sample round. */
    public static final String ID = id("round 2026");

    /** Id of the round before it. */
    public static final String PREVIOUS_ID = id("round 2025");

    private SampleRound() {
    }

    /** The id of something in the sample, the same every time. */
    public static String id(String what) {
        return UUID.nameUUIDFromBytes(("scrutiny sample: " + what).getBytes(StandardCharsets.UTF_8)).toString();
    }

    /**
     * The sample round, in draft, with its cases longlisted.
     *
     * @param topic    a round's own copy of the hate crime topic
     * @param previous the round before, whose open recommendations are carried over
     * @param who      who sets it up
     * @param now      when
     */
    public static Round create(Topic topic, Round previous, String who, Instant now) {
        Round county = County.read();
        Round round = RoundSetup.of(topic).title(county.getTitle()).force(county.getForce().getName())
                .forceShortName(county.getForce().getShortName())
                .districts(county.getForce().getDistricts().stream().map(SampleRound::entry).toList())
                .year(county.getYear()).campaign(county.getCampaignStart(), county.getCampaignEnd())
                .returnsDue(county.getReturnsDue()).invitedOn(county.getForce().getDistricts().getFirst().getInvitedOn())
                .caseSelection(county.getCaseSelection()).follows(previous).create(who, now);
        round.setId(ID);
        round.setPilotedOn(county.getPilotedOn());
        round.setPilotLessons(county.getPilotLessons());
        round.setCountyGroup(county.getCountyGroup());
        for (District district : round.getForce().getDistricts()) {
            district.setId(id("district " + district.getName()));
            district.setGroup(named(county, district.getName()).getGroup());
        }
        for (CaseFile file : List.copyOf(county.getCases())) {
            List<District> districts = file.getDistricts().stream()
                    .map(each -> named(round, each.getName())).toList();
            file.getDistricts().clear();
            file.getDistricts().addAll(districts);
            file.setId(id("case " + file.getLabel()));
            file.getStateChanges().add(StateChanges.first(CaseState.LONGLISTED, who,
                    "Drawn at random from the closed cases of the past twelve months.", now));
            round.getCases().add(file);
        }
        round.getBriefings().addAll(county.getBriefings());
        round.getReport().setTitle("Hate Crime Scrutiny Report 2026");
        round.getReport().setAuthor("Coordinator for hate crime scrutiny, Brackenshire Police");
        round.getReport().setRoles("Vice-chair of the Brackenshire Independent Advisory Group; chairs of the district"
                + " groups; coordinator");
        round.getReport().setDate(LocalDate.of(2026, 11, 23));
        return Ids.assignMissing(round);
    }

    /** The round of the year before: five recommendations, answered by the force and followed up. */
    public static Round previous(Topic topic, String who, Instant now) {
        Round county = County.read();
        Round round = RoundSetup.of(topic).title("Hate Crime Scrutiny 2025").force(county.getForce().getName())
                .forceShortName(county.getForce().getShortName())
                .districts(county.getForce().getDistricts().stream().map(SampleRound::entry).toList())
                .year(2025).campaign(LocalDate.of(2025, 10, 11), LocalDate.of(2025, 10, 18)).create(who, now);
        round.setId(PREVIOUS_ID);
        round.setCountyGroup(county.getCountyGroup());
        for (StoryRecord each : StoryRecord.read(SampleRound.class, "data/last-year.txt")) {
            round.getRecommendations().add(recommendation(each, round.getRecommendations().size() + 1, who, now));
        }
        round.setState(RoundState.FOLLOWING_UP);
        round.getStateChanges().add(StateChanges.of(RoundState.DRAFT, RoundState.FOLLOWING_UP, who,
                "Entered from last year's paper records.", now));
        return Ids.assignMissing(round);
    }

    private static Recommendation recommendation(StoryRecord told, int number, String who, Instant now) {
        Recommendation made = RoundFactory.eINSTANCE.createRecommendation();
        made.setId(id("recommendation 2025/" + number));
        made.setNumber(number);
        made.setText(told.body());
        made.setOwner(told.value("owner"));
        made.setDueDate(LocalDate.parse(told.value("due")));
        made.setState(RecommendationState.get(told.value("state")));
        made.getStateChanges().add(StateChanges.first(made.getState(), who, "Entered from last year's paper records.",
                now));
        ForceReply reply = RoundFactory.eINSTANCE.createForceReply();
        reply.setDecision(ReplyDecision.get(told.value("reply")));
        reply.setReason(told.valueOrNull("reason"));
        reply.setRepliedBy("Assistant Chief Constable");
        reply.setRepliedOn(LocalDate.of(2026, 1, 27));
        made.setReply(reply);
        if (told.valueOrNull("action") != null) {
            Action action = RoundFactory.eINSTANCE.createAction();
            action.setText(told.value("action"));
            action.setOwner(told.value("owner"));
            action.setEvidence(told.valueOrNull("evidence"));
            action.setDoneOn(told.valueOrNull("done") == null ? null : LocalDate.parse(told.value("done")));
            action.setVerifiedBy(told.valueOrNull("verified"));
            made.getActions().add(action);
        }
        return made;
    }

    private static DistrictList.Entry entry(District district) {
        return new DistrictList.Entry(district.getName(), text(district.getCode()), text(district.getBoroughs()),
                text(district.getGroup().getName()));
    }

    private static District named(Round round, String name) {
        return round.getForce().getDistricts().stream().filter(each -> each.getName().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalStateException("The sample has no district " + name));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
