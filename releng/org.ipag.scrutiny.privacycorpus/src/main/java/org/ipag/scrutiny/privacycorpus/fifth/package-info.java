/**
 * Made-up police case papers in which every identifier is marked, to measure a scanner of personal
 * data. {@link org.ipag.scrutiny.privacycorpus.fifth.FifthDocuments} is the way in; templates,
 * sentences, names and the forms of values are text resources.
 */
package org.ipag.scrutiny.privacycorpus.fifth;
