/** What the menus and keys do. */
package org.ipag.scrutiny.app.handlers;
