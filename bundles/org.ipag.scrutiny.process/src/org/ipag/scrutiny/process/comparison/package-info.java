/**
 * A round beside the one before, by question, theme, coding and district. Counts only: whether a difference means
 * anything is for people to say.
 */
package org.ipag.scrutiny.process.comparison;
