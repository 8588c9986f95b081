package org.ipag.scrutiny.privacy.logs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.text.EntryStamp;
import org.ipag.scrutiny.privacy.text.Table.Cell;
import org.ipag.scrutiny.privacy.text.Table;

/** The places of a text that are filled alike row by row: the columns of its tables, and what follows the time in each entry of a log. */
final class Slots {

    /** A stretch without blanks at its ends. */
    record Slot(int start, int end) {
    }

    /** What parts the stamp of an entry from what follows; behind a date alone a blank does not. */
    private static final Pattern GAP = Pattern.compile("(?<blanks> {1,4})(?![-\\u2013\\u2014] |\\d{1,2}[:.]\\d\\d)|[ ]?[:,\\u2013\\u2014-][ ]{1,2}(?!\\d{1,2}[:.]\\d\\d)");
    private static final Pattern ENTRY_END = Pattern.compile(" {2,}|\\t|:(?= |\\n|$)|\\.(?= |$)| ?[-\\u2013\\u2014|] | \\(|\\n");
    /** A number or letters that somebody goes by, and the words behind. */
    private static final Pattern CODE = Pattern.compile("(?:[A-Z]{0,4}\\d{3,6})(?= [A-Z])");
    private static final Pattern HEAD = Pattern.compile("(?:[A-Z]{2,3}|\\d{3,6})(?=  |\\t)");
    private static final int LONGEST = 30;

    private final List<List<Slot>> columns = new ArrayList<>();
    private final List<Slot> entries = new ArrayList<>();
    private final List<Slot> heads = new ArrayList<>();

    private Slots() {
    }

    /** The words with which the lines begin that have two spaces or a tab behind: who speaks in a record of an interview. */
    List<Slot> heads() {
        return heads;
    }

    /** The slots of a text. */
    static Slots of(String text) {
        Slots slots = new Slots();
        for (Table table : Table.of(text)) {
            if (!table.blanks()) {
                slots.columns(text, table);
            }
        }
        Matcher gap = GAP.matcher(text).useTransparentBounds(true);
        Matcher end = ENTRY_END.matcher(text);
        Matcher head = HEAD.matcher(text).useTransparentBounds(true);
        for (int start = 0; start < text.length();) {
            int stop = text.indexOf('\n', start);
            stop = stop < 0 ? text.length() : stop;
            EntryStamp stamp = EntryStamp.of(text, start, stop);
            boolean entry = stamp != null && (stamp.sure() || stamp.dated()) && gap.region(stamp.end(), stop).lookingAt() && (stamp.sure() || gap.end() - gap.start() != 1);
            if (entry && text.substring(start, stop).chars().noneMatch(c -> c == '|' || c == '\t')) {
                slots.entry(text, gap.end(), stop, end);
            }
            if (start < stop && head.region(start, stop).lookingAt()) {
                slots.heads.add(new Slot(head.start(), head.end()));
            }
            start = stop + 1;
        }
        return slots;
    }

    private void columns(String text, Table table) {
        for (List<Cell> cells : table.columns()) {
            List<Slot> column = new ArrayList<>();
            cells.forEach(cell -> add(text, cell.start(), cell.end(), column));
            if (column.size() > 1) {
                columns.add(column);
            }
        }
    }

    /** The columns of every table, one list for each, without empty cells. */
    List<List<Slot>> columns() {
        return columns;
    }

    /** What stands behind the date or the time in the entries of a log. */
    List<Slot> entries() {
        return entries;
    }

    private void entry(String text, int from, int stop, Matcher end) {
        Matcher code = CODE.matcher(text).region(from, stop);
        int to = code.lookingAt() ? code.end() : end.region(from, stop).find() ? end.start() : stop;
        if (to - from <= LONGEST) {
            add(text, from, to, entries);
        } else {
            int space = text.indexOf(' ', from);
            add(text, from, space < 0 || space > stop ? stop : space, entries);
        }
    }

    private static void add(String text, int from, int to, List<Slot> out) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && (Character.isWhitespace(text.charAt(end - 1)) || ".,;:".indexOf(text.charAt(end - 1)) >= 0 && end - 2 >= start && text.charAt(end - 2) != '.' && !Character.isUpperCase(text.charAt(end - 2)))) {
            end--;
        }
        if (start < end) {
            out.add(new Slot(start, end));
        }
    }
}
