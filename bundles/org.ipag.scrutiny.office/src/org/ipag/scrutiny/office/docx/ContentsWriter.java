package org.ipag.scrutiny.office.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

import org.ipag.scrutiny.office.content.Block;
import org.ipag.scrutiny.office.content.ContentDocument;
import org.ipag.scrutiny.office.content.Heading;
import org.ipag.scrutiny.office.content.HeadingNumbers;
import org.ipag.scrutiny.office.content.TableOfContents;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/**
 * Writes the table of contents as a real field, with its entries filled in, so that it reads well in programs that do
 * not work fields out, and Word need not ask whether to update it. Page numbers are those of {@link PageEstimate}; Word
 * puts its own in when it prints or the field is updated.
 */
final class ContentsWriter {

    private record Entry(Heading heading, String number, int page) {
    }

    private final WordFile file;
    private final Inlines inlines;
    private final ContentDocument document;

    ContentsWriter(WordFile file, Inlines inlines, ContentDocument document) {
        this.file = file;
        this.inlines = inlines;
        this.document = document;
    }

    void write(Place place, TableOfContents contents, boolean onNewPage) {
        CTP title = place.paragraph();
        CTPPr properties = inlines.style(title, Look.CONTENTS_HEADING);
        if (onNewPage) {
            properties.addNewPageBreakBefore();
        }
        Inlines.text(title.addNewR(), contents.title());
        List<Entry> entries = entries(contents.depth());
        for (int i = 0; i < entries.size(); i++) {
            CTP paragraph = place.paragraph();
            CTTabStop pages = inlines.style(paragraph, Look.contents(entries.get(i).heading().level())).addNewTabs().addNewTab();
            pages.setVal(STTabJc.RIGHT);
            pages.setLeader(STTabTlc.DOT);
            pages.setPos(BigInteger.valueOf(file.textWidth())); // as Word does; a template's pages may be narrower
            if (i == 0) {
                Inlines.beginField(paragraph, "TOC \\o \"1-" + contents.depth() + "\" \\h \\z \\u");
            }
            entry(paragraph, entries.get(i));
            if (i == entries.size() - 1) {
                Inlines.endField(paragraph);
            }
        }
    }

    private List<Entry> entries(int depth) {
        List<Entry> entries = new ArrayList<>();
        HeadingNumbers numbers = new HeadingNumbers();
        PageEstimate pages = new PageEstimate(document, file);
        for (Block block : document.blocks()) {
            if (block instanceof Heading heading) {
                String number = numbers.next(heading);
                if (heading.level() <= depth) {
                    entries.add(new Entry(heading, number, pages.pageOf(heading)));
                }
            }
        }
        return entries;
    }

    private void entry(CTP paragraph, Entry entry) {
        CTHyperlink link = paragraph.addNewHyperlink();
        String anchor = Inlines.anchor(entry.heading().anchor());
        link.setAnchor(anchor);
        link.setHistory(true);
        Inlines.text(link.addNewR(), entry.number().replace(' ', '\u00a0') + entry.heading().text());
        link.addNewR().addNewTab();
        link.addNewR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        CTR code = link.addNewR();
        var instruction = code.addNewInstrText();
        instruction.setStringValue(" PAGEREF " + anchor + " \\h ");
        instruction.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
        link.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        Inlines.text(link.addNewR(), String.valueOf(entry.page()));
        link.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
    }
}
