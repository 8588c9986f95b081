/**
 * From passages to findings and from findings to recommendations, without widgets.
 */
package org.ipag.scrutiny.ui.feedback.conclude.model;
