/**
 * Content written as Word documents (.docx), accessible by construction.
 */
package org.ipag.scrutiny.office.docx;
