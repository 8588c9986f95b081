package org.ipag.scrutiny.office.docx;

import java.math.BigInteger;
import java.util.List;

import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.ipag.scrutiny.office.content.Run;
import org.ipag.scrutiny.office.content.TextDirection;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Writes what stands in a paragraph: runs, links, bookmarks and fields. */
final class Inlines {

    private final WordFile file;

    Inlines(WordFile file) {
        this.file = file;
    }

    /** Gives a new paragraph its style; the default style is not written out. */
    CTPPr style(CTP paragraph, Look look) {
        CTPPr properties = paragraph.addNewPPr();
        if (look != Look.NORMAL) {
            properties.addNewPStyle().setVal(file.style(look));
        }
        return properties;
    }

    void runs(CTP paragraph, List<Run> runs) {
        for (Run run : runs) {
            if (run.link() == null) {
                for (TextDirection.Part part : TextDirection.parts(run.text())) {
                    CTR words = paragraph.addNewR();
                    look(words, run, part.rightToLeft());
                    text(words, part.words());
                }
            } else {
                CTHyperlink link = paragraph.addNewHyperlink();
                if (run.link().startsWith("#")) {
                    link.setAnchor(anchor(run.link().substring(1)));
                } else {
                    link.setId(file.word().getPackagePart().addRelationship(java.net.URI.create(run.link()),
                            TargetMode.EXTERNAL, XWPFRelation.HYPERLINK.getRelation()).getId());
                }
                link.setHistory(true);
                CTR linked = link.addNewR();
                linked.addNewRPr().addNewRStyle().setVal(file.style(Look.HYPERLINK));
                look(linked, run, false);
                text(linked, run.text());
            }
        }
    }

    /** The bookmark of a heading; the underscore keeps it out of Word's list of bookmarks. */
    static String anchor(String name) {
        String bookmark = "_" + name.replaceAll("[^A-Za-z0-9_]", "_");
        return bookmark.length() <= 40 ? bookmark : bookmark.substring(0, 40);
    }

    private static void look(CTR target, Run run, boolean rightToLeft) {
        if (run.bold() || run.italic() || rightToLeft) {
            CTRPr look = target.isSetRPr() ? target.getRPr() : target.addNewRPr();
            if (run.bold()) {
                look.addNewB();
                look.addNewBCs();
            }
            if (run.italic()) {
                look.addNewI();
                look.addNewICs();
            }
            if (rightToLeft) {
                look.addNewRtl();
            }
        }
    }

    /** Writes words: a line feed becomes a line break, a tab a tab; characters that XML cannot hold are left out. */
    static void text(CTR target, String words) {
        int start = 0;
        for (int at = 0; at <= words.length(); at++) {
            char c = at < words.length() ? words.charAt(at) : '\n';
            if (c == '\n' || c == '\t' || c < ' ' || c == '\uFFFE' || c == '\uFFFF') {
                if (at > start) {
                    piece(target, words.substring(start, at));
                }
                start = at + 1;
                if (at < words.length() && c == '\n') {
                    target.addNewBr();
                } else if (c == '\t') {
                    target.addNewTab();
                }
            }
        }
    }

    private static void piece(CTR target, String words) {
        CTText text = target.addNewT();
        text.setStringValue(words);
        if (words.charAt(0) == ' ' || words.charAt(words.length() - 1) == ' ') {
            text.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
        }
    }

    /** Opens a bookmark in a paragraph; {@link #endBookmark} with the same id closes it. */
    BigInteger startBookmark(CTP paragraph, String name) {
        CTBookmark start = paragraph.addNewBookmarkStart();
        BigInteger id = BigInteger.valueOf(file.nextId());
        start.setId(id);
        start.setName(name);
        return id;
    }

    void endBookmark(CTP paragraph, BigInteger id) {
        paragraph.addNewBookmarkEnd().setId(id);
    }

    /** Begins a field: its instruction, to be followed by the result and {@link #endField}. */
    static void beginField(CTP paragraph, String instruction) {
        paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        CTText code = paragraph.addNewR().addNewInstrText();
        code.setStringValue(" " + instruction + " ");
        code.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
        paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    }

    static void endField(CTP paragraph) {
        paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    /** A field with its result, for example the page number. */
    static void field(CTP paragraph, String instruction, String result) {
        beginField(paragraph, instruction);
        text(paragraph.addNewR(), result);
        endField(paragraph);
    }
}
