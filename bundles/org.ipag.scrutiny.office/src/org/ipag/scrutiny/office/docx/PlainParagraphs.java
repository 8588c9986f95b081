package org.ipag.scrutiny.office.docx;

import javax.xml.namespace.QName;

import org.apache.xmlbeans.XmlCursor;
import org.ipag.scrutiny.office.content.TextDirection;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;

/**
 * Writes paragraphs of one style and one run at the end of the body without the schema's help, which takes most of the
 * time: quotations are by far the most numerous paragraphs of a report. The order of elements is that of the schema.
 */
final class PlainParagraphs implements AutoCloseable {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final QName PARAGRAPH = new QName(WORD, "p", "w");
    private static final QName PROPERTIES = new QName(WORD, "pPr", "w");
    private static final QName STYLE = new QName(WORD, "pStyle", "w");
    private static final QName VALUE = new QName(WORD, "val", "w");
    private static final QName RUN = new QName(WORD, "r", "w");
    private static final QName TEXT = new QName(WORD, "t", "w");

    private final XmlCursor end;

    PlainParagraphs(CTBody body) {
        end = body.newCursor();
        end.toEndToken();
    }

    /**
     * Whether a text can be written so: no breaks, tabs or characters that XML cannot hold, no blanks at its ends, and all of
     * it read from left to right.
     */
    static boolean fits(String text) {
        if (text.isEmpty() || TextDirection.hasBoth(text) || text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ') {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= '\uFFFE') {
                return false;
            }
        }
        return true;
    }

    void add(String styleId, String text) {
        end.beginElement(PARAGRAPH);
        end.beginElement(PROPERTIES);
        end.beginElement(STYLE);
        end.insertAttributeWithValue(VALUE, styleId);
        end.toNextToken();
        end.toNextToken();
        end.beginElement(RUN);
        end.beginElement(TEXT);
        end.insertChars(text);
        end.toNextToken();
        end.toNextToken();
        end.toNextToken();
    }

    @Override
    public void close() {
        end.close();
    }
}
