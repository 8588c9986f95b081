/**
 * What the comparison of two rounds shows, without widgets.
 */
package org.ipag.scrutiny.ui.feedback.comparison.model;
