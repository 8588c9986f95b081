/** How forms that were read are put into a round. */
package org.ipag.scrutiny.forms.internal.importing;
