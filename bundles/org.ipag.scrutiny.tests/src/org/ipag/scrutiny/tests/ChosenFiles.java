package org.ipag.scrutiny.tests;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.ipag.scrutiny.ui.files.FileChooser;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** Stands where the operating system's file dialogs would, and chooses what a test has laid ready. */
public final class ChosenFiles implements FileChooser, AutoCloseable {

    private final Deque<List<Path>> ready = new ArrayDeque<>();
    private final ServiceRegistration<FileChooser> registration = FrameworkUtil.getBundle(ChosenFiles.class)
            .getBundleContext().registerService(FileChooser.class, this, FrameworkUtil.asDictionary(
                    Map.of(Constants.SERVICE_RANKING, Integer.MAX_VALUE)));

    /** The answer to the next question that is asked. */
    public void next(Path... files) {
        ready.add(Arrays.asList(files));
    }

    private Path one() {
        return openSeveral(null, "").getFirst();
    }

    @Override
    public Optional<Path> open(Shell parent, String title, Kind... kinds) {
        return Optional.of(one());
    }

    @Override
    public List<Path> openSeveral(Shell parent, String title, Kind... kinds) {
        if (ready.isEmpty()) {
            throw new AssertionError("Nobody laid a file ready for: " + title);
        }
        return ready.remove();
    }

    @Override
    public Optional<Path> save(Shell parent, String title, String name, Kind... kinds) {
        return Optional.of(one());
    }

    @Override
    public Optional<Path> folder(Shell parent, String title, String message) {
        return Optional.of(one());
    }

    @Override
    public void close() {
        registration.unregister();
    }
}
