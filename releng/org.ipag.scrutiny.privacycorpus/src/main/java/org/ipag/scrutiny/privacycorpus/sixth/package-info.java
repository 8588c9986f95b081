/**
 * A sixth part of the corpus: made-up crime reports, statements, logs, custody records, e-mails and letters in which
 * every mention of a person and every identifier is marked. {@link org.ipag.scrutiny.privacycorpus.sixth.SixthDocuments}
 * is the way in; the names, stories, frames and ways of writing a value are text resources.
 */
package org.ipag.scrutiny.privacycorpus.sixth;
