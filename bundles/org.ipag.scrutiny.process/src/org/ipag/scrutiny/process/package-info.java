/**
 * The rules of a round: states, counts and checks.
 */
package org.ipag.scrutiny.process;
