package org.ipag.scrutiny.cli.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.ipag.scrutiny.forms.issue.FormIssuer;
import org.ipag.scrutiny.forms.issue.IssueOptions;
import org.ipag.scrutiny.forms.issue.IssuedFiles;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.store.RoundSession;
import org.ipag.scrutiny.store.Store;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Issues a round: a Word form per district and the guidance. */
@Command(name = "issue", description = "Write a feedback form for every district, and the guidance.")
final class FormsIssueVerb extends StoreVerb {

    @Parameters(paramLabel = "ROUND", description = "Id or title of the round.")
    private String round;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write to.")
    private Path out;

    @Option(names = "--template", paramLabel = "FILE", description = "The force's own Word template.")
    private Path template;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    protected int run(Store store) throws Exception {
        try (RoundSession session = store.open(findRound(store, round).id())) {
            Change change = Change.of("Issue the feedback forms");
            IssuedFiles files = service(FormIssuer.class).issue(session, out.toAbsolutePath(),
                    new IssueOptions(List.of(), true, template, LocalDate.now()), change, new NullProgressMonitor());
            session.save(change);
            if (json) {
                printJson(describe(files));
            } else {
                files.forms().forEach(form -> print(form.file().toString()));
                files.guidance().forEach(file -> print(file.toString()));
            }
            return 0;
        }
    }

    private static Map<String, Object> describe(IssuedFiles files) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("forms", files.forms().stream().map(form -> {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("district", form.provenance().districtName());
            object.put("file", form.file().toString());
            object.put("sha256", form.sha256());
            return object;
        }).toList());
        json.put("guidance", files.guidance().stream().map(Path::toString).toList());
        return json;
    }
}
