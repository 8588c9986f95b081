package org.ipag.scrutiny.office.redact;

import static org.ipag.scrutiny.office.redact.DocxParts.NS;
import static org.ipag.scrutiny.office.redact.DocxParts.run;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

/** One name in every place where a Word file can hide one, each place by itself. */
final class Plants {

    static final String WORD = "Quillbrander";

    private Plants() {
    }

    /** Files by the place in which the word hides; in none of them does a reader of the page see it. */
    static Map<String, byte[]> hidden() {
        Map<String, UnaryOperator<DocxParts>> plants = new LinkedHashMap<>();
        properties(plants);
        tracked(plants);
        letters(plants);
        fieldsAndLinks(plants);
        objects(plants);
        controls(plants);
        looks(plants);
        settings(plants);
        Map<String, byte[]> out = new LinkedHashMap<>();
        plants.forEach((place, plant) -> out.put(place, plant.apply(new DocxParts()).word()));
        structure(out);
        return out;
    }

    private static void properties(Map<String, UnaryOperator<DocxParts>> plants) {
        plants.put("core property", d -> d.part("docProps/core.xml", "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>" + WORD + "</dc:creator><cp:lastModifiedBy>" + WORD + "</cp:lastModifiedBy></cp:coreProperties>"));
        plants.put("extended property", d -> d.part("docProps/app.xml", "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Manager>" + WORD
                + "</Manager><Company>" + WORD + "</Company></Properties>"));
        plants.put("custom property", d -> d.part("docProps/custom.xml", "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"><property name=\"" + WORD
                + "\"><x>1</x></property></Properties>"));
        plants.put("custom XML", d -> d.part("customXml/item1.xml", "<case victim=\"" + WORD + "\"/>"));
        plants.put("thumbnail", d -> d.bytes("docProps/thumbnail.emf", WORD.getBytes(StandardCharsets.UTF_16LE)));
        plants.put("unknown part", d -> d.bytes("word/somewhere/x.dat", WORD.getBytes(StandardCharsets.UTF_8)));
        plants.put("unknown part in XML", d -> d.part("other/x.xml", "<x>" + WORD + "</x>"));
        plants.put("zip in the zip", d -> d.bytes("word/somewhere/x.zip", DocxParts.zip(Map.of("a.txt", WORD.getBytes(StandardCharsets.UTF_8)), "")));
        plants.put("note in custom XML", d -> d.part("customXml/item1.xml", "<case><!-- " + WORD + " --></case>"));
        plants.put("schema of custom XML", d -> d.part("customXml/itemProps1.xml", "<ds:datastoreItem xmlns:ds=\"http://schemas.openxmlformats.org/officeDocument/2006/customXml\"><ds:schemaRef ds:uri=\"urn:" + WORD + "\"/></ds:datastoreItem>"));
        plants.put("people list", d -> d.part("word/people.xml", "<w15:people xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\"><w15:person w15:author=\"" + WORD + "\"/></w15:people>"));
        plants.put("comment", d -> d.link("c", "comments", "comments.xml").part("word/comments.xml", "<w:comments" + NS + "><w:comment w:id=\"0\" w:author=\"A\"><w:p>" + run(WORD) + "</w:p></w:comment></w:comments>"));
        plants.put("comment's author", d -> d.link("c", "comments", "comments.xml").part("word/comments.xml", "<w:comments" + NS + "><w:comment w:id=\"0\" w:author=\"" + WORD + "\"><w:p>" + run("x")
                + "</w:p></w:comment></w:comments>"));
        plants.put("comment's initials", d -> d.link("c", "comments", "comments.xml").part("word/comments.xml", "<w:comments" + NS + "><w:comment w:id=\"0\" w:author=\"A\" w:initials=\"" + WORD + "\"><w:p>" + run("x")
                + "</w:p></w:comment></w:comments>"));
        plants.put("end of a long comment", d -> d.link("c", "comments", "comments.xml").part("word/comments.xml", "<w:comments" + NS + "><w:comment w:id=\"0\" w:author=\"A\"><w:p>" + run("word ".repeat(400) + WORD)
                + "</w:p></w:comment></w:comments>"));
        plants.put("comments under another name", d -> d.link("c", "comments", "remarks7.xml").part("word/remarks7.xml", "<w:comments" + NS + "><w:comment w:id=\"0\" w:author=\"A\"><w:p>" + run(WORD)
                + "</w:p></w:comment></w:comments>"));
        plants.put("glossary", d -> d.part("word/glossary/document.xml", "<w:glossaryDocument" + NS + "><w:docParts><w:docPart><w:docPartBody><w:p>" + run(WORD)
                + "</w:p></w:docPartBody></w:docPart></w:docParts></w:glossaryDocument>"));
        plants.put("header that no page shows", d -> d.link("h", "header", "header3.xml").part("word/header3.xml", "<w:hdr" + NS + "><w:p>" + run(WORD) + "</w:p></w:hdr>")
                .section("<w:headerReference w:type=\"first\" r:id=\"h\"/>"));
        plants.put("header that nothing refers to", d -> d.part("word/header9.xml", "<w:hdr" + NS + "><w:p>" + run(WORD) + "</w:p></w:hdr>"));
    }

