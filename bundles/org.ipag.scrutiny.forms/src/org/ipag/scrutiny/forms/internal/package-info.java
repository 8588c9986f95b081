/** What reading and importing share. */
package org.ipag.scrutiny.forms.internal;
