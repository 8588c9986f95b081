package org.ipag.scrutiny.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ipag.scrutiny.office.redact.Leftovers;
import org.ipag.scrutiny.office.redact.RedactionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelKeyTest {

    private static final Map<String, Set<String>> LABELS = Map.of("[VICTIM]", Set.of("Quillon\tBrasvander\\n", "Line\nbreak"));

    @TempDir
    private Path folder;

    @Test
    void opensWithItsPassphraseOnly() throws IOException {
        Path file = folder.resolve("case.key");
        LabelKey.save(file, LABELS, "a long passphrase".toCharArray());
        assertThat(LabelKey.open(file, "a long passphrase".toCharArray())).isEqualTo(LABELS);
        assertThat(Leftovers.find(Files.readAllBytes(file), List.of("Brasvander"))).isEmpty();
        assertThatThrownBy(() -> LabelKey.open(file, "another passphrase".toCharArray())).isInstanceOf(RedactionException.class);
        byte[] changed = Files.readAllBytes(file);
        changed[changed.length - 1] ^= 1;
        Files.write(file, changed);
        assertThatThrownBy(() -> LabelKey.open(file, "a long passphrase".toCharArray())).isInstanceOf(RedactionException.class);
    }

    @Test
    void refusesShortPassphrasesAndOtherFiles() throws IOException {
        assertThatThrownBy(() -> LabelKey.save(folder.resolve("k"), LABELS, "short".toCharArray())).hasMessageContaining("12");
        Path other = Files.write(folder.resolve("x.key"), "no key at all, only some text that is long enough".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> LabelKey.open(other, "a long passphrase".toCharArray())).hasMessageContaining("x.key");
    }

    @Test
    void destroyedMeansGoneWithARecord() {
        Path file = folder.resolve("case.key");
        LabelKey.save(file, LABELS, "a long passphrase".toCharArray());
        LabelKey.Destruction record = LabelKey.destroy(file, "coordinator", "round closed");
        assertThat(file).doesNotExist();
        assertThat(record.file()).isEqualTo("case.key");
        assertThat(record.why()).isEqualTo("round closed");
    }
}