    private static void tracked(Map<String, UnaryOperator<DocxParts>> plants) {
        plants.put("tracked deletion", d -> d.inParagraph("<w:del w:id=\"1\" w:author=\"A\"><w:r><w:delText>" + WORD + "</w:delText></w:r></w:del>"));
        plants.put("author of an insertion", d -> d.inParagraph("<w:ins w:id=\"1\" w:author=\"" + WORD + "\">" + run("new") + "</w:ins>"));
        plants.put("name of a move", d -> d.inParagraph("<w:moveFromRangeStart w:id=\"7\" w:author=\"A\" w:name=\"" + WORD + "\"/><w:moveFrom w:id=\"8\" w:author=\"A\">" + run("x") + "</w:moveFrom><w:moveFromRangeEnd w:id=\"7\"/>"));
        plants.put("moved from here", d -> d.inParagraph("<w:moveFrom w:id=\"1\" w:author=\"A\">" + run(WORD) + "</w:moveFrom>"));
        plants.put("change of formatting", d -> d.inParagraph("<w:r><w:rPr><w:b/><w:rPrChange w:id=\"2\" w:author=\"" + WORD + "\"><w:rPr/></w:rPrChange></w:rPr><w:t>x</w:t></w:r>"));
        plants.put("former style of a paragraph", d -> d.inParagraph("<w:pPr><w:pPrChange w:id=\"2\" w:author=\"A\"><w:pPr><w:pStyle w:val=\"" + WORD + "\"/></w:pPr></w:pPrChange></w:pPr>" + run("x")));
        plants.put("deleted row", d -> d.body("<w:tbl><w:tr><w:trPr><w:del w:id=\"4\" w:author=\"A\"/></w:trPr><w:tc><w:p>" + run(WORD) + "</w:p></w:tc></w:tr><w:tr><w:tc><w:p>" + run("kept")
                + "</w:p></w:tc></w:tr></w:tbl>"));
        plants.put("paragraph mark inserted by", d -> d.inParagraph("<w:pPr><w:rPr><w:ins w:id=\"9\" w:author=\"" + WORD + "\"/></w:rPr></w:pPr>" + run("x")));
    }

