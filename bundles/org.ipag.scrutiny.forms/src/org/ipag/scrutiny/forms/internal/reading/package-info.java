/** How returned forms are read: from lines of text by way of question headings to answers. */
package org.ipag.scrutiny.forms.internal.reading;
