/** The shipped lists of words, which stand beside these classes, and what reads them. */
package org.ipag.scrutiny.privacy.words;
