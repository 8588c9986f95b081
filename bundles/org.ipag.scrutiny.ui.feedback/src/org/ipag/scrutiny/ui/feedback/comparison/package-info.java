/**
 * This round beside the one before: by question and theme, with the words of both to read in place and to go to.
 */
package org.ipag.scrutiny.ui.feedback.comparison;
