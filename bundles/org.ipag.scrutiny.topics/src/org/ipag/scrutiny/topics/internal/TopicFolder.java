package org.ipag.scrutiny.topics.internal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.ipag.scrutiny.topics.TopicProblem;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * The folder into which people put plug-ins of topics, each a jar or an unpacked folder. The platform itself only knows
 * the plug-ins it was built with.
 */
final class TopicFolder {

    /** System property that names the folder; without it, {@code topics} in the folder of the installed workbench. */
    static final String PROPERTY = "scrutiny.topics";

    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    private final Path folder;

    TopicFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** The folder of the running workbench. */
    static TopicFolder ofThisInstallation() {
        String named = System.getProperty(PROPERTY);
        // The platform's address of a folder is not encoded, and begins with /C: on Windows, which a File understands.
        return new TopicFolder(named != null ? Path.of(named)
                : new File(Platform.getInstallLocation().getURL().getPath(), "topics").toPath());
    }

    /**
     * Installs what was added to the folder, reads anew what changed in it, and removes what has gone from it.
     *
     * @param context with the right to install plug-ins
     * @return what could not be installed, and why
     */
    List<TopicProblem> install(BundleContext context) {
        List<TopicProblem> problems = new ArrayList<>();
        removeGone(context, problems);
        List<Bundle> installed = new ArrayList<>();
        for (Path plugin : plugins(problems)) {
            try {
                installed.add(install(context, plugin));
            } catch (BundleException | IOException e) {
                problems.add(problem(plugin, e.getMessage()));
            }
        }
        context.getBundle(0).adapt(FrameworkWiring.class).resolveBundles(installed);
        for (Bundle bundle : installed) {
            if (bundle.getState() == Bundle.INSTALLED) {
                problems.add(problem(Path.of(bundle.getLocation()), "The plug-in requires something that is not there."
                        + " A topic's plug-in requires org.ipag.scrutiny.topics and nothing else."));
            }
        }
        return problems;
    }

    private List<Path> plugins(List<TopicProblem> problems) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> plugins = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> !each.getFileName().toString().startsWith(".")).sorted().toList()) {
                if (Files.isRegularFile(file.resolve(MANIFEST)) || file.getFileName().toString().endsWith(".jar")) {
                    plugins.add(file);
                } else {
                    problems.add(problem(file, "This is no plug-in. Put a plug-in's jar here, or a folder with "
                            + MANIFEST + " in it."));
                }
            }
        } catch (IOException e) {
            problems.add(problem(folder, "The folder cannot be read: " + e.getMessage()));
        }
        return plugins;
    }

    private Bundle install(BundleContext context, Path plugin) throws BundleException, IOException {
        String location = location(plugin);
        Bundle known = context.getBundle(location);
        if (known == null) {
            return context.installBundle(location);
        }
        if (changed(plugin) > known.getLastModified()) {
            known.update();
        }
        return known;
    }

    /** When what the platform remembers of a plug-in was last changed. A topic's text is read anew in any case. */
    private static long changed(Path plugin) throws IOException {
        long newest = 0;
        for (Path file : List.of(plugin, plugin.resolve(MANIFEST), plugin.resolve("plugin.xml"))) {
            if (Files.exists(file)) {
                newest = Math.max(newest, Files.getLastModifiedTime(file).toMillis());
            }
        }
        return newest;
    }

    private void removeGone(BundleContext context, List<TopicProblem> problems) {
        for (Bundle bundle : context.getBundles()) {
            Path plugin = plugin(bundle.getLocation());
            if (plugin != null && !Files.exists(plugin)) {
                try {
                    bundle.uninstall();
                } catch (BundleException e) {
                    problems.add(problem(plugin, e.getMessage()));
                }
            }
        }
    }

    private String location(Path plugin) {
        return prefix() + plugin.getFileName();
    }

    private Path plugin(String location) {
        return location.startsWith(prefix()) ? folder.resolve(location.substring(prefix().length())) : null;
    }

    /** A reference is read where it lies, not copied. The platform takes such a location as it is, not encoded. */
    private String prefix() {
        return "reference:file:" + folder.toString().replace('\\', '/') + "/";
    }

    private static TopicProblem problem(Path plugin, String reason) {
        return new TopicProblem(plugin.getFileName().toString(), plugin.toString(), reason);
    }
}
