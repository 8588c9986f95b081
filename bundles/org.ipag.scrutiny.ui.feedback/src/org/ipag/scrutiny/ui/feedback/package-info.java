/**
 * Feedback form editor and collation.
 */
package org.ipag.scrutiny.ui.feedback;
