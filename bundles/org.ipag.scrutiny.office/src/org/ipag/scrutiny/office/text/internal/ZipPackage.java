package org.ipag.scrutiny.office.text.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.eclipse.osgi.util.NLS;
import org.ipag.scrutiny.office.text.DocumentRefusedException.Reason;

/** A ZIP file opened with suspicion: few parts, each name once, no part that unpacks beyond reason. */
final class ZipPackage implements AutoCloseable {

    private static final int MAX_PARTS = 5_000;
    /** Word's own XML reaches some 30 to 1 in long monotonous tables. */
    private static final int MAX_RATIO = 200;
    /** Below this size no ratio does harm, and small monotonous parts do have high ones. */
    private static final int RATIO_FROM = 4 * 1024 * 1024;

    private final ZipFile zip;
    private final Budget budget;
    private final Map<String, ZipArchiveEntry> parts = new LinkedHashMap<>();

    ZipPackage(byte[] content, Budget budget) throws IOException {
        this.budget = budget;
        checkDirectory(content);
        zip = ZipFile.builder().setByteArray(content).setCharset(StandardCharsets.UTF_8)
                .setUseUnicodeExtraFields(false).setIgnoreLocalFileHeader(true).get();
        Enumeration<ZipArchiveEntry> entries = zip.getEntries();
        while (entries.hasMoreElements()) {
            ZipArchiveEntry entry = entries.nextElement();
            // Some old programs write backslashes; part names are compared without regard to a leading slash.
            String name = normalise(entry.getName());
            if (parts.putIfAbsent(name, entry) != null && name.endsWith(".xml")) {
                throw new Refusal(Reason.DAMAGED, NLS.bind(Messages.twoParts, name));
            }
        }
    }

    private static String normalise(String name) {
        String plain = name.replace('\\', '/');
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    /** Counts the directory's entries before a library makes an object of each. */
    private static void checkDirectory(byte[] zip) {
        int end = -1;
        for (int i = zip.length - 22, low = Math.max(0, zip.length - 22 - 65_536); i >= low; i--) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 5 && zip[i + 3] == 6) {
                end = i;
                break;
            }
        }
        if (end < 0) {
            throw new Refusal(Reason.DAMAGED, Messages.truncated);
        }
        int at = (int) Math.min(Integer.MAX_VALUE, unsigned(zip, end + 16, 4));
        int count = 0;
        while (at + 46 <= end && zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1 && zip[at + 3] == 2) {
            if (++count > MAX_PARTS) {
                throw new Refusal(Reason.UNSAFE, NLS.bind(Messages.tooManyParts, MAX_PARTS));
            }
            at += 46 + (int) (unsigned(zip, at + 28, 2) + unsigned(zip, at + 30, 2) + unsigned(zip, at + 32, 2));
        }
        if (unsigned(zip, end + 10, 2) > MAX_PARTS) {
            throw new Refusal(Reason.UNSAFE, NLS.bind(Messages.tooManyParts, MAX_PARTS));
        }
    }

    private static long unsigned(byte[] bytes, int at, int length) {
        long value = 0;
        for (int i = length - 1; i >= 0; i--) {
            value = value << 8 | bytes[at + i] & 0xFF;
        }
        return value;
    }

    Set<String> names() {
        return parts.keySet();
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** Opens a part for reading within the budget; null if there is none of that name. */
    InputStream open(String name) throws IOException {
        ZipArchiveEntry entry = parts.get(name);
        if (entry == null) {
            return null;
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new Refusal(Reason.ENCRYPTED, Messages.encrypted);
        }
        InputStream in = zip.getInputStream(entry);
        if (in == null) {
            throw new IOException("unknown compression of " + name);
        }
        return new Metered(in, Math.max(1, entry.getCompressedSize()));
    }

    /** The bytes of a part, at most so many; null if there is none of that name. */
    byte[] bytes(String name, int atMost) throws IOException {
        try (InputStream in = open(name)) {
            return in == null ? null : in.readNBytes(atMost);
        }
    }

    /** A cursor over an XML part; null if there is none of that name. */
    XmlCursor xml(String name) throws IOException {
        InputStream in = open(name);
        return in == null ? null : new XmlCursor(in);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts what comes out of the compressor. */
    private final class Metered extends FilterInputStream {

        private final long packed;
        private long read;

        Metered(InputStream in, long packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            if (b >= 0) {
                count(1);
            }
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            if (n > 0) {
                count(n);
            }
            return n;
        }

        private void count(int n) {
            read += n;
            budget.unpack(n);
            if (read > RATIO_FROM && read / packed > MAX_RATIO) {
                throw new Refusal(Reason.UNSAFE, Messages.bomb);
            }
        }
    }
}
