/**
 * The conclusions of a round on one screen: passages, the findings that rest on them and the recommendations that follow.
 */
package org.ipag.scrutiny.ui.feedback.conclude;
