package org.ipag.scrutiny.office.text.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.ipag.scrutiny.office.redact.HiddenPart;
import org.ipag.scrutiny.office.redact.PlainCopy;
import org.ipag.scrutiny.office.text.Paragraph;
import org.ipag.scrutiny.office.text.SideText;
import org.ipag.scrutiny.office.text.SideText.Kind;
import org.ipag.scrutiny.office.text.Span;
import org.ipag.scrutiny.office.text.TextDocument;
import org.junit.jupiter.api.Test;

class DocReaderTest {

    @Test
    void wordsUnderABlackMarkerAreCovered() throws Exception {
        byte[] made;
        try (HWPFDocument document = new HWPFDocument(Files.newInputStream(Path.of("src_test/org/ipag/scrutiny/office/text/internal/header-and-footer.doc")));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            CharacterRun run = document.getRange().insertBefore("Quillbrander");
            run.setHighlighted((byte) 1);
            document.write(out);
            made = out.toByteArray();
        }
        TextDocument document = new DocumentReaderService().read(made, "a.doc");
        Paragraph first = (Paragraph) document.body().getFirst();
        assertThat(first.spans()).filteredOn(span -> span.text().contains("Quillbrander")).isNotEmpty().allSatisfy(span -> assertThat(span.format() & Span.COVERED).isNotZero());
    }

    @Test
    void headerAndFooterAreKeptApart() throws Exception {
        TextDocument document = new DocumentReaderService().read(Path.of("src_test/org/ipag/scrutiny/office/text/internal/header-and-footer.doc"));
        assertThat(document.sideTexts()).filteredOn(side -> side.kind() == Kind.HEADER).extracting(SideText::text).containsExactly("Words above every page");
        assertThat(document.sideTexts()).filteredOn(side -> side.kind() == Kind.FOOTER).extracting(SideText::text).containsExactly("Words below every page");
    }

    /** The file was made by LibreOffice of a Word file with a word in each place; those that begin with Ash are not seen, but for the first. */
    private static TextDocument unseenLetters() throws Exception {
        return new DocumentReaderService().read(Path.of("src_test/org/ipag/scrutiny/office/text/internal/unseen-letters.doc"));
    }

    @Test
    void lettersOfTheColourOfTheirGroundLeaveALabelWhereverTheyStand() throws Exception {
        String seen = String.join("\n", PlainCopy.visible(unseenLetters()));
        assertThat(seen).contains("runblack: Ashgrovea after", "runblackblack: [BLACKED OUT] after", "runsolid: [BLACKED OUT] after", "white:  after", "greenongreen: [BLACKED OUT] after",
                "[BLACKED OUT]\tVisibleb", "\tVisiblec").doesNotContainPattern("Ashgrove[b-z]");
        assertThat(PlainCopy.hidden(unseenLetters())).filteredOn(part -> part.kind() == HiddenPart.Kind.COVERED_TEXT || part.kind() == HiddenPart.Kind.WHITE_TEXT)
                .extracting(HiddenPart::text).containsExactlyInAnyOrder("bcdefghijkl".chars().mapToObj(c -> "Ashgrove" + (char) c).toArray(String[]::new));
    }

    @Test
    void lettersThatAreSeenOnADarkGroundStay() throws Exception {
        assertThat(PlainCopy.visible(unseenLetters())).contains("whiteonblackrun: Visiblea after").anyMatch(line -> line.endsWith("Visibleb"));
    }

    @Test
    void wordsOfBoxesOverThePageAndItsMarginsAreRead() throws Exception {
        assertThat(unseenLetters().sideTexts()).filteredOn(side -> side.kind() == Kind.TEXT_BOX).extracting(SideText::text).containsExactly("Boxwordsa Tildesley\nAshgrovel", "Headboxword");
    }

    @Test
    void oldFieldsShowTheirTickAndTheirChosenEntry() throws Exception {
        assertThat(PlainCopy.visible(unseenLetters())).contains("FORMDROP: Entrytwo after", "FORMTEXT: Textfieldword", "FORMCHECK: \u2612 yes");
    }

    /** The file was made by LibreOffice of a page with a link out and one within. */
    @Test
    void aLinkIsNoField() throws Exception {
        assertThat(PlainCopy.visible(new DocumentReaderService().read(Path.of("src_test/org/ipag/scrutiny/office/text/internal/links.doc"))))
                .contains("Before a link after.", "Second inner link.");
    }
}
