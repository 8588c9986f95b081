/**
 * Feedback forms and guidance, issued as Word documents.
 */
package org.ipag.scrutiny.forms.issue;
