/**
 * The command line.
 */
package org.ipag.scrutiny.cli;
