/**
 * Building blocks of pages: labelled fields bound to features of the model by commands, empty states, buttons that change
 * a state, names for screen readers.
 */
package org.ipag.scrutiny.ui.form;
