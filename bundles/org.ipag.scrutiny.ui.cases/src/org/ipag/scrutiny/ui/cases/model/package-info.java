/**
 * What the case editor shows and does, without widgets: markers, timeline, checklists, release and copies of one case.
 * Everything that changes the case is returned as a command.
 */
package org.ipag.scrutiny.ui.cases.model;
