package org.ipag.scrutiny.ui.cases.redaction.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.ipag.scrutiny.ui.cases.redaction.Messages;

/** What the parts of a Word file are called, for people who do not know its inside. */
public final class PartTitles {

    private static final Pattern STORY = Pattern.compile("word/(document|header|footer|footnotes|endnotes|comments)(\\d*)\\.xml"); //$NON-NLS-1$
    private static final String UNSEEN = "#attributes"; //$NON-NLS-1$

    private PartTitles() {
    }

    /** The title of a part, given its name in the package. */
    public static String of(String name) {
        if (name == null) {
            return ""; //$NON-NLS-1$
        }
        if (name.endsWith(UNSEEN)) {
            return NLS.bind(Messages.Part_unseen, of(name.substring(0, name.length() - UNSEEN.length())));
        }
        Matcher story = STORY.matcher(name);
        if (story.matches()) {
            String title = switch (story.group(1)) {
                case "document" -> Messages.Part_body; //$NON-NLS-1$
                case "header" -> Messages.Part_header; //$NON-NLS-1$
                case "footer" -> Messages.Part_footer; //$NON-NLS-1$
                case "footnotes" -> Messages.Part_footnotes; //$NON-NLS-1$
                case "endnotes" -> Messages.Part_endnotes; //$NON-NLS-1$
                default -> Messages.Part_comments;
            };
            return story.group(2).isEmpty() ? title : title + ' ' + story.group(2);
        }
        return name.startsWith("docProps/") ? Messages.Part_properties //$NON-NLS-1$
                : NLS.bind(Messages.Part_other, name.substring(name.lastIndexOf('/') + 1));
    }
}
