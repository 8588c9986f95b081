/** Help for the place a person is at: texts as data, a view and a window that show them. */
package org.ipag.scrutiny.app.help;
