package org.ipag.scrutiny.cli.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** Looks services up in the OSGi registry and gives them back when the verb has ended. */
class Services implements AutoCloseable {

    private final Deque<ServiceReference<?>> used = new ArrayDeque<>();

    /**
     * The service of that type.
     *
     * @throws IllegalStateException if no bundle offers it: the installation is incomplete
     */
    <T> T get(Class<T> type) {
        ServiceReference<T> reference = context().getServiceReference(type);
        T service = reference == null ? null : context().getService(reference);
        if (service == null) {
            throw new IllegalStateException("This installation is incomplete: nothing offers " + type.getName()
                    + ". Install the program again.");
        }
        used.push(reference);
        return service;
    }

    /** All services of that type, in the order of their ranking. */
    <T> List<T> all(Class<T> type) {
        try {
            List<T> services = new ArrayList<>();
            for (ServiceReference<T> reference : context().getServiceReferences(type, null).stream().sorted(
                    java.util.Comparator.reverseOrder()).toList()) {
                T service = context().getService(reference);
                if (service != null) {
                    used.push(reference);
                    services.add(service);
                }
            }
            return services;
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException("A null filter is always valid", e);
        }
    }

    private static BundleContext context() {
        return FrameworkUtil.getBundle(Services.class).getBundleContext();
    }

    @Override
    public void close() {
        while (!used.isEmpty()) {
            context().ungetService(used.pop());
        }
    }
}
