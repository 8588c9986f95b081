/** Where the rounds are kept, and behind which passphrase. */
package org.ipag.scrutiny.app.place;
