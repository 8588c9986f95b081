package org.ipag.scrutiny.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.ipag.scrutiny.forms.FormImport;
import org.ipag.scrutiny.forms.ImportOptions;
import org.ipag.scrutiny.forms.ImportResult;
import org.ipag.scrutiny.forms.ImportResult.Outcome;
import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.store.RoundSession;
import org.ipag.scrutiny.store.Store;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports returned forms into a round. Refused if a file was not imported; the others are, all the same. */
@Command(name = "import", description = "Import returned forms into a round. The same file twice changes nothing;"
        + " a corrected form replaces the earlier one.")
final class FormsImportVerb extends StoreVerb {

    @Parameters(index = "0", paramLabel = "ROUND", description = "Id or title of the round.")
    private String round;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE|DIR", description = "Forms, or folders of forms.")
    private List<Path> files;

    @Option(names = "--district", paramLabel = "NAME",
            description = "Whose forms these are, for forms that do not say so themselves.")
    private String district;

    @Option(names = "--json", description = "Print JSON: a list with an object a file.")
    private boolean json;

    @Override
    protected int run(Store store) throws Exception {
        try (RoundSession session = store.open(findRound(store, round).id())) {
            List<ImportResult> results = service(FormImport.class).importFiles(session, files,
                    ImportOptions.now().with(districts(session.round())), new NullProgressMonitor());
            session.save(Change.of("Import returned forms"));
            if (json) {
                printJson(results.stream().map(FormsImportVerb::describe).toList());
            } else {
                results.forEach(this::show);
            }
            return results.stream().map(ImportResult::outcome)
                    .anyMatch(outcome -> outcome == Outcome.REFUSED || outcome == Outcome.NEEDS_DISTRICT) ? 1 : 0;
        }
    }

    private Map<Path, String> districts(Round current) throws Refusal {
        Map<Path, String> given = new HashMap<>();
        if (district == null) {
            return given;
        }
        List<District> all = current.getForce().getDistricts();
        District found = all.stream().filter(each -> each.getName().equalsIgnoreCase(district.strip())).findFirst()
                .orElse(null);
        if (found == null) {
            throw new Refusal("There is no district \"" + district + "\" in the round. There are: "
                    + String.join(", ", all.stream().map(District::getName).toList()));
        }
        for (Path file : files) {
            if (Files.isDirectory(file)) {
                throw new Refusal("--district is for files, not for the folder " + file + ": name the files.");
            }
            given.put(file, found.getId());
        }
        return given;
    }

    private void show(ImportResult result) {
        print("%-15s %s".formatted(result.outcome().id(), result.message()));
        result.warnings().forEach(warning -> print("                Look at: " + warning));
    }

    private static Map<String, Object> describe(ImportResult result) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", result.path() == null ? result.file() : result.path().toString());
        object.put("sha256", result.sha256());
        object.put("status", result.outcome().id());
        object.put("message", result.message());
        object.put("district", result.district());
        object.put("answers", result.answers());
        object.put("unplaced", result.unplaced());
        object.put("warnings", result.warnings());
        return object;
    }
}
