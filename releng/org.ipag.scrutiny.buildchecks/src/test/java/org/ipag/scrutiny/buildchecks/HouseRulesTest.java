package org.ipag.scrutiny.buildchecks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class HouseRulesTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();

    @Test
    void theHouseKeepsItsRules() throws IOException {
        List<Bundle> bundles = bundles();

        assertThat(bundles).extracting(Bundle::name).contains("org.ipag.scrutiny.model", "org.ipag.scrutiny.app");
        assertThat(HouseRules.check(bundles)).isEmpty();
    }

    @Test
    void everyBundleIsPartOfAFeature() throws IOException {
        StringBuilder features = new StringBuilder();
        try (Stream<Path> folders = Files.list(ROOT.resolve("features"))) {
            for (Path folder : folders.filter(path -> Files.exists(path.resolve("feature.xml"))).toList()) {
                features.append(Files.readString(folder.resolve("feature.xml")));
            }
        }

        assertThat(bundles()).extracting(Bundle::name).filteredOn(name -> !name.endsWith(".tests"))
                .allSatisfy(name -> assertThat(features.toString()).contains("\"" + name + "\""));
    }

    @Test
    void aDependencyUpwardsIsRefused() {
        assertThat(check("store", List.of("org.ipag.scrutiny.forms"), Map.of()))
                .containsExactly("org.ipag.scrutiny.store requires org.ipag.scrutiny.forms, which is not below it");
    }

    @Test
    void siblingsDoNotSeeEachOther() {
        assertThat(check("ui.cases", List.of("org.ipag.scrutiny.ui.report"), Map.of())).hasSize(1);
        assertThat(check("privacy", List.of("org.ipag.scrutiny.office"), Map.of())).hasSize(1);
    }

    @Test
    void nobodyKnowsATopic() {
        assertThat(check("app", List.of("org.ipag.scrutiny.topic.hatecrime"), Map.of())).hasSize(1);
    }

    @Test
    void theWindowStaysInTheUi() {
        assertThat(check("report", List.of("org.eclipse.jface"), Map.of())).hasSize(1);
        assertThat(check("cli", List.of(), Map.of("A.java", "import org.eclipse.swt.widgets.Shell;"))).hasSize(1);
        assertThat(check("ui.report", List.of("org.eclipse.jface"), Map.of())).isEmpty();
    }

    @Test
    void theDatabaseStaysInTheStore() {
        assertThat(check("forms", List.of(), Map.of("A.java", "import java.sql.Connection;"))).hasSize(1);
        assertThat(check("store", List.of("com.h2database"), Map.of("A.java", "import java.sql.Connection;")))
                .isEmpty();
    }

    @Test
    void theWordLibraryStaysInOffice() {
        assertThat(check("report", List.of("org.apache.poi.poi"), Map.of())).hasSize(1);
        assertThat(check("office", List.of("org.apache.poi.poi"), Map.of())).isEmpty();
    }

    @Test
    void swallowedErrorsAndLongFilesAreSeen() {
        assertThat(check("store", List.of(), Map.of("A.java", "catch (Exception e) { }"))).hasSize(1);
        assertThat(check("store", List.of(), Map.of("A.java", "\n".repeat(501)))).hasSize(1);
    }

    private static List<String> check(String name, List<String> required, Map<String, String> sources) {
        return HouseRules.check(
                List.of(new Bundle("org.ipag.scrutiny." + name, required, List.of(), null, sources)));
    }

    private static List<Bundle> bundles() throws IOException {
        List<Bundle> bundles = new ArrayList<>();
        try (Stream<Path> folders = Files.list(ROOT.resolve("bundles"))) {
            for (Path folder : folders.sorted().toList()) {
                Path manifest = folder.resolve("META-INF/MANIFEST.MF");
                if (Files.exists(manifest) && !Files.readString(manifest).contains("Fragment-Host")) {
                    bundles.add(Bundle.read(folder));
                }
            }
        }
        return bundles;
    }
}
