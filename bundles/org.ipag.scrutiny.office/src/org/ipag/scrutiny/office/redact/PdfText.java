package org.ipag.scrutiny.office.redact;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ipag.scrutiny.office.redact.HiddenPart.Kind;
import org.ipag.scrutiny.office.text.Block;

/**
 * The text of a PDF and what hides in it.
 *
 * @param body   its text as seen; a paragraph that begins a page begins with a form feed
 * @param hidden properties, notes, attachments, form entries, scripts, layers, letters that nobody sees or that were painted over
 */
public record PdfText(List<Block> body, List<HiddenPart> hidden) {

    private static final int MOST_PAGES = 2_000;
    private static final int MOST_REVISIONS = 5;
    /** Programs that make PDFs; another maker's name is shown. */
    private static final Pattern PROGRAM = Pattern.compile("(?i)microsoft|adobe|acrobat|libreoffice|openoffice|writer|reportlab|quartz|mac ?os|itext|pdf|ghostscript|tex\\b|skia|chrom|cairo|weasyprint|qpdf|wkhtml|qt \\d"
            + "|word|distiller|nitro|foxit|canon|ricoh|xerox|kofax|konica|kyocera|epson|brother|scan|apache|pages|powerpoint|excel|prince|mozilla|firefox|abiword");

