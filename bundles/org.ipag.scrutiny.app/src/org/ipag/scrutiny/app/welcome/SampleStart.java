package org.ipag.scrutiny.app.welcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.app.Pages;
import org.ipag.scrutiny.forms.FormImport;
import org.ipag.scrutiny.forms.ImportOptions;
import org.ipag.scrutiny.forms.issue.FormIssuer;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.topic.Topic;
import org.ipag.scrutiny.sample.SampleForms;
import org.ipag.scrutiny.sample.SampleRound;
import org.ipag.scrutiny.sample.SampleStory;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.store.RoundSession;
import org.ipag.scrutiny.store.Store;
import org.ipag.scrutiny.topics.TopicCatalog;
import org.ipag.scrutiny.ui.Failures;
import org.ipag.scrutiny.ui.session.WorkbenchStore;

/** Opens the sample round, a made-up county, for somebody who wants to look around; makes it if it is not there yet. */
final class SampleStart {

    private final TopicCatalog catalog = PlatformUI.getWorkbench().getService(TopicCatalog.class);
    private final FormIssuer issuer = PlatformUI.getWorkbench().getService(FormIssuer.class);
    private final FormImport importer = PlatformUI.getWorkbench().getService(FormImport.class);

    private SampleStart() {
    }

    /** Makes the sample in a job and opens its dashboard. */
    static void open(Shell shell) {
        SampleStart sample = new SampleStart();
        WorkbenchStore store = PlatformUI.getWorkbench().getService(WorkbenchStore.class);
        store.run(Messages.Sample_job, sample::make).thenCompose(made -> store.open(SampleRound.ID))
                .whenComplete((round, failure) -> {
                    if (failure == null) {
                        Pages.openDashboard(round);
                    } else {
                        Failures.show(shell, Messages.Sample_title, failure);
                    }
                });
    }

    private Void make(Store store, IProgressMonitor monitor) throws Exception {
        List<String> known = store.rounds().stream().map(each -> each.id()).toList();
        if (known.contains(SampleRound.ID)) {
            return null;
        }
        SubMonitor progress = SubMonitor.convert(monitor, Messages.Sample_job, 5);
        Topic topic = catalog.topic(SampleRound.TOPIC).orElseThrow();
        Change change = Change.of(Messages.Sample_change);
        Round previous = SampleRound.previous(catalog.copyForRound(topic), change.who(), Instant.now());
        if (!known.contains(SampleRound.PREVIOUS_ID)) {
            store.create(previous, change).close();
        }
        Round round = SampleRound.create(catalog.copyForRound(topic), previous, change.who(), Instant.now());
        Path folder = Files.createTempDirectory("scrutiny-sample"); //$NON-NLS-1$
        try (RoundSession session = store.create(round, change)) {
            SampleStory story = new SampleStory(session);
            story.prepare();
            SampleForms.issue(issuer, session, folder.resolve("issued"), progress.split(1)); //$NON-NLS-1$
            story.meet();
            importer.importFiles(session, SampleForms.copyReturned(folder.resolve("returned")), ImportOptions.now(), //$NON-NLS-1$
                    progress.split(3));
            story.conclude();
            session.save(change);
            return null;
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
