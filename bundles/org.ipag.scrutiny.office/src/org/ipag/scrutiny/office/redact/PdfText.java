package org.ipag.scrutiny.office.redact;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ipag.scrutiny.office.redact.HiddenPart.Kind;

/**
 * The text of a PDF and what hides in it.
 *
 * @param paragraphs its text, line by line as printed
 * @param hidden     properties, notes, attachments, form entries and scripts
 */
public record PdfText(List<String> paragraphs, List<HiddenPart> hidden) {

    private static final int MOST_PAGES = 2_000;

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
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            String text = stripper.getText(document);
            if (text.isBlank()) {
                throw new RedactionException(file + " is a PDF of pictures without text, so nothing in it can be found. Get the document as Word, or have it read by text recognition first.");
            }
            List<HiddenPart> hidden = new ArrayList<>();
            information(document, hidden);
            annotations(document, hidden);
            catalogue(document, hidden);
            return new PdfText(List.of(text.split("\\R")), hidden);
        } catch (InvalidPasswordException e) {
            throw new RedactionException(file + " is protected by a password. Open it, save it without one and try again.", e);
        } catch (IOException e) {
            throw new RedactionException(file + " is damaged and cannot be read as PDF. Ask for another copy.", e);
        }
    }

    private static void information(PDDocument document, List<HiddenPart> hidden) {
        PDDocumentInformation information = document.getDocumentInformation();
        Set<String> technical = Set.of("Producer", "CreationDate", "ModDate", "Trapped", "Creator");
        for (String key : information.getMetadataKeys()) {
            String value = information.getCustomMetadataValue(key);
            if (!technical.contains(key) && value != null && !value.isBlank()) {
                hidden.add(new HiddenPart(Kind.CORE_PROPERTY, "information", key + ": " + value, true));
            }
        }
        if (document.getDocumentCatalog().getMetadata() != null) {
            hidden.add(new HiddenPart(Kind.CUSTOM_PROPERTY, "XMP", "a block of properties", true));
        }
    }

    private static void annotations(PDDocument document, List<HiddenPart> hidden) throws IOException {
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link) {
                    hidden.add(new HiddenPart(Kind.HYPERLINK, "page " + number, String.valueOf(link.getAction() == null ? "a link" : link.getAction().getCOSObject().getString("URI")), true));
                } else if (annotation.getContents() != null && !annotation.getContents().isBlank()) {
                    hidden.add(new HiddenPart(Kind.ANNOTATION, "page " + number, annotation.getContents(), true));
                }
            }
            if (page.getResources() != null && page.getResources().getPropertiesNames().iterator().hasNext()) {
                hidden.add(new HiddenPart(Kind.ALTERNATE_CONTENT, "page " + number, "layers or marked content that may be switched off", false));
            }
        }
    }

    private static void catalogue(PDDocument document, List<HiddenPart> hidden) throws IOException {
        var catalogue = document.getDocumentCatalog();
        PDAcroForm form = catalogue.getAcroForm();
        if (form != null) {
            form.getFieldTree().forEach(field -> {
                String value = field.getValueAsString();
                if (value != null && !value.isBlank()) {
                    hidden.add(new HiddenPart(Kind.FORM_FIELD, "form", field.getFullyQualifiedName() + ": " + value, true));
                }
            });
        }
        if (catalogue.getNames() != null && catalogue.getNames().getEmbeddedFiles() != null) {
            hidden.add(new HiddenPart(Kind.ATTACHMENT, "attachments", "files attached to the PDF", true));
        }
        if (catalogue.getNames() != null && catalogue.getNames().getJavaScript() != null || catalogue.getOpenAction() instanceof org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript) {
            hidden.add(new HiddenPart(Kind.SCRIPT, "script", "a script", true));
        }
    }
}
