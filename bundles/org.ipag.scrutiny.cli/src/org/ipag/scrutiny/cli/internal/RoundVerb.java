package org.ipag.scrutiny.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.topic.Topic;
import org.ipag.scrutiny.process.DistrictList;
import org.ipag.scrutiny.process.RoundSetup;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.store.RoundSession;
import org.ipag.scrutiny.store.RoundSummary;
import org.ipag.scrutiny.store.Store;
import org.ipag.scrutiny.topics.TopicCatalog;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Rounds: creating, listing and showing them. */
@Command(name = "round", description = "Create, list and show rounds.", mixinStandardHelpOptions = true,
        subcommands = { RoundVerb.Create.class, RoundVerb.ListRounds.class, RoundVerb.Show.class },
        synopsisSubcommandLabel = "(create | list | show)")
final class RoundVerb {

    /** Creates a round on a topic. */
    @Command(name = "create", description = "Create a round.")
    static final class Create extends StoreVerb {

        @Option(names = "--title", required = true, paramLabel = "T", description = "What the round is called.")
        private String title;

        @Option(names = "--topic", required = true, paramLabel = "ID", description = "Id of the topic; see: scrutiny topics")
        private String topic;

        @Option(names = "--force", required = true, paramLabel = "NAME", description = "Full name of the police force.")
        private String force;

        @Option(names = "--districts", required = true, paramLabel = "A,B,C|FILE.csv",
                description = "The districts, parted by commas, or a CSV file with one a line"
                        + " (columns name, code, boroughs, group; only the name is needed).")
        private String districts;

        @Option(names = "--year", paramLabel = "Y", description = "Calendar year of the round. Without it: this year.")
        private int year;

        @Option(names = "--due", paramLabel = "DATE", description = "Day by which forms are to be returned (2026-11-30).")
        private LocalDate due;

        @Option(names = "--follows", paramLabel = "ROUND",
                description = "The round before, whose open recommendations are taken up.")
        private String follows;

        @Option(names = "--json", description = "Print JSON.")
        private boolean json;

        @Override
        protected boolean makesStore() {
            return true;
        }

        @Override
        protected int run(Store store) throws Exception {
            Topic copy = service(TopicCatalog.class).copyForRound(topic(topic));
            RoundSetup setup = RoundSetup.of(copy).title(title).force(force).districts(readDistricts()).year(year)
                    .returnsDue(due);
            if (follows == null) {
                return create(store, setup);
            }
            try (RoundSession previous = store.open(findRound(store, follows).id())) {
                return create(store, setup.follows(previous.round()));
            }
        }

        private int create(Store store, RoundSetup setup) throws Exception {
            if (store.rounds().stream().anyMatch(round -> round.title().equalsIgnoreCase(title.strip()))) {
                throw new Refusal("There is a round \"" + title.strip() + "\" already. Give this one another title.");
            }
            Round round;
            try {
                round = setup.create(Change.currentUser(), Instant.now());
            } catch (IllegalArgumentException e) {
                throw new Refusal(e.getMessage(), e);
            }
            store.create(round, Change.of("Create the round " + round.getTitle())).close();
            if (json) {
                printJson(describe(find(store, round.getId())));
            } else {
                print("Created: " + round.getTitle() + " (" + round.getId() + "), "
                        + round.getForce().getDistricts().size() + " districts");
            }
            return 0;
        }

        private List<DistrictList.Entry> readDistricts() throws Refusal {
            try {
                Path file = districts.toLowerCase(Locale.ROOT).endsWith(".csv") ? Path.of(districts) : null;
                if (file == null) {
                    return DistrictList.parse(districts);
                }
                if (!Files.isRegularFile(file)) {
                    throw new Refusal("There is no file " + file.toAbsolutePath());
                }
                return DistrictList.read(file);
            } catch (IllegalArgumentException e) {
                throw new Refusal(e.getMessage(), e);
            } catch (IOException e) {
                throw new Refusal("The file " + districts + " cannot be read: " + e.getMessage(), e);
            }
        }
    }

    /** Lists the rounds of a data folder. */
    @Command(name = "list", description = "List the rounds.")
    static final class ListRounds extends StoreVerb {

        @Option(names = "--json", description = "Print JSON.")
        private boolean json;

        @Override
        protected int run(Store store) throws Exception {
            List<RoundSummary> rounds = store.rounds();
            if (json) {
                printJson(rounds.stream().map(RoundVerb::describe).toList());
                return 0;
            }
            if (rounds.isEmpty()) {
                tell("There are no rounds yet. Make one with:  scrutiny round create");
            }
            for (RoundSummary round : rounds) {
                print("%s  %d  %-12s %s (%s, %d districts)".formatted(round.id(), round.year(),
                        round.state().getLiteral(), round.title(), round.topicName(), round.districts()));
            }
            return 0;
        }
    }

    /** Shows where a round stands: its state, the five counts, and what is missing. */
    @Command(name = "show", description = "Show a round: its state, the counts, what is missing.")
    static final class Show extends StoreVerb {

        @Parameters(paramLabel = "ROUND", arity = "0..1",
                description = "Id or title of the round; not needed if there is only one.")
        private String round;

        @Option(names = "--json", description = "Print JSON.")
        private boolean json;

        @Override
        protected int run(Store store) throws Exception {
            RoundSummary summary = round == null ? onlyRound(store) : findRound(store, round);
            try (RoundSession session = store.open(summary.id())) {
                var overview = new RoundOverview(session.round(), services());
                if (json) {
                    Map<String, Object> object = describe(summary);
                    object.putAll(overview.toJson());
                    printJson(object);
                } else {
                    overview.lines(summary).forEach(this::print);
                }
                return 0;
            }
        }
    }

    private RoundVerb() {
    }

    private static RoundSummary find(Store store, String id) throws Exception {
        return store.rounds().stream().filter(round -> round.id().equals(id)).findFirst().orElseThrow();
    }

    /** A round as JSON lists it. */
    static Map<String, Object> describe(RoundSummary round) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", round.id());
        json.put("title", round.title());
        json.put("year", round.year());
        json.put("topic", round.topicKey());
        json.put("topicName", round.topicName());
        json.put("force", round.force());
        json.put("state", round.state().getLiteral());
        json.put("districts", round.districts());
        return json;
    }
}
