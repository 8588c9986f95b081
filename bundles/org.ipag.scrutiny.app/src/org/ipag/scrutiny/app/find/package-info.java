/** Finds words anywhere in the round. */
package org.ipag.scrutiny.app.find;
