package org.ipag.scrutiny.office.text;

/** A block of a document's body: a paragraph or a table. */
public sealed interface Block permits Paragraph, Table {
}
