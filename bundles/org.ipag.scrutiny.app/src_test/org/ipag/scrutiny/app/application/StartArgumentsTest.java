package org.ipag.scrutiny.app.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;

import org.ipag.scrutiny.store.DataFolder;
import org.junit.jupiter.api.Test;

class StartArgumentsTest {

    @Test
    void takesTheDataFolder() {
        Path expected = Path.of("rounds").toAbsolutePath();
        assertThat(StartArguments.parse(List.of("-pluginCustomization", "x", "--data", "rounds")).dataFolder())
                .isEqualTo(expected);
        assertThat(StartArguments.parse(List.of("--data=rounds")).dataFolder()).isEqualTo(expected);
    }

    @Test
    void withoutOneItIsTheUsualFolder() {
        assertThat(StartArguments.parse(List.of()).dataFolder()).isEqualTo(DataFolder.standard());
    }

    @Test
    void refusesAnArgumentWithoutFolder() {
        assertThatIllegalArgumentException().isThrownBy(() -> StartArguments.parse(List.of("--data")))
                .withMessageContaining("--data");
    }
}
