/**
 * What a scan has found so far. A late pass sees it as {@link org.ipag.scrutiny.privacy.findings.SoFar} and reports to
 * {@link org.ipag.scrutiny.privacy.findings.Finds}; here are overlaps, the label of each value, and the words that cannot be names since they
 * belong to something found.
 */
package org.ipag.scrutiny.privacy.findings;
