/**
 * Content written as slides (.pptx).
 */
package org.ipag.scrutiny.office.pptx;
