package org.ipag.scrutiny.topics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.topic.Topic;

/**
 * Fills the parameters, written as ${force}, in the texts of a topic. Immutable; {@link #with(String, String)} gives a
 * new set of values.
 *
 * <p>A name that is not in {@link #known()} is an error wherever it stands. A known name without a value (a round that
 * had no pilot has no day of it) is an error in {@link #fill(String)}, which serves questions and headings;
 * {@link #fillParagraphs(String)}, which serves drafts of the report, leaves out the paragraph or bullet that needs it.
 */
public final class TextParameters {

    private static final Pattern PARAMETER = Pattern.compile("\\$\\{([^}]*)}");
    private static final Map<String, String> KNOWN = described();

    private final Map<String, String> values;

    private TextParameters(Map<String, String> values) {
        this.values = values;
    }

    /** No values yet. */
    public static TextParameters empty() {
        return new TextParameters(Map.of());
    }

    /** The values that a topic itself has. */
    public static TextParameters of(Topic topic) {
        return empty()
                .with("topic", topic.getLabel())
                .with("Topic", capitalised(topic.getLabel()))
                .with("caseNoun", topic.getCaseNoun())
                .with("CaseNoun", capitalised(topic.getCaseNoun()))
                .with("definition", topic.getDefinition())
                .with("definitionSource", topic.getDefinitionSource())
                .with("campaign", topic.getCampaign())
                .with("formTitle", topic.getFormTitle())
                .with("topicVersion", topic.getVersion());
    }

    /**
     * The values that a round itself has. The counts ({@code invited}, {@code met} and so on) are worked out by the
     * round's rules and added by who has them.
     */
    public static TextParameters of(Round round) {
        return RoundParameters.of(round);
    }

    /**
     * These values and one more.
     *
     * @param name  one of {@link #known()}
     * @param value its value; null or blank takes it away
     * @throws IllegalArgumentException if no text may use that name
     */
    public TextParameters with(String name, String value) {
        requireKnown(name, null);
        Map<String, String> more = new HashMap<>(values);
        if (value == null || value.isBlank()) {
            more.remove(name);
        } else {
            more.put(name, value);
        }
        return new TextParameters(Collections.unmodifiableMap(more));
    }

    /**
     * The text with every parameter replaced.
     *
     * @param text a text of the topic; null gives an empty text
     * @throws IllegalArgumentException if it uses a name that is not known, or one without a value
     */
    public String fill(String text) {
        if (text == null) {
            return "";
        }
        Matcher matcher = PARAMETER.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            String name = matcher.group(1);
            requireKnown(name, text);
            String value = values.get(name);
            if (value == null) {
                throw new IllegalArgumentException("There is no value for ${" + name + "} (" + KNOWN.get(name)
                        + ") in the text \"" + text + "\". Enter it in the round.");
            }
            matcher.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        return matcher.appendTail(filled).toString();
    }

    /**
     * The text with every parameter replaced; a paragraph or bullet is left out if the round has no value for a
     * parameter in it.
     *
     * @param text paragraphs parted by an empty line, bullets beginning with "- "; null gives an empty text
     * @throws IllegalArgumentException if it uses a name that is not known
     */
    public String fillParagraphs(String text) {
        if (text == null) {
            return "";
        }
        List<String> kept = new ArrayList<>();
        for (String block : text.split("\\n", -1)) {
            if (block.isBlank()) {
                if (!kept.isEmpty() && !kept.getLast().isEmpty()) {
                    kept.add("");
                }
            } else if (hasValues(block)) {
                kept.add(fill(block));
            }
        }
        if (!kept.isEmpty() && kept.getLast().isEmpty()) {
            kept.removeLast();
        }
        return String.join("\n", kept);
    }

    private boolean hasValues(String block) {
        return used(block).stream().allMatch(name -> {
            requireKnown(name, block);
            return values.containsKey(name);
        });
    }

    /** The names of the parameters that a text uses, known or not, in the order of their first use. */
    public static Set<String> used(String text) {
        Set<String> names = new LinkedHashSet<>();
        if (text != null) {
            Matcher matcher = PARAMETER.matcher(text);
            while (matcher.find()) {
                names.add(matcher.group(1));
            }
        }
        return names;
    }

    /** The names that texts may use, each with what it stands for. */
    public static Map<String, String> known() {
        return KNOWN;
    }

    private static void requireKnown(String name, String text) {
        if (!KNOWN.containsKey(name)) {
            throw new IllegalArgumentException("${" + name + "} is not a parameter"
                    + (text == null ? "" : " (in the text \"" + text + "\")")
                    + ". The parameters are " + String.join(", ", KNOWN.keySet()) + ".");
        }
    }

    private static String capitalised(String text) {
        return text == null || text.isEmpty() ? text
                : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }

    private static Map<String, String> described() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("force", "the force's name");
        all.put("forceShort", "the force's name for short");
        all.put("county", "the county group's name");
        all.put("district", "the district's name, on a form for one district");
        all.put("topic", "the topic's name as used in a sentence");
        all.put("Topic", "the topic's name at the beginning of a sentence");
        all.put("topicVersion", "the topic's version");
        all.put("caseNoun", "what one case is called in a sentence");
        all.put("CaseNoun", "what one case is called, at the beginning of a sentence");
        all.put("formTitle", "the heading of form and report");
        all.put("definition", "the definition the panels work with");
        all.put("definitionSource", "where the definition comes from");
        all.put("campaign", "the awareness week or campaign");
        all.put("campaignDates", "the days of the campaign");
        all.put("round", "the round's title");
        all.put("year", "the round's year");
        all.put("returnsDue", "the day by which forms are to be returned");
        all.put("caseSelection", "how the cases were selected");
        all.put("pilotedOn", "the day of the pilot");
        all.put("pilotLessons", "what the pilot taught");
        all.put("invited", "the number of districts invited");
        all.put("met", "the number of districts that met");
        all.put("returned", "the number of districts that returned a form");
        all.put("nil", "the number of districts that returned nothing");
        all.put("quoted", "the number of districts quoted");
        all.put("attendance", "a sentence that says how many members attended");
        all.put("attendanceFrom", "the smallest attendance of a meeting");
        all.put("attendanceTo", "the largest attendance of a meeting");
        all.put("attendanceTotal", "the attendance of all meetings together");
        all.put("communities", "the communities represented, as a list in a sentence");
        all.put("casesCommon", "the number of cases that every district reviewed");
        all.put("casesLocal", "the number of local cases reviewed");
        return Collections.unmodifiableMap(all);
    }
}