    /**
     * Reads a PDF.
     *
     * @throws RedactionException if it is damaged, protected by a password, too long, or a picture without text
     */
    public static PdfText read(byte[] bytes, String file) {
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new RedactionException(file + " has more than " + MOST_PAGES + " pages. Bring in the pages that are needed.");
            }
            List<HiddenPart> hidden = new ArrayList<>();
            Set<COSBase> drawn = new HashSet<>();
            PdfEntries.draw(document);
            List<Block> body = PdfPages.read(document, hidden, drawn);
            if (PlainCopy.lines(body).stream().allMatch(line -> line.isBlank() || line.strip().equals(PdfPages.PICTURE))) {
                throw new RedactionException(file + " is a PDF of pictures without text, so nothing in it can be found. Get the document as Word, or have it read by text recognition first.");
            }
            information(document, hidden);
            annotations(document, hidden);
            catalogue(document, hidden);
            String seen = String.join(" ", PlainCopy.lines(body));
            revisions(bytes, seen, hidden);
            PdfObjects.list(document, seen, drawn, hidden);
            return new PdfText(body, hidden);
        } catch (InvalidPasswordException e) {
            throw new RedactionException(file + " is protected by a password. Open it, save it without one and try again.", e);
        } catch (IOException | RuntimeException e) {
            if (e instanceof RedactionException refused) {
                throw refused;
            }
            // Damaged files make the library fail in any way there is.
            throw new RedactionException(file + " is damaged and cannot be read as PDF. Ask for another copy.", e);
        }
    }

    /** The text as seen, a paragraph or a row of a table each; the cells of a row are parted by tabs. */
    public List<String> paragraphs() {
        return PlainCopy.lines(body);
    }

    private static void information(PDDocument document, List<HiddenPart> hidden) throws IOException {
        PDDocumentInformation information = document.getDocumentInformation();
        Set<String> technical = Set.of("CreationDate", "ModDate", "Trapped");
        for (String key : information.getMetadataKeys()) {
            String value = information.getCustomMetadataValue(key);
            boolean program = key.equals("Producer") || key.equals("Creator");
            if (!technical.contains(key) && value != null && !value.isBlank() && !value.matches("(?i)\\(?(?:anonymous|unspecified|untitled)\\)?") && !(program && PROGRAM.matcher(value).find())) {
                hidden.add(StoryHidden.part(Kind.CORE_PROPERTY, "information", key + ": " + value, !program));
            }
        }
        if (document.getDocumentCatalog().getMetadata() != null) {
            String words = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            hidden.add(StoryHidden.part(Kind.CUSTOM_PROPERTY, "XMP", PdfObjects.marked(words), true));
        }
    }

    private static void annotations(PDDocument document, List<HiddenPart> hidden) throws IOException {
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link) {
                    String target = link.getAction() == null ? null : link.getAction().getCOSObject().getString("URI");
                    if (target != null) {
                        hidden.add(StoryHidden.part(Kind.HYPERLINK, "page " + number, target, true));
                    }
                } else if (!words(annotation.getCOSObject()).isBlank()) {
                    hidden.add(StoryHidden.part(Kind.ANNOTATION, "page " + number, annotation.getSubtype() + ": " + words(annotation.getCOSObject()), true));
                }
            }
            if (page.getCOSObject().containsKey(COSName.getPDFName("Thumb"))) {
                hidden.add(new HiddenPart(Kind.THUMBNAIL, "page " + number, "a small picture of the page", true));
            }
            if (page.getCOSObject().containsKey(COSName.getPDFName("PieceInfo"))) {
                hidden.add(new HiddenPart(Kind.OTHER_PART, "page " + number, "private data of another program", true));
            }
        }
    }

    /** What a note says and who wrote it, in any of the places a note keeps words in. */
    private static String words(COSDictionary annotation) {
        StringBuilder out = new StringBuilder();
        for (String key : List.of("T", "Subj", "Contents", "RC", "NM", "TU", "V", "DV")) {
            COSBase value = annotation.getDictionaryObject(COSName.getPDFName(key));
            if (value instanceof COSString text) {
                out.append(text.getString().replaceAll("<[^>]*>", " ")).append(' ');
            }
        }
        return out.toString().strip();
    }

    /** A PDF that was saved by adding to it still holds what was there before. */
    private static void revisions(byte[] bytes, String seen, List<HiddenPart> hidden) {
        List<Integer> ends = new ArrayList<>();
        byte[] mark = "%%EOF".getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i + mark.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + mark.length, mark, 0, mark.length)) {
                ends.add(i + mark.length);
            }
        }
        boolean webOptimised = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1).contains("/Linearized");
        if (ends.size() > (webOptimised ? 2 : 1)) {
            StringBuilder words = new StringBuilder();
            ends.subList(Math.max(0, ends.size() - 1 - MOST_REVISIONS), ends.size() - 1).forEach(end -> words.append(earlier(Arrays.copyOf(bytes, end), seen)));
            hidden.add(StoryHidden.part(Kind.EARLIER_REVISION, "the file itself", "the file holds " + (ends.size() - 1) + " earlier state(s) of itself"
                    + (words.isEmpty() ? "" : ", with other words: " + words), true));
        }
        String behind = ends.isEmpty() ? "" : Strings.of(Arrays.copyOfRange(bytes, ends.getLast(), bytes.length));
        if (!behind.isEmpty()) {
            hidden.add(StoryHidden.part(Kind.FILE_STRUCTURE, "the file itself", "behind the end: " + behind, true));
        }
    }

    /** Lines of an earlier state of the file that are not seen any more. */
    private static String earlier(byte[] bytes, String seen) {
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            return new PDFTextStripper().getText(document).lines().map(String::strip).filter(line -> !line.isEmpty() && !seen.contains(line)).map(line -> line + "; ").collect(Collectors.joining());
        } catch (IOException | RuntimeException notWhole) {
            // The first part of a file made for the web is no whole file.
            return "";
        }
    }

    private static void catalogue(PDDocument document, List<HiddenPart> hidden) throws IOException {
        var catalogue = document.getDocumentCatalog();
        PDAcroForm form = catalogue.getAcroForm();
        if (form != null) {
            form.getFieldTree().forEach(field -> {
                String value = field.getValueAsString();
                String name = field.getFullyQualifiedName() + (field.getAlternateFieldName() == null ? "" : " (" + field.getAlternateFieldName() + ")");
                hidden.add(StoryHidden.part(Kind.FORM_FIELD, "form", name + ": " + (value == null ? "" : value), true));
            });
        }
        if (catalogue.getNames() != null && catalogue.getNames().getEmbeddedFiles() != null) {
            hidden.add(StoryHidden.part(Kind.ATTACHMENT, "attachments", "files attached to the PDF: " + names(catalogue.getNames().getEmbeddedFiles().getCOSObject()), true));
        }
        PDDocumentOutline outline = catalogue.getDocumentOutline();
        if (outline != null) {
            StringBuilder titles = new StringBuilder();
            outline(outline, titles, 0);
            hidden.add(StoryHidden.part(Kind.OUTLINE, "outline", titles.toString(), true));
        }
        if (catalogue.getOCProperties() != null) {
            hidden.add(StoryHidden.part(Kind.LAYER, "layers", "layers that may be switched off: " + String.join(", ", catalogue.getOCProperties().getGroupNames()), true));
        }
        if (catalogue.getStructureTreeRoot() != null) {
            StringBuilder words = new StringBuilder();
            spoken(catalogue.getStructureTreeRoot().getCOSObject(), words, new HashSet<>(), 0);
            if (!words.toString().isBlank()) {
                hidden.add(StoryHidden.part(Kind.ALTERNATIVE_TEXT, "structure", words.toString(), true));
            }
        }
    }

    private static String names(COSDictionary tree) {
        StringBuilder out = new StringBuilder();
        collect(tree, out, new HashSet<>(), 0);
        return out.toString().strip();
    }

    private static void collect(COSBase node, StringBuilder out, Set<COSBase> seen, int depth) {
        COSBase plain = node instanceof COSObject object ? object.getObject() : node;
        if (plain == null || depth > 12 || out.length() > 2000 || !seen.add(plain)) {
            return;
        }
        switch (plain) {
            case COSString text -> out.append(text.getString()).append(' ');
            case COSArray array -> array.forEach(item -> collect(item, out, seen, depth + 1));
            case COSStream stream -> {
                // The file itself; its name stands beside it.
            }
            case COSDictionary dictionary -> {
                for (String key : List.of("Names", "Kids", "F", "UF", "Desc")) {
                    collect(dictionary.getDictionaryObject(COSName.getPDFName(key)), out, seen, depth + 1);
                }
            }
            default -> {
                // Numbers tell nothing.
            }
        }
    }

    private static void outline(PDOutlineNode node, StringBuilder titles, int depth) {
        for (PDOutlineItem item : node.children()) {
            if (depth < 10 && titles.length() < 4000) {
                titles.append(item.getTitle()).append("; ");
                outline(item, titles, depth + 1);
            }
        }
    }

    /** Alternative and replacing texts in the tree that a screen reader reads. */
    private static void spoken(COSBase node, StringBuilder out, Set<COSBase> seen, int depth) {
        COSBase plain = node instanceof COSObject object ? object.getObject() : node;
        if (plain == null || depth > 100 || out.length() > 4000 || !seen.add(plain)) {
            return;
        }
        if (plain instanceof COSDictionary dictionary) {
            for (String key : List.of("Alt", "ActualText", "E", "T")) {
                if (dictionary.getDictionaryObject(COSName.getPDFName(key)) instanceof COSString text) {
                    out.append(text.getString()).append("; ");
                }
            }
            spoken(dictionary.getDictionaryObject(COSName.K), out, seen, depth + 1);
        } else if (plain instanceof COSArray array) {
            array.forEach(item -> spoken(item, out, seen, depth + 1));
        }
    }
}
