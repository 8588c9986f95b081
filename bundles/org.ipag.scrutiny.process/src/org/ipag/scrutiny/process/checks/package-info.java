/**
 * Checks: what is missing in a round and why it matters.
 */
package org.ipag.scrutiny.process.checks;
