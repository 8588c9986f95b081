/** What others saved in a round while it was open here: shown, and decided where both sides changed the same. */
package org.ipag.scrutiny.app.others;
