/**
 * Report editor, preview and export.
 */
package org.ipag.scrutiny.ui.report;
