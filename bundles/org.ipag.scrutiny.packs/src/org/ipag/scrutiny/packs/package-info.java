/**
 * Case packs, their release and the ledger of copies.
 */
package org.ipag.scrutiny.packs;
