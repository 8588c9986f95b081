package org.ipag.scrutiny.store.internal.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Copies and moves that are on the disk, or have not happened, when the power goes. */
public final class FileCopies {

    private FileCopies() {
    }

    /** Copies a file; the copy appears under its name once it is whole and on the disk. */
    public static void copyDurably(Path from, Path to) throws IOException {
        Path part = to.resolveSibling(to.getFileName() + ".part");
        try {
            Files.copy(from, part, StandardCopyOption.REPLACE_EXISTING);
            moveDurably(part, to);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Puts a finished file in its place, replacing what is there, at once. */
    public static void moveDurably(Path from, Path to) throws IOException {
        try (FileChannel channel = FileChannel.open(from, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Makes an empty file whose being there says something; it is there after a power cut too. */
    public static void noteDurably(Path note) throws IOException {
        try (FileChannel channel = FileChannel.open(note, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        if (note.getFileSystem().supportedFileAttributeViews().contains("posix")) { // elsewhere a folder cannot be opened
            try (FileChannel folder = FileChannel.open(note.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }

    /** Removes a temporary folder with what is in it. */
    static void deleteFolder(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.delete(each);
        }
    }
}
