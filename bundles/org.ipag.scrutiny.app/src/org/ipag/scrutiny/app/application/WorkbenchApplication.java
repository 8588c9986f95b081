package org.ipag.scrutiny.app.application;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.store.StoreLocation;
import org.ipag.scrutiny.ui.form.DialogNames;
import org.ipag.scrutiny.ui.form.PageWheel;
import org.ipag.scrutiny.ui.style.CutCells;
import org.ipag.scrutiny.ui.style.PlainRows;
import org.ipag.scrutiny.ui.style.PushButtons;

/**
 * Starts the workbench on a data folder: that of the program argument {@code --data}, or the usual one of the person
 * logged in. What the window remembers of itself lies in the folder's subfolder {@code workbench}, whose lock also keeps
 * a second window from working on the same data.
 */
public final class WorkbenchApplication implements IApplication {

    private static final String STATE_FOLDER = "workbench"; //$NON-NLS-1$

    /** What the program ends with where no window can be opened. */
    private static final Integer NO_DISPLAY = 1;

    @Override
    public Object start(IApplicationContext context) throws Exception {
        Display.setAppName(Messages.Application_name);
        SystemLook.refine();
        WorkbenchDisplay display;
        try {
            display = new WorkbenchDisplay();
            PlatformUI.createDisplay(); // of this thread, which is the one that is there
        } catch (SWTError e) {
            // There is no window to say it in.
            System.err.println(NLS.bind(Messages.Application_noDisplay, e.getMessage()));
            return NO_DISPLAY;
        }
        DialogNames.follow(display);
        PushButtons.follow(display);
        CutCells.follow(display);
        PlainRows.follow(display);
        PageWheel.follow(display);
        try {
            StartArguments arguments;
            try {
                arguments = StartArguments.parse(arguments(context));
            } catch (IllegalArgumentException e) {
                return refuse(display, e.getMessage());
            }
            String refusal = claim(arguments.dataFolder());
            if (refusal != null) {
                return refuse(display, refusal);
            }
            StartTheme.takeUp(display);
            int result = PlatformUI.createAndRunWorkbench(display,
                    new WorkbenchStart(StoreLocation.folder(arguments.dataFolder())));
            return result == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    private static List<String> arguments(IApplicationContext context) {
        Object arguments = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return arguments instanceof String[] given ? Arrays.asList(given) : List.of();
    }

    private static Integer refuse(Display display, String reason) {
        new StartRefusal(display, reason).open();
        return EXIT_OK;
    }

    /** Makes the data folder ours. Returns why that is not possible, or null. */
    private static String claim(Path dataFolder) {
        Location area = Platform.getInstanceLocation();
        if (area == null || area.isSet()) {
            return null; // Tests and developers choose the place themselves.
        }
        try {
            Path state = Files.createDirectories(dataFolder.resolve(STATE_FOLDER));
            URL url = state.toUri().toURL();
            return area.set(url, true) ? null : NLS.bind(Messages.Application_inUse, dataFolder);
        } catch (IOException e) {
            return NLS.bind(Messages.Application_noFolder, dataFolder, e.getMessage());
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.syncExec(() -> PlatformUI.getWorkbench().close());
        }
    }
}
