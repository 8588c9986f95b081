/** Who did what when, and why. */
package org.ipag.scrutiny.app.history;
