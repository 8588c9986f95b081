/**
 * Charts as the office formats draw them themselves.
 */
package org.ipag.scrutiny.office.charts;
