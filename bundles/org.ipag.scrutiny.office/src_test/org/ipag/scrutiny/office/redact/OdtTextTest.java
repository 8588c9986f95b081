package org.ipag.scrutiny.office.redact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ipag.scrutiny.office.text.internal.DocumentReaderService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OdtTextTest {

    private static final String WORD = "Quillbrander";
    private static final String NS = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
            + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:form=\"urn:oasis:names:tc:opendocument:xmlns:form:1.0\" xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
            + " xmlns:config=\"urn:oasis:names:tc:opendocument:xmlns:config:1.0\" xmlns:script=\"urn:oasis:names:tc:opendocument:xmlns:script:1.0\"";
    private static final Map<String, byte[]> FILES = new LinkedHashMap<>();

    private static Map<String, byte[]> parts(String styles, String body) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
        parts.put("content.xml", ("<office:document-content" + NS + "><office:automatic-styles>" + styles + "</office:automatic-styles><office:body><office:text><text:p>First words.</text:p>" + body
                + "<text:p>Last words.</text:p></office:text></office:body></office:document-content>").getBytes(StandardCharsets.UTF_8));
        return parts;
    }

    private static void plant(String place, String styles, String body) {
        FILES.put(place, DocxParts.zip(parts(styles, body), ""));
    }

    private static void part(String place, String name, String content) {
        Map<String, byte[]> parts = parts("", "");
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        FILES.put(place, DocxParts.zip(parts, ""));
    }

    private static String style(String family, String properties) {
        return "<style:style style:name=\"T1\" style:family=\"" + family + "\"><style:text-properties " + properties + "/></style:style>";
    }

    static List<String> places() {
        plant("annotation", "", "<text:p><office:annotation><dc:creator>A</dc:creator><text:p>" + WORD + "</text:p></office:annotation>x</text:p>");
        plant("author of an annotation", "", "<text:p><office:annotation><dc:creator>" + WORD + "</dc:creator><text:p>y</text:p></office:annotation>x</text:p>");
        plant("tracked deletion", "", "<text:tracked-changes><text:changed-region text:id=\"c\"><text:deletion><office:change-info><dc:creator>A</dc:creator></office:change-info><text:p>" + WORD
                + "</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>x<text:change text:change-id=\"c\"/></text:p>");
        plant("tracked deletion left in its place", "", "<text:tracked-changes><text:changed-region text:id=\"c\"><text:deletion><office:change-info><dc:creator>A</dc:creator></office:change-info></text:deletion>"
                + "</text:changed-region></text:tracked-changes><text:p>x<text:change-start text:change-id=\"c\"/>" + WORD + "<text:change-end text:change-id=\"c\"/></text:p>");
        plant("cell below merged ones", "", "<table:table><table:table-row><table:table-cell><text:p>seen</text:p></table:table-cell></table:table-row><table:table-row><table:covered-table-cell><text:p>" + WORD
                + "</text:p></table:covered-table-cell></table:table-row></table:table>");
        plant("author of an insertion", "", "<text:tracked-changes><text:changed-region text:id=\"c\"><text:insertion><office:change-info><dc:creator>" + WORD
                + "</dc:creator></office:change-info></text:insertion></text:changed-region></text:tracked-changes>");
        plant("hidden section", "", "<text:section text:name=\"Section1\" text:display=\"none\"><text:p>" + WORD + "</text:p></text:section>");
        plant("hidden text", "", "<text:p>x<text:hidden-text text:condition=\"ooow:1\" text:string-value=\"" + WORD + "\" text:is-hidden=\"true\"/></text:p>");
        plant("script in a sentence", "", "<text:p>x<text:script script:language=\"JavaScript\">" + WORD + "</text:script></text:p>");
        plant("hidden paragraph", "", "<text:p><text:hidden-paragraph text:condition=\"ooow:1\" text:is-hidden=\"true\"/>" + WORD + "</text:p>");
        plant("hidden letters", style("text", "text:display=\"none\""), "<text:p><text:span text:style-name=\"T1\">" + WORD + "</text:span></text:p>");
        plant("white letters", style("text", "fo:color=\"#ffffff\""), "<text:p><text:span text:style-name=\"T1\">" + WORD + "</text:span></text:p>");
        plant("white paragraph", style("paragraph", "fo:color=\"#ffffff\""), "<text:p text:style-name=\"T1\">" + WORD + "</text:p>");
        plant("tiny letters", style("text", "fo:font-size=\"1pt\""), "<text:p><text:span text:style-name=\"T1\">" + WORD + "</text:span></text:p>");
        plant("black on black", style("text", "fo:color=\"#000000\" fo:background-color=\"#000000\""), "<text:p><text:span text:style-name=\"T1\">" + WORD + "</text:span></text:p>");
        plant("hidden row", "", "<table:table><table:table-row table:visibility=\"collapse\"><table:table-cell><text:p>" + WORD + "</text:p></table:table-cell></table:table-row><table:table-row>"
                + "<table:table-cell><text:p>kept</text:p></table:table-cell></table:table-row></table:table>");
        plant("user field", "", "<text:user-field-decls><text:user-field-decl text:name=\"a\" office:string-value=\"" + WORD + "\"/></text:user-field-decls>");
        plant("target of a link", "", "<text:p><text:a xlink:href=\"mailto:" + WORD + "@example.org\">write</text:a></text:p>");
        plant("name of a bookmark", "", "<text:p><text:bookmark text:name=\"" + WORD + "\"/>x</text:p>");
        plant("name of a drawing", "", "<text:p><draw:frame draw:name=\"Photo of " + WORD + "\"><draw:image xlink:href=\"Pictures/a.png\"/></draw:frame>x</text:p>");
        plant("alternative text", "", "<text:p><draw:frame draw:name=\"Image1\"><svg:desc>" + WORD + "</svg:desc></draw:frame>x</text:p>");
        plant("index mark", "", "<text:p><text:alphabetical-index-mark text:string-value=\"" + WORD + "\"/>x</text:p>");
        plant("database field", "", "<text:p><text:database-display text:database-name=\"" + WORD + "\" text:column-name=\"a\"/>x</text:p>");
        plant("form control", "", "<office:forms><form:form><form:text form:name=\"" + WORD + "\" form:value=\"" + WORD + "\"/></form:form></office:forms>");
        plant("script", "", "<office:scripts><script:event-listener xlink:href=\"vnd.sun.star.script:" + WORD + "\"/></office:scripts>");
        plant("linked section", "", "<text:section text:name=\"Section1\"><text:section-source xlink:href=\"../" + WORD + ".odt\"/><text:p>x</text:p></text:section>");
        plant("note in the code", "", "<!-- " + WORD + " -->");
        plant("content control", "", "<text:p><loext:content-control xmlns:loext=\"urn:x\" loext:alias=\"" + WORD + "\">x</loext:content-control></text:p>");
        plant("name of a table", "", "<table:table table:name=\"" + WORD + "\"><table:table-row><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table>");
        plant("description of a placeholder", "", "<text:p><text:placeholder text:description=\"" + WORD + "\">x</text:placeholder></text:p>");
        plant("value of a cell", "", "<table:table><table:table-row><table:table-cell office:string-value=\"" + WORD + "\"><text:p>x</text:p></table:table-cell></table:table-row></table:table>");
        plant("single word as a drawing's name", "", "<text:p><draw:frame draw:name=\"" + WORD + "\"/>x</text:p>");
        plant("element of another program", "", "<x:note xmlns:x=\"urn:x\">" + WORD + "</x:note>");
        plant("name of a style", "<style:style style:name=\"" + WORD + "\" style:family=\"text\"/>", "");
        plant("end of a long annotation", "", "<text:p><office:annotation><text:p>" + "word ".repeat(400) + WORD + "</text:p></office:annotation>x</text:p>");
        FILES.put("part in UTF-16", DocxParts.zip(utf16(), ""));
        FILES.put("one XML file", flat().getBytes(StandardCharsets.UTF_8));
        FILES.put("one XML file in UTF-16", ("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + flat()).getBytes(StandardCharsets.UTF_16));
        part("property", "meta.xml", "<office:document-meta" + NS + "><office:meta><dc:creator>" + WORD + "</dc:creator></office:meta></office:document-meta>");
        part("own property", "meta.xml", "<office:document-meta" + NS + "><office:meta><meta:user-defined meta:name=\"victim\">" + WORD + "</meta:user-defined></office:meta></office:document-meta>");
        part("template", "meta.xml", "<office:document-meta" + NS + "><office:meta><meta:template xlink:href=\"/home/" + WORD + "/a.ott\"/></office:meta></office:document-meta>");
        part("printer", "settings.xml", "<office:document-settings" + NS + "><config:config-item config:name=\"PrinterName\">" + WORD + "</config:config-item></office:document-settings>");
        part("macro", "Basic/Standard/Module1.xml", "<m>" + WORD + "</m>");
        part("embedded object", "Object 1/content.xml", "<m>" + WORD + "</m>");
        part("object's picture", "ObjectReplacements/Object 1", WORD);
        part("earlier version", "Versions/Version1", WORD);
        part("unknown part", "other/x.bin", WORD);
        part("notes of a picture", "Pictures/a.svg", "<svg><title>" + WORD + "</title></svg>");
        FILES.put("comment of the zip", DocxParts.zip(parts("", ""), WORD));
        return List.copyOf(FILES.keySet());
    }

    private static Map<String, byte[]> utf16() {
        Map<String, byte[]> parts = parts("", "");
        parts.put("VersionList.xml", ("<?xml version=\"1.0\" encoding=\"UTF-16\"?><v a=\"" + WORD + "\"/>").getBytes(StandardCharsets.UTF_16));
        return parts;
    }

    private static String flat() {
        return "<office:document" + NS + " office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:meta><dc:creator>" + WORD + "</dc:creator></office:meta><office:body><office:text>"
                + "<text:p>First words.</text:p><text:p>Last words.</text:p></office:text></office:body></office:document>";
    }

    @Test
    void whatProgramsWriteByThemselvesIsNotHidden() {
        Map<String, byte[]> parts = parts("<style:style style:name=\"P1\" style:family=\"paragraph\" style:parent-style-name=\"Standard\"/>", "<table:table table:name=\"Table1\"><table:table-row><table:table-cell>"
                + "<text:p>x</text:p></table:table-cell></table:table-row></table:table><text:sequence-decls><text:sequence-decl text:name=\"Illustration\"/></text:sequence-decls>");
        parts.put("META-INF/manifest.xml", ("<?xml version=\"1.0\"?><!DOCTYPE manifest:manifest PUBLIC \"-//OpenOffice.org//DTD Manifest 1.0//EN\" \"Manifest.dtd\"><manifest:manifest"
                + " xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><manifest:file-entry manifest:full-path=\"content.xml\"/></manifest:manifest>").getBytes(StandardCharsets.UTF_8));
        parts.put("meta.xml", ("<office:document-meta" + NS + "><office:meta><meta:user-defined meta:name=\"AppVersion\">12.0000</meta:user-defined><meta:template xlink:href=\"Normal.dotm\"/></office:meta></office:document-meta>")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(OdtText.read(DocxParts.zip(parts, ""), "a.odt").hidden()).isEmpty();
    }

    @Test
    void isKnownHoweverItWasZipped() {
        assertThat(OdtText.looksLike(flat().getBytes(StandardCharsets.UTF_8), "a.fodt")).isTrue();
        Map<String, byte[]> noType = parts("", "");
        noType.remove("mimetype");
        assertThat(OdtText.looksLike(DocxParts.zip(noType, ""), "a.odt")).isTrue();
        assertThat(OdtText.looksLike(DocxParts.zip(Map.of("content.xml", "<office:spreadsheet/>".getBytes(StandardCharsets.UTF_8)), ""), "a.ods")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("places")
    void isListedAndStaysBehind(String place) throws Exception {
        OdtText odt = OdtText.read(FILES.get(place), "case.odt");
        assertThat(odt.hidden()).anySatisfy(h -> assertThat(h.text()).contains(WORD));
        byte[] copy = PlainCopy.docx(new DocumentReaderService().read(odt.seen(), "case.odt"));
        assertThat(Leftovers.find(copy, List.of(WORD))).isEmpty();
        assertThat(WordPackage.open(copy, "copy").texts().get(0).text()).startsWith("First words.\n").endsWith("Last words.\n");
    }

    @Test
    void whatTheReaderSeesStays() throws Exception {
        byte[] odt = DocxParts.zip(parts("<style:style style:name=\"W\" style:family=\"text\"><style:text-properties fo:color=\"#ffffff\"/></style:style><style:style style:name=\"D\" style:family=\"table-cell\">"
                + "<style:table-cell-properties fo:background-color=\"#000080\"/></style:style>",
                "<text:h text:outline-level=\"2\">A heading</text:h><table:table><table:table-row><table:table-cell table:style-name=\"D\"><text:p><text:span text:style-name=\"W\">White on blue</text:span></text:p></table:table-cell>"
                        + "<table:table-cell><text:p>Beside</text:p></table:table-cell></table:table-row></table:table>"), "");
        byte[] copy = PlainCopy.docx(new DocumentReaderService().read(OdtText.read(odt, "a.odt").seen(), "a.odt"));
        String xml = new String(WordPackage.open(copy, "copy").parts().get("word/document.xml"), StandardCharsets.UTF_8);
        assertThat(xml).contains("<w:pStyle w:val=\"Heading2\"/>").contains("<w:tbl>").contains("White on blue").contains("Beside");
    }

    @Test
    void aProtectedFileIsRefused() {
        Map<String, byte[]> parts = parts("", "");
        parts.put("META-INF/manifest.xml", "<manifest><encryption-data/></manifest>".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> OdtText.read(DocxParts.zip(parts, ""), "locked.odt")).isInstanceOf(RedactionException.class).hasMessageContaining("locked.odt").hasMessageContaining("password");
    }
}
