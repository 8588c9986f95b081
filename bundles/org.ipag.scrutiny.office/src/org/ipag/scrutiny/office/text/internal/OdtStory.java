package org.ipag.scrutiny.office.text.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;

import org.ipag.scrutiny.office.text.Block;
import org.ipag.scrutiny.office.text.ListLabel;
import org.ipag.scrutiny.office.text.SideText;
import org.ipag.scrutiny.office.text.Span;

/** Reads one story of an OpenDocument text. As with Word, unknown elements are descended into. */
final class OdtStory {

    /** What the stories of one document share. */
    static final class Shared {
        final Budget budget;
        final OdtStyles styles;
        final List<SideText> sides;
        final Set<String> warnings;
        final OdtControls controls = new OdtControls();
        final OdtChanges changes;
        int pictures;

        Shared(Budget budget, OdtStyles styles, List<SideText> sides, Set<String> warnings) {
            this.budget = budget;
            this.styles = styles;
            this.sides = sides;
            this.warnings = warnings;
            this.changes = new OdtChanges(budget);
        }

        void side(SideText side) {
            side(side.kind(), side.text(), side.author(), side.paragraph());
        }

        void side(SideText.Kind kind, String text, String author, int paragraph) {
            if (!text.isBlank()) {
                budget.block();
                sides.add(new SideText(kind, text.strip(), author, paragraph));
            }
        }
    }

    private final Shared shared;
    private final XmlCursor xml;
    private final boolean body;
    private final OdtLists lists;
    private StoryBuilder out;
    private int anchor = -1;
    private int inside;
    private int format;
    private boolean inParagraph;
    private boolean spaceBefore = true;
    private List<String> tags = List.of();
    private final Set<String> openBookmarks = new LinkedHashSet<>();
    private List<String> bookmarks = List.of();
    private boolean placeholder;
    private String creator = "";

    OdtStory(Shared shared, XmlCursor xml, boolean body) {
        this.shared = shared;
        this.xml = xml;
        this.body = body;
        this.lists = new OdtLists(shared.styles);
        this.out = new StoryBuilder(shared.budget);
    }

    List<Block> read() throws IOException {
        children();
        shared.changes.left().forEach(shared::side);
        return out.finish();
    }

