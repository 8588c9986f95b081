/**
 * The command line: one class a verb. The verbs, their options, exit codes and JSON are stable, as others script them.
 */
package org.ipag.scrutiny.cli.internal;
