package org.ipag.scrutiny.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.ipag.scrutiny.forms.FormImport;
import org.ipag.scrutiny.forms.ImportOptions;
import org.ipag.scrutiny.forms.ImportResult;
import org.ipag.scrutiny.forms.issue.FormIssueException;
import org.ipag.scrutiny.forms.issue.FormIssuer;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.topic.Topic;
import org.ipag.scrutiny.packs.CaseIntake;
import org.ipag.scrutiny.packs.PackRelease;
import org.ipag.scrutiny.report.ReportException;
import org.ipag.scrutiny.report.ReportExporter;
import org.ipag.scrutiny.report.ReportFormat;
import org.ipag.scrutiny.report.ReportOptions;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.store.RoundSession;
import org.ipag.scrutiny.store.RoundSummary;
import org.ipag.scrutiny.store.Store;
import org.ipag.scrutiny.store.StoreException;
import org.ipag.scrutiny.topics.TopicCatalog;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Does the main job on the sample from one end to the other: sets the round up, issues the forms, imports those that came
 * back, draws conclusions, and writes the report. An OSGi service.
 */
@Component(service = Demo.class)
public final class Demo {

    private static final String COORDINATOR = "Coordinator";

    private final TopicCatalog topics;
    private final FormIssuer issuer;
    private final FormImport importer;
    private final ReportExporter exporter;
    private final CaseIntake intake;
    private final PackRelease release;

    @Activate
    public Demo(@Reference TopicCatalog topics, @Reference FormIssuer issuer, @Reference FormImport importer,
            @Reference ReportExporter exporter, @Reference CaseIntake intake, @Reference PackRelease release) {
        this.topics = topics;
        this.issuer = issuer;
        this.importer = importer;
        this.exporter = exporter;
        this.intake = intake;
        this.release = release;
    }

    /**
     * What came of it.
     *
     * @param roundId  id of the sample round in the store
     * @param made     false if the round was in the store already and was left as it is
     * @param issued   the folder with the forms and the guidance as issued
     * @param returned the folder with the forms as they came back
     * @param report   the report as a Word document
     * @param imported what became of each returned form; empty if the round was in the store already
     * @param warnings what a person should look at before the report goes out, each as a sentence
     */
    public record Result(String roundId, boolean made, Path issued, Path returned, Path report,
            List<ImportResult> imported, List<String> warnings) {
    }

    /**
     * Runs the sample. If its round is in the store already, that round is left alone and only the files are written
     * again.
     *
     * @param store   where the round is kept; not closed here
     * @param out     folder for the forms and the report; made if there is none
     * @param monitor names each step; may be null
     * @throws DemoException if a step fails; the message says which and why
     */
    public Result run(Store store, Path out, IProgressMonitor monitor) throws DemoException {
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        try {
            Files.createDirectories(out.resolve("forms").resolve("issued"));
            boolean made = store.rounds().stream().noneMatch(each -> each.id().equals(SampleRound.ID));
            boolean previousMade = store.rounds().stream().noneMatch(each -> each.id().equals(SampleRound.PREVIOUS_ID));
            boolean whole = false;
            try {
                Result result = run(store, out, made, progress);
                whole = true;
                return result;
            } finally {
                if (made && !whole) {
                    removeHalf(store, previousMade);
                }
            }
        } catch (IOException | StoreException | FormIssueException | ReportException e) {
            throw new DemoException("The sample could not be run: " + e.getMessage(), e);
        }
    }

    /** Half a sample would be taken for the whole one the next time. */
    private static void removeHalf(Store store, boolean previousToo) throws StoreException {
        List<String> there = store.rounds().stream().map(RoundSummary::id).toList();
        for (String id : previousToo ? List.of(SampleRound.ID, SampleRound.PREVIOUS_ID) : List.of(SampleRound.ID)) {
            if (there.contains(id)) {
                store.remove(id, new Change(COORDINATOR, "Take the unfinished sample away", ""));
            }
        }
    }

    private Result run(Store store, Path out, boolean made, SubMonitor progress) throws DemoException, IOException,
            StoreException, FormIssueException, ReportException {
        Path issued = out.resolve("forms").resolve("issued");
        Path returned = out.resolve("forms").resolve("returned");
        List<Path> files = SampleForms.copyReturned(returned);
        try (RoundSession session = made ? create(store, progress) : store.open(SampleRound.ID)) {
            List<ImportResult> imported = List.of();
            if (made) {
                imported = tell(session, issued, files, progress);
            } else {
                issuer.write(SampleForms.plan(issuer, session.round()), issued, progress.split(40));
            }
            step(progress, "Writing the report", 20);
            Path report = out.resolve(session.round().getReport().getTitle() + ".docx");
            try (RoundSession previous = store.open(SampleRound.PREVIOUS_ID)) {
                ReportExporter.Result written = exporter.export(session.round(), ReportFormat.DOCX, report,
                        ReportOptions.standard().comparedWith(previous.round()), progress.split(20));
                return new Result(SampleRound.ID, made, issued, returned, report, imported, written.warnings());
            }
        }
    }

    private RoundSession create(Store store, SubMonitor progress) throws StoreException, DemoException {
        step(progress, "Setting the round up", 5);
        Instant now = Instant.now();
        if (store.rounds().stream().noneMatch(each -> each.id().equals(SampleRound.PREVIOUS_ID))) {
            Round previous = SampleRound.previous(topic(), COORDINATOR, now);
            store.create(previous, new Change(COORDINATOR, "Enter last year's round", "")).close();
        }
        try (RoundSession previous = store.open(SampleRound.PREVIOUS_ID)) {
            return store.create(SampleRound.create(topic(), previous.round(), COORDINATOR, now),
                    new Change(COORDINATOR, "Set the sample round up", ""));
        }
    }

    private Topic topic() throws DemoException {
        Topic topic = topics.topic(SampleRound.TOPIC).orElseThrow(() -> new DemoException(
                "The sample needs the topic " + SampleRound.TOPIC + ", which no installed plug-in offers. "
                        + topics.problems().stream().map(each -> each.plugin() + ", " + each.file() + ": "
                                + each.reason()).findFirst().orElse("Install its plug-in.")));
        return topics.copyForRound(topic);
    }

    private List<ImportResult> tell(RoundSession session, Path issued, List<Path> files, SubMonitor progress)
            throws StoreException, FormIssueException {
        SampleStory story = new SampleStory(session, session.store().documents(), intake, release);
        step(progress, "Preparing the cases", 5);
        story.prepare();
        save(session);
        step(progress, "Issuing the forms", 5);
        SampleForms.issue(issuer, session, issued, progress.split(20));
        save(session);
        step(progress, "Districts meet", 5);
        story.meet();
        save(session);
        step(progress, "Importing the forms that came back", 5);
        List<ImportResult> imported = importer.importFiles(session, files,
                new ImportOptions(Map.of(), COORDINATOR, Instant.now()), progress.split(20));
        save(session);
        step(progress, "Collating and concluding", 5);
        story.conclude();
        save(session);
        return imported;
    }

    private static void step(SubMonitor progress, String what, int work) {
        progress.subTask(what);
        progress.worked(work);
    }

    private static void save(RoundSession session) throws StoreException {
        session.save(new Change(COORDINATOR, "Save the sample round", ""));
    }
}
