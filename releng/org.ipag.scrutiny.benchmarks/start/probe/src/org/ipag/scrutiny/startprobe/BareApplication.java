package org.ipag.scrutiny.startprobe;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.WorkbenchAdvisor;

/** The floor: an RCP workbench with an empty perspective and nothing else, on the same installed bundles. */
public final class BareApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        Display display = PlatformUI.createDisplay();
        try {
            PlatformUI.createAndRunWorkbench(display, new WorkbenchAdvisor() {
                @Override
                public String getInitialWindowPerspectiveId() {
                    return "org.ipag.scrutiny.startprobe.empty";
                }
            });
        } finally {
            display.dispose();
        }
        return EXIT_OK;
    }

    @Override
    public void stop() {
        // closed by the probe
    }
}
