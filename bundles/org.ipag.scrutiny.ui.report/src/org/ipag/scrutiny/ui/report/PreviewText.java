package org.ipag.scrutiny.ui.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.ipag.scrutiny.office.content.Block;
import org.ipag.scrutiny.office.content.Callout;
import org.ipag.scrutiny.office.content.Chart;
import org.ipag.scrutiny.office.content.ContentDocument;
import org.ipag.scrutiny.office.content.FormField;
import org.ipag.scrutiny.office.content.Heading;
import org.ipag.scrutiny.office.content.HeadingNumbers;
import org.ipag.scrutiny.office.content.Image;
import org.ipag.scrutiny.office.content.ListBlock;
import org.ipag.scrutiny.office.content.PageBreak;
import org.ipag.scrutiny.office.content.Paragraph;
import org.ipag.scrutiny.office.content.Quotation;
import org.ipag.scrutiny.office.content.Run;
import org.ipag.scrutiny.office.content.Table;
import org.ipag.scrutiny.office.content.TableOfContents;
import org.ipag.scrutiny.office.content.TitlePage;
import org.ipag.scrutiny.ui.style.Style;

/**
 * Sets a document as styled text, without a browser, so that the preview works on every machine. Charts are told in
 * words and small bars; pages are not broken.
 */
final class PreviewText {

    private static final int LONGEST_BAR = 30;
    /** What tables print for nothing. */
    private static final String NOTHING = "\u2013";

    /** Indents of lines, the first of a paragraph and those it wraps to. */
    record Indent(int line, int lines, int first, int wrap) {

        boolean holds(int at) {
            return line <= at && at < line + lines;
        }
    }

    /** Where the words of a passage or answer stand. */
    record Source(int start, int end, String id) {
    }

    /** A document set as text. */
    record Rendered(String text, StyleRange[] styles, NavigableMap<Integer, Indent> indents,
            Map<String, Integer> anchors, List<Source> sources) {

        /** The styles of a part of the text. */
        StyleRange[] stylesIn(int start, int length) {
            int from = 0;
            for (int to = styles.length; from < to;) {
                int middle = (from + to) >>> 1;
                if (styles[middle].start + styles[middle].length <= start) {
                    from = middle + 1;
                } else {
                    to = middle;
                }
            }
            int end = from;
            while (end < styles.length && styles[end].start < start + length) {
                end++;
            }
            return Arrays.copyOfRange(styles, from, end);
        }
    }

    private final LocalResourceManager resources;
    private final StyledText control;
    private final StringBuilder text = new StringBuilder();
    private final List<StyleRange> styles = new ArrayList<>();
    private final TreeMap<Integer, Indent> indents = new TreeMap<>();
    private final Map<String, Integer> anchors = new HashMap<>();
    private final List<Source> sources = new ArrayList<>();
    private HeadingNumbers numbers;
    private int lines;
    private int unit;

    PreviewText(LocalResourceManager resources, StyledText control) {
        this.resources = resources;
        this.control = control;
    }

    Rendered render(ContentDocument document) {
        text.setLength(0);
        styles.clear();
        indents.clear();
        anchors.clear();
        sources.clear();
        lines = 0;
        unit = Style.chars(control, 3);
        numbers = new HeadingNumbers();
        document.blocks().forEach(block -> block(block, 0));
        return new Rendered(text.toString(), styles.toArray(StyleRange[]::new), new TreeMap<>(indents),
                Map.copyOf(anchors), List.copyOf(sources));
    }

    private void block(Block block, int depth) {
        switch (block) {
            case TitlePage title -> title(title);
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> paragraph(paragraph, depth);
            case ListBlock list -> items(list.kind(), list.items(), depth);
            case Quotation quotation -> quotation(quotation);
            case Table table -> table(table);
            case Chart chart -> chart(chart);
            case Callout callout -> {
                line(callout.title(), SWT.BOLD, null, depth + 1);
                callout.paragraphs().forEach(paragraph -> paragraph(paragraph, depth + 1));
            }
            case Image image -> line(Messages.bind(Messages.Preview_picture, image.altText()), SWT.ITALIC, null, depth);
            case FormField field -> line(field.value().isEmpty() ? field.placeholder() : field.value(), SWT.ITALIC, null, depth);
            case TableOfContents contents -> { }
            case PageBreak pageBreak -> rule();
        }
    }

    private void title(TitlePage title) {
        if (!title.kicker().isEmpty()) {
            line(title.kicker(), SWT.BOLD, null, 0);
        }
        line(title.title(), SWT.BOLD, scaled(2.0f), 0);
        if (!title.subtitle().isEmpty()) {
            line(title.subtitle(), SWT.NORMAL, scaled(1.3f), 0);
        }
        title.lines().forEach(each -> line(each, SWT.NORMAL, null, 0));
        gap();
    }

    private void heading(Heading heading) {
        gap();
        anchors.putIfAbsent(heading.anchor(), text.length());
        float size = switch (heading.level()) {
            case 1 -> 1.6f;
            case 2 -> 1.3f;
            default -> 1.1f;
        };
        line(numbers.next(heading) + heading.text(), SWT.BOLD, scaled(size), 0);
        gap();
    }

