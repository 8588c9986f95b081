/** The way a report leaves: written, looked at, decided, and only then under its name. */
package org.ipag.scrutiny.ui.report.release;
