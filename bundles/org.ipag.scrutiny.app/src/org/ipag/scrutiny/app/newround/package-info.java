/** Setting up a new round. */
package org.ipag.scrutiny.app.newround;
