/**
 * The county report: content and exporters.
 */
package org.ipag.scrutiny.report;
