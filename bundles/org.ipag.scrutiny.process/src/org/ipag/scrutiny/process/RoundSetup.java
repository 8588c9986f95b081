package org.ipag.scrutiny.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.ipag.scrutiny.model.edit.Ids;
import org.ipag.scrutiny.model.edit.UkDates;
import org.ipag.scrutiny.model.round.CountyGroup;
import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.DistrictGroup;
import org.ipag.scrutiny.model.round.Force;
import org.ipag.scrutiny.model.round.Report;
import org.ipag.scrutiny.model.round.ReportSection;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.RoundState;
import org.ipag.scrutiny.model.round.Theme;
import org.ipag.scrutiny.model.topic.OutlineSection;
import org.ipag.scrutiny.model.topic.ThemeSuggestion;
import org.ipag.scrutiny.model.topic.Topic;

/**
 * Sets a round up: the first step of the process. Gather what is known, then {@link #create(String, Instant)}.
 *
 * <p>The round starts with one return per district (not issued yet), the topic's themes, a report with the sections of
 * the topic's outline, and, if it follows another round, what is still open of that round's recommendations.
 */
public final class RoundSetup {

    private final Topic topic;
    private String title = "";
    private String force = "";
    private String forceShortName = "";
    private String caseSelection = "";
    private int year;
    private LocalDate campaignStart;
    private LocalDate campaignEnd;
    private LocalDate returnsDue;
    private LocalDate invitedOn;
    private Round previous;
    private final List<DistrictList.Entry> districts = new ArrayList<>();

    private RoundSetup(Topic topic) {
        this.topic = topic;
    }

    /**
     * Begins with the round's own copy of a topic, which becomes part of the round.
     *
     * @param copy a copy made for this round; not contained in anything yet
     */
    public static RoundSetup of(Topic copy) {
        Objects.requireNonNull(copy, "copy");
        if (copy.eContainer() != null) {
            throw new IllegalArgumentException("The topic belongs to something else already; give the round a copy");
        }
        return new RoundSetup(copy);
    }

    /** What the round is called. Needed. */
    public RoundSetup title(String value) {
        title = value == null ? "" : value.strip();
        return this;
    }

    /** Full name of the force. Needed. */
    public RoundSetup force(String name) {
        force = name == null ? "" : name.strip();
        return this;
    }

    /** What people call the force, if that is shorter. */
    public RoundSetup forceShortName(String name) {
        forceShortName = name == null ? "" : name.strip();
        return this;
    }

    /** The districts, by name. At least one is needed; no two may have the same name. */
    public RoundSetup districtNames(List<String> names) {
        return districts(names.stream().map(name -> new DistrictList.Entry(name.strip(), "", "", "")).toList());
    }

    /** The districts. At least one is needed; no two may have the same name or the same code. */
    public RoundSetup districts(List<DistrictList.Entry> entries) {
        districts.addAll(entries);
        return this;
    }

    /** Calendar year of the round; that of the campaign or of the day of creation if not given. */
    public RoundSetup year(int value) {
        year = value;
        return this;
    }

    /** First and last day of the campaign week, either may be null. */
    public RoundSetup campaign(LocalDate first, LocalDate last) {
        campaignStart = first;
        campaignEnd = last;
        return this;
    }

    /** Day by which districts return their forms; may be null. */
    public RoundSetup returnsDue(LocalDate day) {
        returnsDue = day;
        return this;
    }

    /** Day on which the groups were invited, if they have been. */
    public RoundSetup invitedOn(LocalDate day) {
        invitedOn = day;
        return this;
    }

    /** How cases are selected, for example at random by a named role. */
    public RoundSetup caseSelection(String value) {
        caseSelection = value == null ? "" : value.strip();
        return this;
    }

    /** The round before, whose open recommendations this one takes up; may be null. It is read, not changed. */
    public RoundSetup follows(Round round) {
        previous = round;
        return this;
    }

