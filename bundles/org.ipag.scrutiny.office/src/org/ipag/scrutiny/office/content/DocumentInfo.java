package org.ipag.scrutiny.office.content;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What a document says about itself. Goes into the file's properties and onto its pages, so it never holds a person's
 * name.
 *
 * @param title          title, also shown by programs as the window's title
 * @param subject        what it is about in a line; may be empty
 * @param author         role or body that answers for it, never a person
 * @param language       BCP 47 tag of the text, for example en-GB
 * @param date           date of the document; the only date written into the file, so that the same content gives the
 *                       same bytes
 * @param classification printed at the head of every page, for example OFFICIAL; may be empty
 * @param footer         printed at the foot beside the page number; may be empty
 */
public record DocumentInfo(String title, String subject, String author, String language, LocalDate date,
        String classification, String footer) {

    public DocumentInfo {
        Objects.requireNonNull(title, "title");
        subject = Objects.requireNonNullElse(subject, "");
        author = Objects.requireNonNullElse(author, "");
        language = language == null || language.isBlank() ? "en-GB" : language;
        Objects.requireNonNull(date, "date");
        classification = Objects.requireNonNullElse(classification, "");
        footer = Objects.requireNonNullElse(footer, "");
    }
}