    private static void letters(Map<String, UnaryOperator<DocxParts>> plants) {
        plants.put("hidden text", d -> d.inParagraph("<w:r><w:rPr><w:vanish/></w:rPr><w:t>" + WORD + "</w:t></w:r>"));
        plants.put("line without height", d -> d.inParagraph("<w:pPr><w:spacing w:line=\"20\" w:lineRule=\"exact\"/></w:pPr>" + run(WORD)));
        plants.put("row without height", d -> d.body("<w:tbl><w:tr><w:trPr><w:trHeight w:val=\"10\" w:hRule=\"exact\"/></w:trPr><w:tc><w:p>" + run(WORD) + "</w:p></w:tc></w:tr></w:tbl>"));
        plants.put("beside the paper", d -> d.inParagraph("<w:pPr><w:ind w:left=\"-20000\"/></w:pPr>" + run(WORD)));
        plants.put("letters on one spot", d -> d.inParagraph("<w:r><w:rPr><w:spacing w:val=\"-400\"/></w:rPr><w:t>" + WORD + "</w:t></w:r>"));
        plants.put("cell merged into the one above", d -> d.body("<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr><w:p>" + run("seen") + "</w:p></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p>"
                + run(WORD) + "</w:p></w:tc></w:tr></w:tbl>"));
        plants.put("hidden by its style", d -> d.part("word/styles.xml", "<w:styles" + NS + "><w:style w:type=\"character\" w:styleId=\"B\"><w:name w:val=\"B\"/><w:rPr><w:vanish/></w:rPr></w:style>"
                + "<w:style w:type=\"character\" w:styleId=\"C\"><w:name w:val=\"C\"/><w:basedOn w:val=\"B\"/></w:style></w:styles>").inParagraph("<w:r><w:rPr><w:rStyle w:val=\"C\"/></w:rPr><w:t>" + WORD + "</w:t></w:r>"));
        plants.put("white text", d -> d.inParagraph("<w:r><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr><w:t>" + WORD + "</w:t></w:r>"));
        plants.put("almost white text", d -> d.inParagraph("<w:r><w:rPr><w:color w:val=\"FDFDFD\"/></w:rPr><w:t>" + WORD + "</w:t></w:r>"));
        plants.put("white by the theme", d -> d.inParagraph("<w:r><w:rPr><w:color w:val=\"auto\" w:themeColor=\"background1\"/></w:rPr><w:t>" + WORD + "</w:t></w:r>"));
        plants.put("tiny text", d -> d.inParagraph("<w:r><w:rPr><w:sz w:val=\"2\"/></w:rPr><w:t>" + WORD + "</w:t></w:r>"));
        plants.put("white by an effect of letters", d -> d.inParagraph("<w:r><w:rPr><w:color w:val=\"000000\"/><w14:textFill><w14:solidFill><w14:srgbClr w14:val=\"FFFFFF\"/></w14:solidFill></w14:textFill></w:rPr><w:t>"
                + WORD + "</w:t></w:r>"));
        plants.put("white by an effect with the theme's colour", d -> d.inParagraph("<w:r><w:rPr><w14:textFill><w14:solidFill><w14:schemeClr w14:val=\"bg1\"/></w14:solidFill></w14:textFill></w:rPr><w:t>" + WORD + "</w:t></w:r>"));
        plants.put("letters without any filling", d -> d.inParagraph("<w:r><w:rPr><w14:textFill><w14:noFill/></w14:textFill></w:rPr><w:t>" + WORD + "</w:t></w:r>"));
        plants.put("letters that are wholly transparent", d -> d.inParagraph("<w:r><w:rPr><w14:textFill><w14:solidFill><w14:srgbClr w14:val=\"000000\"><w14:alpha w14:val=\"100000\"/></w14:srgbClr></w14:solidFill></w14:textFill></w:rPr><w:t>"
                + WORD + "</w:t></w:r>"));
        plants.put("text squeezed to nothing", d -> d.inParagraph("<w:r><w:rPr><w:w w:val=\"1\"/></w:rPr><w:t>" + WORD + "</w:t></w:r>"));
        plants.put("blacked out with a marker", d -> d.inParagraph("<w:r><w:rPr><w:highlight w:val=\"black\"/></w:rPr><w:t>" + WORD + "</w:t></w:r>"));
        plants.put("black on black", d -> d.inParagraph("<w:r><w:rPr><w:color w:val=\"000000\"/><w:shd w:val=\"clear\" w:fill=\"000000\"/></w:rPr><w:t>" + WORD + "</w:t></w:r>"));
        plants.put("hidden row", d -> d.body("<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc><w:p>" + run(WORD) + "</w:p></w:tc></w:tr><w:tr><w:tc><w:p>" + run("kept") + "</w:p></w:tc></w:tr></w:tbl>"));
        plants.put("name of a bookmark", d -> d.inParagraph("<w:bookmarkStart w:id=\"1\" w:name=\"" + WORD + "\"/>" + run("x") + "<w:bookmarkEnd w:id=\"1\"/>"));
        plants.put("note in the code", d -> d.body("<!-- " + WORD + " -->"));
        plants.put("note before the code", d -> d.part("word/document.xml", "<!-- " + WORD + " --><w:document" + NS + "><w:body><w:p>" + run("First words.") + "</w:p><w:p>" + run("Last words.") + "</w:p></w:body></w:document><?end " + WORD + "?>"));
        plants.put("processing instruction", d -> d.body("<?note " + WORD + "?>"));
        plants.put("name of a namespace", d -> d.rootAttribute("xmlns:x=\"urn:" + WORD + "\""));
        plants.put("revision id", d -> d.body("<w:p w:rsidR=\"" + WORD + "\">" + run("x") + "</w:p>"));
        plants.put("attribute of another program", d -> d.rootAttribute("xmlns:x=\"urn:x\" x:owner=\"" + WORD + "\""));
        plants.put("element of another program", d -> d.body("<x:note xmlns:x=\"urn:x\">" + WORD + "</x:note>"));
    }

