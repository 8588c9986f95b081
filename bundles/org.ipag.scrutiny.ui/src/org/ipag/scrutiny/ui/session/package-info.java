/**
 * The store and the rounds open in this window. A round is loaded once and shared by every editor and view, so that
 * there is one command stack a round and undo works across editors.
 */
package org.ipag.scrutiny.ui.session;
