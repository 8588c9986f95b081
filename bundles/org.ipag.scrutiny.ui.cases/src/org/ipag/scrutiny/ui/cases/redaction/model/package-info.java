/**
 * What the redaction desk shows and does, without widgets: the text with its findings, decisions, labels and spans.
 * Everything that changes the case is returned as a command.
 */
package org.ipag.scrutiny.ui.cases.redaction.model;
