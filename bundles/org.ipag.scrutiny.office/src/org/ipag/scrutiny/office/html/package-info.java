/**
 * Content written as one accessible web page.
 */
package org.ipag.scrutiny.office.html;
