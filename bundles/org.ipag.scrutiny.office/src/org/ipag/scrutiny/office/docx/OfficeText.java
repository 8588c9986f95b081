package org.ipag.scrutiny.office.docx;

import java.util.ResourceBundle;

/** The few words the renderers themselves put into a document. */
public final class OfficeText {

    private OfficeText() {
    }

    /** The text of a key of office.properties. */
    public static String get(String key) {
        return ResourceBundle.getBundle("org.ipag.scrutiny.office.docx.office").getString(key);
    }
}
