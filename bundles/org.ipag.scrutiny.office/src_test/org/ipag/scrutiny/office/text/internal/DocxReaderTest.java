package org.ipag.scrutiny.office.text.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.ipag.scrutiny.office.text.Block;
import org.ipag.scrutiny.office.text.Paragraph;
import org.ipag.scrutiny.office.text.SideText;
import org.ipag.scrutiny.office.text.Table;
import org.ipag.scrutiny.office.text.TextDocument;
import org.junit.jupiter.api.Test;

class DocxReaderTest {

    private static TextDocument read(Zips zip) throws Exception {
        return new DocumentReaderService().read(zip.bytes(), "form.docx");
    }

    private static List<String> lines(String body) throws Exception {
        return StoryBuilder.plain(read(Zips.word(body)).body()).lines().toList();
    }

    private static Paragraph paragraph(TextDocument document, int index) {
        return (Paragraph) document.body().get(index);
    }

    private static String run(String inner) {
        return "<w:r>" + inner + "</w:r>";
    }

    @Test
    void insertedTextIsTextAndDeletedTextIsKeptAside() throws Exception {
        TextDocument document = read(Zips.word(Zips.p("Kept ", "<w:del w:author=\"A\">" + run("<w:delText>gone</w:delText>") + "</w:del>",
                "<w:ins>" + run("<w:t>new</w:t>") + "</w:ins>", "<w:moveFrom>" + run("<w:t> left</w:t>") + "</w:moveFrom>",
                "<w:moveTo>" + run("<w:t> came</w:t>") + "</w:moveTo>")));
        assertThat(StoryBuilder.plain(document.body())).isEqualTo("Kept new came");
        assertThat(document.sideTexts()).extracting(SideText::kind, SideText::text)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(SideText.Kind.DELETION, "gone left"));
    }

    @Test
    void aDeletedParagraphMarkJoinsParagraphs() throws Exception {
        assertThat(lines("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("<w:t xml:space=\"preserve\">One </w:t>") + "</w:p>"
                + Zips.p("two"))).containsExactly("One two");
    }

    @Test
    void aDeletedRowIsNoText() throws Exception {
        TextDocument document = read(Zips.word("<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>" + Zips.p("old") + "</w:tc></w:tr>"
                + "<w:tr><w:tc>" + Zips.p("new") + "</w:tc></w:tr></w:tbl>"));
        assertThat(StoryBuilder.plain(document.body())).isEqualTo("new");
        assertThat(document.sideTexts()).extracting(SideText::text).containsExactly("old");
    }

    @Test
    void choiceAndFallbackAreOneText() throws Exception {
        String box = "<w:txbxContent>" + Zips.p("boxed") + "</w:txbxContent>";
        TextDocument document = read(Zips.word(Zips.p("Text", run("<mc:AlternateContent><mc:Choice>" + box
                + "</mc:Choice><mc:Fallback>" + box + "</mc:Fallback></mc:AlternateContent>"))));
        assertThat(document.sideTexts()).extracting(SideText::text).containsExactly("boxed");
        TextDocument old = read(Zips.word(Zips.p("Text", run("<mc:AlternateContent><mc:Choice><x/></mc:Choice><mc:Fallback>"
                + box + "</mc:Fallback></mc:AlternateContent>"))));
        assertThat(old.sideTexts()).extracting(SideText::text).containsExactly("boxed");
    }

    @Test
    void fieldsShowTheirResult() throws Exception {
        assertThat(lines(Zips.p("On ", run("<w:fldChar w:fldCharType=\"begin\"/>"), run("<w:instrText> DATE </w:instrText>"),
                run("<w:fldChar w:fldCharType=\"separate\"/>"), "Monday", run("<w:fldChar w:fldCharType=\"end\"/>"), " at ten")))
                .containsExactly("On Monday at ten");
        assertThat(lines(Zips.p(run("<w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar>"),
                run("<w:instrText>FORMCHECKBOX</w:instrText>"), run("<w:fldChar w:fldCharType=\"end\"/>"), " Yes")))
                .containsExactly("☒ Yes");
    }

    @Test
    void signsThatAreElements() throws Exception {
        assertThat(lines(Zips.p("a", run("<w:tab/>"), "b", run("<w:noBreakHyphen/>"), "c", run("<w:softHyphen/>"), "d",
                run("<w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/>"), run("<w:br/>"), "e")))
                .containsExactly("a\tb-cd☑", "e");
    }

    @Test
    void everyKindOfControlAndWrapperIsReadThrough() throws Exception {
        String inline = "<w:sdt><w:sdtPr><w:tag w:val=\"t1\"/></w:sdtPr><w:sdtContent>" + run("<w:t>in</w:t>") + "</w:sdtContent></w:sdt>";
        TextDocument document = read(Zips.word(Zips.p(inline, "<w:smartTag>" + run("<w:t>smart</w:t>") + "</w:smartTag>",
                "<w:hyperlink r:id=\"x\">" + run("<w:t>link</w:t>") + "</w:hyperlink>", "<m:oMath><m:r><m:t>sum</m:t></m:r></m:oMath>")
                + "<w:tbl><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtPr><w:tag w:val=\"t2\"/></w:sdtPr><w:sdtContent><w:tc>" + Zips.p("cell")
                + "</w:tc></w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>"));
        assertThat(StoryBuilder.plain(document.body())).isEqualTo("insmartlinksum\ncell");
        assertThat(paragraph(document, 0).spans().getFirst().tags()).containsExactly("t1");
        Paragraph cell = (Paragraph) ((Table) document.body().get(1)).rows().getFirst().cells().getFirst().blocks().getFirst();
        assertThat(cell.spans().getFirst().tags()).containsExactly("t2");
    }

    @Test
    void aPromptIsNoAnswerButTypedWordsAre() throws Exception {
        String control = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
        assertThat(paragraph(read(Zips.word(Zips.p(control.formatted(run("<w:t>Click or tap here to enter text.</w:t>"))))), 0)
                .spans().getFirst().placeholder()).isTrue();
        TextDocument typed = read(Zips.word(Zips.p(control.formatted(run("<w:t>We felt heard.</w:t>")))));
        assertThat(paragraph(typed, 0).spans().getFirst().placeholder()).isFalse();
        assertThat(typed.warnings()).isNotEmpty();
    }

    @Test
    void bookmarksReachOverParagraphs() throws Exception {
        TextDocument document = read(Zips.word(Zips.p("<w:bookmarkStart w:id=\"3\" w:name=\"b\"/>", "one") + Zips.p("two", "<w:bookmarkEnd w:id=\"3\"/>", "three")));
        assertThat(paragraph(document, 0).spans().getFirst().bookmarks()).containsExactly("b");
        assertThat(paragraph(document, 1).spans()).extracting(span -> span.text() + span.bookmarks()).containsExactly("two[b]", "three[]");
    }

    @Test
    void hiddenTextIsReadWithAWarning() throws Exception {
        TextDocument document = read(Zips.word(Zips.p("<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>")));
        assertThat(StoryBuilder.plain(document.body())).isEqualTo("hidden");
        assertThat(document.warnings()).anyMatch(warning -> warning.contains("hidden"));
    }

    @Test
    void automaticNumbersAreCounted() throws Exception {
        String numbering = Zips.HEAD + "<w:numbering" + Zips.W + "><w:abstractNum w:abstractNumId=\"1\">"
                + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"Q%1.\"/></w:lvl>"
                + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerRoman\"/><w:lvlText w:val=\"%1.%2)\"/></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/>"
                + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num></w:numbering>";
        String item = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>";
        TextDocument document = read(Zips.word(item.formatted(0, 1) + item.formatted(1, 1) + item.formatted(1, 1) + item.formatted(0, 1)
                + item.formatted(1, 1) + item.formatted(0, 2) + item.formatted(0, 2)).related("numbering", "numbering.xml", numbering));
        assertThat(document.body()).extracting(block -> ((Paragraph) block).label().text())
                .containsExactly("Q3.", "3.i)", "3.ii)", "Q4.", "4.i)", "Q1.", "Q2.");
    }

    @Test
    void notesCommentsAndHeadersAreKeptWithTheirPlace() throws Exception {
        TextDocument document = read(Zips.word(Zips.p("first") + Zips.p("second", run("<w:footnoteReference w:id=\"2\"/>"), run("<w:commentReference w:id=\"0\"/>")))
                .related("footnotes", "footnotes.xml", "<w:footnotes" + Zips.W + "><w:footnote w:id=\"0\"><w:p/></w:footnote><w:footnote w:id=\"2\">" + Zips.p("note") + "</w:footnote></w:footnotes>")
                .related("comments", "comments.xml", "<w:comments" + Zips.W + "><w:comment w:id=\"0\" w:author=\"Jo\">" + Zips.p("remark") + "</w:comment></w:comments>")
                .related("header", "header1.xml", "<w:hdr" + Zips.W + ">" + Zips.p("top") + "</w:hdr>")
                .related("header", "header2.xml", "<w:hdr" + Zips.W + ">" + Zips.p("top") + "</w:hdr>"));
        assertThat(document.sideTexts()).containsExactly(new SideText(SideText.Kind.NOTE, "note", "", 1),
                new SideText(SideText.Kind.COMMENT, "remark", "Jo", 1), new SideText(SideText.Kind.HEADER, "top", "", -1));
    }

    @Test
    void piecesPutInWholeAreRead() throws Exception {
        Zips zip = Zips.word(Zips.p("before") + "<w:altChunk r:id=\"a.html\"/><w:altChunk r:id=\"b.docx\"/>" + Zips.p("after"))
                .related("aFChunk", "a.html", "<html><head><style>p{}</style></head><body><p>from &amp; the <b>web</b></p><p>two</p></body></html>")
                .related("aFChunk", "b.docx", "").with("word/b.docx", Zips.word(Zips.p("from Word")).bytes());
        List<Block> body = read(zip).body();
        assertThat(StoryBuilder.plain(body)).isEqualTo("before\nfrom & the web\ntwo\nfrom Word\nafter");
    }
}
