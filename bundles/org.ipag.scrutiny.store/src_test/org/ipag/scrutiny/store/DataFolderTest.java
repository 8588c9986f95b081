package org.ipag.scrutiny.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

class DataFolderTest {

    private static final Path HOME = Path.of("/home/alex");

    private static Path folder(String system, Map<String, String> environment) {
        return DataFolder.standard(system, environment::get, HOME);
    }

    @Test
    void everySystemHasItsPlace() {
        assertThat(folder("Linux", Map.of())).isEqualTo(HOME.resolve(".local/share/scrutiny-workbench"));
        assertThat(folder("Linux", Map.of("XDG_DATA_HOME", "/data"))).isEqualTo(Path.of("/data/scrutiny-workbench"));
        assertThat(folder("Mac OS X", Map.of()))
                .isEqualTo(HOME.resolve("Library/Application Support/Scrutiny Workbench"));
        assertThat(folder("Windows 11", Map.of("APPDATA", "/c/roaming")))
                .isEqualTo(Path.of("/c/roaming/Scrutiny Workbench"));
        assertThat(folder("Windows 11", Map.of())).isEqualTo(HOME.resolve("AppData/Roaming/Scrutiny Workbench"));
    }

    @Test
    void aRelativePathInTheEnvironmentIsIgnored() {
        assertThat(folder("Linux", Map.of("XDG_DATA_HOME", "data")))
                .isEqualTo(HOME.resolve(".local/share/scrutiny-workbench"));
    }
}
