/** Tables that sort, filter and remember the widths, order and sorting of their columns. */
package org.ipag.scrutiny.ui.viewer;
