package org.ipag.scrutiny.app.application;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Loads the classes of the pages and dialogs while a person looks at the first page. Else the window's thread would
 * unpack and verify hundreds of them when a page is opened for the first time, which is a good part of what that takes.
 */
final class WarmUp extends Job {

    /** Who shows something, from what is opened first to what is opened last. */
    private static final List<String> BUNDLES = List.of("org.ipag.scrutiny.ui", "org.ipag.scrutiny.app", //$NON-NLS-1$ //$NON-NLS-2$
            "org.ipag.scrutiny.process", "org.ipag.scrutiny.model.edit", "org.ipag.scrutiny.ui.feedback", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            "org.ipag.scrutiny.ui.report", "org.ipag.scrutiny.ui.cases"); //$NON-NLS-1$ //$NON-NLS-2$
    private static final String CLASS = ".class"; //$NON-NLS-1$

    private WarmUp() {
        super(WarmUp.class.getSimpleName());
        setSystem(true);
        setPriority(DECORATE);
    }

    /** Begins. */
    static void start() {
        new WarmUp().schedule();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Bundle[] all = FrameworkUtil.getBundle(WarmUp.class).getBundleContext().getBundles();
        for (String name : BUNDLES) {
            for (Bundle bundle : all) {
                if (bundle.getSymbolicName().equals(name)) {
                    load(bundle, monitor);
                }
            }
        }
        return Status.OK_STATUS;
    }

    private static void load(Bundle bundle, IProgressMonitor monitor) {
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        if (wiring == null) {
            return;
        }
        for (String file : wiring.listResources("/", "*" + CLASS, //$NON-NLS-1$ //$NON-NLS-2$
                BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL)) {
            if (monitor.isCanceled()) {
                return;
            }
            link(bundle, file.substring(0, file.length() - CLASS.length()).replace('/', '.'));
        }
    }

    /** Loads a class and, as asking for its methods does, verifies it; it is not initialised before its time. */
    private static void link(Bundle bundle, String name) {
        try {
            bundle.loadClass(name).getDeclaredMethods();
        } catch (ClassNotFoundException | LinkageError e) {
            // Whoever needs it will meet the same failure, in a place that can say what for.
            return;
        }
    }
}
