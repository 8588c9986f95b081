/** What the program says of itself: its version, its keys. */
package org.ipag.scrutiny.app.about;
