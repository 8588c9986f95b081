package org.ipag.scrutiny.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.ipag.scrutiny.office.text.DocumentFormat;
import org.ipag.scrutiny.office.text.DocumentReader;
import org.ipag.scrutiny.office.text.Paragraph;
import org.ipag.scrutiny.office.text.Span;
import org.ipag.scrutiny.office.text.TextDocument;

/** Stands in for the reader of other formats: takes every file as one paragraph of text. */
final class OnlyWord implements DocumentReader {

    @Override
    public TextDocument read(Path file) {
        return read(load(file), String.valueOf(file.getFileName()));
    }

    @Override
    public TextDocument read(byte[] content, String fileName) {
        return new TextDocument(DocumentFormat.RTF, List.of(new Paragraph("", 0, null, List.of(Span.of(new String(content))))), List.of(), Map.of(), List.of(), List.of());
    }

    @Override
    public byte[] load(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
