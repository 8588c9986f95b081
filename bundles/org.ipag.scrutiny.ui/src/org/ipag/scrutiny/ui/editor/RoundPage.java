package org.ipag.scrutiny.ui.editor;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/**
 * A page that shows the round as a whole, for example the collation, as contributed at the extension point
 * {@code org.ipag.scrutiny.ui.roundPages}. The round's tree and the menu Round offer the pages.
 *
 * @param id     id of the page
 * @param label  its name
 * @param stage  the stage it belongs to: prepare, collect, collate, conclude, report or follow-up
 * @param editor id of its editor
 * @param order  its place among the pages of the stage
 * @param icon   its icon
 */
public record RoundPage(String id, String label, String stage, String editor, int order, ImageDescriptor icon) {

    private static final String POINT = "org.ipag.scrutiny.ui.roundPages"; //$NON-NLS-1$

    /** All pages, in order. */
    public static List<RoundPage> all() {
        return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)).map(RoundPage::read)
                .sorted(Comparator.comparingInt(RoundPage::order)).toList();
    }

    /** The first page of a stage, if there is one. */
    public static Optional<RoundPage> first(String stage) {
        return all().stream().filter(page -> page.stage().equals(stage)).findFirst();
    }

    private static RoundPage read(IConfigurationElement element) {
        String order = element.getAttribute("order"); //$NON-NLS-1$
        String icon = element.getAttribute("icon"); //$NON-NLS-1$
        ImageDescriptor image = icon == null ? null
                : ResourceLocator.imageDescriptorFromBundle(element.getContributor().getName(), icon).orElse(null);
        return new RoundPage(element.getAttribute("id"), element.getAttribute("label"), element.getAttribute("stage"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                element.getAttribute("editor"), order == null ? 0 : Integer.parseInt(order), image); //$NON-NLS-1$
    }
}
