package org.ipag.scrutiny.cli.internal;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.ipag.scrutiny.forms.FormReader;
import org.ipag.scrutiny.forms.ReadForm;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads returned forms and shows what was read, without storing anything. Refused if any file was not read. */
@Command(name = "read", description = "Read returned forms and show what was read; nothing is stored.")
final class FormsReadVerb extends Verb {

    @Parameters(paramLabel = "FILE|DIR", arity = "1..*", description = "Forms, or folders of forms.")
    private List<Path> files;

    @Option(names = "--topic", required = true, paramLabel = "ID", description = "Id of the topic; see: scrutiny topics")
    private String topic;

    @Option(names = "--data", paramLabel = "DIR", description = "Accepted for consistency; nothing is stored.")
    private Path data;

    @Option(names = "--json", description = "Print JSON: a list with an object a file.")
    private boolean json;

    @Override
    protected int run() throws Exception {
        List<ReadForm> forms = service(FormReader.class).readAll(files, topic(topic), new NullProgressMonitor());
        if (json) {
            printJson(forms.stream().map(FormsJson::describe).toList());
        } else {
            forms.forEach(this::show);
        }
        return forms.stream().anyMatch(form -> form.status() == ReadForm.Status.REFUSED) ? 1 : 0;
    }

    private void show(ReadForm form) {
        print(form.file() + ": " + form.status().id() + ". " + form.message());
        if (form.status() == ReadForm.Status.REFUSED) {
            return;
        }
        print("  District: " + form.district());
        for (ReadForm.ReadAnswer answer : form.answers()) {
            print("  " + answer.question() + (answer.caseLabel() == null ? "" : ", " + answer.caseLabel()) + ":");
            answer.text().lines().forEach(line -> print("    " + line));
        }
        for (ReadForm.Unplaced text : form.unplaced()) {
            print("  Unplaced (" + text.where() + "):");
            text.text().lines().forEach(line -> print("    " + line));
        }
        form.warnings().forEach(warning -> print("  Look at: " + warning));
    }
}
