/** The first page: the way to the first round in three clicks, and to the rounds there are. */
package org.ipag.scrutiny.app.welcome;