    private static void fieldsAndLinks(Map<String, UnaryOperator<DocxParts>> plants) {
        for (String code : new String[] {"HYPERLINK \"mailto:" + WORD + "@example.org\"", "INCLUDETEXT \"C:/cases/" + WORD + ".docx\"", "MERGEFIELD " + WORD, "DOCPROPERTY " + WORD, "AUTHOR " + WORD,
                "TC \"" + WORD + "\"", "XE \"" + WORD + "\"", "REF " + WORD, "TOC \\t \"" + WORD + ",1\"", "PAGE \\* " + WORD}) {
            String kind = code.split(" ")[0];
            plants.put("field " + kind, d -> d.inParagraph(field(code, "result")));
            plants.put("simple field " + kind, d -> d.inParagraph("<w:fldSimple w:instr=\"" + code.replace("\"", "&quot;") + "\">" + run("result") + "</w:fldSimple>"));
        }
        plants.put("field code cut into pieces", d -> d.inParagraph("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>AUTHOR Quill</w:instrText></w:r><w:r><w:instrText>brander</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("result") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"));
        plants.put("result of a field inside a field's code", d -> d.inParagraph("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>" + field("MERGEFIELD x", WORD)
                + "<w:r><w:instrText> = 1 \"a\" \"b\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("b") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"));
        plants.put("target of a link", d -> d.outside("l", "hyperlink", "https://example.org/" + WORD).inParagraph("<w:hyperlink r:id=\"l\">" + run("here") + "</w:hyperlink>"));
        plants.put("escaped target of a link that nothing uses", d -> d.outside("l", "hyperlink", "https://example.org/%51uillbrander"));
        plants.put("data of a field", d -> d.inParagraph("<w:r><w:fldChar w:fldCharType=\"begin\"><w:fldData>" + java.util.Base64.getEncoder().encodeToString(("\1\0" + WORD).getBytes(StandardCharsets.UTF_8))
                + "</w:fldData></w:fldChar></w:r><w:r><w:instrText>ADDIN</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("kept") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"));
        plants.put("tip of a link", d -> d.inParagraph("<w:hyperlink w:anchor=\"x\" w:tooltip=\"" + WORD + "\">" + run("here") + "</w:hyperlink>"));
        plants.put("target of a link in a header", d -> d.link("h", "header", "header1.xml").section("<w:headerReference w:type=\"default\" r:id=\"h\"/>")
                .part("word/header1.xml", "<w:hdr" + NS + "><w:p><w:hyperlink r:id=\"l\">" + run("head") + "</w:hyperlink></w:p></w:hdr>")
                .part("word/_rels/header1.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"l\" Type=\"t/hyperlink\""
                        + " Target=\"file:///C:/" + WORD + "\" TargetMode=\"External\"/></Relationships>"));
    }

