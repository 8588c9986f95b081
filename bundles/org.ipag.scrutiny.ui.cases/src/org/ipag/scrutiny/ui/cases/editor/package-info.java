/** The case editor: one class a page, each built on the models of the package beside it. */
package org.ipag.scrutiny.ui.cases.editor;
