package org.ipag.scrutiny.office.docx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.ipag.scrutiny.office.content.DocumentInfo;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;

/** Opens a force's own Word template to append a document to it, without what it would tell about its makers. */
final class ForceTemplate {

    private static final long LARGEST = 50L * 1024 * 1024;

    private ForceTemplate() {
    }

    static XWPFDocument open(Path template, DocumentInfo info) throws IOException {
        String name = template.getFileName().toString();
        if (!Files.isRegularFile(template)) {
            throw new TemplateException("There is no template " + template + ". Check the name and the folder.", null);
        }
        if (Files.size(template) > LARGEST) {
            throw new TemplateException("The template " + name + " is larger than 50 MB. Use a smaller one.", null);
        }
        XWPFDocument word;
        try (InputStream in = Files.newInputStream(template)) {
            OPCPackage file = OPCPackage.open(in);
            asDocument(file, name);
            word = new XWPFDocument(file);
        } catch (TemplateException e) {
            throw e;
        } catch (InvalidFormatException | IOException | RuntimeException e) {
            throw new TemplateException("The template " + name
                    + " is no Word document or is damaged. Open it in Word, save it as .docx or .dotx and try again.", e);
        }
        anonymise(word);
        dropEmptyEnd(word.getDocument().getBody());
        return word;
    }

    /** A template's main part becomes a document's; macros are refused. */
    private static void asDocument(OPCPackage file, String name) throws InvalidFormatException, TemplateException {
        for (PackagePart part : file.getParts()) {
            if (part.getContentType().contains("vbaProject") || part.getContentType().contains("macroEnabled")) {
                throw new TemplateException("The template " + name
                        + " contains macros. Save it in Word as .docx or .dotx, which hold none, and try again.", null);
            }
        }
        List<PackagePart> main = file.getPartsByContentType(XWPFRelation.TEMPLATE.getContentType());
        if (!main.isEmpty()) {
            main.get(0).setContentType(XWPFRelation.DOCUMENT.getContentType());
        }
    }

    private static void anonymise(XWPFDocument word) {
        CTSettings settings = word.getSettings().getCTSettings();
        if (settings.isSetRsids()) {
            settings.unsetRsids();
        }
        if (settings.isSetDocVars()) {
            settings.unsetDocVars();
        }
        if (settings.isSetAttachedTemplate()) {
            settings.unsetAttachedTemplate();
        }
    }

    /** Empty paragraphs at the end of a template are where its user would type. */
    private static void dropEmptyEnd(CTBody body) {
        for (int last = body.sizeOfPArray() - 1; last >= 0; last--) {
            CTP paragraph = body.getPArray(last);
            boolean blank = paragraph.sizeOfRArray() == 0 && paragraph.sizeOfHyperlinkArray() == 0
                    && paragraph.sizeOfSdtArray() == 0 && !(paragraph.isSetPPr() && paragraph.getPPr().isSetSectPr());
            if (!blank) {
                return;
            }
            body.removeP(last);
        }
    }
}
