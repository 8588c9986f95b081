package org.ipag.scrutiny.office.redact;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.ipag.scrutiny.office.redact.HiddenPart.Kind;
import org.ipag.scrutiny.office.text.RtfEnd;
import org.ipag.scrutiny.office.text.internal.RtfGraphics;
import org.ipag.scrutiny.office.text.internal.RtfShapes;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import com.rtfparserkit.rtf.Command;

/** Lists what hides in a Rich Text file, by the groups that no reader sees. */
public final class RtfHidden extends RtfListenerAdaptor {

    private static final int LONGEST = 50_000;
    private static final int MOST_BYTES = 16 << 20;
    private static final Map<Command, Kind> GROUPS = new EnumMap<>(Command.class);

    static {
        for (Command command : List.of(Command.title, Command.subject, Command.author, Command.manager, Command.company, Command.operator, Command.category, Command.keywords, Command.comment,
                Command.doccomm, Command.hlinkbase)) {
            GROUPS.put(command, Kind.CORE_PROPERTY);
        }
        GROUPS.put(Command.userprops, Kind.CUSTOM_PROPERTY);
        GROUPS.put(Command.annotation, Kind.COMMENT);
        GROUPS.put(Command.atnid, Kind.COMMENT);
        GROUPS.put(Command.atnauthor, Kind.COMMENT);
        GROUPS.put(Command.revtbl, Kind.PEOPLE_LIST);
        GROUPS.put(Command.bkmkstart, Kind.BOOKMARK);
        GROUPS.put(Command.fldinst, Kind.FIELD_CODE);
        GROUPS.put(Command.datafield, Kind.FIELD_CODE);
        GROUPS.put(Command.formfield, Kind.FORM_FIELD);
        GROUPS.put(Command.objdata, Kind.EMBEDDED_OBJECT);
        GROUPS.put(Command.objclass, Kind.EMBEDDED_OBJECT);
        GROUPS.put(Command.objname, Kind.EMBEDDED_OBJECT);
        GROUPS.put(Command.template, Kind.TEMPLATE_LINK);
        GROUPS.put(Command.docvar, Kind.DOCUMENT_VARIABLE);
        GROUPS.put(Command.xe, Kind.HIDDEN_TEXT);
        GROUPS.put(Command.tc, Kind.HIDDEN_TEXT);
        GROUPS.put(Command.rsidtbl, Kind.REVISION_ID);
        GROUPS.put(Command.sp, Kind.ALTERNATIVE_TEXT);
        GROUPS.put(Command.datastore, Kind.CUSTOM_XML);
        GROUPS.put(Command.xmlnstbl, Kind.CUSTOM_XML);
        GROUPS.put(Command.filetbl, Kind.HYPERLINK);
        GROUPS.put(Command.fchars, Kind.OTHER_PART);
        GROUPS.put(Command.mailmerge, Kind.MAIL_MERGE);
        GROUPS.put(Command.background, Kind.OTHER_PART);
        GROUPS.put(Command.nonshppict, Kind.ALTERNATE_CONTENT);
        GROUPS.put(Command.nonesttables, Kind.ALTERNATE_CONTENT);
        GROUPS.put(Command.pict, Kind.IMAGE_METADATA);
        GROUPS.put(Command.stylesheet, Kind.STYLE_NAME);
        GROUPS.put(Command.fonttbl, Kind.FONT);
        GROUPS.put(Command.listname, Kind.BOOKMARK);
        GROUPS.put(Command.bkmkend, Kind.BOOKMARK);
        GROUPS.put(Command.xmlname, Kind.CUSTOM_XML);
        for (Command command : List.of(Command.objalias, Command.objsect)) {
            GROUPS.put(command, Kind.EMBEDDED_OBJECT);
        }
    }

    /** Groups that a program may skip and whose words are seen, or are a program's own. */
    private static final Set<Command> PLAIN = EnumSet.of(Command.shpinst, Command.shppict, Command.atnref, Command.atrfstart, Command.atrfend, Command.atndate, Command.atntime, Command.atnparent,
            Command.footnote, Command.fldrslt, Command.shptxt, Command.listtext, Command.pntext, Command.cs, Command.ts, Command.ds, Command.listtable, Command.listoverridetable, Command.latentstyles, Command.themedata, Command.colorschememapping, Command.pnseclvl, Command.pn,
            Command.generator, Command.pgptbl, Command.blipuid, Command.nesttableprops, Command.panose, Command.ftnsep, Command.ftnsepc, Command.aftnsep, Command.aftnsepc, Command.picprop, Command.ud,
            Command.moMath, Command.moMathPara, Command.passwordhash);
    /** How AbiWord notes measures and borders. */
    private static final Pattern LAYOUT = Pattern.compile("(?:[a-z-]+:[\\w./# -]*;? ?)+");
    private static final Set<Kind> NAMES = EnumSet.of(Kind.STYLE_NAME, Kind.FONT);

    private final List<HiddenPart> found = new ArrayList<>();
    private final Deque<Group> groups = new ArrayDeque<>();
    private boolean pictures;
    private final RtfShapes shapes = new RtfShapes();
    private final ByteArrayOutputStream raw = new ByteArrayOutputStream();

    /** An open group. */
    private static final class Group {
        /** Of what nobody sees; null for a group that is seen. */
        private Kind kind;
        private StringBuilder words = new StringBuilder();
        /** Whether the words are those of this group, not of one around it. */
        private boolean own;
        /** Whether it says all about a drawing. */
        private boolean drawing;

        Group inner() {
            Group group = new Group();
            group.kind = kind;
            group.words = words;
            return group;
        }

