package org.ipag.scrutiny.office.redact;

/**
 * Something in a file that a reader of the page does not see, or may overlook.
 *
 * @param kind     what it is
 * @param place    the part of the package it stands in
 * @param text     its text, or a short description
 * @param blocking whether the file must not leave with it; what is not blocking is only shown, and its text is scanned
 */
public record HiddenPart(Kind kind, String place, String text, boolean blocking) {

    /** The places where personal data hides in a document. */
    public enum Kind {
        CORE_PROPERTY, EXTENDED_PROPERTY, CUSTOM_PROPERTY, COMMENT, TRACKED_INSERTION, TRACKED_DELETION, TRACKED_FORMATTING, HIDDEN_TEXT, WHITE_TEXT,
        COVERED_TEXT, TEXT_BOX, HEADER, FOOTER, FOOTNOTE, ENDNOTE, FIELD_CODE, HYPERLINK, EMBEDDED_OBJECT, CHART, DIAGRAM, IMAGE_METADATA, ALTERNATIVE_TEXT,
        CUSTOM_XML, REVISION_ID, THUMBNAIL, BOOKMARK, DOCUMENT_VARIABLE, ALTERNATE_CONTENT, MACRO, TEMPLATE_LINK, CONTENT_CONTROL, FORM_FIELD, PEOPLE_LIST, SCRIPT,
        ATTACHMENT, ANNOTATION, GLOSSARY, MAIL_MERGE, PRINTER_SETTINGS, STYLE_NAME, FONT, LAYER, OUTLINE, EARLIER_REVISION, FILE_STRUCTURE, OTHER_PART;

        /** The stable name used in reports, for example {@code tracked-deletion}. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