    /** What stands against creating the round as it is described, each as a sentence; empty if nothing does. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (title.isEmpty()) {
            problems.add(ProcessTexts.say("setup.title"));
        }
        if (force.isEmpty()) {
            problems.add(ProcessTexts.say("setup.force"));
        }
        if (districts.isEmpty()) {
            problems.add(ProcessTexts.say("setup.districts"));
        }
        Set<String> names = new HashSet<>();
        Set<String> codes = new HashSet<>();
        for (DistrictList.Entry each : districts) {
            if (each.name().isBlank()) {
                problems.add(ProcessTexts.say("setup.district-name"));
            }
            if (!names.add(each.name().toLowerCase(Locale.UK))) {
                problems.add(ProcessTexts.say("setup.district-twice", each.name()));
            }
            if (!each.code().isEmpty() && !codes.add(each.code().toLowerCase(Locale.UK))) {
                problems.add(ProcessTexts.say("setup.code-twice", each.code()));
            }
        }
        if (campaignStart != null && campaignEnd != null && campaignEnd.isBefore(campaignStart)) {
            problems.add(ProcessTexts.say("setup.campaign", UkDates.date(campaignEnd), UkDates.date(campaignStart)));
        }
        if (year != 0 && (year < 1990 || year > 2200)) {
            problems.add(ProcessTexts.say("setup.year", Integer.toString(year)));
        }
        return problems;
    }

    /**
     * Makes the round, with ids throughout and its first change of state recorded.
     *
     * @param who who sets it up
     * @param now when
     * @throws IllegalArgumentException if there are {@link #problems()}, with their sentences
     */
    public Round create(String who, Instant now) {
        List<String> problems = problems();
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join(" ", problems));
        }
        Round round = RoundFactory.eINSTANCE.createRound();
        round.setTitle(title);
        round.setYear(yearOf(now));
        round.setCampaignStart(campaignStart);
        round.setCampaignEnd(campaignEnd);
        round.setReturnsDue(returnsDue);
        round.setCaseSelection(caseSelection.isEmpty() ? null : caseSelection);
        round.setCreatedAt(now);
        round.setTopic(topic);
        round.setForce(newForce());
        CountyGroup county = RoundFactory.eINSTANCE.createCountyGroup();
        county.setName(ProcessTexts.say("setup.county-group"));
        round.setCountyGroup(county);
        for (District district : round.getForce().getDistricts()) {
            Return expected = RoundFactory.eINSTANCE.createReturn();
            expected.setDistrict(district);
            round.getReturns().add(expected);
        }
        for (ThemeSuggestion suggestion : topic.getThemes()) {
            round.getThemes().add(theme(suggestion));
        }
        round.setReport(report());
        round.setState(RoundState.DRAFT);
        round.getStateChanges().add(StateChanges.first(RoundState.DRAFT, who, ProcessTexts.say("setup.created"), now));
        if (previous != null) {
            round.setFollowsRound(previous.getId());
            round.getRecommendations().addAll(CarryOver.of(previous, who, now));
        }
        return Ids.assignMissing(round);
    }

    private int yearOf(Instant now) {
        if (year != 0) {
            return year;
        }
        return campaignStart != null ? campaignStart.getYear() : now.atZone(UkDates.ZONE).getYear();
    }

    private Force newForce() {
        Force made = RoundFactory.eINSTANCE.createForce();
        made.setName(force);
        made.setShortName(forceShortName.isEmpty() ? null : forceShortName);
        for (DistrictList.Entry entry : districts) {
            District district = RoundFactory.eINSTANCE.createDistrict();
            district.setName(entry.name());
            district.setCode(entry.code().isEmpty() ? null : entry.code());
            district.setBoroughs(entry.boroughs().isEmpty() ? null : entry.boroughs());
            district.setInvitedOn(invitedOn);
            DistrictGroup group = RoundFactory.eINSTANCE.createDistrictGroup();
            group.setName(entry.group().isEmpty() ? null : entry.group());
            district.setGroup(group);
            made.getDistricts().add(district);
        }
        return made;
    }

    private static Theme theme(ThemeSuggestion suggestion) {
        Theme theme = RoundFactory.eINSTANCE.createTheme();
        theme.setKey(suggestion.getKey());
        theme.setLabel(suggestion.getLabel());
        theme.setDescription(suggestion.getDescription());
        for (ThemeSuggestion child : suggestion.getChildren()) {
            theme.getChildren().add(theme(child));
        }
        return theme;
    }

    private Report report() {
        Report report = RoundFactory.eINSTANCE.createReport();
        report.setTitle(topic.getFormTitle());
        for (OutlineSection section : topic.getOutline()) {
            addSections(section, report.getSections());
        }
        return report;
    }

    private void addSections(OutlineSection outline, List<ReportSection> sections) {
        ReportSection section = RoundFactory.eINSTANCE.createReportSection();
        section.setKey(outline.getKey());
        section.setTitle(TopicTexts.forForce(outline.getLabel(), force));
        section.setPosition(sections.size());
        sections.add(section);
        for (OutlineSection child : outline.getChildren()) {
            addSections(child, sections);
        }
    }
}
