package org.ipag.scrutiny.tests.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.ipag.scrutiny.tests.ChosenFiles;

/** Forms go out, come back and are read; the report is written. */
final class Documents {

    private final Measuring m;

    Documents(Measuring measuring) {
        m = measuring;
    }

    /** Forms go out, come back and are read; the report is written. */
    void documents() throws IOException {
        Path folder = Files.createTempDirectory("window-probe");
        try (ChosenFiles files = new ChosenFiles()) {
            m.screen.menu("Round", "Dashboard");
            m.doing("issue forms");
            files.next(folder);
            m.tell("issue forms to 13 districts", () -> m.screen.menu("File", "Issue forms"), () -> m.dialog("Issue forms"));
            m.screen.press("Close");
            m.doing("import forms");
            try (var issued = Files.list(folder)) {
                files.next(issued.filter(file -> file.toString().contains("District")).toArray(Path[]::new));
            }
            m.tell("import them", () -> m.screen.menu("File", "Import"), () -> m.dialog("Import forms"));
            m.screen.press("Close");
            m.doing("export the report");
            files.next(folder.resolve("report.docx"));
            long start = System.nanoTime();
            m.screen.menu("File", "Export the report");
            while (!Files.exists(folder.resolve("report.docx")) && Measuring.ms(System.nanoTime() - start) < 30_000
                    && !m.dialog("Report exported") && !m.dialog("Check before the report leaves")) {
                Measuring.pause(20);
            }
            System.out.printf(Locale.UK, "window: %-55s %7.0f ms%n", "export the report", Measuring.ms(System.nanoTime() - start));
            Measuring.pause(2000);
        }
    }
}
