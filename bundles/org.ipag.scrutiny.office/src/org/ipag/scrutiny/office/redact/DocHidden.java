package org.ipag.scrutiny.office.redact;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.ipag.scrutiny.office.redact.HiddenPart.Kind;
import org.ipag.scrutiny.office.text.TextDocument;

/**
 * Lists what hides in a file of Word 97 to 2003. The format is a store of streams, and what Word once wrote into one may stay
 * there: so every word that can be read in any stream is listed, unless a reader of the page sees it.
 */
public final class DocHidden {

    private static final int MOST_BYTES = 64 << 20;
    private static final int DEEPEST = 12;
    private static final Charset WESTERN = Charset.forName("windows-1252");
    /** What Word, Office and LibreOffice write into their streams by themselves. */
    private static final Set<String> PROGRAM = Set.of("unknown", "microsoft office word", "microsoft word", "microsoft word 97-2003 document", "word.document.8", "msworddoc", "bjbj", "root entry", "normal.dotm",
            "normal.dot", "normal", "microsoft office word 97-2003 document", "_pid_guid", "_pid_hlinks", "microsoft word-dokument", "appversion", "caolan80");

    private final String seen;
    private final Map<Kind, Set<String>> found = new LinkedHashMap<>();

    private DocHidden(String seen) {
        this.seen = seen;
    }

    /**
     * What hides in a file.
     *
     * @param doc  the file
     * @param file its name, for messages
     * @param text its text as read; what of it is seen is not listed
     * @throws RedactionException if it is damaged
     */
    public static List<HiddenPart> list(byte[] doc, String file, TextDocument text) {
        DocHidden listing = new DocHidden(letters(String.join(" ", PlainCopy.visible(text))));
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(doc))) {
            listing.folder(files.getRoot(), "", 0);
        } catch (IOException | RuntimeException e) {
            // A damaged file makes the library fail in any way there is.
            throw new RedactionException(file + " is damaged and cannot be read as a Word document. Open it in Word, save it as .docx and try once more.", e);
        }
        List<HiddenPart> out = new ArrayList<>();
        listing.found.forEach((kind, words) -> out.add(StoryHidden.part(kind, "doc", String.join(", ", words), true)));
        return out;
    }

    private void folder(DirectoryEntry folder, String path, int depth) throws IOException {
        for (Entry entry : folder) {
            String name = path + entry.getName();
            if (entry instanceof DirectoryEntry inner && depth < DEEPEST) {
                folder(inner, name + "/", depth + 1);
            } else if (entry instanceof DocumentEntry stream && stream.getSize() < MOST_BYTES) {
                try (DocumentInputStream in = new DocumentInputStream(stream)) {
                    byte[] bytes = in.readNBytes(MOST_BYTES);
                    words(kind(name), bytes);
                }
            }
        }
    }

    private static Kind kind(String stream) {
        String lower = stream.toLowerCase(java.util.Locale.ROOT);
        return lower.contains("documentsummaryinformation") ? Kind.EXTENDED_PROPERTY : lower.contains("summaryinformation") ? Kind.CORE_PROPERTY
                : lower.startsWith("macros/") || lower.contains("vba/") ? Kind.MACRO : lower.startsWith("objectpool/") || lower.contains("ole") || lower.contains("package") ? Kind.EMBEDDED_OBJECT
                : lower.equals("data") ? Kind.IMAGE_METADATA : lower.equals("worddocument") ? Kind.FIELD_CODE : lower.startsWith("msodatastore") ? Kind.CUSTOM_XML : Kind.OTHER_PART;
    }

    private void words(Kind kind, byte[] bytes) {
        Set<String> all = new LinkedHashSet<>(Strings.each(bytes, StandardCharsets.UTF_8));
        all.addAll(Strings.each(new String(bytes, WESTERN).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        for (int from = 0; from < 2 && bytes.length > 8; from++) {
            all.addAll(Strings.each(java.util.Arrays.copyOfRange(bytes, from, bytes.length), StandardCharsets.UTF_16LE));
        }
        for (String each : all) {
            String letters = letters(each);
            if (letters.length() > 3 && letters.chars().distinct().count() > 1 && !seen.contains(letters) && !PROGRAM.contains(each.strip().toLowerCase(java.util.Locale.ROOT)) && !StyleNames.usual(each) && !Fonts.known(each)
                    && (kind != Kind.FIELD_CODE || !StoryHidden.harmless(each))) {
                found.computeIfAbsent(kind, k -> new LinkedHashSet<>()).add(each.strip());
            }
        }
    }

    /** Letters and digits only: lines and cells part the same words in other places than the store does. */
    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(java.util.Locale.ROOT);
    }
}
