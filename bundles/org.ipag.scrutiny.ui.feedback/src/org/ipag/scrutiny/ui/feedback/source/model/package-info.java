/**
 * A received document as plain text, without widgets, and where words stand in it.
 */
package org.ipag.scrutiny.ui.feedback.source.model;