        void begin(Kind what) {
            kind = what;
            words = new StringBuilder();
            own = true;
        }
    }

    private RtfHidden() {
        groups.push(new Group());
    }

    /**
     * What hides in a Rich Text file.
     *
     * @throws RedactionException if it is damaged
     */
    public static List<HiddenPart> list(byte[] rtf, String file) {
        RtfHidden listener = new RtfHidden();
        int end = RtfEnd.of(rtf);
        try {
            new StandardRtfParser().parse(new RtfStreamSource(RtfGraphics.skippable(rtf, end < 0 ? rtf.length : end)), listener);
        } catch (IOException | RuntimeException e) {
            // A damaged file makes the parser fail in any way there is.
            throw new RedactionException(file + " is damaged and cannot be read as Rich Text. Open it in Word, save it again and try once more.", e);
        }
        if (listener.pictures) {
            listener.found.add(new HiddenPart(Kind.IMAGE_METADATA, "body", "pictures, with whatever they tell about themselves", true));
        }
        if (end > 0 && rtf.length > end) {
            String rest = Strings.of(java.util.Arrays.copyOfRange(rtf, end, rtf.length));
            if (!rest.isEmpty()) {
                listener.found.add(StoryHidden.part(Kind.FILE_STRUCTURE, "the file itself", "behind the end: " + rest, true));
            }
        }
        return listener.found;
    }

    @Override
    public void processGroupStart() {
        if (groups.size() > 500) {
            throw new IllegalStateException("too many groups within groups");
        }
        groups.push(groups.peek().inner());
    }

    @Override
    public void processGroupEnd() {
        if (groups.size() < 2) {
            return;
        }
        Group ended = groups.pop();
        if (ended.drawing && shapes.lies()) {
            found.add(StoryHidden.part(Kind.COVERED_TEXT, "rtf", StoryHidden.BOX, true));
        }
        if (ended.own) {
            String text = said(ended.kind, ended.words.toString().strip());
            boolean known = ended.kind == Kind.BOOKMARK && found.stream().anyMatch(part -> part.kind() == Kind.BOOKMARK && part.text().equals(text));
            if (!text.isBlank() && !known && !harmless(ended.kind, text)) {
                found.add(StoryHidden.part(ended.kind, "rtf", text.replace('\t', ' '), !NAMES.contains(ended.kind)));
            }
            raw.reset();
        }
    }

    private static boolean harmless(Kind kind, String text) {
        return kind == Kind.FIELD_CODE && StoryHidden.harmless(text) || kind == Kind.ALTERNATIVE_TEXT && !text.replaceFirst("(?s)^[^\\t]*\\t?", "").matches("(?s).*\\p{L}{3}.*")
                || kind == Kind.ALTERNATE_CONTENT && text.matches("(?s)[0-9a-fA-F\\s]*") || kind == Kind.OTHER_PART && (!text.matches("(?s).*[\\p{L}\\p{N}]{3}.*") || StyleNames.usual(text.replace(";", "")) || LAYOUT.matcher(text).matches());
    }

    /** Objects and data are written in hexadecimal digits. */
    private static String readable(Kind kind, String text) {
        byte[] data = bytes(text);
        String said = EmbeddedText.archive(data) ? "" : Strings.of(data);
        return kind == Kind.EMBEDDED_OBJECT ? "an embedded file: " + said : said;
    }

    /** What a group says to a person: hexadecimal digits are read, names of usual styles and typefaces left out. */
    private String said(Kind kind, String text) {
        return switch (kind) {
            case IMAGE_METADATA -> {
                byte[] picture = raw.size() > 0 ? raw.toByteArray() : bytes(text);
                yield Pictures.known(picture) ? Pictures.metadata(picture) : Strings.of(picture);
            }
            case STYLE_NAME -> Arrays.stream(text.split(";")).map(String::strip).filter(name -> !name.isEmpty() && !StyleNames.usual(name)).collect(Collectors.joining(", "));
            case FONT -> Arrays.stream(text.split(";")).map(String::strip).filter(Fonts::unusual).collect(Collectors.joining(", "));
            default -> text.length() >= 16 && text.matches("[0-9a-fA-F\\s]+") ? readable(kind, text) : text;
        };
    }

    private static byte[] bytes(String hexadecimal) {
        String digits = hexadecimal.replaceAll("[^0-9a-fA-F]", "");
        return HexFormat.of().parseHex(digits.substring(0, digits.length() & ~1));
    }

    @Override
    public void processBinaryBytes(byte[] data) {
        if (groups.peek().kind != null && raw.size() < MOST_BYTES) {
            raw.writeBytes(data);
        }
    }

    @Override
    public void processString(String string) {
        shapes.text(string);
        Group group = groups.peek();
        if (group.kind != null && group.words.length() < (group.kind == Kind.IMAGE_METADATA || group.kind == Kind.EMBEDDED_OBJECT ? MOST_BYTES : LONGEST)) {
            group.words.append(string);
        }
    }

    @Override
    public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
        Kind kind = GROUPS.get(command);
        Group group = groups.peek();
        if (kind != null && group.kind != Kind.COMMENT) {
            group.begin(kind);
        } else if (command == Command.colortbl) {
            group.kind = null;
        } else if (group.kind == null && (command == Command.optionalcommand || optional && !PLAIN.contains(command))) {
            group.begin(Kind.OTHER_PART);
        } else if (command == Command.sv && group.kind != null) {
            group.words.append('\t');
        }
        pictures |= command == Command.pict;
        shapes.command(command, parameter);
        group.drawing |= command == Command.shpinst;
    }
}
