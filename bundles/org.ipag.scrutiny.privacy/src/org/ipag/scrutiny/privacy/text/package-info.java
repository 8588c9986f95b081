/**
 * What recognisers need to read a prepared text: folding and unwrapping, the words around a place, what a stretch is made of, the cells of tables
 * and the stamps of log entries.
 */
package org.ipag.scrutiny.privacy.text;
