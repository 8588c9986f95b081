package org.ipag.scrutiny.buildchecks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * A bundle of this project as its manifest and sources describe it.
 *
 * @param name      symbolic name
 * @param required  symbolic names of the bundles it requires
 * @param imported  packages it imports
 * @param activator its activator, or null
 * @param sources   file name to text of its own Java files, tests left out
 */
record Bundle(String name, List<String> required, List<String> imported, String activator,
        Map<String, String> sources) {

    static Bundle read(Path folder) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
            Attributes manifest = new Manifest(in).getMainAttributes();
            return new Bundle(names(manifest.getValue("Bundle-SymbolicName")).get(0),
                    names(manifest.getValue("Require-Bundle")), names(manifest.getValue("Import-Package")),
                    manifest.getValue("Bundle-Activator"), javaFiles(folder.resolve("src")));
        }
    }

    /** The names of a manifest header, without attributes and directives. */
    static List<String> names(String header) {
        List<String> names = new ArrayList<>();
        if (header == null) {
            return names;
        }
        String unquoted = header.replaceAll("\"[^\"]*\"", "");
        for (String clause : unquoted.split(",")) {
            names.add(clause.split(";")[0].strip());
        }
        return names;
    }

    private static Map<String, String> javaFiles(Path source) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        if (!Files.isDirectory(source)) {
            return files;
        }
        try (Stream<Path> all = Files.walk(source)) {
            for (Path file : all.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }
}
