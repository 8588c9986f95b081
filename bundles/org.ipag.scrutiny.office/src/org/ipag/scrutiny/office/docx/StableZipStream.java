package org.ipag.scrutiny.office.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.ZipEntry;

import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * A ZIP whose entries all bear the same moment, so that the same content gives the same bytes and a file does not tell
 * when it was made beyond what its properties say.
 */
public final class StableZipStream extends ZipArchiveOutputStream {


    public StableZipStream(OutputStream out) {
        super(out);
        setUseZip64(Zip64Mode.AsNeeded);
        setMethod(ZipEntry.DEFLATED);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        entry.setTime(java.time.LocalDateTime.of(1980, 1, 1, 0, 0).atZone(java.time.ZoneId.systemDefault())
                .toInstant().toEpochMilli());
        super.putArchiveEntry(entry);
    }
}
