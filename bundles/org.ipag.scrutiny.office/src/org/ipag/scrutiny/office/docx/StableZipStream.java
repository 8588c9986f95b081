package org.ipag.scrutiny.office.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * A ZIP whose entries all bear the same moment, so that the same content gives the same bytes and a file does not tell
 * when it was made beyond what its properties say. The workbooks of charts, ZIPs themselves, are treated alike.
 */
public final class StableZipStream extends ZipArchiveOutputStream {

    private static final LocalDateTime MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String TIMESTAMP = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ";

    /** Holds a workbook until its entry is closed; null while another entry is written. */
    private ByteArrayOutputStream workbook;

    public StableZipStream(OutputStream out) {
        super(out);
        setUseZip64(Zip64Mode.AsNeeded);
        setMethod(ZipEntry.DEFLATED);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        entry.setTime(MOMENT.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        super.putArchiveEntry(entry);
        workbook = entry.getName().endsWith(".xlsx") ? new ByteArrayOutputStream() : null;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (workbook == null) {
            super.write(bytes, offset, length);
        } else {
            workbook.write(bytes, offset, length);
        }
    }

    @Override
    public void closeArchiveEntry() throws IOException {
        if (workbook != null) {
            byte[] stable = stable(workbook.toByteArray());
            workbook = null;
            super.write(stable, 0, stable.length);
        }
        super.closeArchiveEntry();
    }

    private static byte[] stable(byte[] zip) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip)); var out = new StableZipStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                if (entry.getName().equals(PROPERTIES)) {
                    content = new String(content, StandardCharsets.UTF_8).replaceAll(TIMESTAMP, MOMENT + ":00Z")
                            .getBytes(StandardCharsets.UTF_8);
                }
                out.putArchiveEntry(new ZipArchiveEntry(entry.getName()));
                out.write(content, 0, content.length);
                out.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }
}
