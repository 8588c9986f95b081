package org.ipag.scrutiny.office.redact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ipag.scrutiny.office.text.DocumentRefusedException;
import org.ipag.scrutiny.office.text.TextDocument;
import org.ipag.scrutiny.office.text.internal.DocumentReaderService;
import org.junit.jupiter.api.Test;

/** Words that somebody covered in an OpenDocument text or a Rich Text file. */
class CoveredElsewhereTest {

    private static final String NS = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" xmlns:form=\"urn:oasis:names:tc:opendocument:xmlns:form:1.0\"";
    private static final String COLOURS = "{\\colortbl;\\red0\\green0\\blue0;\\red255\\green0\\blue0;\\red255\\green255\\blue255;}";

    private static byte[] odt(String styles, String body) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
        parts.put("content.xml", ("<office:document-content" + NS + "><office:automatic-styles>" + styles + "</office:automatic-styles><office:body><office:text>" + body
                + "</office:text></office:body></office:document-content>").getBytes(StandardCharsets.UTF_8));
        return DocxParts.zip(parts, "");
    }

    private static String style(String name, String family, String properties) {
        return "<style:style style:name=\"" + name + "\" style:family=\"" + family + "\"><style:" + family + "-properties " + properties + "/></style:style>";
    }

    private static TextPart copyOfOdt(byte[] odt) throws DocumentRefusedException {
        return clean(PlainCopy.docx(new DocumentReaderService().read(OdtText.read(odt, "a.odt").seen(), "a.odt")));
    }

    private static TextPart clean(byte[] docx) {
        WordPackage word = WordPackage.open(docx, "copy");
        word.removeHidden();
        return WordPackage.open(word.toBytes(), "copy").texts().get(0);
    }

    private static List<String> covered(TextPart part) {
        return part.covered().stream().map(each -> part.text().substring(each.start(), each.end())).toList();
    }

    private static byte[] rtf(String inner) {
        return ("{\\rtf1\\ansi " + COLOURS + inner + "}").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static TextPart copyOfRtf(byte[] rtf) throws DocumentRefusedException {
        return clean(PlainCopy.docx(new DocumentReaderService().read(rtf, "a.rtf")));
    }

    @Test
    void blackLettersOnABlackGroundInAnOdtLeaveALabel() throws Exception {
        String styles = style("B", "text", "fo:color=\"#000000\" fo:background-color=\"#000000\"") + style("G", "text", "fo:background-color=\"#000000\"") + style("P", "paragraph", "")
                .replace("<style:paragraph-properties />", "<style:text-properties fo:color=\"#000000\"/>");
        byte[] odt = odt(styles, "<text:p>Seen by <text:span text:style-name=\"B\">Quill</text:span><text:span text:style-name=\"B\">brander</text:span> at noon.</text:p><text:p text:style-name=\"P\">Seen by <text:span"
                + " text:style-name=\"G\">Quillbrander</text:span> at one.</text:p>");
        assertThat(OdtText.read(odt, "a.odt").hidden()).extracting(HiddenPart::kind, HiddenPart::text).contains(org.assertj.core.groups.Tuple.tuple(HiddenPart.Kind.COVERED_TEXT, "Quillbrander"));
        assertThat(copyOfOdt(odt).text()).isEqualTo("Seen by [BLACKED OUT] at noon.\nSeen by [BLACKED OUT] at one.\n");
    }

    @Test
    void lettersThatTheProgramMayColourOnABlackGroundAreLeftToAPerson() throws Exception {
        byte[] odt = odt(style("G", "text", "fo:background-color=\"#000000\""), "<text:p>Seen by <text:span text:style-name=\"G\">Quillbrander</text:span> at noon.</text:p>");
        assertThat(OdtText.read(odt, "a.odt").hidden()).singleElement().satisfies(part -> assertThat(part.text()).contains("Quillbrander"));
        assertThat(covered(copyOfOdt(odt))).containsExactly("Quillbrander");
    }

    @Test
    void aWholeParagraphOnItsOwnColourLeavesALabel() throws Exception {
        String styles = "<style:style style:name=\"P\" style:family=\"paragraph\"><style:paragraph-properties fo:background-color=\"#000000\"/><style:text-properties fo:color=\"#000000\"/></style:style>";
        assertThat(copyOfOdt(odt(styles, "<text:p>First.</text:p><text:p text:style-name=\"P\">Quillbrander was here.</text:p><text:p>Last.</text:p>")).text()).isEqualTo("First.\n[BLACKED OUT]\nLast.\n");
    }

    private static String shape(String kind, String place, String inner) {
        return "<draw:" + kind + " draw:style-name=\"fr\" " + place + ">" + inner + "</draw:" + kind + ">";
    }

    private static final String OVER = style("fr", "graphic", "style:wrap=\"run-through\" style:run-through=\"foreground\" draw:fill=\"solid\" draw:fill-color=\"#000000\" style:vertical-pos=\"from-top\" style:vertical-rel=\"paragraph\"");

    @Test
    void theWordsBelowAFloatingShapeOfAnOdtAreMarked() throws Exception {
        byte[] odt = odt(OVER, "<text:p>" + shape("custom-shape", "text:anchor-type=\"paragraph\" svg:x=\"74pt\" svg:y=\"0pt\" svg:width=\"40pt\" svg:height=\"14pt\"", "")
                + "Reported by Quillbrander, of the flat above.</text:p>");
        assertThat(OdtText.read(odt, "a.odt").hidden()).singleElement().satisfies(part -> assertThat(part.text()).startsWith(StoryHidden.BELOW).contains("Quillbrander"));
        assertThat(covered(copyOfOdt(odt))).singleElement().satisfies(words -> assertThat(words).contains("Quillbrander,").doesNotContain("Reported", "flat"));
        assertThat(copyOfOdt(odt).text()).contains("Reported by Quillbrander, of the flat above.", Drawings.BOX);
    }

    @Test
    void aPictureAndABoxThatHangsOnThePageCoverToo() throws Exception {
        byte[] picture = odt(OVER, "<text:p>" + shape("frame", "text:anchor-type=\"char\" svg:x=\"0pt\" svg:y=\"0pt\" svg:width=\"400pt\" svg:height=\"14pt\"", "<draw:image/>") + "Quillbrander</text:p>");
        assertThat(covered(copyOfOdt(picture))).containsExactly("Quillbrander");
        byte[] page = odt(OVER.replace("\"paragraph\"", "\"page\""), shape("rect", "text:anchor-type=\"page\" text:anchor-page-number=\"1\" svg:x=\"0pt\" svg:y=\"0pt\" svg:width=\"400pt\" svg:height=\"14pt\"", "")
                + "<text:p>Quillbrander</text:p><text:p>far</text:p><text:p>below</text:p><text:p>it</text:p>");
        assertThat(covered(copyOfOdt(page))).first().asString().startsWith("Quillbrander");
        assertThat(covered(copyOfOdt(page))).noneMatch(words -> words.contains("it"));
    }

    @Test
    void whatStandsInTheLineOrBehindTheWordsCoversNothing() throws Exception {
        String size = " svg:x=\"0pt\" svg:y=\"0pt\" svg:width=\"400pt\" svg:height=\"14pt\"";
        assertThat(covered(copyOfOdt(odt(OVER, "<text:p>" + shape("rect", "text:anchor-type=\"as-char\"" + size, "") + "Quillbrander</text:p>")))).isEmpty();
        assertThat(covered(copyOfOdt(odt(OVER.replace("foreground", "background"), "<text:p>" + shape("rect", "text:anchor-type=\"paragraph\"" + size, "") + "Quillbrander</text:p>")))).isEmpty();
        assertThat(covered(copyOfOdt(odt(OVER.replace("solid", "none"), "<text:p>" + shape("rect", "text:anchor-type=\"paragraph\"" + size, "") + "Quillbrander</text:p>")))).isEmpty();
    }

    @Test
    void whatAControlShowsIsTextOfTheCopy() throws Exception {
        String forms = "<office:forms><form:form><form:text form:id=\"a\" form:value=\"old\" form:current-value=\"Quillbrander\"/><form:checkbox form:id=\"b\" form:label=\"Warned\" form:current-state=\"checked\"/>"
                + "<form:listbox form:id=\"c\"><form:option form:label=\"North\"/><form:option form:label=\"South\" form:current-selected=\"true\"/></form:listbox>"
                + "<form:textarea form:id=\"d\"><text:p>one</text:p><text:p>two</text:p></form:textarea><form:password form:id=\"e\" form:current-value=\"secret\"/></form:form></office:forms>";
        String text = copyOfOdt(odt("", forms + "<draw:control draw:control=\"d\" text:anchor-type=\"page\"/><text:p>Name:<draw:control draw:control=\"a\"/>seen</text:p><text:p><draw:control draw:control=\"b\"/></text:p>"
                + "<text:p><draw:control draw:control=\"c\"/></text:p><text:p><draw:control draw:control=\"e\"/></text:p>")).text();
        assertThat(text).contains("Name: Quillbrander seen\n", "\u2612 Warned", "South", "one", "two").doesNotContain("secret", "North", "old");
    }

    @Test
    void theChosenEntryOfAnOldListIsTextOfTheCopy() throws Exception {
        String mark = "<text:p>Area: <field:fieldmark xmlns:field=\"urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0\" field:type=\"vnd.oasis.opendocument.field.FORMDROPDOWN\"><field:param field:name=\"Dropdown_ListEntry\""
                + " field:value=\"North\"/><field:param field:name=\"Dropdown_ListEntry\" field:value=\"South\"/><field:param field:name=\"Dropdown_Selected\" field:value=\"1\"/></field:fieldmark></text:p>";
        assertThat(copyOfOdt(odt("", mark)).text()).isEqualTo("Area: South\n");
    }

    @Test
    void whatOldFieldsOfRichTextShowIsTextOfTheCopy() throws Exception {
        String list = "{\\field{\\*\\fldinst{ FORMDROPDOWN {\\*\\formfield{\\fftype2\\ffres1{\\*\\ffname x}{\\*\\ffl North}{\\*\\ffl South}}}}}{\\fldrslt {}}}";
        String tick = "{\\field{\\*\\fldinst{ FORMCHECKBOX {\\*\\formfield{\\fftype1\\ffres25\\ffdefres1}}}}{\\fldrslt}}";
        String shown = "{\\field{\\*\\fldinst{ FORMDROPDOWN {\\*\\formfield{\\fftype2\\ffres0{\\*\\ffl North}}}}}{\\fldrslt North}}";
        assertThat(copyOfRtf(rtf("\\pard Area: " + list + ", warned " + tick + ", then " + shown + ".\\par")).text()).isEqualTo("Area: South, warned \u2612, then North.\n");
    }

    @Test
    void lettersOfTheirGroundsColourInRichTextLeaveALabel() throws Exception {
        for (String words : List.of("{\\highlight1 Quill}{\\b\\highlight1 brander}", "{\\cf1\\highlight1 Quillbrander}", "{\\cf1\\cb1 Quillbrander}", "{\\cf2\\chshdng0\\chcbpat2 Quillbrander}")) {
            byte[] rtf = rtf("\\pard Seen by " + words + " at noon.\\par");
            TextDocument text = new DocumentReaderService().read(rtf, "a.rtf");
            assertThat(PlainCopy.hidden(text)).as(words).isNotEmpty().allSatisfy(part -> assertThat(part.kind()).isEqualTo(HiddenPart.Kind.COVERED_TEXT));
            assertThat(copyOfRtf(rtf).text()).as(words).isEqualTo("Seen by [BLACKED OUT] at noon.\n");
        }
        assertThat(copyOfRtf(rtf("\\pard\\cbpat1{\\cf1 Quillbrander}\\par\\pard after\\par")).text()).isEqualTo("[BLACKED OUT]\nafter\n");
        assertThat(copyOfRtf(rtf("\\trowd\\cellx2000\\clcbpat1\\cellx4000\\pard\\intbl{\\cf1 Name}\\cell{\\cf1 Quillbrander}\\cell\\row\\pard after\\par")).text()).isEqualTo("Name\n[BLACKED OUT]\nafter\n");
    }

    @Test
    void lettersOfTheirGroundsColourLeaveALabelInNotesBoxesAndMarginsOfRichText() throws Exception {
        String words = "\\pard Seen by {\\cf1\\highlight1 Quillbrander} at noon.\\par";
        for (String aside : List.of("{\\footnote " + words + "}", "{\\footer " + words + "}", "{\\shp{\\*\\shpinst{\\shptxt " + words + "}}}")) {
            byte[] rtf = rtf("\\pard First.\\par" + aside + "\\pard Last.\\par");
            assertThat(PlainCopy.hidden(new DocumentReaderService().read(rtf, "a.rtf"))).as(aside).extracting(HiddenPart::kind, HiddenPart::text).contains(org.assertj.core.groups.Tuple.tuple(HiddenPart.Kind.COVERED_TEXT, "Quillbrander"));
            WordPackage copy = WordPackage.open(PlainCopy.docx(new DocumentReaderService().read(rtf, "a.rtf")), "copy");
            assertThat(copy.texts().stream().map(TextPart::text).collect(java.util.stream.Collectors.joining())).as(aside).contains("Seen by [BLACKED OUT] at noon.").doesNotContain("Quillbrander");
        }
    }

    @Test
    void otherLettersOnAGroundStay() throws Exception {
        assertThat(copyOfRtf(rtf("\\pard{\\cf3\\highlight1 white on black}{\\cf1\\highlight2 black on red}{\\chcbpat1 white by itself}\\par")).text()).isEqualTo("white on blackblack on redwhite by itself\n");
    }

    private static String rtfShape(String sides, String more) {
        return "{\\shp{\\*\\shpinst" + sides + "\\shpwr3\\shpfblwtxt0" + more + "{\\sp{\\sn shapeType}{\\sv 1}}{\\sp{\\sn fFilled}{\\sv 1}}}}";
    }

    @Test
    void theWordsBelowAFloatingShapeOfRichTextAreMarked() throws Exception {
        byte[] rtf = rtf("\\pard First.\\par " + rtfShape("\\shpleft1440\\shptop0\\shpright2200\\shpbottom280", "\\shpbxcolumn\\shpbypara") + "Reported by Quillbrander, of the flat above.\\par Last.\\par");
        assertThat(covered(copyOfRtf(rtf))).singleElement().satisfies(words -> assertThat(words).contains("Quillbrander,").doesNotContain("Reported", "flat"));
        assertThat(RtfHidden.list(rtf, "a.rtf")).extracting(HiddenPart::kind).containsExactly(HiddenPart.Kind.COVERED_TEXT);
        byte[] newer = rtf("\\pard " + rtfShape("\\shpleft0\\shptop0\\shpright5000\\shpbottom280\\shpbxignore\\shpbyignore", "{\\sp{\\sn posrelv}{\\sv 2}}") + "Quillbrander\\par Second.\\par Third.\\par");
        assertThat(covered(copyOfRtf(newer))).containsExactly("Quillbrander");
    }

    @Test
    void aShapeThatIsNotFilledOrLiesBehindCoversNothing() throws Exception {
        String sides = "\\shpleft0\\shptop0\\shpright5000\\shpbottom280\\shpbypara";
        for (String shape : List.of(rtfShape(sides, "").replace("fFilled}{\\sv 1", "fFilled}{\\sv 0"), rtfShape(sides, "").replace("\\shpfblwtxt0", "\\shpfblwtxt1"), rtfShape(sides, "").replace("\\shpwr3", "\\shpwr2"))) {
            byte[] rtf = rtf("\\pard " + shape + "Quillbrander\\par");
            assertThat(covered(copyOfRtf(rtf))).as(shape).isEmpty();
            assertThat(RtfHidden.list(rtf, "a.rtf")).as(shape).isEmpty();
        }
    }
}
