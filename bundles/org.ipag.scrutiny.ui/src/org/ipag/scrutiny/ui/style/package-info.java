/** Looks: style classes for the style sheets, icons, sizes in characters. No colour, font or pixel is in code. */
package org.ipag.scrutiny.ui.style;
