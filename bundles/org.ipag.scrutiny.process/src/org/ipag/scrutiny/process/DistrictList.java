package org.ipag.scrutiny.process;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The districts of a force as a person gives them: names parted by commas, or a CSV file as a spreadsheet saves it.
 *
 * <p>The file has one district a line. Its first line may name the columns {@code name} (or {@code district}),
 * {@code code}, {@code boroughs}, {@code group}, {@code members}; without such a line the first column is the name.
 */
public final class DistrictList {

    /** More than any country has; a longer list is a mistaken file. */
    private static final int MOST = 2_000;
    private static final long LARGEST_FILE = 5_000_000;

    private DistrictList() {
    }

    /**
     * A district as given.
     *
     * @param name     its name; never empty
     * @param code     a short code, or empty
     * @param boroughs boroughs it covers, parted by commas, or empty
     * @param group    name of its advisory group, or empty
     */
    public record Entry(String name, String code, String boroughs, String group) {
    }

    /**
     * Reads names parted by commas or line ends.
     *
     * @throws IllegalArgumentException if there is no name, or one is given twice
     */
    public static List<Entry> parse(String names) {
        List<Entry> entries = new ArrayList<>();
        for (String name : names.split("[,\\r\\n]")) {
            if (!name.isBlank()) {
                entries.add(new Entry(name.strip(), "", "", ""));
            }
        }
        return checked(entries, "the list of districts");
    }

    /**
     * Reads a CSV file.
     *
     * @throws IOException              if it cannot be read
     * @throws IllegalArgumentException if it holds no district, one twice, or is no CSV file; the message says where
     */
    public static List<Entry> read(Path file) throws IOException {
        if (Files.size(file) > LARGEST_FILE) {
            throw new IllegalArgumentException(file + " is too large for a list of districts. Give a CSV file with one district a line.");
        }
        String text = decode(Files.readAllBytes(file));
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(file + " is not a CSV file. Save the list as CSV in your spreadsheet program.");
        }
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter(text)).setTrim(true)
                .setIgnoreEmptyLines(true).get();
        List<CSVRecord> records;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            records = parser.getRecords();
        } catch (IOException | IllegalStateException e) {
            throw new IllegalArgumentException(file + " is not a CSV file: " + e.getMessage(), e);
        }
        return checked(entries(records), file.toString());
    }

    private static List<Entry> entries(List<CSVRecord> records) {
        List<Entry> entries = new ArrayList<>();
        if (records.isEmpty()) {
            return entries;
        }
        List<String> header = new ArrayList<>();
        records.get(0).forEach(cell -> header.add(cell.toLowerCase(Locale.ROOT)));
        int name = Math.max(header.indexOf("name"), header.indexOf("district"));
        boolean hasHeader = name >= 0;
        for (CSVRecord row : hasHeader ? records.subList(1, records.size()) : records) {
            String value = cell(row, hasHeader ? name : 0);
            if (!value.isEmpty()) {
                entries.add(new Entry(value, cell(row, header.indexOf("code")), cell(row, header.indexOf("boroughs")),
                        cell(row, header.indexOf("group"))));
            }
        }
        return entries;
    }

    private static String cell(CSVRecord row, int column) {
        return column >= 0 && column < row.size() ? row.get(column).strip() : "";
    }

    private static List<Entry> checked(List<Entry> entries, String source) {
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("There is no district in " + source + ". Give at least one name.");
        }
        if (entries.size() > MOST) {
            throw new IllegalArgumentException("There are " + entries.size() + " lines in " + source
                    + "; that is no list of districts.");
        }
        Set<String> seen = new HashSet<>();
        for (Entry entry : entries) {
            if (!seen.add(entry.name().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("The district " + entry.name() + " is twice in " + source
                        + ". Each needs a name of its own.");
            }
        }
        return List.copyOf(entries);
    }

    /** Spreadsheets write UTF-8 with or without a mark, or the old Windows code page. */
    private static String decode(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, Charset.forName("windows-1252"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static char delimiter(String text) {
        String firstLine = text.lines().findFirst().orElse("");
        for (char candidate : new char[] { ';', '\t' }) {
            if (firstLine.indexOf(candidate) >= 0 && firstLine.indexOf(',') < 0) {
                return candidate;
            }
        }
        return ',';
    }
}
