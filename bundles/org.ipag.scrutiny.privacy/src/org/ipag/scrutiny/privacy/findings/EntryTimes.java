package org.ipag.scrutiny.privacy.findings;

import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.Detection;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.text.EntryStamp;

/** Tells the day and the time with which an entry of a log begins from a number that is built alike. */
public final class EntryTimes {

    private static final Pattern DAY = Pattern.compile("\\d{1,2}/\\d{1,2}");
    private static final int LONGEST = 40;

    private EntryTimes() {
    }

    /**
     * Whether a find is no more than when an entry was made: it begins the line, and the stamp of the
     * entry takes in all of it. Figures alone may be the number of the entry, and are none of this. */
    public static boolean hold(String text, Detection found) {
        if (!Character.isDigit(found.text().charAt(0)) || found.text().chars().allMatch(Character::isDigit) || !reference(found)) {
            return false;
        }
        int line = text.lastIndexOf('\n', Math.max(0, found.start() - 1)) + 1;
        if (line > found.start() || found.start() - line > 3 || text.substring(line, found.start()).chars().anyMatch(Character::isLetterOrDigit)) {
            return false;
        }
        int end = text.indexOf('\n', line);
        EntryStamp stamp = EntryStamp.of(text, line, Math.min(end < 0 ? text.length() : end, line + LONGEST));
        return stamp != null && stamp.dated() && stamp.end() >= found.end() && (stamp.sure() || DAY.matcher(found.text()).matches());
    }

    private static boolean reference(Detection found) {
        return IdentifierType.ofKey(found.type()).filter(t -> t.group() == IdentifierType.Group.STRUCTURED && t != IdentifierType.DATE_OF_BIRTH && t != IdentifierType.PHONE).isPresent();
    }
}
