package org.ipag.scrutiny.office.content;

/** One block of a document. Renderers switch over the kinds; a new kind is a compile error until each can write it. */
public sealed interface Block permits Heading, Paragraph, ListBlock, Quotation, Table, Chart, TitlePage,
        TableOfContents, PageBreak, Image, Callout, FormField {
}
