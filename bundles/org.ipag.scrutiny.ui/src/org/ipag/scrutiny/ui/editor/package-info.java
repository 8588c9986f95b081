/**
 * Editors and views of a round. An editor shows one object of one round, or the round as a whole; it is never dirty,
 * because the round saves itself, and it comes back when the workbench is started again.
 */
package org.ipag.scrutiny.ui.editor;
