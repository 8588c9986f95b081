package org.ipag.scrutiny.ui.report;

import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.ipag.scrutiny.office.content.ContentDocument;
import org.ipag.scrutiny.ui.editor.RoundEditors;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.form.TabOut;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.style.ReadingZoom;
import org.ipag.scrutiny.ui.style.Style;

/** What the report says, as it will be read; a double click on a quotation goes to its source. */
final class PreviewPane {

    private final Composite composite;
    private final StyledText text;
    private PreviewText renderer;
    private ContentDocument shown;
    private PreviewText.Rendered rendered;

    PreviewPane(Composite parent, LocalResourceManager resources, OpenRound round) {
        composite = Style.of(new Composite(parent, SWT.NONE), Style.PAGE);
        GridLayoutFactory.fillDefaults().applyTo(composite);
        text = Style.of(new StyledText(composite, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY), Style.CARD);
        text.setMargins(Style.chars(text, 3), Style.lines(text, 1), Style.chars(text, 3), Style.lines(text, 1));
        // without a height the layout would measure every line of the report
        GridDataFactory.fillDefaults().grab(true, true).hint(Style.chars(text, 30), Style.lines(text, 6)).applyTo(text);
        Accessibles.describe(text, Messages.Preview_name, Messages.Preview_description);
        TabOut.of(text);
        text.setToolTipText(Messages.Preview_description);
        renderer = new PreviewText(resources, text);
        ReadingZoom.follow(text, () -> {
            renderer = new PreviewText(resources, text);
            if (shown != null) {
                show(shown);
            }
        });
        text.addLineStyleListener(this::style);
        text.addListener(SWT.MouseDoubleClick, event -> open(round));
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                open(round);
            }
        });
    }

    Composite composite() {
        return composite;
    }

    void show(ContentDocument document) {
        int top = text.getTopIndex();
        shown = document;
        rendered = renderer.render(document);
        text.setRedraw(false);
        try {
            text.setText(rendered.text());
            if (top > 0) {
                text.setTopIndex(top);
            }
        } finally {
            text.setRedraw(true);
        }
    }

    /** Says how a line looks when it is needed: a long report has thousands that nobody scrolls to. */
    private void style(LineStyleEvent event) {
        if (rendered != null) {
            event.styles = rendered.stylesIn(event.lineOffset, event.lineText.length());
            Map.Entry<Integer, PreviewText.Indent> indent = rendered.indents()
                    .floorEntry(text.getLineAtOffset(event.lineOffset));
            if (indent != null && indent.getValue().holds(text.getLineAtOffset(event.lineOffset))) {
                event.indent = indent.getValue().first();
                event.wrapIndent = indent.getValue().wrap();
            }
        }
    }

    /** Scrolls to a section. */
    void reveal(String key) {
        if (rendered != null) {
            Integer at = rendered.anchors().get("section_" + key);
            if (at != null) {
                text.setTopIndex(Math.max(0, text.getLineAtOffset(at) - 1));
            }
        }
    }

    /**
     * Selects words, from a section on if that has them.
     *
     * @param key key of the section; null for the whole
     * @return whether they stand in the report as it is printed
     */
    boolean select(String key, String words) {
        if (rendered == null) {
            return false;
        }
        int from = key == null ? 0 : rendered.anchors().getOrDefault("section_" + key, 0);
        int at = rendered.text().indexOf(words, from);
        at = at < 0 ? rendered.text().indexOf(words) : at;
        if (at < 0) {
            return false;
        }
        text.setSelection(at, at + words.length());
        text.showSelection();
        return true;
    }

    void focus() {
        text.setFocus();
    }

    private void open(OpenRound round) {
        if (rendered != null) {
            int at = text.getCaretOffset();
            rendered.sources().stream().filter(source -> source.start() <= at && at <= source.end()).findFirst()
                    .flatMap(source -> round.find(source.id())).ifPresent(object -> RoundEditors.reveal(round, object));
        }
    }
}
