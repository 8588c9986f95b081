package org.ipag.scrutiny.office.text.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.ipag.scrutiny.office.text.Block;
import org.ipag.scrutiny.office.text.DocumentRefusedException.Reason;
import org.ipag.scrutiny.office.text.ListLabel;
import org.ipag.scrutiny.office.text.SideText;
import org.ipag.scrutiny.office.text.SideText.Kind;
import org.ipag.scrutiny.office.text.Span;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;

/** Follows the commands of an RTF document and sorts its words into body and side texts. */
final class RtfStory extends RtfListenerAdaptor {

    private static final int MAX_GROUPS = 500;
    /** Groups that may be skipped by programs that do not know them, and whose words are shown, or looked at here, all the same. */
    private static final Set<Command> SHOWN = EnumSet.of(Command.shpinst, Command.shppict, Command.annotation, Command.atnauthor, Command.bkmkstart, Command.bkmkend, Command.ud, Command.cs,
            Command.fldrslt, Command.listtext, Command.pntext,            Command.moMath, Command.moMathPara);
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})\\D*$");

    /** What becomes of the text of a group. */
    private enum Place { TEXT, SKIP, LABEL, BOOKMARK_START, BOOKMARK_END, AUTHOR }

    /** The state that ends with its group. */
    private static final class Group {
        Place place = Place.TEXT;
        int format;
        boolean deleted;
        boolean colours;
        /** Set on the group that says all about a drawing. */
        boolean drawing;
        boolean field;
        /** Whether the group says a drawing again for programs that do not know the first way. */
        boolean again;
        RtfInk.Pen pen = RtfInk.Pen.PLAIN;
        /** Set on the group that began a side story. */
        Kind side;

        Group inner() {
            Group group = new Group();
            group.place = place;
            group.format = format;
            group.deleted = deleted;
            group.colours = colours;
            group.again = again;
            group.pen = pen;
            return group;
        }
    }

    /** A story in progress. */
    private static final class Story {
        final StoryBuilder out;
        boolean inTable;
        boolean tableOpen;
        boolean cellOpen;
        boolean rowOpen;
        int outline;
        final StringBuilder label = new StringBuilder();

        Story(Budget budget) {
            out = new StoryBuilder(budget);
        }
    }

    private final Budget budget;
    private final Deque<Group> groups = new ArrayDeque<>();
    private final Deque<Story> stories = new ArrayDeque<>();
    private final List<SideText> sides = new ArrayList<>();
    private final Set<String> warnings = new LinkedHashSet<>();
    private final Set<String> openBookmarks = new LinkedHashSet<>();
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder collected = new StringBuilder();
    private final RtfInk ink = new RtfInk();
    private final RtfShapes shapes = new RtfShapes();
    private final RtfFormField field = new RtfFormField();
    /** What lies over the body, by the paragraph it hangs on. */
    private final Map<Integer, List<UnderBox.Box>> boxes = new HashMap<>();
    private String author = "";
    private int pictures;

    RtfStory(Budget budget) {
        this.budget = budget;
        groups.push(new Group());
        stories.push(new Story(budget));
    }

    List<Block> body() {
        flushDeletion();
        while (stories.size() > 1) {
            endStory(Kind.NOTE);
        }
        Story story = stories.peek();
        closeTable(story);
        if (pictures > 0) {
            warnings.add(pictures == 1 ? Messages.warnPicture : NLS.bind(Messages.warnPictures, pictures));
        }
        return BoxedWords.mark(story.out.finish(), boxes);
    }

    List<SideText> sideTexts() {
        return List.copyOf(sides);
    }

    List<String> warnings() {
        return List.copyOf(warnings);
    }

    @Override
    public void processGroupStart() {
        if (groups.size() > MAX_GROUPS) {
            throw new Refusal(Reason.UNSAFE, Messages.tooDeep);
        }
        groups.push(groups.peek().inner());
    }

    @Override
    public void processGroupEnd() {
        if (groups.size() < 2) {
            return;
        }
        Group ended = groups.pop();
        if (ended.drawing && stories.size() == 1 && shapes.lies()) {
            boxes.computeIfAbsent(stories.peek().out.paragraphs(), p -> new ArrayList<>()).add(shapes.place());
        }
        String shown = ended.field ? field.end() : "";
        if (!shown.isEmpty() && groups.peek().place == Place.TEXT) {
            text(shown, groups.peek());
        }
        if (ended.side != null) {
            endStory(ended.side);
        }
        if (ended.place != groups.peek().place) {
            finishCollected(ended.place);
        }
    }

    private void finishCollected(Place place) {
        String text = collected.toString().strip();
        switch (place) {
            case BOOKMARK_START -> {
                if (!text.startsWith("_") && openBookmarks.size() < 64) {
                    openBookmarks.add(text);
                }
            }
            case BOOKMARK_END -> openBookmarks.remove(text);
            case AUTHOR -> author = text;
            default -> {
                // Skipped text has been skipped, a label has gone to its paragraph.
            }
        }
        collected.setLength(0);
    }

    @Override
    public void processString(String string) {
        Group group = groups.peek();
        switch (group.place) {
            case SKIP -> {
                if (group.colours) {
                    ink.tableText(string);
                }
                shapes.text(string);
                field.data(string);
                // Fonts, codes, picture data: nobody's words.
            }
            case LABEL -> stories.peek().label.append(string);
            case TEXT -> {
                field.shown(string);
                text(string, group);
            }
            default -> {
                budget.characters(string.length());
                collected.append(string);
            }
        }
    }

    private void text(String string, Group group) {
        if (group.deleted) {
            budget.characters(string.length());
            deleted.append(string);
            return;
        }
        Story story = stories.peek();
        place(story);
        if ((group.format & Span.HIDDEN) != 0 && !string.isBlank()) {
            warnings.add(Messages.warnHidden);
        }
        story.out.text(string, List.of(), List.copyOf(openBookmarks),
                group.format | ink.unseen(group.pen, story.inTable));
    }

    /** Opens the cell the text stands in, or closes the table it stands behind. */
    private void place(Story story) {
        if (story.inTable) {
            if (!story.tableOpen) {
                story.out.startTable();
                story.tableOpen = true;
            }
            if (!story.rowOpen) {
                story.out.startRow(0);
                story.rowOpen = true;
            }
            if (!story.cellOpen) {
                story.out.startCell(1);
                story.cellOpen = true;
            }
        } else {
            closeTable(story);
        }
    }

    private static void closeTable(Story story) {
        if (story.tableOpen) {
            if (story.cellOpen) {
                story.out.endCell();
            }
            if (story.rowOpen) {
                story.out.endRow();
            }
            story.out.endTable();
            story.tableOpen = story.rowOpen = story.cellOpen = false;
        }
    }

    private void endParagraph(Story story) {
        flushDeletion();
        place(story);
        String label = story.label.toString().strip();
        ListLabel automatic = null;
        if (!label.isEmpty()) {
            Matcher number = NUMBER.matcher(label);
            boolean bullet = !label.matches(".*[\\p{Alnum}].*");
            automatic = bullet ? new ListLabel("•", 0, 0, "rtf")
                    : new ListLabel(label, number.find() ? Math.max(1, Integer.parseInt(number.group(1))) : 1, 0, "rtf");
        }
        story.out.endParagraph("", story.outline, automatic);
        story.label.setLength(0);
    }

    private void flushDeletion() {
        if (!deleted.toString().isBlank()) {
            budget.block();
            sides.add(new SideText(Kind.DELETION, deleted.toString().strip(), "",
                    stories.size() == 1 ? stories.peek().out.paragraphs() : -1));
        }
        deleted.setLength(0);
    }

    private void startStory(Kind kind) {
        groups.peek().side = kind;
        groups.peek().place = Place.TEXT;
        groups.peek().format = 0;
        stories.push(new Story(budget));
    }

    private void endStory(Kind kind) {
        flushDeletion();
        Story story = stories.pop();
        closeTable(story);
        List<Block> blocks = List.copyOf(story.out.finish());
        String text = StoryBuilder.plain(blocks);
        boolean page = kind == Kind.HEADER || kind == Kind.FOOTER;
        boolean known = page && sides.stream().anyMatch(side -> side.kind() == kind && side.text().equals(text));
        if (!text.isBlank() && !known) {
            budget.block();
            sides.add(new SideText(kind, text, kind == Kind.COMMENT ? author : "",
                    page || stories.size() > 1 ? -1 : stories.peek().out.paragraphs(), blocks));
        }
    }

    @Override
    public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
        Group group = groups.peek();
        boolean on = !hasParameter || parameter != 0;
        group.colours |= command == Command.colortbl;
        group.again |= command == Command.shprslt;
        group.pen = ink.command(command, parameter, group.pen);
        shapes.command(command, parameter);
        field.command(command, parameter);
        group.field |= command == Command.field;
        if (optional && !SHOWN.contains(command)) {
            // What a program may skip, none of them shows.
            group.place = Place.SKIP;
        }
        switch (command) {
            case fonttbl, colortbl, stylesheet, info, listtable, listoverridetable, revtbl, rsidtbl, generator,
                themedata, colorschememapping, datastore, latentstyles, xmlnstbl, fldinst, nonshppict, shprslt, objdata,
                objclass, background, xe, tc, tcn, listpicture, pgptbl, filetbl, sp, atnid, atntime, atndate, atnicn,
                atnref, atrfstart, atrfend, atnparent, template, userprops, nesttableprops, ftnsep, ftnsepc, ftncn,
                aftnsep, aftnsepc, aftncn, pn, optionalcommand, blipuid, formfield, datafield, picprop, nonesttables, xmlname, objname, objalias, objsect ->
                group.place = Place.SKIP;
            case pict -> {
                pictures += group.place == Place.TEXT && stories.size() == 1 ? 1 : 0;
                group.place = Place.SKIP;
            }
            case object -> warnings.add(Messages.warnEmbedded);
            case listtext, pntext -> group.place = group.place == Place.SKIP ? Place.SKIP : Place.LABEL;
            case bkmkstart -> group.place = Place.BOOKMARK_START;
            case bkmkend -> group.place = Place.BOOKMARK_END;
            case atnauthor -> group.place = Place.AUTHOR;
            case header, headerl, headerr, headerf -> startStory(Kind.HEADER);
            case footer, footerl, footerr, footerf -> startStory(Kind.FOOTER);
            case footnote -> startStory(Kind.NOTE);
            case annotation -> startStory(Kind.COMMENT);
            case shptxt -> startStory(Kind.TEXT_BOX);
            case dptxbxtext -> {
                if (!group.again) {
                    startStory(Kind.TEXT_BOX);
                }
            }
            case shpinst -> {
                group.place = Place.TEXT;
                group.drawing = true;
            }
            case b -> group.format = on ? group.format | Span.BOLD : group.format & ~Span.BOLD;
            case i -> group.format = on ? group.format | Span.ITALIC : group.format & ~Span.ITALIC;
            case v -> group.format = on ? group.format | Span.HIDDEN : group.format & ~Span.HIDDEN;
            case deleted, mvf -> group.deleted = on;
            case plain -> {
                group.format = 0;
                group.deleted = false;
            }
            default -> layout(command, parameter, group);
        }
    }

    private void layout(Command command, int parameter, Group group) {
        if (group.place == Place.SKIP) {
            return;
        }
        Story story = stories.peek();
        switch (command) {
            case pard -> {
                story.inTable = false;
                story.outline = 0;
            }
            case intbl -> story.inTable = true;
            case par, sect, nestcell -> {
                // A deleted paragraph mark joins the paragraph to the next one.
                if (!group.deleted) {
                    endParagraph(story);
                }
            }
            case cell -> {
                story.inTable = true;
                endParagraph(story);
                story.out.endCell();
                story.cellOpen = false;
            }
            case row -> {
                if (story.rowOpen) {
                    if (story.cellOpen) {
                        story.out.endCell();
                        story.cellOpen = false;
                    }
                    story.out.endRow();
                    story.rowOpen = false;
                }
            }
            case tab -> processString("\t");
            case line -> processString("\n");
            case page, column -> processString(" ");
            case nonbreakingspace -> processString(" ");
            case nonbreakinghyphen -> processString("-");
            default -> {
                // Looks only.
            }
        }
    }
}
