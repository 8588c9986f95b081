package org.ipag.scrutiny.forms.issue;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives out file names that every system takes, Windows included, and none of them twice. */
final class FileNames {

    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"/\\\\|?*\\p{Cntrl}]+");
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
    private static final int LONGEST = 100;

    private final Set<String> given = new HashSet<>();

    /** The name as a file name with the ending {@code .docx}; numbered if it was given before. */
    String docx(String name) {
        String safe = FORBIDDEN.matcher(name).replaceAll(" ").replaceAll("\\s+", " ").strip();
        if (safe.length() > LONGEST) {
            safe = safe.substring(0, LONGEST).strip();
        }
        while (safe.endsWith(".")) {
            safe = safe.substring(0, safe.length() - 1).strip();
        }
        if (safe.isEmpty() || RESERVED.matcher(safe).matches()) {
            safe = ("_" + safe).strip();
        }
        String free = safe;
        for (int i = 2; !given.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = safe + " (" + i + ")";
        }
        return free + ".docx";
    }
}
