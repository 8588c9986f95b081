package org.ipag.scrutiny.app.application;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.services.IStylingEngine;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Widget;
import org.w3c.dom.css.CSSStyleDeclaration;

/**
 * Styles the tabs around a part of the window when a person goes into it or out of it. The platform would style every
 * control anew that the part holds, hundreds of a page, so that the window waits at each such step; but which part is in
 * use, only its tabs say.
 */
final class StackStyling implements IStylingEngine {

    /** What the platform adds to the classes of the part in use and of its tabs, and when their window is not in use. */
    private static final Set<String> IN_USE = Set.of("active", "noFocus"); //$NON-NLS-1$ //$NON-NLS-2$

    private final IStylingEngine engine;
    private final IThemeEngine themes;

    private StackStyling(IStylingEngine engine, IThemeEngine themes) {
        this.engine = engine;
        this.themes = themes;
    }

    /** Styles so from now on, in all windows of an application. */
    static void in(IEclipseContext application) {
        application.set(IStylingEngine.class,
                new StackStyling(application.get(IStylingEngine.class), application.get(IThemeEngine.class)));
    }

    @Override
    public void setClassnameAndId(Object widget, String classes, String id) {
        if (widget instanceof Composite part && Objects.equals(WidgetElement.getID(part), id)
                && besidesUse(WidgetElement.getCSSClass(part)).equals(besidesUse(classes))) {
            if (!classes.equals(WidgetElement.getCSSClass(part))) {
                WidgetElement.setCSSClass(part, classes);
                style(part);
            }
        } else {
            engine.setClassnameAndId(widget, classes, id);
        }
    }

    private static Set<String> besidesUse(String classes) {
        return classes == null ? Set.of() : Arrays.stream(classes.trim().split(" +")) //$NON-NLS-1$
                .filter(each -> !IN_USE.contains(each)).collect(Collectors.toSet());
    }

    /** A part itself, or the tabs around it with what is beside them, but nothing that a part holds. */
    private void style(Composite part) {
        themes.applyStyles(part, false);
        if (part instanceof CTabFolder tabs) {
            for (Widget item : tabs.getItems()) {
                themes.applyStyles(item, false);
            }
            for (Widget beside : tabs.getChildren()) {
                themes.applyStyles(beside, false);
            }
        }
    }

    @Override
    public void setClassname(Object widget, String classes) {
        engine.setClassname(widget, classes);
    }

    @Override
    public void setId(Object widget, String id) {
        engine.setId(widget, id);
    }

    @Override
    public void style(Object widget) {
        engine.style(widget);
    }

    @Override
    public CSSStyleDeclaration getStyle(Object widget) {
        return engine.getStyle(widget);
    }
}
