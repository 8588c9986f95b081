package org.ipag.scrutiny.app.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.ipag.scrutiny.store.PostgresAddress;
import org.ipag.scrutiny.store.StoreLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceModelTest {

    @TempDir
    private Path folder;

    @Test
    void beginsWithThePlaceThereIs() {
        PlaceModel model = new PlaceModel(folder, StoreLocation.folder(folder));
        assertThat(model.isShared()).isFalse();
        assertThat(model.folder()).isEqualTo(folder.toString());
        assertThat(model.location()).isEqualTo(StoreLocation.folder(folder));
        String url = new PostgresAddress("db.example.org", 5433, "county", "jo").url();
        PlaceModel shared = new PlaceModel(folder, new StoreLocation(folder, url));
        assertThat(shared.isShared()).isTrue();
        assertThat(shared.host()).isEqualTo("db.example.org");
        assertThat(shared.port()).isEqualTo("5433");
        assertThat(shared.location()).isEqualTo(new StoreLocation(folder, url));
    }

    @Test
    void saysWhatIsMissing() {
        PlaceModel model = new PlaceModel(folder, StoreLocation.folder(folder));
        model.setFolder("  ");
        assertThat(model.problem()).startsWith("Choose the folder");
        model.setFolder("no/full/path");
        assertThat(model.problem()).startsWith("Choose the folder");
        model.setShared(true);
        model.setServer("db.example.org", "many", "county", "jo");
        assertThat(model.problem()).startsWith("Give the server");
        model.setServer("", "5432", "county", "jo");
        assertThat(model.problem()).startsWith("Give the server");
        model.setServer(" db.example.org ", " 5432 ", "county", "jo");
        assertThat(model.problem()).isEmpty();
        assertThat(model.location().jdbcUrl()).isEqualTo("jdbc:postgresql://db.example.org:5432/county?user=jo");
    }

    @Test
    void aNewPassphraseIsLongAndTypedTwice() {
        assertThat(problem("short", "short")).startsWith("A passphrase has at least 12");
        assertThat(problem("horse battery staple", "horse battery")).contains("not the same");
        assertThat(problem("horse battery staple ", "horse battery staple ")).contains("space");
        assertThat(problem("horse battery staple", "horse battery staple")).isEmpty();
    }

    private static String problem(String next, String again) {
        return NewPassphrase.problem(next.toCharArray(), again.toCharArray());
    }
}
