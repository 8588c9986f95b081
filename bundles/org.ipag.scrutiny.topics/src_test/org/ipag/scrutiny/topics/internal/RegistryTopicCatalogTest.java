package org.ipag.scrutiny.topics.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.ipag.scrutiny.model.topic.Topic;
import org.ipag.scrutiny.topics.SampleTopic;
import org.ipag.scrutiny.topics.TopicProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The catalog over a real extension registry, with plug-ins that are a plugin.xml and a file. */
class RegistryTopicCatalogTest {

    @TempDir
    Path folder;

    private final Object token = new Object();
    private final Map<String, Path> files = new HashMap<>();
    private IExtensionRegistry registry;
    private RegistryTopicCatalog catalog;

    @BeforeEach
    void createRegistry() throws IOException {
        registry = RegistryFactory.createRegistry(null, token, null);
        contribute("org.ipag.scrutiny.topics", Files.readString(Path.of("plugin.xml")));
        catalog = new RegistryTopicCatalog(registry, this::find, List.of());
    }

    @Test
    void offersWhatIsContributed() throws Exception {
        plugin("a.custody", SampleTopic.XML);
        assertThat(catalog.topics()).extracting(Topic::getKey).containsExactly("custody");
        assertThat(catalog.topic("custody")).isPresent();
        assertThat(catalog.topic("unheard-of")).isEmpty();
        assertThat(catalog.problems()).isEmpty();
    }

    @Test
    void reportsABrokenTopicAndKeepsTheOthers() throws Exception {
        plugin("a.broken", SampleTopic.XML.replace("kind=\"areas\"", "kind=\"strengths\""));
        plugin("b.custody", SampleTopic.XML);
        plugin("c.garbage", "not xml");
        contribute("d.gone", "<plugin><extension point=\"" + RegistryTopicCatalog.EXTENSION_POINT
                + "\"><topic file=\"topic/gone.xmi\"/></extension></plugin>");
        contribute("e.nameless", "<plugin><extension point=\"" + RegistryTopicCatalog.EXTENSION_POINT
                + "\"><topic/></extension></plugin>");
        assertThat(catalog.topics()).extracting(Topic::getKey).containsExactly("custody");
        assertThat(catalog.problems()).extracting(TopicProblem::plugin)
                .containsExactly("a.broken", "a.broken", "c.garbage", "d.gone", "e.nameless");
        assertThat(catalog.problems()).extracting(TopicProblem::reason).satisfiesExactly(
                reason -> assertThat(reason).contains("more than one section of kind \"strengths\""),
                reason -> assertThat(reason).contains("no section of kind \"areas\""),
                reason -> assertThat(reason).contains("not readable XML"),
                reason -> assertThat(reason).contains("no such file"),
                reason -> assertThat(reason).contains("names no file"));
        assertThat(catalog.problems()).extracting(TopicProblem::file)
                .contains("topic/topic.xmi", "topic/gone.xmi", "plugin.xml");
    }

    @Test
    void reportsWhatCouldNotBeInstalledToo() throws Exception {
        var problem = new TopicProblem("z.jar", "/topics/z.jar", "not a plug-in");
        catalog = new RegistryTopicCatalog(registry, this::find, List.of(problem));
        plugin("c.garbage", "not xml");
        assertThat(catalog.problems()).extracting(TopicProblem::plugin).containsExactly("z.jar", "c.garbage");
    }

    @Test
    void seesPluginsComeAndGo() throws Exception {
        assertThat(catalog.topics()).isEmpty();
        plugin("a.custody", SampleTopic.XML);
        awaitTopics(1);
        IExtension extension = registry.getExtensionPoint(RegistryTopicCatalog.EXTENSION_POINT).getExtensions()[0];
        registry.removeExtension(extension, token);
        awaitTopics(0);
    }

    @Test
    void keepsTheHigherVersionOfATopic() throws Exception {
        plugin("a.custody", SampleTopic.XML.replace("key=\"custody\" version=\"1.0\"", "key=\"custody\" version=\"1.9\""));
        plugin("b.custody", SampleTopic.XML.replace("key=\"custody\" version=\"1.0\"", "key=\"custody\" version=\"1.10\""));
        plugin("c.custody", SampleTopic.XML);
        assertThat(catalog.topics()).extracting(Topic::getVersion).containsExactly("1.10");
        assertThat(catalog.problems()).extracting(TopicProblem::plugin).containsExactly("a.custody", "c.custody");
        assertThat(catalog.problems().getFirst().reason()).contains("version 1.9 is not used, because b.custody");
    }

    /** The registry tells its listeners on a thread of its own. */
    private void awaitTopics(int expected) throws InterruptedException {
        for (int i = 0; i < 500 && catalog.topics().size() != expected; i++) {
            Thread.sleep(10);
        }
        assertThat(catalog.topics()).hasSize(expected);
    }

    private void plugin(String name, String topic) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".xmi"), topic);
        files.put(name + "/topic/topic.xmi", file);
        contribute(name, "<plugin><extension point=\"" + RegistryTopicCatalog.EXTENSION_POINT
                + "\"><topic file=\"topic/topic.xmi\"/></extension></plugin>");
    }

    private void contribute(String plugin, String pluginXml) {
        registry.addContribution(SampleTopic.stream(pluginXml), ContributorFactorySimple.createContributor(plugin),
                false, plugin, null, token);
    }

    private URL find(IContributor plugin, String file) {
        Path found = files.get(plugin.getName() + "/" + file);
        try {
            return found == null ? null : found.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
