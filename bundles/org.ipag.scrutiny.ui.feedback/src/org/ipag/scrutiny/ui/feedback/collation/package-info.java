/**
 * The collation editor: every answer by question and district, filtered while one types, marked and coded in place.
 */
package org.ipag.scrutiny.ui.feedback.collation;
