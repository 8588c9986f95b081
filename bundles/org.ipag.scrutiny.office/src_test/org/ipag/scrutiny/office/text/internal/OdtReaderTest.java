package org.ipag.scrutiny.office.text.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.ipag.scrutiny.office.redact.PlainCopy;
import org.ipag.scrutiny.office.text.SideText;
import org.ipag.scrutiny.office.text.SideText.Kind;
import org.ipag.scrutiny.office.text.TextDocument;
import org.junit.jupiter.api.Test;

class OdtReaderTest {

    private static TextDocument read(String body) throws Exception {
        return new DocumentReaderService().read(new Zips().with("mimetype", "application/vnd.oasis.opendocument.text").with("content.xml", Zips.HEAD
                + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><office:body><office:text>" + body + "</office:text></office:body></office:document-content>").bytes(), "a.odt");
    }

    /** As LibreOffice writes them in some of its files. */
    @Test
    void wordsDeletedWithAMarkOfItAreNoPartOfTheTextThoughTheyStandInTheirPlace() throws Exception {
        TextDocument document = read("<text:tracked-changes><text:changed-region text:id=\"c\"><text:deletion><office:change-info><dc:creator>Chair</dc:creator></office:change-info></text:deletion></text:changed-region>"
                + "</text:tracked-changes><text:p>We were <text:change-start text:change-id=\"c\"/>not <text:span>very</text:span> <text:change-end text:change-id=\"c\"/>pleased.</text:p><text:p>More.</text:p>");
        assertThat(PlainCopy.visible(document)).containsExactly("We were pleased.", "More.");
        assertThat(document.sideTexts()).filteredOn(side -> side.kind() == Kind.DELETION).extracting(SideText::text).containsExactly("not very");
    }

    @Test
    void wordsInsertedWithAMarkOfItArePartOfTheText() throws Exception {
        TextDocument document = read("<text:tracked-changes><text:changed-region text:id=\"c\"><text:insertion><office:change-info><dc:creator>Chair</dc:creator></office:change-info></text:insertion></text:changed-region>"
                + "</text:tracked-changes><text:p>We were <text:change-start text:change-id=\"c\"/>very <text:change-end text:change-id=\"c\"/>pleased.</text:p>");
        assertThat(PlainCopy.visible(document)).containsExactly("We were very pleased.");
    }

    private static final String LEFT_IN_PLACE = "<text:tracked-changes><text:changed-region text:id=\"c\"><text:deletion><office:change-info><dc:creator>Chair</dc:creator></office:change-info></text:deletion></text:changed-region></text:tracked-changes>";

    @Test
    void aDeletionOfSeveralParagraphsKeepsThemApart() throws Exception {
        TextDocument document = read(LEFT_IN_PLACE + "<text:p>One <text:change-start text:change-id=\"c\"/>two</text:p><text:p>three<text:change-end text:change-id=\"c\"/> four</text:p>");
        assertThat(document.sideTexts()).filteredOn(side -> side.kind() == Kind.DELETION).extracting(SideText::text).containsExactly("two\nthree");
        assertThat(String.join("", PlainCopy.visible(document))).isEqualTo("One  four");
    }

    @Test
    void wordsBehindADeletionThatHasNoEndAreNotLost() throws Exception {
        TextDocument document = read(LEFT_IN_PLACE + "<text:p>One <text:change-start text:change-id=\"c\"/>two</text:p><text:p>three</text:p>");
        assertThat(document.sideTexts()).filteredOn(side -> side.kind() == Kind.DELETION).extracting(SideText::text).containsExactly("two\nthree");
    }
}
