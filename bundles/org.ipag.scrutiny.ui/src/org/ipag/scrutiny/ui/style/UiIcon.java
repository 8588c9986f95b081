package org.ipag.scrutiny.ui.style;

import org.eclipse.jface.resource.ImageDescriptor;

/** The icons of commands and of the shell, as SVG; those of the domain are in the model's labels. */
public enum UiIcon {
    ADD, REMOVE, OPEN, IMPORT, EXPORT, FORM, BACKUP, DASHBOARD, STAGE, PROBLEM, WARNING, OK, CHAIN, HISTORY, SEARCH, UNDO,
    REDO, ROUND, NEXT, SAMPLE, BLOCKED, THEME;

    /** The icon, sharp at every scaling. */
    public ImageDescriptor descriptor() {
        return ImageDescriptor.createFromURL(UiIcon.class.getResource(path()));
    }

    /** Where the icon is, for contributions in plugin.xml of other bundles. */
    String path() {
        return "/icons/" + name().toLowerCase(java.util.Locale.ROOT) + ".svg"; //$NON-NLS-1$ //$NON-NLS-2$
    }
}
