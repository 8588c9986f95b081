package org.ipag.scrutiny.office.redact;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.ipag.scrutiny.office.redact.HiddenPart.Kind;

/**
 * Goes through every object of a PDF, also those that nothing refers to, and lists the words in them that are neither seen on a page
 * nor listed already: scripts, attached files, form entries, private data of programs, names.
 */
final class PdfObjects {

    private static final int DEEPEST = 40;
    private static final int MOST_BYTES = 8 << 20;
    private static final int MOST_WORDS = 100_000;
    /** Dates, fingerprints, colours, kinds of letters: written by programs about themselves. */
    private static final Set<String> TECHNICAL = Set.of("ID", "CreationDate", "ModDate", "M", "Lang", "DA", "Registry", "Ordering", "CharSet", "Panose", "FontFamily", "CheckSum", "Cert", "Producer", "Creator", "Style",
            "Lookup", "OutputConditionIdentifier", "OutputCondition", "RegistryName", "Info", "UniqueID", "LastModified", "BaseVersion", "Private1", "O", "U", "OE", "UE", "Perms");
    private static final Pattern PLACE = Pattern.compile("(?i)[a-z]{1,12}[.:_-]?[\\d.*:_-]+|[a-z]+(?:[.:_][\\w*]+)+|\\d[\\d.,:/ -]*|node\\d+|_[\\w-]+|D:\\d.*");
    private static final Pattern OPERATORS = Pattern.compile("(?s).*\\b(?:Tj|TJ|BT|re|cm|Do|d0|d1|rg|Tf)\\s.*");
    private static final Pattern REMARK = Pattern.compile("(?m)^\\s*%([^\\r\\n]{4,})");

    private final Set<String> words = new LinkedHashSet<>();
    private final Set<String> pictures = new LinkedHashSet<>();
    private final Set<String> scripts = new LinkedHashSet<>();
    private final Set<String> attached = new LinkedHashSet<>();
    private final Set<COSBase> drawn;

    private PdfObjects(Set<COSBase> drawn) {
        this.drawn = drawn;
    }

    /**
     * Lists the words of all objects.
     *
     * @param seen   the text as seen
     * @param drawn  the drawings within drawings that the pages show
     * @param hidden what is listed already; takes the rest
     */
    static void list(PDDocument document, String seen, Set<COSBase> drawn, List<HiddenPart> hidden) {
        PdfObjects objects = new PdfObjects(drawn);
        Set<COSBase> pages = new LinkedHashSet<>();
        document.getPages().forEach(page -> page.getContentStreams().forEachRemaining(stream -> pages.add(stream.getCOSObject())));
        for (COSObjectKey key : List.copyOf(document.getDocument().getXrefTable().keySet())) {
            COSObject object = document.getDocument().getObjectFromPool(key);
            COSBase plain = object == null ? null : object.getObject();
            if (pages.contains(plain)) {
                objects.content((COSStream) plain, true);
            } else if (plain != null) {
                objects.walk(plain, "", 0);
            }
        }
        objects.walk(document.getDocument().getTrailer(), "", 0);
        objects.report(seen, hidden);
    }

    private void report(String seen, List<HiddenPart> hidden) {
        String known = letters(seen) + letters(hidden.stream().map(HiddenPart::text).collect(Collectors.joining(" ")));
        add(Kind.IMAGE_METADATA, "pictures", pictures, "", hidden);
        add(Kind.SCRIPT, "script", scripts, "", hidden);
        add(Kind.ATTACHMENT, "attachments", attached, known, hidden);
        add(Kind.OTHER_PART, "objects", words, known, hidden);
    }