    private void children() throws IOException {
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS -> {
                    if (inParagraph) {
                        collapsed(xml.text());
                    }
                }
                case XMLStreamConstants.START_ELEMENT -> element();
                default -> {
                    return;
                }
            }
        }
    }

    private void element() throws IOException {
        switch (xml.name()) {
            case "p", "h" -> paragraph();
            case "span" -> span();
            case "s" -> mark(" ".repeat(Math.clamp(xml.number("c", 1), 1, 1000)));
            case "tab" -> mark("\t");
            case "line-break" -> mark("\n");
            case "list" -> list();
            case "list-item", "list-header" -> {
                if (xml.name().equals("list-item")) {
                    lists.startItem(xml);
                }
                children();
            }
            case "table" -> table();
            case "table-row" -> {
                out.startRow(0);
                children();
                out.endRow();
            }
            case "table-cell", "covered-table-cell" -> {
                out.startCell(xml.number("number-columns-spanned", 1));
                // A spanned cell is followed by its covered ones, which count as columns of their own.
                out.cellSpan(1);
                children();
                out.endCell();
            }
            case "tracked-changes" -> trackedChanges();
            case "change" -> {
                shared.changes.at(xml.attribute("change-id", ""), anchor).ifPresent(shared::side);
                xml.skip();
            }
            case "change-start" -> {
                shared.changes.starts(xml.attribute("change-id", ""));
                xml.skip();
            }
            case "change-end" -> {
                shared.changes.ends(xml.attribute("change-id", ""), anchor).ifPresent(shared::side);
                xml.skip();
            }
            case "annotation" -> annotation();
            case "note" -> note();
            case "text-box", "custom-shape", "rect", "ellipse", "polygon", "path", "caption" -> box();
            case "image" -> {
                shared.pictures += body ? 1 : 0;
                xml.skip();
            }
            case "object", "object-ole" -> {
                shared.warnings.add(Messages.warnEmbedded);
                xml.skip();
            }
            case "bookmark-start" -> bookmark(true);
            case "bookmark-end" -> bookmark(false);
            case "content-control" -> control();
            case "under" -> {
                int outer = format;
                format |= Span.UNDER;
                children();
                format = outer;
            }
            case "placeholder" -> {
                placeholder = true;
                children();
                placeholder = false;
            }
            case "fieldmark" -> fieldmark();
            case "forms" -> shared.controls.read(xml);
            case "control" -> control(shared.controls.shown(xml.attribute("control", "")));
            case "creator" -> {
                if (xml.namespace().contains("purl.org/dc")) {
                    creator = xml.elementText().strip();
                } else {
                    children();
                }
            }
            case "desc", "title" -> {
                // An alternative text of a picture; but a field that shows the document's title has words.
                if (xml.namespace().contains("svg")) {
                    xml.skip();
                } else {
                    children();
                }
            }
            case "table-column", "table-columns", "sequence-decls", "variable-decls", "user-field-decls",
                "event-listeners", "script", "annotation-end", "list-level-style-number", "label", "param",
                "index-title-template", "table-of-content-source", "note-citation" -> xml.skip();
            default -> children();
        }
    }

    /** What a control shows: words between those around it, or a paragraph of its own. */
    private void control(String shown) {
        if (!shown.isEmpty() && inParagraph) {
            put(" " + shown + " ");
            spaceBefore = true;
        } else if (!shown.isEmpty()) {
            out.text(shown, List.of(), List.of(), 0);
            out.endParagraph("", 0, null);
        }
        xml.skip();
    }

    /** The check mark or the chosen entry of an old form's field. */
    private void fieldmark() {
        String type = xml.attribute("type", "");
        boolean checked = false;
        List<String> entries = new ArrayList<>();
        int chosen = 0;
        while (xml.nextChild()) {
            String name = xml.attribute("name", "");
            checked |= name.endsWith("Checked") && "true".equals(xml.attribute("value"));
            if (name.endsWith("ListEntry")) {
                entries.add(xml.attribute("value", ""));
            } else if (name.endsWith("Selected")) {
                chosen = xml.number("value", 0);
            }
            xml.skip();
        }
        if (inParagraph && type.endsWith("CHECKBOX")) {
            put(checked ? "☒" : "☐");
        } else if (inParagraph && type.endsWith("DROPDOWN") && chosen >= 0 && chosen < entries.size()) {
            put(entries.get(chosen));
        }
    }

    private void paragraph() throws IOException {
        OdtStyles.Style style = shared.styles.paragraph(xml.attribute("style-name"));
        int heading = xml.name().equals("h") ? Math.max(1, xml.number("outline-level", 1)) : style.outline;
        ListLabel label = lists.next();
        boolean outer = inParagraph;
        int outerFormat = format;
        if (body && inside == 0) {
            anchor = out.paragraphs();
        }
        inParagraph = true;
        spaceBefore = true;
        format = style.format;
        children();
        shared.changes.take("\n");
        out.endParagraph(style.name, Math.min(9, heading), label);
        inParagraph = outer;
        format = outerFormat;
    }

    private void span() throws IOException {
        int outer = format;
        OdtStyles.Style style = shared.styles.text(xml.attribute("style-name"));
        format = format & ~style.formatSet | style.format;
        children();
        format = outer;
    }

    /** In OpenDocument any run of white space is one space, and none at a paragraph's start. */
    private void collapsed(String text) {
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
                if (!spaceBefore) {
                    result.append(' ');
                }
                spaceBefore = true;
            } else {
                result.append(c);
                spaceBefore = false;
            }
        }
        put(result.toString());
    }

    private void mark(String text) {
        if (inParagraph && !text.isEmpty()) {
            put(text);
            spaceBefore = false;
        }
        xml.skip();
    }

    private void put(String text) {
        if (shared.changes.take(text)) {
            return;
        }
        int flags = format;
        if (placeholder && (Prompts.isPrompt(text) || text.startsWith("<"))) {
            flags |= Span.PLACEHOLDER;
        }
        if ((flags & Span.HIDDEN) != 0 && !text.isBlank()) {
            shared.warnings.add(Messages.warnHidden);
        }
        out.text(text, tags, bookmarks, flags);
    }

    private void list() throws IOException {
        lists.startList(xml);
        children();
        lists.endList();
    }

    private void table() throws IOException {
        out.startTable();
        children();
        out.endTable();
    }

    private void bookmark(boolean start) {
        String name = xml.attribute("name", "");
        if (start ? !name.startsWith("_") && openBookmarks.size() < 64 && openBookmarks.add(name)
                : openBookmarks.remove(name)) {
            bookmarks = List.copyOf(openBookmarks);
        }
        xml.skip();
    }

    private void control() throws IOException {
        List<String> outerTags = tags;
        boolean outerPlaceholder = placeholder;
        String tag = xml.attribute("tag", "");
        if (!tag.isEmpty()) {
            List<String> more = new ArrayList<>(tags);
            more.add(tag);
            tags = List.copyOf(more);
        }
        placeholder = "true".equals(xml.attribute("showing-place-holder"));
        children();
        tags = outerTags;
        placeholder = outerPlaceholder;
    }

    /** Reads what is not body text: the paragraphs inside go to a story of their own. */
    private String aside() throws IOException {
        StoryBuilder outer = out;
        boolean outerParagraph = inParagraph;
        boolean outerSpace = spaceBefore;
        int outerFormat = format;
        Deque<?> outerLists = lists.suspend();
        out = new StoryBuilder(shared.budget);
        inParagraph = false;
        format = 0;
        inside++;
        children();
        inside--;
        String text = StoryBuilder.plain(out.finish());
        out = outer;
        inParagraph = outerParagraph;
        spaceBefore = outerSpace;
        format = outerFormat;
        lists.resume(outerLists);
        return text;
    }

    private void box() throws IOException {
        shared.side(SideText.Kind.TEXT_BOX, aside(), "", anchor);
    }

    private void note() throws IOException {
        shared.side(SideText.Kind.NOTE, aside(), "", anchor);
    }

    private void annotation() throws IOException {
        creator = "";
        String text = aside();
        shared.side(SideText.Kind.COMMENT, text, creator, anchor);
    }

    private void trackedChanges() throws IOException {
        while (xml.nextChild()) {
            String id = xml.attribute("id", "");
            while (xml.nextChild()) {
                if (xml.name().equals("deletion")) {
                    shared.changes.add(id, aside(), creator);
                } else {
                    xml.skip();
                }
            }
        }
    }
}
