package org.ipag.scrutiny.app.newround;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.topic.Topic;
import org.ipag.scrutiny.process.DistrictList;
import org.ipag.scrutiny.process.RoundSetup;
import org.ipag.scrutiny.store.RoundSummary;
import org.ipag.scrutiny.topics.TopicCatalog;
import org.ipag.scrutiny.ui.form.DateText;

/**
 * What is known so far of a round being set up, without widgets. Proposes what can be proposed and says what is missing.
 */
final class NewRoundModel {

    private final TopicCatalog catalog;
    private final LocalDate today;
    private Topic topic;
    private String title = ""; //$NON-NLS-1$
    private String force = ""; //$NON-NLS-1$
    private String districts = ""; //$NON-NLS-1$
    private List<DistrictList.Entry> fromFile = List.of();
    private String campaignStart = ""; //$NON-NLS-1$
    private String campaignEnd = ""; //$NON-NLS-1$
    private String returnsDue = ""; //$NON-NLS-1$
    private RoundSummary previous;

    NewRoundModel(TopicCatalog catalog, LocalDate today) {
        this.catalog = catalog;
        this.today = today;
        catalog.topics().stream().findFirst().ifPresent(this::topic);
    }

    List<Topic> topics() {
        return catalog.topics();
    }

    Topic topic() {
        return topic;
    }

    /** Chooses a topic and proposes a title from it, unless the person has written one. */
    void topic(Topic chosen) {
        boolean proposed = title.isBlank() || topic != null && title.equals(proposedTitle(topic));
        topic = chosen;
        if (proposed) {
            title = proposedTitle(chosen);
        }
    }

    private String proposedTitle(Topic of) {
        String label = of.getLabel();
        return NLS.bind(Messages.NewRound_proposedTitle,
                Character.toUpperCase(label.charAt(0)) + label.substring(1), Integer.toString(today.getYear()));
    }

    String title() {
        return title;
    }

    void title(String typed) {
        title = typed;
    }

    String force() {
        return force;
    }

    void force(String typed) {
        force = typed;
    }

    /** The districts as typed: parted by commas or one a line. Forgets what was read from a file. */
    void districts(String typed) {
        districts = typed;
        fromFile = List.of();
    }

    String districts() {
        return districts;
    }

    /**
     * Takes the districts from a CSV file.
     *
     * @throws IOException              if it cannot be read
     * @throws IllegalArgumentException if it is no list of districts; the message says why
     */
    void districtsFrom(Path file) throws IOException {
        List<DistrictList.Entry> read = DistrictList.read(file);
        districts = String.join("\n", read.stream().map(DistrictList.Entry::name).toList()); //$NON-NLS-1$
        fromFile = read;
    }

    void campaignStart(String typed) {
        campaignStart = typed;
    }

    void campaignEnd(String typed) {
        campaignEnd = typed;
    }

    void returnsDue(String typed) {
        returnsDue = typed;
    }

    /** The round whose open recommendations the new one takes up; null for none. */
    void previous(RoundSummary round) {
        previous = round;
    }

    Optional<RoundSummary> previous() {
        return Optional.ofNullable(previous);
    }

    /** What is missing on the first page, best first; empty if nothing. */
    Optional<String> firstPageProblem() {
        if (topic == null) {
            return Optional.of(catalog.problems().isEmpty() ? Messages.NewRound_noTopic
                    : catalog.problems().getFirst().reason());
        }
        if (title.isBlank()) {
            return Optional.of(Messages.NewRound_needsTitle);
        }
        return force.isBlank() ? Optional.of(Messages.NewRound_needsForce) : Optional.empty();
    }

    /** What is missing on the second page, best first; empty if nothing. */
    Optional<String> secondPageProblem() {
        if (districts.isBlank()) {
            return Optional.of(Messages.NewRound_needsDistricts);
        }
        for (String date : List.of(campaignStart, campaignEnd, returnsDue)) {
            if (!date.isBlank() && DateText.parse(date, today).isEmpty()) {
                return Optional.of(NLS.bind(Messages.NewRound_noDate, date.strip()));
            }
        }
        try {
            return setup(topic).problems().stream().findFirst();
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        }
    }

    /** How many districts there are so far; 0 while the list is not right. */
    int districtCount() {
        try {
            return districts.isBlank() ? 0 : entries().size();
        } catch (IllegalArgumentException notRightYet) {
            return 0;
        }
    }

    /**
     * Makes the round.
     *
     * @param follows the round before, loaded; null if there is none
     * @param who     who sets it up
     */
    Round create(Round follows, String who, Instant now) {
        return setup(catalog.copyForRound(topic)).follows(follows).create(who, now);
    }

    private RoundSetup setup(Topic copy) {
        RoundSetup setup = copy.eContainer() == null ? RoundSetup.of(copy) : RoundSetup.of(catalog.copyForRound(copy));
        return setup.title(title).force(force).districts(entries()).campaign(date(campaignStart), date(campaignEnd))
                .returnsDue(date(returnsDue));
    }

    private List<DistrictList.Entry> entries() {
        return fromFile.isEmpty() ? DistrictList.parse(districts) : new ArrayList<>(fromFile);
    }

    private LocalDate date(String typed) {
        return typed.isBlank() ? null : DateText.parse(typed, today).orElse(null);
    }
}
