/**
 * The sample county and its round.
 */
package org.ipag.scrutiny.sample;
