package org.ipag.scrutiny.office.content;

/**
 * The list of headings with links and page numbers.
 *
 * @param title its heading, itself not listed
 * @param depth deepest level listed
 */
public record TableOfContents(String title, int depth) implements Block {
}
