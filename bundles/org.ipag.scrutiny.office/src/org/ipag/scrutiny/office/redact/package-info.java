/**
 * Word packages opened at the level of their parts: text with the exact place of every character, replacement across runs,
 * hidden parts shown and removed. Other formats are read into a plain Word copy.
 */
package org.ipag.scrutiny.office.redact;
