/** Commands of the case editor. */
package org.ipag.scrutiny.ui.cases.handlers;
