package org.ipag.scrutiny.office.redact;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Reads and writes the parts of a zip package, with limits against hostile files. */
final class ZipParts {

    private static final int MOST_PARTS = 5_000;
    private static final long MOST_BYTES = 400L << 20;
    private static final long MOST_RATIO = 200;
    /** What follows a part's data at most: its check sum and sizes, in the long form. */
    private static final int DESCRIPTOR = 24;
    /** A field with nothing but its kind and length, or one number, holds no words. */
    private static final int FIELD = 8;

    /**
     * A package.
     *
     * @param parts  its parts as a word processor sees them, by name
     * @param beside what no word processor shows: a second part of the same name, comments of the zip, bytes between, before and
     *               behind the parts
     */
    record Contents(Map<String, byte[]> parts, Map<String, byte[]> beside) {
    }

    private ZipParts() {
    }

    static Map<String, byte[]> read(byte[] zip, String file) {
        return open(zip, file).parts();
    }

    static Contents open(byte[] zip, String file) {
        Contents contents = new Contents(new LinkedHashMap<>(), new LinkedHashMap<>());
        long limit = Math.min(MOST_BYTES, Math.max(20L << 20, zip.length * MOST_RATIO));
        try (ZipFile in = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(zip)).get()) {
            List<ZipArchiveEntry> entries = new ArrayList<>();
            in.getEntries().asIterator().forEachRemaining(entries::add);
            if (entries.size() > MOST_PARTS) {
                throw new RedactionException(file + " has more than " + MOST_PARTS + " parts. Ask the sender for another copy.");
            }
            long total = 0;
            for (ZipArchiveEntry entry : entries) {
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    throw new RedactionException(file + " is protected by a password. Open it, save it without one and try again.");
                }
                byte[] bytes = entry.isDirectory() ? new byte[0] : unpack(in, entry, limit - total, file);
                total += bytes.length;
                put(contents, entry, bytes);
            }
            around(zip, entries, contents.beside());
        } catch (IOException | IllegalArgumentException e) {
            throw new RedactionException(file + " is damaged and cannot be unpacked. Open it in Word, save it again and try once more.", e);
        }
        return contents;
    }

    private static void put(Contents contents, ZipArchiveEntry entry, byte[] bytes) {
        String plain = entry.getName().replace('\\', '/');
        String name = plain.startsWith("/") ? plain.substring(1) : plain;
        if (!entry.isDirectory() && contents.parts().putIfAbsent(name, bytes) != null) {
            contents.beside().put(name + " (once more, no. " + (contents.beside().size() + 2) + ")", bytes);
        }
        if (entry.getComment() != null && !entry.getComment().isEmpty()) {
            contents.beside().put("note on " + name, entry.getComment().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    private static byte[] unpack(ZipFile in, ZipArchiveEntry entry, long most, String file) throws IOException {
        try (InputStream stream = in.getInputStream(entry)) {
            if (stream == null) {
                throw new IOException("The part " + entry.getName() + " is compressed in an unknown way.");
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream((int) Math.clamp(entry.getSize(), 512, 1 << 20));
            byte[] buffer = new byte[16384];
            for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
                if (out.size() + (long) n > most) {
                    throw new RedactionException(file + " unpacks to far more than its size, as files made to do harm do. Ask the sender for another copy.");
                }
                out.write(buffer, 0, n);
            }
            return out.toByteArray();
        }
    }

    /** Bytes of the file that belong to no part: people and programs hide things there. */
    private static void around(byte[] zip, List<ZipArchiveEntry> entries, Map<String, byte[]> beside) {
        int directoryEnd = endOfDirectory(zip);
        if (directoryEnd < 0) {
            return;
        }
        if (zip.length > directoryEnd + 22) {
            beside.put("behind the end of the package", java.util.Arrays.copyOfRange(zip, directoryEnd + 22, zip.length));
        }
        long directory = unsigned(zip, directoryEnd + 16, 4);
        fields(zip, (int) Math.min(directory, directoryEnd), directoryEnd, beside);
        List<ZipArchiveEntry> order = new ArrayList<>(entries);
        order.sort(Comparator.comparingLong(ZipArchiveEntry::getLocalHeaderOffset));
        long at = 0;
        int gap = 0;
        for (ZipArchiveEntry entry : order) {
            gap = gap(zip, at, entry.getLocalHeaderOffset(), at == 0 ? 0 : DESCRIPTOR, gap, beside);
            at = Math.max(at, entry.getDataOffset() + entry.getCompressedSize());
        }
        gap(zip, at, Math.min(directory, directoryEnd), DESCRIPTOR, gap, beside);
    }

    /** What the entries of the directory and the heads of the parts carry beside their names: programs keep dates and rights there, people words. */
    private static void fields(byte[] zip, int directory, int end, Map<String, byte[]> beside) {
        int at = directory;
        while (at + 46 <= end && unsigned(zip, at, 4) == 0x02014b50L) {
            int name = (int) unsigned(zip, at + 28, 2);
            int extra = (int) unsigned(zip, at + 30, 2);
            int head = (int) Math.min(unsigned(zip, at + 42, 4), zip.length);
            String called = at + 46 + name <= end ? new String(zip, at + 46, name, java.nio.charset.StandardCharsets.UTF_8) : "";
            field(zip, at + 46 + name, extra, called, beside);
            if (head + 30 <= zip.length) {
                field(zip, head + 30 + (int) unsigned(zip, head + 26, 2), (int) unsigned(zip, head + 28, 2), called, beside);
            }
            at += 46 + name + extra + (int) unsigned(zip, at + 32, 2);
        }
    }

    private static void field(byte[] zip, int at, int length, String name, Map<String, byte[]> beside) {
        byte[] field = at + length <= zip.length ? java.util.Arrays.copyOfRange(zip, at, at + length) : new byte[0];
        if (length > FIELD && !Strings.of(field).isEmpty()) {
            beside.put("a field of " + name, field);
        }
    }

    private static int gap(byte[] zip, long from, long to, int allowed, int number, Map<String, byte[]> beside) {
        if (to - from > allowed && from >= 0 && to <= zip.length) {
            beside.put("between the parts, no. " + (number + 1), java.util.Arrays.copyOfRange(zip, (int) from, (int) to));
            return number + 1;
        }
        return number;
    }

    private static int endOfDirectory(byte[] zip) {
        for (int i = zip.length - 22; i >= Math.max(0, zip.length - 22 - 65_536); i--) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 5 && zip[i + 3] == 6) {
                return i;
            }
        }
        return -1;
    }

    private static long unsigned(byte[] zip, int at, int length) {
        long value = 0;
        for (int i = length - 1; i >= 0; i--) {
            value = value << 8 | zip[at + i] & 0xFF;
        }
        return value;
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
