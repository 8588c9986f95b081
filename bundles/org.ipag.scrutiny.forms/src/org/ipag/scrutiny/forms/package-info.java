/**
 * Feedback forms: issued and read.
 */
package org.ipag.scrutiny.forms;
