/**
 * The document a district sent, beside its answers, with the place each answer was read from.
 */
package org.ipag.scrutiny.ui.feedback.source;
