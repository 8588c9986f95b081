/** What goes out of a round and comes in: forms issued, forms imported, the report. */
package org.ipag.scrutiny.app.transfer;
