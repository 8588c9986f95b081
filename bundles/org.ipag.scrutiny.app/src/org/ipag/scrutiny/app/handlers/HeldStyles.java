package org.ipag.scrutiny.app.handlers;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.e4.ui.css.core.engine.CSSElementContext;
import org.eclipse.e4.ui.css.core.engine.CSSEngine;
import org.eclipse.e4.ui.css.core.resources.IResourcesRegistry;
import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.e4.ui.css.swt.resources.SWTResourcesRegistry;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;

/**
 * Widgets that the platform does not restyle while it changes its theme. It would give every widget of every page back to
 * the system and style it anew, twice and in one go; the engine skips those whose element it cannot find, so the elements
 * are put aside meanwhile. The fonts of the last theme live on until no widget has them any more.
 */
final class HeldStyles {

    private record Held(CSSElementContext context, WidgetElement element) {
    }

    private final List<Held> held = new ArrayList<>();
    private final IResourcesRegistry last;

    private HeldStyles(IResourcesRegistry last) {
        this.last = last;
    }

    /** Holds back the widgets until {@link #release}. */
    static HeldStyles of(List<? extends Widget> widgets, CSSEngine engine, Display display) {
        HeldStyles styles = new HeldStyles(engine.getResourcesRegistry());
        engine.setResourcesRegistry(new SWTResourcesRegistry(display));
        for (Widget widget : widgets) {
            CSSElementContext context = engine.getCSSElementContext(widget);
            if (context != null && context.getElement() instanceof WidgetElement element) {
                context.setElement(null);
                styles.held.add(new Held(context, element));
            }
        }
        return styles;
    }

    /** Lets the engine find the widgets again; none of them is restyled yet. */
    void release() {
        held.forEach(each -> each.context().setElement(each.element()));
        held.clear();
    }

    /** No widget has a font of the last theme any more. */
    void dispose() {
        release();
        last.dispose();
    }
}
