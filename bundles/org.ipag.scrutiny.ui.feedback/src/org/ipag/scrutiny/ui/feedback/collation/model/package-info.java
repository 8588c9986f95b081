/**
 * Reading and coding the answers of a round, without widgets: the grid and its filters, marking passages, themes.
 */
package org.ipag.scrutiny.ui.feedback.collation.model;
