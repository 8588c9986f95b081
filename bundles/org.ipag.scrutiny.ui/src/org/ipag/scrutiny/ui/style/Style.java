package org.ipag.scrutiny.ui.style;

import org.eclipse.e4.ui.css.swt.CSSSWTConstants;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.LayoutConstants;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleControlListener;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PlatformUI;

/**
 * Style classes, as {@code css/common.css} of this bundle defines them for the light and the dark theme, and sizes in
 * characters and lines, which follow the font and the scaling of the screen.
 */
public final class Style {

    /** Large heading of a page. */
    public static final String TITLE = "ScrutinyTitle"; //$NON-NLS-1$
    /** Heading of a section. */
    public static final String HEADING = "ScrutinyHeading"; //$NON-NLS-1$
    /** Text of less weight: hints, explanations, units. */
    public static final String QUIET = "ScrutinyQuiet"; //$NON-NLS-1$
    /** A number one reads from afar. */
    public static final String FIGURE = "ScrutinyFigure"; //$NON-NLS-1$
    /** A surface that stands out from the page: a card. */
    public static final String CARD = "ScrutinyCard"; //$NON-NLS-1$
    /** A surface that one writes on: what is around the words of a text. */
    public static final String FIELD = "ScrutinyField"; //$NON-NLS-1$
    /** The page itself. */
    public static final String PAGE = "ScrutinyPage"; //$NON-NLS-1$
    /** A surface that asks for attention: what to do next. */
    public static final String CALL = "ScrutinyCall"; //$NON-NLS-1$
    /** Text that reports something wrong. */
    public static final String PROBLEM = "ScrutinyProblem"; //$NON-NLS-1$
    /** The stage that a round is at. */
    public static final String STAGE_NOW = "ScrutinyStageNow"; //$NON-NLS-1$
    /** Text that asks to be looked at: something is missing, nothing is wrong. */
    public static final String ATTENTION = "ScrutinyAttention"; //$NON-NLS-1$
    /** Bold text in the colour of what it stands on: the name of a small surface. */
    public static final String STRONG = "ScrutinyStrong"; //$NON-NLS-1$
    /** Text in the colour of what it stands on. */
    public static final String PLAIN = "ScrutinyPlain"; //$NON-NLS-1$

    /** The button that a page is about; see {@link PushButtons#main}. */
    static final String MAIN_BUTTON = "ScrutinyMainButton"; //$NON-NLS-1$
    private static final int MIN_TAB_CHARS = 6;
    /** Pages behind tabs, within a page. */
    private static final String TABS = "ScrutinyTabs"; //$NON-NLS-1$

    /** Lets screen readers jump from heading to heading; GTK asks SWT of no label, so it helps on Windows and macOS. */
    private static final AccessibleControlListener AS_HEADING = new AccessibleControlAdapter() {
        @Override
        public void getRole(AccessibleControlEvent event) {
            if (event.childID == ACC.CHILDID_SELF) {
                event.detail = ACC.ROLE_HEADING;
            }
        }
    };

    private Style() {
    }

    /** Gives a widget a style class. */
    public static <T extends Widget> T of(T widget, String styleClass) {
        widget.setData(CSSSWTConstants.CSS_CLASS_NAME_KEY, styleClass);
        return widget;
    }

    /** Gives a control another style class while it is shown. */
    public static void restyle(Control control, String styleClass) {
        if (!styleClass.equals(control.getData(CSSSWTConstants.CSS_CLASS_NAME_KEY))) {
            of(control, styleClass);
            apply(control, false);
        }
    }

    /** Gives a surface another style class while it is shown; what is on it follows. */
    public static void restyleAll(Composite surface, String styleClass) {
        apply(of(surface, styleClass), true);
    }

    private static void apply(Control control, boolean children) {
        IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        if (engine != null) {
            engine.applyStyles(control, children);
        }
    }

    /** A label with a style class; wraps if its layout makes it narrow. */
    public static Label label(Composite parent, String text, String styleClass) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        if (TITLE.equals(styleClass) || HEADING.equals(styleClass)) {
            label.getAccessible().addAccessibleControlListener(AS_HEADING);
        }
        return styleClass == null ? label : of(label, styleClass);
    }

    /** A composite with a style class and the platform's usual margins and columns. */
    public static Composite panel(Composite parent, int columns, String styleClass) {
        Composite panel = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(columns).margins(LayoutConstants.getMargins())
                .spacing(LayoutConstants.getSpacing()).applyTo(panel);
        panel.setBackgroundMode(SWT.INHERIT_DEFAULT);
        return styleClass == null ? panel : of(panel, styleClass);
    }

    /** The same without margins. */
    public static Composite row(Composite parent, int columns) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(LayoutConstants.getSpacing()).applyTo(row);
        row.setBackgroundMode(SWT.INHERIT_DEFAULT);
        return row;
    }

    /** A folder of tabs within a page. */
    public static CTabFolder tabs(Composite parent) {
        CTabFolder tabs = of(new CTabFolder(parent, SWT.TOP | SWT.FLAT), TABS);
        tabs.setRenderer(new QuietTabs(tabs));
        tabs.setMinimumCharacters(MIN_TAB_CHARS); // tabs get shorter before one is left out
        return tabs;
    }

    /** Width of so many characters in a control's font, in the points that layouts use. */
    public static int chars(Control control, int characters) {
        return new PixelConverter(control).convertWidthInCharsToPixels(characters);
    }

    /** Height of so many lines in a control's font. */
    public static int lines(Control control, int lines) {
        return new PixelConverter(control).convertHeightInCharsToPixels(lines);
    }

    /** The gap between things that belong together, horizontally and vertically. */
    public static Point gap() {
        return LayoutConstants.getSpacing();
    }
}
