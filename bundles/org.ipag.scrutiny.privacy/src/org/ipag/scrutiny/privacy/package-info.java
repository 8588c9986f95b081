/**
 * Identifiers, hidden parts, redaction and disclosure. {@link org.ipag.scrutiny.privacy.Scanner} is where a scan begins;
 * {@code BuiltIn} lists the recognisers and late passes that come with the program, in their order. A recogniser looks at the prepared
 * text alone; a late pass also sees what is found so far.
 */
package org.ipag.scrutiny.privacy;
