package org.ipag.scrutiny.office.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.ipag.scrutiny.office.content.ContentDocument;
import org.ipag.scrutiny.office.content.DocumentInfo;
import org.ipag.scrutiny.office.content.TitlePage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/** Writes what stands beside the text: headers, footers, properties and custom XML. */
final class DocumentParts {

    private static final String CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
    private static final String CUSTOM_XML_PROPERTIES =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps";

    private DocumentParts() {
    }

    static void write(WordFile file, ContentDocument document, WordOptions options) throws IOException {
        XWPFDocument word = file.word();
        DocumentInfo info = document.info();
        if (options.template() == null) {
            headerAndFooter(file, info, document.blocks().stream().anyMatch(TitlePage.class::isInstance));
        }
        FileProperties.set(word.getProperties(), info);
        int number = 1;
        for (WordOptions.CustomPart part : options.customParts()) {
            try {
                customPart(word, part, number++);
            } catch (InvalidFormatException e) {
                throw new IOException("The form's provenance could not be written.", e);
            }
        }
    }

    private static void headerAndFooter(WordFile file, DocumentInfo info, boolean titlePage) {
        XWPFDocument word = file.word();
        Inlines inlines = new Inlines(file);
        if (!info.classification().isEmpty()) {
            header(word, inlines, HeaderFooterType.DEFAULT, info);
            if (titlePage) {
                header(word, inlines, HeaderFooterType.FIRST, info);
            }
        }
        CTP footer = word.createFooter(HeaderFooterType.DEFAULT).createParagraph().getCTP();
        inlines.style(footer, Look.FOOTER);
        Inlines.text(footer.addNewR(), info.footer() + "\t" + OfficeText.get("page") + " ");
        Inlines.field(footer, "PAGE", "1");
        Inlines.text(footer.addNewR(), " " + OfficeText.get("of") + " ");
        Inlines.field(footer, "NUMPAGES", "1");
        if (titlePage) {
            // createFooter(FIRST) makes the first page one of its own
            inlines.style(word.createFooter(HeaderFooterType.FIRST).createParagraph().getCTP(), Look.FOOTER);
        }
    }

    private static void header(XWPFDocument word, Inlines inlines, HeaderFooterType type, DocumentInfo info) {
        CTP header = word.createHeader(type).createParagraph().getCTP();
        inlines.style(header, Look.HEADER);
        CTR marking = header.addNewR();
        marking.addNewRPr().addNewB();
        Inlines.text(marking, info.classification());
    }

    private static void customPart(XWPFDocument word, WordOptions.CustomPart custom, int number)
            throws IOException, InvalidFormatException {
        OPCPackage file = word.getPackage();
        while (file.containPart(PackagingURIHelper.createPartName("/customXml/item" + number + ".xml"))) {
            number++;
        }
        PackagePartName name = PackagingURIHelper.createPartName("/customXml/item" + number + ".xml");
        PackagePart part = file.createPart(name, "application/xml");
        write(part, custom.xml());
        word.getPackagePart().addRelationship(name, TargetMode.INTERNAL, CUSTOM_XML);
        PackagePartName propertiesName = PackagingURIHelper.createPartName("/customXml/itemProps" + number + ".xml");
        PackagePart properties = file.createPart(propertiesName,
                "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
        write(properties, """
                <?xml version="1.0" encoding="UTF-8" standalone="no"?>
                <ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" \
                ds:itemID="{%s}"><ds:schemaRefs><ds:schemaRef ds:uri="%s"/></ds:schemaRefs></ds:datastoreItem>"""
                .formatted(custom.storeId().toUpperCase(java.util.Locale.ROOT), custom.namespace()));
        part.addRelationship(propertiesName, TargetMode.INTERNAL, CUSTOM_XML_PROPERTIES);
    }

    private static void write(PackagePart part, String xml) throws IOException {
        try (OutputStream out = part.getOutputStream()) {
            out.write(xml.getBytes(StandardCharsets.UTF_8));
        }
    }
}
