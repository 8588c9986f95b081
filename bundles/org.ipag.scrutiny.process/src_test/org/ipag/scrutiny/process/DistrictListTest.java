package org.ipag.scrutiny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DistrictListTest {

    @TempDir
    Path folder;

    @Test
    void readsNamesPartedByCommas() {
        assertThat(DistrictList.parse(" Ashmere,Corran Vale ,, Dunholt")).extracting(DistrictList.Entry::name)
                .containsExactly("Ashmere", "Corran Vale", "Dunholt");
    }

    @Test
    void refusesNoNameAndTheSameNameTwice() {
        assertThatThrownBy(() -> DistrictList.parse(" , ")).hasMessageContaining("no district");
        assertThatThrownBy(() -> DistrictList.parse("Ashmere, ashmere")).hasMessageContaining("twice");
    }

    @Test
    void readsColumnsByTheirNames() throws IOException {
        Path file = write("Code;District;Boroughs\r\nA1;Ashmere;\"Upper; Lower\"\r\n\r\n", StandardCharsets.UTF_8);

        assertThat(DistrictList.read(file)).containsExactly(
                new DistrictList.Entry("Ashmere", "A1", "Upper; Lower", ""));
    }

    @Test
    void readsAPlainColumnWithAByteOrderMark() throws IOException {
        Path file = write("\uFEFFAshmere\nCorran Vale\n", StandardCharsets.UTF_8);

        assertThat(DistrictList.read(file)).extracting(DistrictList.Entry::name)
                .containsExactly("Ashmere", "Corran Vale");
    }

    @Test
    void readsTheOldWindowsCodePage() throws IOException {
        Path file = write("Caf\u00e9 Hill", Charset.forName("windows-1252"));

        assertThat(DistrictList.read(file)).extracting(DistrictList.Entry::name).containsExactly("Caf\u00e9 Hill");
    }

    @Test
    void refusesWhatIsNoCsvFile() throws IOException {
        Path file = write("PK\u0003\u0004\0\0", StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> DistrictList.read(file)).hasMessageContaining("not a CSV file");
    }

    private Path write(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("districts.csv"), text.getBytes(charset));
    }
}
