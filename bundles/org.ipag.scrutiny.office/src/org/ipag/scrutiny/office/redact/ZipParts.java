package org.ipag.scrutiny.office.redact;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Reads and writes the parts of a zip package, with limits against hostile files. */
final class ZipParts {

    private static final int MOST_PARTS = 5_000;
    private static final long MOST_BYTES = 400L << 20;
    private static final long MOST_RATIO = 200;

    private ZipParts() {
    }

    static Map<String, byte[]> read(byte[] zip, String file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long total = 0;
        long limit = Math.min(MOST_BYTES, Math.max(20L << 20, zip.length * MOST_RATIO));
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                byte[] buffer = new byte[16384];
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    total += n;
                    if (total > limit) {
                        throw new RedactionException(file + " unpacks to far more than its size, as files made to do harm do. "
                                + "Ask the sender for another copy.");
                    }
                    out.write(buffer, 0, n);
                }
                parts.put(entry.getName().startsWith("/") ? entry.getName().substring(1) : entry.getName(), out.toByteArray());
                if (parts.size() > MOST_PARTS) {
                    throw new RedactionException(file + " has more than " + MOST_PARTS + " parts. Ask the sender for another copy.");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new RedactionException(file + " is damaged and cannot be unpacked. Open it in Word, save it again and try once more.", e);
        }
        return parts;
    }

    static byte[] write(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                // A fixed date: when somebody redacted is nobody's business outside, and equal content gives equal bytes.
                entry.setTimeLocal(java.time.LocalDateTime.of(2000, 1, 1, 0, 0));
                out.putNextEntry(entry);
                out.write(part.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new RedactionException("The document could not be written; there may be too little memory.", e);
        }
        return bytes.toByteArray();
    }
}
