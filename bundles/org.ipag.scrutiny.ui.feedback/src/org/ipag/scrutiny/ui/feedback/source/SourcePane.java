package org.ipag.scrutiny.ui.feedback.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.ReturnDocument;
import org.ipag.scrutiny.model.round.UnplacedText;
import org.ipag.scrutiny.office.text.DocumentReader;
import org.ipag.scrutiny.office.text.TextDocument;
import org.ipag.scrutiny.ui.feedback.collation.model.WordSpan;
import org.ipag.scrutiny.ui.feedback.source.model.SourceText;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.form.OnceShown;
import org.ipag.scrutiny.ui.form.TabOut;
import org.ipag.scrutiny.ui.session.WorkbenchStore;
import org.ipag.scrutiny.ui.style.ReadingZoom;
import org.ipag.scrutiny.ui.style.Style;

/** The document an answer was read from, as it was received, with the words of the answer marked in it. */
public final class SourcePane {

    private final Composite composite;
    private final Label heading;
    private final StyledText text;
    private final OnceShown shown;
    private ReturnDocument document;
    private SourceText source;
    private String words = "";

    public SourcePane(Composite parent) {
        composite = Style.of(new Composite(parent, SWT.NONE), Style.PAGE);
        shown = new OnceShown(composite);
        composite.setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridLayoutFactory.swtDefaults().applyTo(composite);
        heading = Style.label(composite, Messages.Source_none, Style.QUIET);
        GridDataFactory.fillDefaults().grab(true, false).hint(Style.chars(heading, 20), SWT.DEFAULT).applyTo(heading);
        text = Style.of(new StyledText(composite, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY | SWT.BORDER),
                Style.CARD);
        ReadingZoom.follow(text);
        text.setMargins(Style.chars(text, 1), Style.lines(text, 1) / 2, Style.chars(text, 1), 0);
        GridDataFactory.fillDefaults().grab(true, true).hint(Style.chars(text, 20), Style.lines(text, 4)).applyTo(text);
        Accessibles.name(text, Messages.Source_name);
        TabOut.of(text);
    }

    /** What holds the pane, to lay it out. */
    public Composite composite() {
        return composite;
    }

    /** Shows where an answer was read from; null for none. */
    public void show(Answer answer) {
        show(answer == null ? null : answer.getDocument(), answer == null ? "" : answer.getText());
    }

    /** Shows where unplaced text stood; null for none. */
    public void show(UnplacedText unplaced) {
        show(unplaced == null ? null : unplaced.getDocument(), unplaced == null ? "" : unplaced.getText());
    }

    /** Shows a document with words marked in it. */
    public void show(ReturnDocument of, String marked) {
        shown.run(() -> fill(of, marked));
    }

    private void fill(ReturnDocument of, String marked) {
        words = marked == null ? "" : marked;
        if (of == document) {
            mark();
            return;
        }
        document = of;
        source = null;
        text.setText("");
        if (of == null || of.getSha256() == null || of.getSha256().isBlank()) {
            say(of == null ? Messages.Source_none : Messages.Source_typed);
            return;
        }
        say(Messages.bind(Messages.Source_reading, of.getFileName()));
        String hash = of.getSha256();
        String name = of.getFileName();
        PlatformUI.getWorkbench().getService(WorkbenchStore.class)
                .<TextDocument>run(Messages.bind(Messages.Source_reading, name), (store, monitor) -> {
                    try (var content = store.documents().open(hash)) {
                        return PlatformUI.getWorkbench().getService(DocumentReader.class).read(content.readAllBytes(), name);
                    }
                }).whenComplete((read, failure) -> {
                    if (!composite.isDisposed() && document == of) {
                        read(read, failure);
                    }
                });
    }

    private void read(TextDocument read, Throwable failure) {
        if (failure != null) {
            Throwable cause = failure.getCause() == null ? failure : failure.getCause();
            say(Messages.bind(Messages.Source_unreadable, document.getFileName(), cause.getMessage()));
            return;
        }
        source = SourceText.of(read, Messages.Source_margins);
        text.setText(source.text());
        mark();
    }

    private void mark() {
        if (source == null) {
            return;
        }
        List<WordSpan> found = source.find(words);
        List<StyleRange> ranges = new ArrayList<>();
        for (WordSpan span : found) {
            StyleRange range = new StyleRange(span.start(), span.length(), text.getSelectionForeground(),
                    text.getSelectionBackground(), SWT.NORMAL);
            range.underline = true;
            ranges.add(range);
        }
        for (WordSpan span : source.headings()) {
            if (found.stream().noneMatch(other -> other.start() < span.end() && span.start() < other.end())) {
                ranges.add(new StyleRange(span.start(), span.length(), null, null, SWT.BOLD));
            }
        }
        ranges.sort(Comparator.comparingInt(range -> range.start));
        text.setStyleRanges(withoutOverlaps(ranges).toArray(StyleRange[]::new));
        say(found.isEmpty() && !words.isBlank() ? Messages.bind(Messages.Source_notFound, document.getFileName())
                : document.getFileName());
        if (!found.isEmpty()) {
            text.setTopIndex(Math.max(0, text.getLineAtOffset(found.getFirst().start()) - 2));
        }
    }

    private static List<StyleRange> withoutOverlaps(List<StyleRange> sorted) {
        List<StyleRange> kept = new ArrayList<>();
        int end = 0;
        for (StyleRange range : sorted) {
            if (range.start >= end) {
                kept.add(range);
                end = range.start + range.length;
            }
        }
        return kept;
    }

    private void say(String sentence) {
        heading.setText(sentence == null ? "" : sentence.replace("&", "&&"));
        heading.requestLayout();
    }
}
