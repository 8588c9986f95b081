/**
 * Quotations that match their source.
 */
package org.ipag.scrutiny.process.quotations;
