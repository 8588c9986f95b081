/**
 * Who wrote what: authors in the columns of logs and tables, initials, and the letters with which somebody signs. Late passes, for these go by
 * the names that are found.
 */
package org.ipag.scrutiny.privacy.logs;
