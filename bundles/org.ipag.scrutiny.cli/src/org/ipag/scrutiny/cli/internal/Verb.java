package org.ipag.scrutiny.cli.internal;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.ipag.scrutiny.model.topic.Topic;
import org.ipag.scrutiny.topics.TopicCatalog;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What every verb shares: the services, and where results, messages and JSON go. */
@Command(mixinStandardHelpOptions = true, usageHelpAutoWidth = true)
abstract class Verb implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    /**
     * Does what the verb says.
     *
     * @throws Exception a {@link Refusal} or a service's own exception with a message for the user
     */
    protected abstract int run() throws Exception;

    @Override
    public final Integer call() throws Exception {
        return run();
    }

    protected final <T> T service(Class<T> type) {
        return root().services().get(type);
    }

    protected final Services services() {
        return root().services();
    }

    /**
     * The topic of that id. Shared and not to be changed.
     *
     * @throws Refusal if no installed plug-in offers it; the message names those that are
     */
    protected final Topic topic(String id) throws Refusal {
        TopicCatalog catalog = service(TopicCatalog.class);
        return catalog.topic(id).orElseThrow(() -> new Refusal("There is no topic \"" + id + "\". Installed are: "
                + String.join(", ", catalog.topics().stream().map(Topic::getKey).toList())));
    }

    /** Prints a line of the result to standard output. */
    protected final void print(String line) {
        root().output().println(line);
    }

    /** Tells progress or a remark on standard error, which is never part of the result. */
    protected final void tell(String line) {
        root().errors().println(line);
    }

    /** Prints an object as JSON to standard output. */
    protected final void printJson(Object value) throws IOException {
        var mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        mapper.writeValue(root().output(), value);
        root().output().println();
    }

    protected final CommandSpec spec() {
        return spec;
    }

    private Verbs root() {
        return (Verbs) spec.root().userObject();
    }
}
