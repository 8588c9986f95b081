package org.ipag.scrutiny.sample;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ipag.scrutiny.model.edit.Ids;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CaseState;
import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.topic.Topic;
import org.ipag.scrutiny.process.DistrictList;
import org.ipag.scrutiny.process.RoundSetup;
import org.ipag.scrutiny.process.StateChanges;
import org.ipag.scrutiny.sample.internal.County;
import org.ipag.scrutiny.sample.internal.LastYear;
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

    /** The round of the year before: what was answered to the last question, and five recommendations followed up. */
    public static Round previous(Topic topic, String who, Instant now) {
        Round county = County.read();
        Round round = RoundSetup.of(topic).title("Hate Crime Scrutiny 2025").force(county.getForce().getName())
                .forceShortName(county.getForce().getShortName())
                .districts(county.getForce().getDistricts().stream().map(SampleRound::entry).toList())
                .year(2025).campaign(LocalDate.of(2025, 10, 11), LocalDate.of(2025, 10, 18)).create(who, now);
        round.setId(PREVIOUS_ID);
        round.setCountyGroup(county.getCountyGroup());
        LastYear.enter(round, StoryRecord.read(SampleRound.class, "data/last-year.txt"), who, now);
        return Ids.assignMissing(round);
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
