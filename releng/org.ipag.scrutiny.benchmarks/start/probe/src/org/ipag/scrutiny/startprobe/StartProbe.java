package org.ipag.scrutiny.startprobe;

import java.lang.management.ManagementFactory;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/** Prints how long it took from the start of the Java machine until the window answers, and closes the workbench. */
public final class StartProbe implements IStartup {

    @Override
    public void earlyStartup() {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            System.out.println("started-ms " + ManagementFactory.getRuntimeMXBean().getUptime());
            PlatformUI.getWorkbench().close();
        });
    }
}
