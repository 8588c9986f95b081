package org.ipag.scrutiny.topics.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.ipag.scrutiny.topics.TopicProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** Plug-ins put into the folder, in a running OSGi framework. */
class TopicFolderTest {

    @TempDir
    private Path temporary;

    private Path folder;
    private Framework framework;

    @BeforeEach
    void start() throws Exception {
        folder = temporary.resolve("my töpics (1)");
        framework = ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow()
                .newFramework(Map.of("org.osgi.framework.storage", temporary.resolve("storage").toString()));
        framework.start();
    }

    @AfterEach
    void stop() throws Exception {
        framework.stop();
        framework.waitForStop(10_000);
    }

    @Test
    void aMissingFolderIsNoProblem() {
        assertThat(install()).isEmpty();
        assertThat(names()).isEmpty();
    }

    @Test
    void jarsAndUnpackedPluginsAreInstalled() throws Exception {
        unpacked("custody", "a.custody", "1.0.0");
        jar("arrest.jar", "b.arrest", "1.0.0");

        assertThat(install()).isEmpty();

        assertThat(names()).containsExactlyInAnyOrder("a.custody", "b.arrest");
        assertThat(added()).allMatch(bundle -> bundle.getState() == Bundle.RESOLVED);
        assertThat(install()).isEmpty();
        assertThat(names()).hasSize(2);
    }

    @Test
    void whatChangedIsReadAnewAndWhatHasGoneIsRemoved() throws Exception {
        unpacked("custody", "a.custody", "1.0.0");
        jar("arrest.jar", "b.arrest", "1.0.0");
        install();

        Path manifest = unpacked("custody", "a.custody", "1.1.0");
        Files.setLastModifiedTime(manifest, FileTime.from(Instant.now().plusSeconds(60)));
        Files.delete(folder.resolve("arrest.jar"));
        assertThat(install()).isEmpty();

        assertThat(added()).extracting(bundle -> bundle.getSymbolicName() + " " + bundle.getVersion())
                .containsExactly("a.custody 1.1.0");
    }

    @Test
    void whatCannotBeInstalledIsNamedWithTheReasonAndTheRestIs() throws Exception {
        unpacked("custody", "a.custody", "1.0.0");
        Files.writeString(folder.resolve("broken.jar"), "not a jar");
        Files.writeString(folder.resolve("custody.xmi"), "<topic/>");
        Path needy = unpacked("needy", "c.needy", "1.0.0");
        Files.writeString(needy, Files.readString(needy) + "Require-Bundle: org.example.unheard\n");

        List<TopicProblem> problems = install();

        assertThat(problems).extracting(TopicProblem::plugin).containsExactlyInAnyOrder("broken.jar", "custody.xmi",
                "needy");
        assertThat(problems).extracting(TopicProblem::reason).anyMatch(reason -> reason.contains("is no plug-in"))
                .anyMatch(reason -> reason.contains("requires something that is not there"));
        assertThat(names()).contains("a.custody");
    }

    private List<TopicProblem> install() {
        return new TopicFolder(folder).install(framework.getBundleContext());
    }

    private List<Bundle> added() {
        BundleContext context = framework.getBundleContext();
        return Arrays.stream(context.getBundles()).filter(bundle -> bundle.getLocation().contains("my t")).toList();
    }

    private List<String> names() {
        return added().stream().map(Bundle::getSymbolicName).toList();
    }

    private Path unpacked(String name, String symbolicName, String version) throws IOException {
        Path manifest = folder.resolve(name).resolve("META-INF/MANIFEST.MF");
        Files.createDirectories(manifest.getParent());
        return Files.writeString(manifest, manifest(symbolicName, version));
    }

    private void jar(String name, String symbolicName, String version) throws IOException {
        var manifest = new Manifest(new java.io.ByteArrayInputStream(manifest(symbolicName, version).getBytes()));
        try (OutputStream out = Files.newOutputStream(folder.resolve(name));
                var jar = new JarOutputStream(out, manifest)) {
            jar.finish();
        }
    }

    private static String manifest(String symbolicName, String version) {
        return "Manifest-Version: 1.0\nBundle-ManifestVersion: 2\nBundle-SymbolicName: " + symbolicName
                + ";singleton:=true\nBundle-Version: " + version + "\n";
    }
}
