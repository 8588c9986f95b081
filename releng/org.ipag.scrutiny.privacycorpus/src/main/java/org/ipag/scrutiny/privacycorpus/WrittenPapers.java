package org.ipag.scrutiny.privacycorpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Papers that somebody wrote one by one, without templates, so that no sentence comes twice: a folder of text files, each with one
 * or more papers that begin with a line {@code ==== what it is}. What identifies somebody is marked ⟦type|text⟧, names
 * ⟦type@origin|text⟧, and ⟦either|text⟧ what a careful redactor might take out or leave.
 */
final class WrittenPapers {

    private WrittenPapers() {
    }

    /**
     * Reads all papers of a folder in the order of their names.
     *
     * @throws IOException if the folder or a file cannot be read
     */
    static List<Document> of(Path folder) throws IOException {
        List<Document> out = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
        for (Path file : files) {
            int number = 0;
            for (String paper : Files.readString(file).split("(?m)^====.*\\R")) {
                if (!paper.isBlank()) {
                    number++;
                    out.add(Document.unmark(file.getFileName() + "-" + number, paper));
                }
            }
        }
        return out;
    }
}
