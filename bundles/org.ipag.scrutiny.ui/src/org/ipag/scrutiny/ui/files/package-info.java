/** Choosing files and folders. */
package org.ipag.scrutiny.ui.files;