    private static String field(String code, String result) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> " + code.replace("\"", "&quot;") + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + run(result) + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    private static String drawing(String name, String alt) {
        return "<w:r><w:drawing><wp:inline><wp:extent cx=\"914400\" cy=\"914400\"/><wp:docPr id=\"1\" name=\"" + name + "\" descr=\"" + alt + "\" title=\"" + alt + "\"/><a:graphic><a:graphicData"
                + " uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\"1\" name=\"" + name + "\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip"
                + " r:embed=\"p\"/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }

    private static void objects(Map<String, UnaryOperator<DocxParts>> plants) {
        plants.put("embedded object", d -> d.bytes("word/embeddings/oleObject1.bin", WORD.getBytes(StandardCharsets.UTF_16LE)).inParagraph("<w:r><w:object><o:OLEObject ProgID=\"Package\" r:id=\"e\"/></w:object></w:r>"));
        plants.put("embedded workbook", d -> d.bytes("word/embeddings/book.xlsx", DocxParts.zip(Map.of("xl/sharedStrings.xml", ("<sst><si><t>" + WORD + "</t></si></sst>").getBytes(StandardCharsets.UTF_8)), "")));
        plants.put("object's name", d -> d.inParagraph("<w:r><w:object><o:OLEObject ProgID=\"" + WORD + "\" r:id=\"e\"/></w:object></w:r>"));
        plants.put("chart", d -> d.link("ch", "chart", "charts/chart1.xml").part("word/charts/chart1.xml", "<c:chartSpace" + NS + "><c:cat><c:strCache><c:pt><c:v>" + WORD + "</c:v></c:pt></c:strCache></c:cat></c:chartSpace>")
                .inParagraph("<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><c:chart r:id=\"ch\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"));
        plants.put("macro", d -> d.bytes("word/vbaProject.bin", WORD.getBytes(StandardCharsets.UTF_8)));
        plants.put("printer's settings", d -> d.bytes("word/printerSettings/printerSettings1.bin", WORD.getBytes(StandardCharsets.UTF_16LE)));
        plants.put("ink", d -> d.part("word/ink/ink1.xml", "<ink><annotation>" + WORD + "</annotation></ink>"));
        plants.put("notes of a picture (JPEG)", d -> d.link("p", "image", "media/image1.jpeg").bytes("word/media/image1.jpeg", jpeg("Exif\0\0" + WORD)).inParagraph(drawing("Picture 1", "")));
        plants.put("notes of a picture (PNG)", d -> d.link("p", "image", "media/image1.png").bytes("word/media/image1.png", png(WORD)).inParagraph(drawing("Picture 1", "")));
        plants.put("packed notes of a picture", d -> d.link("p", "image", "media/image1.png").bytes("word/media/image1.png", withChunk("zTXtComment\0\0", packed(WORD))).inParagraph(drawing("Picture 1", "")));
        plants.put("comment of a GIF picture", d -> d.link("p", "image", "media/image1.gif").bytes("word/media/image1.gif", joined(picture("gif"), "\u0021\u00fe" + WORD)).inParagraph(drawing("Picture 1", "")));
        plants.put("title of a VML shape", d -> d.inParagraph("<w:r><w:pict><v:shape o:title=\"" + WORD + "\" id=\"x\"/></w:pict></w:r>"));
        plants.put("behind a picture's end", d -> d.link("p", "image", "media/image1.png").bytes("word/media/image1.png", joined(picture("png"), WORD)).inParagraph(drawing("Picture 1", "")));
        plants.put("behind a JPEG picture's end", d -> d.link("p", "image", "media/image1.jpeg").bytes("word/media/image1.jpeg", joined(picture("jpg"), WORD)).inParagraph(drawing("Picture 1", "")));
        plants.put("behind a BMP picture's end", d -> d.link("p", "image", "media/image1.bmp").bytes("word/media/image1.bmp", joined(picture("bmp"), WORD)).inParagraph(drawing("Picture 1", "")));
        plants.put("letters of a drawing", d -> d.link("p", "image", "media/image1.svg").part("word/media/image1.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>" + WORD + "</title></svg>").inParagraph(drawing("Picture 1", "")));
        plants.put("name of a picture", d -> d.link("p", "image", "media/" + WORD + ".png").bytes("word/media/" + WORD + ".png", picture("png")).inParagraph(drawing("Picture 1", "")));
        plants.put("picture's file name", d -> d.link("p", "image", "media/image1.png").bytes("word/media/image1.png", picture("png")).inParagraph(drawing(WORD + ".jpg", "")));
        plants.put("alternative text", d -> d.link("p", "image", "media/image1.png").bytes("word/media/image1.png", picture("png")).inParagraph(drawing("Picture 1", "Photo of " + WORD)));
        plants.put("picture that nothing shows", d -> d.bytes("word/media/image7.png", png(WORD)));
        plants.put("other way to draw", d -> d.inParagraph("<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:t>seen</w:t></mc:Choice><mc:Fallback><w:t>" + WORD + "</w:t></mc:Fallback></mc:AlternateContent></w:r>"));
        plants.put("alternative text of a VML shape", d -> d.inParagraph("<w:r><w:pict><v:shape alt=\"" + WORD + "\" id=\"x\"/></w:pict></w:r>"));
        plants.put("caption of a table", d -> d.body("<w:tbl><w:tblPr><w:tblCaption w:val=\"" + WORD + "\"/><w:tblDescription w:val=\"" + WORD + "\"/></w:tblPr><w:tr><w:tc><w:p>" + run("kept") + "</w:p></w:tc></w:tr></w:tbl>"));
        plants.put("another document drawn in", d -> d.bytes("word/afchunk1.html", WORD.getBytes(StandardCharsets.UTF_8)).body("<w:altChunk r:id=\"a\"/>"));
        plants.put("page of the web", d -> d.part("word/webSettings.xml", "<w:webSettings" + NS + "><w:divs><w:div w:id=\"1\"><w:x w:val=\"" + WORD + "\"/></w:div></w:divs></w:webSettings>"));
        plants.put("hidden words of a page drawn in", d -> d.link("h", "aFChunk", "a.html").bytes("word/a.html", ("<p style='color:red; display: none'>" + WORD + "</p><div hidden><div>" + WORD + "</div>" + WORD + "</div>")
                .getBytes(StandardCharsets.UTF_8)).body("<w:altChunk r:id=\"h\"/>"));
        plants.put("note that nothing refers to", d -> d.link("f", "footnotes", "footnotes.xml").part("word/footnotes.xml", "<w:footnotes" + NS + "><w:footnote w:id=\"7\"><w:p>" + run(WORD) + "</w:p></w:footnote></w:footnotes>")
                .inParagraph("<w:del w:id=\"1\" w:author=\"A\"><w:r><w:footnoteReference w:id=\"7\"/></w:r></w:del>"));
        plants.put("embedded typeface", d -> d.bytes("word/fonts/font1.odttf", WORD.getBytes(StandardCharsets.UTF_8)));
    }

    private static void controls(Map<String, UnaryOperator<DocxParts>> plants) {
        String inner = "<w:sdtContent>" + run("kept") + "</w:sdtContent>";
        plants.put("tag of a content control", d -> d.inParagraph("<w:sdt><w:sdtPr><w:alias w:val=\"" + WORD + "\"/><w:tag w:val=\"" + WORD + "\"/></w:sdtPr>" + inner + "</w:sdt>"));
        plants.put("title of a section that repeats", d -> d.inParagraph("<w:sdt><w:sdtPr><w15:repeatingSection xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\" w15:sectionTitle=\"" + WORD + "\"/></w:sdtPr>" + inner + "</w:sdt>"));
        plants.put("choices of a content control", d -> d.inParagraph("<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText=\"" + WORD + "\" w:value=\"1\"/></w:dropDownList></w:sdtPr>" + inner + "</w:sdt>"));
        plants.put("prefixes of a data binding", d -> d.inParagraph("<w:sdt><w:sdtPr><w:dataBinding w:xpath=\"/a\" w:prefixMappings=\"xmlns:a='" + WORD + "'\"/></w:sdtPr>" + inner + "</w:sdt>"));
        plants.put("last choice of a content control", d -> d.inParagraph("<w:sdt><w:sdtPr><w:comboBox w:lastValue=\"" + WORD + "\"/></w:sdtPr>" + inner + "</w:sdt>"));
        plants.put("data binding", d -> d.inParagraph("<w:sdt><w:sdtPr><w:dataBinding w:xpath=\"/" + WORD + "\"/></w:sdtPr>" + inner + "</w:sdt>"));
        plants.put("placeholder", d -> d.inParagraph("<w:sdt><w:sdtPr><w:placeholder><w:docPart w:val=\"" + WORD + "\"/></w:placeholder></w:sdtPr>" + inner + "</w:sdt>"));
        plants.put("smart tag", d -> d.inParagraph("<w:smartTag w:uri=\"u\" w:element=\"PersonName\"><w:smartTagPr><w:attr w:name=\"n\" w:val=\"" + WORD + "\"/></w:smartTagPr>" + run("kept") + "</w:smartTag>"));
        plants.put("custom XML around text", d -> d.inParagraph("<w:customXml w:uri=\"u\" w:element=\"" + WORD + "\">" + run("kept") + "</w:customXml>"));
        plants.put("form field", d -> d.inParagraph("<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:name w:val=\"" + WORD + "\"/><w:helpText w:val=\"" + WORD + "\"/></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMTEXT</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("kept") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"));
        plants.put("repeated in old numbering", d -> d.inParagraph("<w:pPr><w:numPr><w:numberingChange w:original=\"" + WORD + "\" w:author=\"A\" w:id=\"3\"/></w:numPr></w:pPr>" + run("x")));
    }

    private static void looks(Map<String, UnaryOperator<DocxParts>> plants) {
        plants.put("name of a style", d -> d.part("word/styles.xml", "<w:styles" + NS + "><w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"" + WORD + "\"><w:name w:val=\"" + WORD + "\"/><w:aliases w:val=\""
                + WORD + "\"/></w:style></w:styles>").inParagraph("<w:pPr><w:pStyle w:val=\"" + WORD + "\"/></w:pPr>" + run("x")));
        plants.put("hidden by the style of the table", d -> d.part("word/styles.xml", "<w:styles" + NS + "><w:style w:type=\"table\" w:styleId=\"T\"><w:name w:val=\"Table Grid\"/><w:rPr><w:vanish/></w:rPr></w:style></w:styles>")
                .body("<w:tbl><w:tblPr><w:tblStyle w:val=\"T\"/></w:tblPr><w:tr><w:tc><w:p>" + run(WORD) + "</w:p></w:tc></w:tr></w:tbl>"));
        plants.put("name of a list", d -> d.link("n", "numbering", "numbering.xml").part("word/numbering.xml", "<w:numbering" + NS + "><w:abstractNum w:abstractNumId=\"1\"><w:name w:val=\"" + WORD
                + "\"/><w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum></w:numbering>"));
        plants.put("name of the theme", d -> d.part("word/theme/theme1.xml", "<a:theme" + NS + " name=\"" + WORD + "\"><a:themeElements><a:clrScheme name=\"" + WORD + "\"/></a:themeElements></a:theme>"));
        plants.put("name of a typeface", d -> d.part("word/fontTable.xml", "<w:fonts" + NS + "><w:font w:name=\"" + WORD + "\"><w:altName w:val=\"" + WORD + "\"/></w:font></w:fonts>")
                .inParagraph("<w:r><w:rPr><w:rFonts w:ascii=\"" + WORD + "\"/></w:rPr><w:t>x</w:t></w:r>"));
    }

    private static void settings(Map<String, UnaryOperator<DocxParts>> plants) {
        for (String setting : new String[] {"<w:docVars><w:docVar w:name=\"a\" w:val=\"" + WORD + "\"/></w:docVars>", "<w:mailMerge><w:query w:val=\"select " + WORD + "\"/></w:mailMerge>",
                "<w:captions><w:caption w:name=\"" + WORD + "\"/></w:captions>", "<w:rsids><w:rsid w:val=\"" + WORD + "\"/></w:rsids>", "<w:writeProtection w:recommended=\"1\" w:hash=\"" + WORD + "\"/>",
                "<w:attachedSchema w:val=\"" + WORD + "\"/>"}) {
            plants.put("setting " + setting.split("[ >]")[0].substring(1), d -> d.part("word/settings.xml", "<w:settings" + NS + ">" + setting + "</w:settings>"));
        }
        plants.put("template's path", d -> d.part("word/settings.xml", "<w:settings" + NS + "><w:attachedTemplate r:id=\"t\"/></w:settings>").part("word/_rels/settings.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"t\" Type=\"t/attachedTemplate\" Target=\"file:///C:/Users/" + WORD
                        + "/Normal.dotm\" TargetMode=\"External\"/></Relationships>"));
        plants.put("list of recipients", d -> d.part("word/recipientData.xml", "<w:recipients" + NS + "><w:recipientData><w:column w:val=\"" + WORD + "\"/></w:recipientData></w:recipients>"));
        plants.put("part in UTF-16", d -> d.part("customXml/item2.xml", "<x>" + WORD + "</x>", StandardCharsets.UTF_16));
    }

    private static void structure(Map<String, byte[]> out) {
        Map<String, byte[]> plain = new DocxParts().all();
        out.put("comment of the zip", DocxParts.zip(plain, WORD));
        out.put("field of the zip", withField(plain));
        out.put("behind the zip", joined(DocxParts.zip(plain, ""), WORD));
        out.put("before the zip's directory", between(DocxParts.zip(plain, ""), WORD + " and some more words so that it is long"));
        Map<String, byte[]> named = new LinkedHashMap<>(plain);
        named.put("word/" + WORD + ".xml", "<x/>".getBytes(StandardCharsets.UTF_8));
        out.put("name of a part", DocxParts.zip(named, ""));
        Map<String, byte[]> twice = new LinkedHashMap<>(plain);
        twice.put("word/documenX.xml", WORD.getBytes(StandardCharsets.UTF_8));
        out.put("part given twice", renamed(DocxParts.zip(twice, ""), "word/documenX.xml", "word/document.xml"));
    }

    private static byte[] joined(byte[] first, String then) {
        byte[] more = then.getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }

    /** Puts bytes before the directory and corrects the directory's place. */
    private static byte[] between(byte[] zip, String words) {
        int end = zip.length - 22;
        int directory = zip[end + 16] & 255 | (zip[end + 17] & 255) << 8 | (zip[end + 18] & 255) << 16;
        byte[] more = words.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(zip, 0, directory);
        out.writeBytes(more);
        out.write(zip, directory, zip.length - directory);
        byte[] all = out.toByteArray();
        int moved = directory + more.length;
        for (int i = 0; i < 3; i++) {
            all[all.length - 22 + 16 + i] = (byte) (moved >> 8 * i);
        }
        return all;
    }

    private static byte[] renamed(byte[] zip, String from, String to) {
        String text = new String(zip, StandardCharsets.ISO_8859_1);
        return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A picture that tells who made it. */
    static byte[] notedPicture() {
        return png(WORD);
    }

    static byte[] picture(String kind) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
            image.setRGB(3, 3, 0xFF8800);
            ImageIO.write(image, kind, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] jpeg(String note) {
        byte[] plain = picture("jpg");
        byte[] text = note.getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (text.length + 2)});
        out.writeBytes(text);
        out.write(plain, 2, plain.length - 2);
        return out.toByteArray();
    }

    private static byte[] withField(Map<String, byte[]> parts) {
        byte[] words = WORD.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream extra = new ByteArrayOutputStream();
        extra.writeBytes(new byte[] {0x77, 0x77, (byte) words.length, 0});
        extra.writeBytes(words);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setExtra(extra.toByteArray());
                out.putNextEntry(entry);
                out.write(part.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] packed(String words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(words.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] png(String note) {
        return withChunk("tEXtAuthor\0", note.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] withChunk(String head, byte[] data) {
        byte[] plain = picture("png");
        byte[] start = head.getBytes(StandardCharsets.ISO_8859_1);
        byte[] chunk = Arrays.copyOf(start, start.length + data.length);
        System.arraycopy(data, 0, chunk, start.length, data.length);
        CRC32 crc = new CRC32();
        crc.update(chunk);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 33);
        int length = chunk.length - 4;
        out.writeBytes(new byte[] {0, 0, (byte) (length >> 8), (byte) length});
        out.writeBytes(chunk);
        long sum = crc.getValue();
        out.writeBytes(new byte[] {(byte) (sum >> 24), (byte) (sum >> 16), (byte) (sum >> 8), (byte) sum});
        out.write(plain, 33, plain.length - 33);
        return out.toByteArray();
    }
}
