package org.ipag.scrutiny.office.text;

/** The formats that can be read. What a file is gets decided by its content, never by its name. */
public enum DocumentFormat {
    /** Office Open XML as written by Word, LibreOffice, Pages, Google Docs and Word online. */
    DOCX("docx"),
    /** OpenDocument text. */
    ODT("odt"),
    /** The binary format of Word 97 to 2003. */
    DOC("doc"),
    /** Rich Text Format. */
    RTF("rtf");

    private final String id;

    DocumentFormat(String id) {
        this.id = id;
    }

    /** The usual file name extension without the dot, also kept with a received document. */
    public String id() {
        return id;
    }
}
