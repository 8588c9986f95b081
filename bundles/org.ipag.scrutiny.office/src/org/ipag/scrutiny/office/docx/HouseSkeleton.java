package org.ipag.scrutiny.office.docx;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;

import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlException;
import org.ipag.scrutiny.office.content.DocumentInfo;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** An empty A4 document in the house style. */
final class HouseSkeleton {

    private HouseSkeleton() {
    }

    static XWPFDocument create(DocumentInfo info, WordOptions options) throws IOException {
        XWPFDocument word = new XWPFDocument();
        CTStyles styles = styles();
        styles.getDocDefaults().getRPrDefault().getRPr().getLangArray(0).setVal(info.language());
        word.createStyles().setStyles(styles);
        addNumbering(word);
        page(word, options.narrow());
        settings(word.getSettings().getCTSettings(), info);
        return word;
    }

    /** The house styles, as shipped. */
    static CTStyles styles() throws IOException {
        try (InputStream in = HouseSkeleton.class.getResourceAsStream("house-styles.xml")) {
            return StylesDocument.Factory.parse(in, POIXMLTypeLoader.DEFAULT_XML_OPTIONS).getStyles();
        } catch (XmlException e) {
            throw new IOException("The house styles are damaged; install the program again.", e);
        }
    }

    private static void addNumbering(XWPFDocument word) throws IOException {
        XWPFNumbering numbering = word.createNumbering();
        for (CTAbstractNum list : lists().getAbstractNumArray()) {
            numbering.addAbstractNum(new XWPFAbstractNum(list));
        }
        for (int id = 1; id <= 5; id++) {
            numbering.addNum(BigInteger.valueOf(id), BigInteger.valueOf(id));
        }
    }

    /** The house's kinds of lists, as shipped. */
    static CTNumbering lists() throws IOException {
        try (InputStream in = HouseSkeleton.class.getResourceAsStream("house-numbering.xml")) {
            return NumberingDocument.Factory.parse(in, POIXMLTypeLoader.DEFAULT_XML_OPTIONS).getNumbering();
        } catch (XmlException e) {
            throw new IOException("The house numbering is damaged; install the program again.", e);
        }
    }

    private static void page(XWPFDocument word, boolean narrow) {
        CTSectPr section = word.getDocument().getBody().isSetSectPr() ? word.getDocument().getBody().getSectPr()
                : word.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        BigInteger side = BigInteger.valueOf(1134);
        margins.setLeft(side);
        margins.setRight(side);
        margins.setTop(BigInteger.valueOf(narrow ? 1134 : 1418));
        margins.setBottom(BigInteger.valueOf(narrow ? 1021 : 1304));
        margins.setHeader(BigInteger.valueOf(567));
        margins.setFooter(BigInteger.valueOf(510));
        margins.setGutter(BigInteger.ZERO);
    }

    /** Sets what Word needs to open the file as its own (no compatibility mode), in the document's language. */
    private static void settings(CTSettings settings, DocumentInfo info) {
        var zoom = settings.isSetZoom() ? settings.getZoom() : settings.addNewZoom();
        zoom.setPercent(BigInteger.valueOf(100));
        settings.addNewDefaultTabStop().setVal(BigInteger.valueOf(720));
        var compat = settings.isSetCompat() ? settings.getCompat() : settings.addNewCompat();
        var mode = compat.addNewCompatSetting();
        mode.setName("compatibilityMode");
        mode.setUri("http://schemas.microsoft.com/office/word");
        mode.setVal("15");
        (settings.isSetThemeFontLang() ? settings.getThemeFontLang() : settings.addNewThemeFontLang())
                .setVal(info.language());
        settings.addNewDecimalSymbol().setVal(".");
        settings.addNewListSeparator().setVal(",");
    }
}
