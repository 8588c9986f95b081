package org.ipag.scrutiny.office.text.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import javax.xml.stream.XMLInputFactory;

import org.eclipse.osgi.util.NLS;
import org.ipag.scrutiny.office.text.DocumentRefusedException.Reason;

/**
 * A ZIP file in memory, opened with suspicion: few parts, each name once, no part that unpacks beyond reason. It reads
 * the directory itself and inflates straight from the file's bytes, which is what makes reading hundreds of small forms
 * quick; the compression itself is the Java platform's.
 */
final class ZipPackage implements AutoCloseable {

    private static final int MAX_PARTS = 5_000;
    /** Word's own XML reaches some 30 to 1 in long monotonous tables. */
    private static final int MAX_RATIO = 200;
    /** Below this size no ratio does harm, and small monotonous parts do have high ones. */
    private static final int RATIO_FROM = 4 * 1024 * 1024;
    private static final long UNKNOWN = 0xFFFFFFFFL;

    private final byte[] zip;
    private final Budget budget;
    private final XMLInputFactory factory = XmlCursor.factory();
    private final Inflater inflater = new Inflater(true);
    private final Map<String, Entry> parts = new LinkedHashMap<>();

    private record Entry(long offset, long packed, long unpacked, int method, boolean encrypted) {
    }

    ZipPackage(byte[] content, Budget budget) throws IOException {
        this.zip = content;
        this.budget = budget;
        readDirectory(endOfDirectory());
    }

    private int endOfDirectory() {
        for (int i = zip.length - 22, low = Math.max(0, zip.length - 22 - 65_536); i >= low; i--) {
            if (signature(i, 5, 6)) {
                return i;
            }
        }
        throw new Refusal(Reason.DAMAGED, Messages.truncated);
    }

    private void readDirectory(int end) throws IOException {
        long start = unsigned(end + 16, 4);
        if (start == UNKNOWN && end >= 20 && signature(end - 20, 6, 7)) {
            long record = unsigned(end - 12, 8);
            start = record >= 0 && record + 56 <= zip.length ? unsigned((int) record + 48, 8) : UNKNOWN;
        }
        if (start < 0 || start > end) {
            throw new Refusal(Reason.DAMAGED, Messages.truncated);
        }
        int at = (int) start;
        while (at + 46 <= end && signature(at, 1, 2)) {
            if (parts.size() >= MAX_PARTS) {
                throw new Refusal(Reason.UNSAFE, NLS.bind(Messages.tooManyParts, MAX_PARTS));
            }
            int nameLength = (int) unsigned(at + 28, 2);
            int extraLength = (int) unsigned(at + 30, 2);
            if (at + 46 + nameLength + extraLength > end) {
                throw new IOException("a broken directory");
            }
            String name = name(at + 46, nameLength);
            if (parts.putIfAbsent(name, entry(at, at + 46 + nameLength, extraLength)) != null && name.endsWith(".xml")) {
                throw new Refusal(Reason.DAMAGED, NLS.bind(Messages.twoParts, name));
            }
            at += 46 + nameLength + extraLength + (int) unsigned(at + 32, 2);
        }
    }

    /** Some old programs write backslashes; part names are compared without regard to a leading slash. */
    private String name(int at, int length) {
        String plain = new String(zip, at, length, StandardCharsets.UTF_8).replace('\\', '/');
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    private Entry entry(int at, int extra, int extraLength) {
        long[] sizes = {unsigned(at + 24, 4), unsigned(at + 20, 4), unsigned(at + 42, 4)};
        int field = extra;
        while (field + 4 <= extra + extraLength) {
            int length = (int) unsigned(field + 2, 2);
            if (unsigned(field, 2) == 1) {
                // The large sizes of ZIP64, in this order, for those that do not fit above.
                int value = field + 4;
                for (int i = 0; i < sizes.length; i++) {
                    if (sizes[i] == UNKNOWN && value + 8 <= field + 4 + length) {
                        sizes[i] = unsigned(value, 8);
                        value += 8;
                    }
                }
            }
            field += 4 + length;
        }
        return new Entry(sizes[2], sizes[1], sizes[0], (int) unsigned(at + 10, 2), (unsigned(at + 8, 2) & 1) != 0);
    }

    private boolean signature(int at, int third, int fourth) {
        return at >= 0 && at + 4 <= zip.length && zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == third
                && zip[at + 3] == fourth;
    }

    private long unsigned(int at, int length) {
        long value = 0;
        for (int i = length - 1; i >= 0; i--) {
            value = value << 8 | zip[at + i] & 0xFF;
        }
        return value;
    }

    Set<String> names() {
        return parts.keySet();
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** The bytes of a part, within the budget; null if there is none of that name. */
    byte[] bytes(String name) throws IOException {
        Entry entry = parts.get(name);
        if (entry == null) {
            return null;
        }
        if (entry.encrypted()) {
            throw new Refusal(Reason.ENCRYPTED, Messages.encrypted);
        }
        if (entry.offset() < 0 || entry.offset() + 30 > zip.length || !signature((int) entry.offset(), 3, 4)) {
            throw new IOException("the part " + name + " is missing");
        }
        int local = (int) entry.offset();
        long from = local + 30 + unsigned(local + 26, 2) + unsigned(local + 28, 2);
        if (entry.packed() < 0 || from + entry.packed() > zip.length) {
            throw new IOException("the part " + name + " is cut short");
        }
        return switch (entry.method()) {
            case 0 -> stored((int) from, (int) entry.packed());
            case 8 -> inflated(name, (int) from, entry);
            default -> throw new IOException("the part " + name + " is compressed in an unknown way");
        };
    }

    private byte[] stored(int from, int length) {
        budget.unpack(length);
        return Arrays.copyOfRange(zip, from, from + length);
    }

    /** Trusts no size that the file gives: what comes out is counted while it comes out. */
    private byte[] inflated(String name, int from, Entry entry) throws IOException {
        inflater.reset();
        inflater.setInput(zip, from, (int) entry.packed());
        byte[] out = new byte[(int) Math.clamp(entry.unpacked(), 512, 1 << 20)];
        int size = 0;
        try {
            while (!inflater.finished()) {
                if (size == out.length) {
                    out = Arrays.copyOf(out, out.length * 2);
                }
                int n = inflater.inflate(out, size, Math.min(out.length - size, 1 << 16));
                if (n == 0 && !inflater.finished() && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new IOException("the part " + name + " is cut short");
                }
                size += n;
                budget.unpack(n);
                if (size > RATIO_FROM && size / Math.max(1, entry.packed()) > MAX_RATIO) {
                    throw new Refusal(Reason.UNSAFE, Messages.bomb);
                }
            }
        } catch (DataFormatException e) {
            throw new IOException("the part " + name + " is garbled", e);
        }
        return size == out.length ? out : Arrays.copyOf(out, size);
    }

    /** A cursor over an XML part; null if there is none of that name. */
    XmlCursor xml(String name) throws IOException {
        byte[] bytes = bytes(name);
        InputStream in = bytes == null ? null : new ByteArrayInputStream(bytes);
        return in == null ? null : new XmlCursor(in, factory);
    }

    @Override
    public void close() {
        inflater.end();
    }
}