    private void paragraph(Paragraph paragraph, int depth) {
        int style = switch (paragraph.style()) {
            case HINT, NOTE -> SWT.ITALIC;
            case QUESTION, LABEL -> SWT.BOLD;
            default -> SWT.NORMAL;
        };
        int start = text.length();
        runs(paragraph.runs(), style);
        end(start, depth, depth);
        gap();
    }

    private void runs(List<Run> runs, int style) {
        for (Run run : runs) {
            int from = text.length();
            text.append(run.text());
            int look = style | (run.bold() ? SWT.BOLD : 0) | (run.italic() ? SWT.ITALIC : 0);
            if (look != SWT.NORMAL || run.link() != null) {
                StyleRange range = new StyleRange(from, text.length() - from, null, null, look);
                range.underline = run.link() != null;
                add(range);
            }
        }
    }

    private void items(ListBlock.Kind kind, List<ListBlock.Item> items, int depth) {
        int number = 1;
        for (ListBlock.Item item : items) {
            int start = text.length();
            text.append(switch (kind) {
                case BULLET -> "\u2022 ";
                case NUMBER -> number++ + ". ";
                case CHECKBOX -> "\u2610 ";
            });
            runs(item.runs(), SWT.NORMAL);
            end(start, depth + 1, depth + 2);
            items(kind, item.children(), depth + 1);
        }
        if (depth == 0) {
            gap();
        }
    }

    private void quotation(Quotation quotation) {
        int start = text.length();
        text.append('\u201c').append(quotation.text()).append('\u201d');
        add(new StyleRange(start, text.length() - start, null, null, SWT.ITALIC));
        text.append("  \u2014 ").append(quotation.attribution());
        int end = text.length();
        quotation.sources().forEach(id -> sources.add(new Source(start, end, id)));
        end(start, 2, 2);
        gap();
    }

    private void table(Table table) {
        if (!table.caption().isEmpty()) {
            line(table.caption(), SWT.BOLD, null, 0);
        }
        for (Table.Row row : table.rows()) {
            row(table, row.cells().stream().map(cell -> cell.plain().replace('\n', ' ').strip()).toList());
        }
        gap();
    }

    /** A row as a line: its first cell in bold, then the others, each with the title of its column. */
    private void row(Table table, List<String> cells) {
        List<String> others = new ArrayList<>();
        for (int i = 1; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty() && !NOTHING.equals(cells.get(i))) {
                String title = table.columns().get(i).title();
                others.add(title.isEmpty() || cells.size() == 2 ? cells.get(i) : title + ": " + cells.get(i));
            }
        }
        if (cells.getFirst().isEmpty() && others.isEmpty()) {
            return;
        }
        int start = text.length();
        text.append(cells.getFirst());
        add(new StyleRange(start, text.length() - start, null, null, SWT.BOLD));
        text.append(others.isEmpty() || cells.getFirst().isEmpty() ? "" : " \u2013 ").append(String.join("; ", others));
        end(start, 1, 2);
    }

    private void chart(Chart chart) {
        line(chart.title(), SWT.BOLD, null, 0);
        double most = chart.series().stream().flatMap(series -> series.values().stream()).mapToDouble(Double::doubleValue)
                .max().orElse(0);
        for (int i = 0; i < chart.categories().size(); i++) {
            for (Chart.Series series : chart.series()) {
                double value = series.values().get(i);
                String name = chart.series().size() == 1 ? chart.categories().get(i)
                        : chart.categories().get(i) + ", " + series.name();
                int bar = most <= 0 ? 0 : (int) Math.round(LONGEST_BAR * value / most);
                line("\u2588".repeat(bar) + " " + number(value) + "  " + name, SWT.NORMAL, null, 1);
            }
        }
        line(chart.altText(), SWT.ITALIC, null, 1);
        gap();
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private void rule() {
        line("\u2500".repeat(24), SWT.NORMAL, null, 0);
    }

    private void line(String words, int style, Font font, int depth) {
        int start = text.length();
        text.append(words);
        if (text.length() > start && (style != SWT.NORMAL || font != null)) {
            StyleRange range = new StyleRange(start, text.length() - start, null, null, style);
            range.font = font;
            add(range);
        }
        end(start, depth, depth);
    }

    private void add(StyleRange range) {
        if (range.length > 0) {
            styles.add(range);
        }
    }

    /** Ends a paragraph: its lines get their indents. */
    private void end(int start, int first, int wrap) {
        int count = 1 + (int) text.substring(start).chars().filter(c -> c == '\n').count();
        if (first > 0 || wrap > 0) {
            indents.put(lines, new Indent(lines, count, first * unit, wrap * unit));
        }
        text.append('\n');
        lines += count;
    }

    /** An empty line, but never two. */
    private void gap() {
        if (text.length() > 1 && !(text.charAt(text.length() - 1) == '\n' && text.charAt(text.length() - 2) == '\n')) {
            text.append('\n');
            lines++;
        }
    }

    private Font scaled(float by) {
        FontDescriptor font = FontDescriptor.createFrom(control.getFont());
        float size = font.getFontData()[0].getHeight() * by;
        return resources.create(font.setHeight(Math.round(size)).setStyle(SWT.BOLD));
    }
}
