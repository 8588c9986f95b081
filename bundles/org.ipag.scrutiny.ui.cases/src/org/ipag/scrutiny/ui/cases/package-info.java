/**
 * Case editor and redaction desk.
 */
package org.ipag.scrutiny.ui.cases;
