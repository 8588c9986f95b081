/** What is missing or wrong in the round, why it matters, and how to mend it. */
package org.ipag.scrutiny.app.problems;
