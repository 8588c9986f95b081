/** Where somebody lives: addresses in one line, in blocks and in running prose, postcodes, and three words that stand for a place. */
package org.ipag.scrutiny.privacy.addresses;