    private static void add(Kind kind, String place, Set<String> said, String known, List<HiddenPart> hidden) {
        String all = said.stream().filter(each -> !letters(each).isEmpty() && !known.contains(letters(each))).collect(Collectors.joining("; "));
        if (!all.isBlank()) {
            hidden.add(StoryHidden.part(kind, place, all, true));
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
    }

    private void walk(COSBase base, String key, int depth) {
        if (depth > DEEPEST || words.size() > MOST_WORDS) {
            return;
        }
        switch (base) {
            case COSString string -> {
                if (!TECHNICAL.contains(key)) {
                    say(string.getString(), key.equals("JS") ? scripts : words);
                }
            }
            case COSArray array -> {
                if (array.size() == 0 || !COSName.INDEXED.equals(array.get(0))) {
                    for (int i = 0; i < array.size(); i++) {
                        inner(array.get(i), key, depth);
                    }
                }
            }
            case COSStream stream -> {
                dictionary(stream, depth);
                stream(stream, key);
            }
            case COSDictionary dictionary -> dictionary(dictionary, depth);
            case null, default -> {
                // Numbers and names of the format.
            }
        }
    }

    private void inner(COSBase value, String key, int depth) {
        if (value instanceof COSObject reference) {
            // What is referred to is an object of its own, met in its turn; but scripts are known by who refers to them.
            if (key.equals("JS") && reference.getObject() instanceof COSStream script) {
                say(text(script), scripts);
            }
            return;
        }
        walk(value, key, depth + 1);
    }

    private void dictionary(COSDictionary dictionary, int depth) {
        boolean signature = dictionary.containsKey(COSName.BYTERANGE);
        boolean encryption = dictionary.containsKey(COSName.CF) || "Standard".equals(dictionary.getNameAsString(COSName.FILTER));
        dictionary.entrySet().forEach(entry -> {
            String key = entry.getKey().getName();
            if (!encryption && !(signature && key.equals("Contents"))) {
                inner(entry.getValue(), key, depth);
            }
        });
    }

    private void say(String text, Set<String> to) {
        String line = text.replaceAll("\\s+", " ").strip();
        long plain = line.chars().filter(c -> Character.isLetterOrDigit(c) || c >= ' ' && c <= '~').count();
        if (line.length() > 2 && plain > line.length() * 0.9 && (to == scripts || line.matches(".*[\\p{L}\\p{N}]{3}.*") && !PLACE.matcher(line).matches())) {
            to.add(line);
        }
    }

    private void stream(COSStream stream, String key) {
        String subtype = String.valueOf(stream.getNameAsString(COSName.SUBTYPE));
        String type = String.valueOf(stream.getNameAsString(COSName.TYPE));
        if (type.equals("XObject") && subtype.equals("Form") || subtype.equals("Form")) {
            content(stream, drawn.contains(stream));
            return;
        }
        if (subtype.equals("Image")) {
            picture(stream);
        }
        boolean program = Set.of("ObjStm", "XRef", "CMap", "Pattern").contains(type) || Set.of("Image", "Type1C", "CIDFontType0C", "OpenType").contains(subtype)
                || stream.containsKey(COSName.FUNCTION_TYPE) || stream.containsKey(COSName.SHADING_TYPE) || stream.containsKey(COSName.LENGTH1) || stream.containsKey(COSName.N);
        if (program) {
            return;
        }
        if (type.equals("EmbeddedFile") || key.equals("F") || key.equals("UF")) {
            byte[] file = bytes(stream);
            attached.add(EmbeddedText.archive(file) ? packed(file) : Strings.of(file));
            return;
        }
        String text = text(stream);
        if (type.equals("Metadata") || subtype.equals("XML")) {
            say(marked(text), words);
        } else if (OPERATORS.matcher(text).matches()) {
            content(stream, true);
        } else if (!text.startsWith("/CIDInit")) {
            say(text, words);
        }
    }

    private void picture(COSStream stream) {
        try (InputStream in = new PDStream(stream).createInputStream(List.of("DCTDecode", "DCT"))) {
            byte[] bytes = in.readNBytes(MOST_BYTES);
            String told = bytes.length > 3 && (bytes[0] & 255) == 0xFF && (bytes[1] & 255) == 0xD8 ? Pictures.metadata(bytes) : "";
            if (!told.isEmpty()) {
                pictures.add(told);
            }
        } catch (IOException | RuntimeException damaged) {
            pictures.add("a picture that cannot be read");
        }
    }

    /** The words of properties in XML: those between the marks and those of attributes, but not the names of namespaces. */
    static String marked(String xml) {
        StringBuilder out = new StringBuilder();
        Matcher value = Pattern.compile("\\s(?!xmlns)[\\w:]+\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')").matcher(xml);
        while (value.find()) {
            String said = value.group(1) == null ? value.group(2) : value.group(1);
            if (!said.startsWith("http://") && !said.matches("Resource|Alt|Bag|Seq|x-default|W5M0.*|\\W*|.{0,2}|uuid:.*|[\\d.:TZ+-]*")) {
                out.append(' ').append(said);
            }
        }
        return xml.replaceAll("<[^>]*>", " ") + out;
    }

    private static String packed(byte[] file) {
        try {
            return EmbeddedText.of(file, "attached file");
        } catch (RedactionException unreadable) {
            return "a packed file that cannot be read";
        }
    }

    /** The words of a drawing that nobody sees: those of remarks and of the marks for screen readers; of one that no page shows all. */
    private void content(COSStream stream, boolean shown) {
        Matcher remark = REMARK.matcher(text(stream));
        while (remark.find()) {
            say(remark.group(1), words);
        }
        try {
            byte[] bytes = bytes(stream);
            for (Object token : new PDFStreamParser(bytes).parse()) {
                if (token instanceof COSDictionary dictionary) {
                    dictionary(dictionary, 0);
                } else if (!shown && token instanceof COSString string) {
                    say(string.getString(), words);
                } else if (!shown && token instanceof COSArray array) {
                    StringBuilder line = new StringBuilder();
                    array.forEach(each -> line.append(each instanceof COSString part ? part.getString() : ""));
                    say(line.toString(), words);
                }
            }
        } catch (IOException | RuntimeException damaged) {
            words.add("a drawing that cannot be read: " + Strings.of(bytes(stream)));
        }
    }

    private static String text(COSStream stream) {
        byte[] bytes = bytes(stream);
        boolean wide = bytes.length > 1 && ((bytes[0] & 255) == 0xFE && (bytes[1] & 255) == 0xFF || (bytes[0] & 255) == 0xFF && (bytes[1] & 255) == 0xFE);
        return new String(bytes, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    }

    private static byte[] bytes(COSStream stream) {
        try (InputStream in = stream.createInputStream()) {
            return in.readNBytes(MOST_BYTES);
        } catch (IOException | RuntimeException damaged) {
            // Of a damaged stream nobody sees anything.
            return new byte[0];
        }
    }
}
