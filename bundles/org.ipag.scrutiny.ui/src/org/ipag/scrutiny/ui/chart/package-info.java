/** Charts that follow the theme, with a text alternative for those who do not see them. */
package org.ipag.scrutiny.ui.chart;
