package org.ipag.scrutiny.office.redact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ipag.scrutiny.office.text.TextDocument;
import org.ipag.scrutiny.office.text.internal.DocumentReaderService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RtfHiddenTest {

    private static final String WORD = "Quillbrander";
    private static final Map<String, String> FILES = new LinkedHashMap<>();

    static List<String> places() {
        FILES.put("author", "{\\info{\\author " + WORD + "}{\\company x}}");
        FILES.put("company", "{\\info{\\*\\company " + WORD + "}}");
        FILES.put("own property", "{\\*\\userprops{\\propname who}\\proptype30{\\staticval " + WORD + "}}");
        FILES.put("comment", "{\\*\\atnid AB}{\\*\\atnauthor A}{\\*\\annotation{\\pard " + WORD + "\\par}}");
        FILES.put("author of a comment", "{\\*\\atnauthor " + WORD + "}{\\*\\annotation{\\pard x\\par}}");
        FILES.put("list of people who revised", "{\\*\\revtbl{Unknown;}{" + WORD + ";}}");
        FILES.put("deleted text", "\\pard{\\deleted " + WORD + "}\\par");
        FILES.put("hidden text", "\\pard{\\v " + WORD + "}\\par");
        FILES.put("white text", "{\\colortbl;\\red255\\green255\\blue255;}\\pard{\\cf1 " + WORD + "}\\par");
        FILES.put("tiny text", "\\pard{\\fs2 " + WORD + "}\\par");
        FILES.put("name of a bookmark", "{\\*\\bkmkstart " + WORD + "}{\\*\\bkmkend " + WORD + "}");
        FILES.put("target of a link", "{\\field{\\*\\fldinst HYPERLINK \"mailto:" + WORD + "@example.org\"}{\\fldrslt here}}");
        FILES.put("form field", "{\\field{\\*\\fldinst FORMTEXT{\\*\\formfield{\\*\\ffname " + WORD + "}{\\*\\ffdeftext x}}}{\\fldrslt here}}");
        FILES.put("embedded object", "{\\object\\objemb{\\*\\objclass Package}{\\*\\objdata 5175696c6c6272616e646572}}");
        FILES.put("class of an object", "{\\object\\objemb{\\*\\objclass " + WORD + "}}");
        FILES.put("template", "{\\*\\template C:\\\\\\\\Users\\\\\\\\" + WORD + "}");
        FILES.put("document variable", "{\\*\\docvar{who}{" + WORD + "}}");
        FILES.put("index entry", "{\\xe\\v " + WORD + "}");
        FILES.put("group that nobody knows", "{\\*\\zzunknown {\\b " + WORD + "}}");
        FILES.put("known group that may be skipped", "{\\*\\protusertbl{" + WORD + "}}");
        FILES.put("name of an object", "{\\object\\objemb{\\*\\objname " + WORD + "}}");
        FILES.put("other name of an object", "{\\object\\objemb{\\*\\objalias " + WORD + "}{\\*\\objsect " + WORD + "}}");
        FILES.put("data of a field", "{\\field{\\*\\fldinst{\\*\\datafield 01005175696c6c6272616e646572}ADDIN}{\\fldrslt here}}");
        FILES.put("notes of a picture", "{\\pict\\pngblip " + java.util.HexFormat.of().formatHex(Plants.notedPicture()) + "}");
        FILES.put("letters of a picture in bytes", "{\\pict\\emfblip\\bin" + WORD.length() + " " + WORD + "}");
        FILES.put("moved from here", "\\pard{\\mvf " + WORD + "}\\par");
        FILES.put("name of custom XML", "{\\xmlname " + WORD + "}");
        FILES.put("script of a shape", "{\\shp{\\*\\shpinst{\\sp{\\sn script}{\\sv " + WORD + "}}}}");
        FILES.put("file name of a picture beside", "\\pard {{\\NeXTGraphic " + WORD + ".jpg \\width12 \\height10 \\noorient}\\'ac}\\par");
        FILES.put("end of a long comment", "{\\*\\atnauthor A}{\\*\\annotation{\\pard " + "word ".repeat(400) + WORD + "\\par}}");
        FILES.put("name of a drawing", "{\\shp{\\*\\shpinst{\\sp{\\sn wzDescription}{\\sv " + WORD + "}}}}");
        return List.copyOf(FILES.keySet());
    }

    private static byte[] rtf(String inner) {
        return ("{\\rtf1\\ansi " + inner + "\\pard First words.\\par\\pard Last words.\\par}").getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @MethodSource("places")
    void isListedAndStaysBehind(String place) throws Exception {
        byte[] rtf = rtf(FILES.get(place));
        TextDocument text = new DocumentReaderService().read(rtf, "case.rtf");
        List<HiddenPart> hidden = new java.util.ArrayList<>(RtfHidden.list(rtf, "case.rtf"));
        hidden.addAll(PlainCopy.hidden(text));
        assertThat(hidden).anySatisfy(h -> {
            assertThat(h.text()).contains(WORD);
            assertThat(h.blocking()).isTrue();
        });
        byte[] copy = PlainCopy.docx(text);
        assertThat(Leftovers.find(copy, List.of(WORD))).isEmpty();
        assertThat(WordPackage.open(copy, "copy").texts().get(0).text()).contains("First words.\n").endsWith("Last words.\n");
    }

    @Test
    void aBoxThatIsWrittenInTwoWaysIsReadOnce() throws Exception {
        TextDocument text = new DocumentReaderService().read(rtf("{\\shp{\\*\\shpinst{\\shptxt in a box\\par}}{\\shprslt{\\*\\do\\dobxpage\\dptxbx{\\dptxbxtext in a box\\par}}}}"
                + "{\\*\\do\\dobxpage\\dptxbx{\\dptxbxtext in an old box\\par}}"), "case.rtf");
        assertThat(text.sideTexts()).extracting(side -> side.text().strip()).containsExactly("in a box", "in an old box");
    }

    @Test
    void whiteLettersOnAColouredGroundAreSeen() throws Exception {
        byte[] rtf = rtf("{\\colortbl;\\red255\\green255\\blue255;\\red0\\green0\\blue128;}\\pard{\\chcbpat2\\cf1 white on blue}\\par\\trowd\\clcbpat2\\cellx2000\\pard\\intbl{\\cf1 in a cell}\\cell\\row\\pard ");
        String text = WordPackage.open(PlainCopy.docx(new DocumentReaderService().read(rtf, "a.rtf")), "copy").texts().get(0).text();
        assertThat(text).contains("white on blue").contains("in a cell");
    }

    @Test
    void groupsThatMayBeSkippedAndAreSeenStay() throws Exception {
        byte[] rtf = rtf("\\pard seen{\\super\\chftn}{\\*\\footnote\\pard in a note\\par} {\\field{\\*\\fldinst PAGE}{\\*\\fldrslt as a result}}{\\*\\shppict{\\pict}}\\par");
        TextDocument text = new DocumentReaderService().read(rtf, "case.rtf");
        assertThat(WordPackage.open(PlainCopy.docx(text), "copy").texts().get(0).text()).contains("seen as a result", "in a note");
        assertThat(RtfHidden.list(rtf, "case.rtf")).extracting(HiddenPart::text).noneMatch(t -> t.contains("in a note") || t.contains("result"));
    }

    @Test
    void aPlainFileHidesNothing() throws Exception {
        assertThat(RtfHidden.list(rtf(""), "a.rtf")).isEmpty();
        byte[] more = (new String(rtf(""), StandardCharsets.ISO_8859_1) + " " + WORD + "}").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(new DocumentReaderService().read(more, "a.rtf").body()).hasSize(2);
        assertThatThrownBy(() -> new DocumentReaderService().read("{\\rtf1 {\\b cut}".getBytes(StandardCharsets.US_ASCII), "a.rtf")).hasMessageContaining("cut short");
        assertThat(RtfHidden.list((new String(rtf(""), StandardCharsets.ISO_8859_1) + " more").getBytes(StandardCharsets.ISO_8859_1), "a.rtf")).extracting(HiddenPart::kind)
                .containsExactly(HiddenPart.Kind.FILE_STRUCTURE);
    }
}
