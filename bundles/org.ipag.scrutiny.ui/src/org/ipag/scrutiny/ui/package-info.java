/**
 * The shared UI kit on which every editor and view of the workbench stands.
 *
 * <ul>
 * <li>{@link org.ipag.scrutiny.ui.session}: the store and the rounds open in this window; autosave; undo and redo.</li>
 * <li>{@link org.ipag.scrutiny.ui.editor}: editors and views of a round, and how to open them.</li>
 * <li>{@link org.ipag.scrutiny.ui.form}: labelled fields bound to the model, empty states, state buttons.</li>
 * <li>{@link org.ipag.scrutiny.ui.viewer}: tables that sort, filter and remember their columns.</li>
 * <li>{@link org.ipag.scrutiny.ui.style}: icons and style classes; colours and fonts are in the style sheets.</li>
 * </ul>
 *
 * <p>A new editor extends {@link org.ipag.scrutiny.ui.editor.RoundEditor}, builds its fields with
 * {@link org.ipag.scrutiny.ui.form.FieldSheet} and changes the round by
 * {@link org.ipag.scrutiny.ui.session.OpenRound#execute}. Saving, undo, reopening and deletion come with that.
 */
package org.ipag.scrutiny.ui;
