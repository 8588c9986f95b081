package org.ipag.scrutiny.app.welcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.app.Pages;
import org.ipag.scrutiny.sample.Demo;
import org.ipag.scrutiny.sample.SampleRound;
import org.ipag.scrutiny.store.Store;
import org.ipag.scrutiny.ui.Failures;
import org.ipag.scrutiny.ui.session.WorkbenchStore;

/** Opens the sample round, a made-up county, for somebody who wants to look around; makes it if it is not there yet. */
final class SampleStart {

    private SampleStart() {
    }

    /** Makes the sample in a job and opens its dashboard; the button is off meanwhile. */
    static void open(Shell shell, Button button) {
        button.setEnabled(false);
        Demo demo = PlatformUI.getWorkbench().getService(Demo.class);
        WorkbenchStore store = PlatformUI.getWorkbench().getService(WorkbenchStore.class);
        store.run(Messages.Sample_job, (opened, monitor) -> make(demo, opened, monitor))
                .thenCompose(roundId -> store.open(roundId)).whenComplete((round, failure) -> {
                    if (!button.isDisposed()) {
                        button.setEnabled(true);
                    }
                    if (failure == null) {
                        store.setCurrent(round);
                        Pages.openDashboard(round);
                    } else {
                        Failures.show(shell, Messages.Sample_title, failure);
                    }
                });
    }

    private static String make(Demo demo, Store store, IProgressMonitor monitor) throws Exception {
        if (store.rounds().stream().noneMatch(round -> round.id().equals(SampleRound.ID))) {
            Path folder = Files.createTempDirectory("scrutiny-sample"); //$NON-NLS-1$
            try {
                demo.run(store, folder, monitor);
            } finally {
                delete(folder);
            }
        }
        return SampleRound.ID;
    }

    /** The documents are kept in the store; the files on the way are not needed any more. */
    private static void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : deepestFirst) {
            Files.delete(each);
        }
    }
}
