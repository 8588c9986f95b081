/**
 * What the report, the workbook and the slides say.
 */
package org.ipag.scrutiny.report.content;
