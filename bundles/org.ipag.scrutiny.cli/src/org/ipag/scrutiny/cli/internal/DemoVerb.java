package org.ipag.scrutiny.cli.internal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.ipag.scrutiny.sample.Demo;
import org.ipag.scrutiny.store.Store;
import org.ipag.scrutiny.store.StoreLocation;
import org.ipag.scrutiny.store.StoreService;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Does the whole job on the sample county, from issuing the forms to the report. */
@Command(name = "demo", description = "Do the whole job on a sample county: issue, read, collate, report.")
final class DemoVerb extends Verb {

    /** The launcher script opens the workbench on the same folder. */
    private static final String FOLDER = "scrutiny-demo";

    @Option(names = "--out", paramLabel = "DIR", description = "The folder to write to. Without it: " + FOLDER + " here.")
    private Path out;

    @Option(names = "--data", paramLabel = "DIR", description = "The data folder. Without it: data in the folder to write to.")
    private Path data;

    @Option(names = "--no-window", description = "Do not open the workbench on the result.")
    private boolean noWindow;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    protected int run() throws Exception {
        Path folder = (out == null ? Path.of(FOLDER) : out).toAbsolutePath().normalize();
        Path dataFolder = data == null ? folder.resolve("data") : data.toAbsolutePath().normalize();
        try (Store store = service(StoreService.class).open(StoreLocation.folder(dataFolder), null)) {
            Demo.Result result = service(Demo.class).run(store, folder, new NullProgressMonitor() {
                @Override
                public void subTask(String name) {
                    if (name != null && !name.isBlank()) {
                        tell(name + " …");
                    }
                }
            });
            result.warnings().forEach(warning -> tell("Look at: " + warning));
            if (json) {
                printJson(describe(result, dataFolder));
            } else {
                print("");
                print("Report:         " + result.report());
                print("Forms issued:   " + result.issued());
                print("Forms returned: " + result.returned());
                print("Database:       " + dataFolder);
            }
            return 0;
        }
    }

    private static Map<String, Object> describe(Demo.Result result, Path dataFolder) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("round", result.roundId());
        object.put("report", result.report().toString());
        object.put("formsIssued", result.issued().toString());
        object.put("formsReturned", result.returned().toString());
        object.put("data", dataFolder.toString());
        object.put("warnings", result.warnings());
        return object;
    }
}
