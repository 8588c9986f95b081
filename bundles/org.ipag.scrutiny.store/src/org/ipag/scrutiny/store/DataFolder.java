package org.ipag.scrutiny.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Where a person's stores are if they do not say: the folder their system keeps for programs' data. It is never in the
 * folder the program is installed in, which an update replaces.
 */
public final class DataFolder {

    private static final String NAME = "Scrutiny Workbench";

    private DataFolder() {
    }

    /** The folder on this machine for the person logged in. It need not exist yet. */
    public static Path standard() {
        return standard(System.getProperty("os.name", ""), System::getenv, Path.of(System.getProperty("user.home")));
    }

    /**
     * {@code %APPDATA%\Scrutiny Workbench} on Windows, {@code ~/Library/Application Support/Scrutiny Workbench} on
     * macOS, {@code $XDG_DATA_HOME/scrutiny-workbench} (as a rule {@code ~/.local/share}) elsewhere.
     */
    static Path standard(String system, UnaryOperator<String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return set(environment.apply("APPDATA"), home.resolve("AppData").resolve("Roaming")).resolve(NAME);
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve(NAME);
        }
        Path data = set(environment.apply("XDG_DATA_HOME"), home.resolve(".local").resolve("share"));
        return data.resolve("scrutiny-workbench");
    }

    /** A relative path in these variables is to be ignored (XDG base directory specification). */
    private static Path set(String variable, Path otherwise) {
        return variable == null || variable.isBlank() || !Path.of(variable).isAbsolute() ? otherwise
                : Path.of(variable);
    }
}
