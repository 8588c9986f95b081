/**
 * What a person changes of the report, without widgets: texts, order, what is left out, quotations.
 */
package org.ipag.scrutiny.ui.report.model;
