package org.ipag.scrutiny.topics.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IRegistryEventListener;
import org.ipag.scrutiny.model.topic.Topic;
import org.ipag.scrutiny.topics.TopicCatalog;
import org.ipag.scrutiny.topics.TopicProblem;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Takes topics from the extension registry, when first asked and again after plug-ins have come or gone. */
@Component(service = TopicCatalog.class)
public final class RegistryTopicCatalog implements TopicCatalog, IRegistryEventListener {

    /** Id of the extension point. */
    public static final String EXTENSION_POINT = "org.ipag.scrutiny.topics.topics";

    private static final String ELEMENT = "topic";
    private static final String FILE = "file";

    /** Finds a plug-in's file; null if there is none. */
    interface Files {

        URL find(IContributor plugin, String file);
    }

    private final IExtensionRegistry registry;
    private final Files files;
    private final List<TopicProblem> notInstalled;
    private LoadedTopics loaded;

    @Activate
    public RegistryTopicCatalog(BundleContext context, @Reference IExtensionRegistry registry) {
        this(registry, RegistryTopicCatalog::entry, TopicFolder.ofThisInstallation().install(context));
    }

    RegistryTopicCatalog(IExtensionRegistry registry, Files files, List<TopicProblem> notInstalled) {
        this.registry = registry;
        this.files = files;
        this.notInstalled = notInstalled;
        registry.addListener(this, EXTENSION_POINT);
    }

    @Deactivate
    public void deactivate() {
        registry.removeListener(this);
    }

    @Override
    public List<Topic> topics() {
        return loaded().topics();
    }

    @Override
    public Optional<Topic> topic(String key) {
        return loaded().topics().stream().filter(each -> each.getKey().equals(key)).findFirst();
    }

    @Override
    public List<TopicProblem> problems() {
        return Stream.concat(notInstalled.stream(), loaded().problems().stream()).toList();
    }

    @Override
    public Topic copyForRound(Topic topic) {
        return TopicCopier.copy(topic);
    }

    private synchronized LoadedTopics loaded() {
        if (loaded == null) {
            loaded = LoadedTopics.of(contributions());
        }
        return loaded;
    }

    private synchronized void forget() {
        loaded = null;
    }

    private List<Contribution> contributions() {
        List<Contribution> found = new ArrayList<>();
        for (IConfigurationElement element : registry.getConfigurationElementsFor(EXTENSION_POINT)) {
            String plugin = element.getContributor().getName();
            String file = element.getAttribute(FILE);
            if (!ELEMENT.equals(element.getName()) || file == null) {
                found.add(new Contribution(plugin, "plugin.xml", () -> {
                    throw new IOException("The extension of " + EXTENSION_POINT + " has an element <"
                            + element.getName() + "> that names no file. Write <topic file=\"topic/name.xmi\"/>.");
                }));
            } else {
                found.add(new Contribution(plugin, file, () -> open(element, file)));
            }
        }
        return found;
    }

    private static URL entry(IContributor plugin, String file) {
        Bundle bundle = ContributorFactoryOSGi.resolve(plugin);
        return bundle == null ? null : bundle.getEntry(file);
    }

    private InputStream open(IConfigurationElement element, String file) throws IOException {
        URL entry = files.find(element.getContributor(), file);
        if (entry == null) {
            throw new FileNotFoundException("The plug-in has no such file. Check the path in its plugin.xml, and that"
                    + " bin.includes in its build.properties has the folder.");
        }
        return entry.openStream();
    }

    @Override
    public void added(IExtension[] extensions) {
        forget();
    }

    @Override
    public void removed(IExtension[] extensions) {
        forget();
    }

    @Override
    public void added(IExtensionPoint[] extensionPoints) {
        forget();
    }

    @Override
    public void removed(IExtensionPoint[] extensionPoints) {
        forget();
    }
}
