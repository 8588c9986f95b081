/**
 * Office documents, in and out.
 */
package org.ipag.scrutiny.office;
