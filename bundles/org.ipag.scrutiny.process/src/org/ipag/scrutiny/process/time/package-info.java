/**
 * Working days, elapsed times and the deadlines of the Victims' Code.
 */
package org.ipag.scrutiny.process.time;
