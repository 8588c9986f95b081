package org.ipag.scrutiny.office.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * A ZIP whose entries all bear the same moment, so that the same content gives the same bytes and a file does not tell
 * when it was made beyond what its properties say.
 */
public final class StableZipStream extends ZipArchiveOutputStream {


    /** Holds an embedded workbook until its entry is closed; null while another entry is written. */
    private ByteArrayOutputStream embedded;

    public StableZipStream(OutputStream out) {
        super(out);
        setUseZip64(Zip64Mode.AsNeeded);
        setMethod(ZipEntry.DEFLATED);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        entry.setTime(LocalDateTime.of(1980, 1, 1, 0, 0).atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        embedded = entry.getName().endsWith(".xlsx") ? new ByteArrayOutputStream() : null;
        super.putArchiveEntry(entry);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (embedded == null) {
            super.write(bytes, offset, length);
        } else {
            embedded.write(bytes, offset, length);
        }
    }

    /** A chart's workbook is a ZIP in the ZIP, and its entries bear the same moment too. */
    @Override
    public void closeArchiveEntry() throws IOException {
        if (embedded != null) {
            ByteArrayOutputStream stable = new ByteArrayOutputStream();
            StableZipStream inner = new StableZipStream(stable);
            try (ZipInputStream source = new ZipInputStream(new ByteArrayInputStream(embedded.toByteArray()))) {
                for (ZipEntry entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
                    inner.putArchiveEntry(new ZipArchiveEntry(entry.getName()));
                    source.transferTo(inner);
                    inner.closeArchiveEntry();
                }
            }
            inner.finish();
            super.write(stable.toByteArray(), 0, stable.size());
            embedded = null;
        }
        super.closeArchiveEntry();
    }

    /** Copies a ZIP entry by entry, so that every entry bears that moment. */
    public static void copy(Path from, OutputStream to) throws IOException {
        StableZipStream zip = new StableZipStream(to);
        try (ZipFile source = new ZipFile(from.toFile())) {
            for (ZipEntry entry : source.stream().map(ZipEntry.class::cast).toList()) {
                zip.putArchiveEntry(new ZipArchiveEntry(entry.getName()));
                try (InputStream in = source.getInputStream(entry)) {
                    in.transferTo(zip);
                }
                zip.closeArchiveEntry();
            }
        }
        zip.finish();
        zip.flush();
    }
}
