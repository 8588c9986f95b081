/** The editor of a district's return: its state, its meeting, its documents, its answers and what is unplaced. */
package org.ipag.scrutiny.ui.feedback.returns;
