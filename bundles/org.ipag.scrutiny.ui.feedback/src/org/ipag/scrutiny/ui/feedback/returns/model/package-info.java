/** A district's return without widgets: its answers question by question, what is unplaced, and how they change. */
package org.ipag.scrutiny.ui.feedback.returns.model;
