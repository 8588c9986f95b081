/**
 * Identifiers, hidden parts, redaction and disclosure.
 */
package org.ipag.scrutiny.privacy;
