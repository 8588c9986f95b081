package org.ipag.scrutiny.app.application;

import java.io.IOException;
import java.net.URL;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.osgi.framework.FrameworkUtil;

/**
 * Refines how the system draws controls, where it lets a program say so: on GTK, by {@code css/gtk.css} of this bundle. It
 * has to be said before the display is there.
 */
final class SystemLook {

    private static final String SHEET = "org.eclipse.swt.internal.gtk.cssFile"; //$NON-NLS-1$

    private SystemLook() {
    }

    static void refine() {
        URL sheet = FrameworkUtil.getBundle(SystemLook.class).getEntry("css/gtk.css"); //$NON-NLS-1$
        if ("gtk".equals(SWT.getPlatform()) && System.getProperty(SHEET) == null) { //$NON-NLS-1$
            try {
                System.setProperty(SHEET, FileLocator.toFileURL(sheet).getPath());
            } catch (IOException e) {
                ILog.get().warn("The system's own look is used: " + e.getMessage(), e); //$NON-NLS-1$
            }
        }
    }
}
