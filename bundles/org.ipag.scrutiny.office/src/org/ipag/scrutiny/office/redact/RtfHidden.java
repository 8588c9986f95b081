package org.ipag.scrutiny.office.redact;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.ipag.scrutiny.office.redact.HiddenPart.Kind;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import com.rtfparserkit.rtf.Command;

/** Lists what hides in a Rich Text file, by the groups that no reader sees. */
public final class RtfHidden extends RtfListenerAdaptor {

    private static final int LONGEST = 4_000;
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
    }

    private final List<HiddenPart> found = new ArrayList<>();
    /** The kind of each open group; null for one that is seen. */
    private final Deque<Kind[]> groups = new ArrayDeque<>();
    private final StringBuilder words = new StringBuilder();
    private boolean pictures;

    private RtfHidden() {
        groups.push(new Kind[1]);
    }

    /**
     * What hides in a Rich Text file.
     *
     * @throws RedactionException if it is damaged
     */
    public static List<HiddenPart> list(byte[] rtf, String file) {
        RtfHidden listener = new RtfHidden();
        try {
            new StandardRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(rtf)), listener);
        } catch (IOException | RuntimeException e) {
            // A damaged file makes the parser fail in any way there is.
            throw new RedactionException(file + " is damaged and cannot be read as Rich Text. Open it in Word, save it again and try once more.", e);
        }
        if (listener.pictures) {
            listener.found.add(new HiddenPart(Kind.IMAGE_METADATA, "body", "pictures, with whatever they tell about themselves", true));
        }
        int end = new String(rtf, java.nio.charset.StandardCharsets.ISO_8859_1).lastIndexOf('}');
        if (end >= 0 && rtf.length - end > 2) {
            String rest = new String(rtf, end + 1, rtf.length - end - 1, java.nio.charset.StandardCharsets.ISO_8859_1).replaceAll("[^ -~]+", " ").strip();
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
        groups.push(new Kind[] {groups.peek()[0]});
    }

    @Override
    public void processGroupEnd() {
        if (groups.size() < 2) {
            return;
        }
        Kind ended = groups.pop()[0];
        if (ended != null && groups.peek()[0] != ended) {
            String text = words.toString().strip();
            if (!text.isEmpty() && !harmless(ended, text)) {
                found.add(StoryHidden.part(ended, "rtf", ended == Kind.EMBEDDED_OBJECT ? readable(text) : text, true));
            }
            words.setLength(0);
        }
    }

    private static boolean harmless(Kind kind, String text) {
        return kind == Kind.FIELD_CODE && StoryHidden.harmless(text) || kind == Kind.ALTERNATIVE_TEXT && !text.matches("(?s)(?:wzDescription|wzName|pihlShape|hspMaster|metroBlob|gtextUNICODE|wzTooltip).*")
                || kind == Kind.ALTERNATE_CONTENT && text.matches("(?s)[0-9a-fA-F\\s]*");
    }

    /** Objects are written in hexadecimal digits. */
    private static String readable(String text) {
        String digits = text.replaceAll("[^0-9a-fA-F]", "");
        if (digits.length() < text.length() / 2) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i + 1 < digits.length(); i += 2) {
            char c = (char) Integer.parseInt(digits.substring(i, i + 2), 16);
            if (c >= ' ' && c <= '~') {
                out.append(c);
            }
        }
        return "an embedded file: " + out;
    }

    @Override
    public void processString(String string) {
        if (groups.peek()[0] != null && words.length() < LONGEST) {
            words.append(string);
        }
    }

    @Override
    public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
        Kind kind = GROUPS.get(command);
        if (kind != null && (groups.peek()[0] == null || groups.peek()[0] != Kind.COMMENT)) {
            groups.peek()[0] = kind;
        } else if (command == Command.stylesheet || command == Command.fonttbl || command == Command.colortbl) {
            groups.peek()[0] = null;
        }
        pictures |= command == Command.pict;
    }
}
