/**
 * The report editor: sections over a generated draft, quotations, a live preview and export.
 */
package org.ipag.scrutiny.ui.report;
