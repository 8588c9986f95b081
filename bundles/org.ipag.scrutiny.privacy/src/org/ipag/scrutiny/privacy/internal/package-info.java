/**
 * The built-in recognisers and late passes of the scanner; {@link org.ipag.scrutiny.privacy.internal.BuiltIn} lists both in their order.
 * A recogniser looks at the prepared text alone. A late pass also sees what is found so far
 * ({@link org.ipag.scrutiny.privacy.internal.SoFar}) and reports to {@link org.ipag.scrutiny.privacy.internal.Finds}. Tables are cut by
 * {@link org.ipag.scrutiny.privacy.internal.Table}, the beginnings of log entries by
 * {@link org.ipag.scrutiny.privacy.internal.EntryStamp}; lists of words stand in the files of {@code words}, those with sections are read
 * by {@link org.ipag.scrutiny.privacy.internal.WordSections}.
 */
package org.ipag.scrutiny.privacy.internal;
