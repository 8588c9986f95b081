package org.ipag.scrutiny.office.content;

/** What follows starts on a new page. */
public record PageBreak() implements Block {
}
