/**
 * Documents as content: what a form, guidance or report says, without how any format writes it.
 */
package org.ipag.scrutiny.office.content;
