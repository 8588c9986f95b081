package org.ipag.scrutiny.ui.feedback.returns.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.ipag.scrutiny.model.edit.Ids;
import org.ipag.scrutiny.model.round.CommunityCount;
import org.ipag.scrutiny.model.round.RoundFactory;

/** The communities represented at a meeting as a person types them: one a line, {@code Polish: 3} or {@code Polish}. */
public final class CommunityText {

    private static final Pattern LINE = Pattern.compile("(.*?)(?:\\s*[:,=\\-\u2013]\\s*|\\s+)(\\d{1,4})"); //$NON-NLS-1$

    private CommunityText() {
    }

    /**
     * One line.
     *
     * @param community how the community describes itself
     * @param count     members who represent it; 0 if not counted
     */
    public record Line(String community, int count) {
    }

    /** The communities as text. */
    public static String of(List<CommunityCount> communities) {
        return communities.stream().map(each -> each.getCount() == 0 ? each.getCommunity()
                : each.getCommunity() + ": " + each.getCount()).collect(Collectors.joining("\n")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** The lines of a text. */
    public static List<Line> parse(String text) {
        List<Line> lines = new ArrayList<>();
        for (String line : text.split("\\R")) { //$NON-NLS-1$
            String typed = line.strip();
            Matcher counted = LINE.matcher(typed);
            if (counted.matches() && !counted.group(1).isBlank()) {
                lines.add(new Line(counted.group(1).strip(), Integer.parseInt(counted.group(2))));
            } else if (!typed.isEmpty()) {
                lines.add(new Line(typed, 0));
            }
        }
        return lines;
    }

    /** Makes a list hold what the lines say, changing only what differs. */
    public static void apply(List<Line> lines, List<CommunityCount> communities) {
        while (communities.size() > lines.size()) {
            communities.removeLast();
        }
        for (int i = 0; i < lines.size(); i++) {
            if (i == communities.size()) {
                communities.add(Ids.assignMissing(RoundFactory.eINSTANCE.createCommunityCount()));
            }
            communities.get(i).setCommunity(lines.get(i).community());
            communities.get(i).setCount(lines.get(i).count());
        }
    }
}
