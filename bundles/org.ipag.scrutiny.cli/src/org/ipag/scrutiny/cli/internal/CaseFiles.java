package org.ipag.scrutiny.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The documents that a person names: files as they are, and of folders every document in them. */
final class CaseFiles {

    private static final int DEEPEST = 20;

    private CaseFiles() {
    }

    /** Files in the order named, those of a folder by name. A folder that cannot be read or holds no document stays in the list, to be refused in its turn. */
    static List<Path> of(List<Path> named) {
        List<Path> out = new ArrayList<>();
        for (Path path : named) {
            if (!Files.isDirectory(path)) {
                out.add(path);
                continue;
            }
            try (Stream<Path> files = Files.find(path, DEEPEST, (file, about) -> about.isRegularFile() && document(file), new FileVisitOption[0])) {
                List<Path> found = files.sorted().toList();
                out.addAll(found.isEmpty() ? List.of(path) : found);
            } catch (IOException | UncheckedIOException e) {
                // What is wrong with it is said where every document is refused.
                out.add(path);
            }
        }
        return out;
    }

    /** By the name's ending; files that programs put beside a document while it is open are left out. */
    private static boolean document(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.matches(".*\\.(?:docx|docm|dotx|dotm|odt|ott|fodt|rtf|pdf|txt|text|log|md|doc)") && !name.startsWith("~$") && !name.startsWith(".");
    }
}
