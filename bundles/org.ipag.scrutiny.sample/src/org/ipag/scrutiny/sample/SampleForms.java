package org.ipag.scrutiny.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.ipag.scrutiny.forms.FormProvenance;
import org.ipag.scrutiny.forms.issue.FormIssueException;
import org.ipag.scrutiny.forms.issue.FormIssuer;
import org.ipag.scrutiny.forms.issue.IssueOptions;
import org.ipag.scrutiny.forms.issue.IssuePlan;
import org.ipag.scrutiny.forms.issue.IssuedFiles;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.sample.internal.StoryRecord;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.store.RoundSession;

/** The sample's forms: as they are issued, and as they came back, filled in with a word processor. */
public final class SampleForms {

    /** The day on which the sample's forms went out. */
    public static final LocalDate ISSUED_ON = LocalDate.of(2026, 10, 1);

    private static final String RETURNED = "returned/";

    private SampleForms() {
    }

    /**
     * Issues the forms of the sample round, each under the id it has every time, so that the returned forms belong to
     * them. The session is not saved.
     *
     * @throws FormIssueException if a file cannot be written
     */
    public static IssuedFiles issue(FormIssuer issuer, RoundSession session, Path folder, IProgressMonitor monitor)
            throws FormIssueException {
        IssuedFiles files = issuer.write(plan(issuer, session.round()), folder, monitor);
        issuer.record(session, files, new Change("Coordinator", "Issue the forms", ""));
        return files;
    }

    /** What is written when the forms of the sample round are issued. */
    static IssuePlan plan(FormIssuer issuer, Round round) throws FormIssueException {
        IssuePlan plan = issuer.plan(round, new IssueOptions(List.of(), true, null, ISSUED_ON));
        return new IssuePlan(plan.forms().stream().map(each -> new IssuePlan.Form(each.fileName(), each.content(),
                withKnownId(each.provenance()))).toList(), plan.guidance(), plan.template());
    }

    private static FormProvenance withKnownId(FormProvenance given) {
        return new FormProvenance(SampleRound.id("issue " + given.districtName()), given.roundId(), given.roundTitle(),
                given.districtId(), given.districtName(), given.topicKey(), given.topicVersion(), given.cases());
    }

    /** Names of the files that came back. */
    public static List<String> returnedNames() {
        return StoryRecord.read(SampleForms.class, "data/returned.txt").stream().map(each -> each.value("file")).toList();
    }

    /**
     * Puts the files that came back into a folder.
     *
     * @return the files
     * @throws IOException if they cannot be written
     */
    public static List<Path> copyReturned(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (StoryRecord each : StoryRecord.read(SampleForms.class, "data/returned.txt")) {
            Path file = folder.resolve(each.value("file"));
            try (InputStream in = SampleForms.class.getResourceAsStream(RETURNED + each.name())) {
                if (in == null) {
                    throw new IOException("The sample's form " + each.name() + " is missing from the installation.");
                }
                Files.write(file, in.readAllBytes());
            }
            files.add(file);
        }
        return files;
    }
}
