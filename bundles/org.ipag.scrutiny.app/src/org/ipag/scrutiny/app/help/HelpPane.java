package org.ipag.scrutiny.app.help;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.ipag.scrutiny.app.about.WindowKeys;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.form.TabOut;
import org.ipag.scrutiny.ui.style.ReadingZoom;
import org.ipag.scrutiny.ui.style.Style;

/** Shows a page of help; others are found by words, chosen from the list, or reached by a link. */
final class HelpPane {

    private static final int BIGGER = 5;
    private static final int BIG = 1;

    private final HelpTopics topics;
    private final Composite composite;
    private final Text search;
    private final Combo list;
    private final Button back;
    private final StyledText text;
    private final Deque<HelpTopic> before = new ArrayDeque<>();
    private final LocalResourceManager fonts;
    private Font title;
    private Font heading;
    private List<HelpTopic> listed;
    private HelpTopic topic;
    private HelpText shown;

    HelpPane(Composite parent) {
        topics = HelpTopics.load(WindowKeys.all().stream().map(key -> key.keys() + ": " + key.action()).toList()); //$NON-NLS-1$
        composite = Style.of(new Composite(parent, SWT.NONE), Style.PAGE);
        composite.setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(Style.gap()).applyTo(composite);
        search = new Text(composite, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        search.setMessage(Messages.Help_search);
        Accessibles.name(search, Messages.Help_search);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1)
                .hint(Style.chars(search, 10), SWT.DEFAULT).applyTo(search);
        search.addModifyListener(event -> list(topics.find(search.getText()), true));
        list = new Combo(composite, SWT.READ_ONLY | SWT.DROP_DOWN);
        Accessibles.name(list, Messages.Help_pages);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER)
                .hint(Style.chars(list, 10), SWT.DEFAULT).applyTo(list);
        list.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> go(listed.get(list.getSelectionIndex()))));
        back = new Button(composite, SWT.PUSH);
        back.setText(Messages.Help_back);
        back.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> back()));
        text = Style.of(new StyledText(composite, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL), Style.CARD);
        text.setMargins(Style.chars(text, 2), Style.lines(text, 1) / 2, Style.chars(text, 2), Style.lines(text, 1) / 2);
        text.setLineSpacing(Style.lines(text, 1) / 5);
        Accessibles.name(text, Messages.Help_text);
        TabOut.of(text);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1)
                .hint(Style.chars(text, 24), Style.lines(text, 10)).applyTo(text);
        fonts = new LocalResourceManager(JFaceResources.getResources(), composite);
        makeFonts();
        ReadingZoom.follow(text, () -> {
            makeFonts();
            if (topic != null) {
                set(topic);
            }
        });
        followLinkColour();
        text.addListener(SWT.MouseUp, event -> follow(text.getOffsetAtPoint(new Point(event.x, event.y))));
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                follow(text.getCaretOffset());
            } else if (event.stateMask == SWT.ALT && event.keyCode == SWT.ARROW_LEFT) {
                back();
            }
        });
        list(topics.all(), false);
    }

    private void followLinkColour() {
        IPropertyChangeListener listener = event -> {
            if (event.getProperty().equals(JFacePreferences.HYPERLINK_COLOR) && topic != null) {
                set(topic);
            }
        };
        JFaceResources.getColorRegistry().addListener(listener);
        text.addDisposeListener(event -> JFaceResources.getColorRegistry().removeListener(listener));
    }

    private void makeFonts() {
        FontDescriptor font = FontDescriptor.createFrom(text.getFont());
        title = fonts.create(font.increaseHeight(BIGGER).setStyle(SWT.BOLD));
        heading = fonts.create(font.increaseHeight(BIG).setStyle(SWT.BOLD));
    }

    Composite composite() {
        return composite;
    }

    /** Shows the page that explains the nearest of some places; false if none does. */
    boolean show(List<String> places) {
        return topics.of(places).map(found -> {
            if (found != topic) {
                search.setText(""); //$NON-NLS-1$
                go(found);
            }
            return true;
        }).orElse(false);
    }

    /** Shows a page by its name. */
    void showPage(String name) {
        topics.named(name).ifPresent(this::go);
    }

    void focus() {
        text.setFocus();
    }

    private void list(List<HelpTopic> some, boolean showFirst) {
        listed = some;
        list.setItems(some.stream().map(HelpTopic::title).toArray(String[]::new));
        if (showFirst && !search.getText().isBlank()) {
            if (some.isEmpty()) {
                text.setText(Messages.Help_nothing);
            } else {
                go(some.getFirst());
            }
        }
        list.select(topic == null ? -1 : some.indexOf(topic));
    }

    private void go(HelpTopic next) {
        if (topic != null && topic != next) {
            before.push(topic);
        }
        set(next);
    }

    private void back() {
        if (!before.isEmpty()) {
            set(before.pop());
        }
    }

    private void set(HelpTopic next) {
        topic = next;
        shown = HelpText.of(next);
        text.setText(shown.text());
        for (HelpText.Span span : shown.spans()) {
            StyleRange range = new StyleRange(span.start(), span.length(), null, null);
            switch (span.kind()) {
                case TITLE -> range.font = title;
                case HEADING -> range.font = heading;
                case STRONG -> range.fontStyle = SWT.BOLD;
                case LINK -> {
                    range.underline = true;
                    range.underlineStyle = SWT.UNDERLINE_LINK;
                    range.foreground = JFaceResources.getColorRegistry().get(JFacePreferences.HYPERLINK_COLOR);
                }
            }
            text.setStyleRange(range);
        }
        for (int line = 0; line < text.getLineCount(); line++) {
            if (text.getLine(line).startsWith(HelpText.BULLET)) {
                text.setLineWrapIndent(line, 1, Style.chars(text, 2));
            }
        }
        text.setSelection(0);
        list.select(listed.indexOf(next));
        back.setEnabled(!before.isEmpty());
    }

    private void follow(int offset) {
        if (shown != null && offset >= 0) {
            showPage(shown.targetAt(offset));
        }
    }
}
