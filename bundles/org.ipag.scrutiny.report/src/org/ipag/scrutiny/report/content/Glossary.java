package org.ipag.scrutiny.report.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.topic.GlossaryEntry;
import org.ipag.scrutiny.office.content.Block;
import org.ipag.scrutiny.office.content.ContentDocument;
import org.ipag.scrutiny.office.content.ContentWords;
import org.ipag.scrutiny.office.content.Heading;
import org.ipag.scrutiny.office.content.Table;
import org.ipag.scrutiny.topics.TextParameters;

/** Explains those abbreviations and terms of the topic's glossary that the report uses. */
final class Glossary {

    private Glossary() {
    }

    /** A table of all terms, to be cut down by {@link #complete} once the rest of the report is known. */
    static List<Block> placeholder(Round round) {
        return round.getTopic().getGlossary().isEmpty() ? List.of() : List.of(table(round.getTopic().getGlossary()));
    }

    /** The document with the glossary's table cut down to the terms used; without the section if none is. */
    static ContentDocument complete(ContentDocument document, Round round, TextParameters parameters) {
        if (round.getTopic().getGlossary().isEmpty()) {
            return document;
        }
        int at = document.blocks().lastIndexOf(table(round.getTopic().getGlossary()));
        if (at < 0) {
            return document;
        }
        List<Block> blocks = new ArrayList<>(document.blocks());
        blocks.remove(at);
        String words = String.join("\n", ContentWords.of(new ContentDocument(document.info(), blocks)));
        Set<String> capitals = capitals(words);
        List<GlossaryEntry> used = round.getTopic().getGlossary().stream()
                .filter(entry -> maybe(capitals, entry.getTerm()) && uses(words, entry)).toList();
        if (used.isEmpty()) {
            int heading = at - 1;
            while (!(blocks.get(heading) instanceof Heading)) {
                heading--;
            }
            blocks.subList(heading, at).clear();
        } else {
            blocks.add(at, table(used));
        }
        return new ContentDocument(document.info(), blocks);
    }

    /** The words of a text that begin with a capital or a digit, as most terms do. */
    private static Set<String> capitals(String words) {
        Set<String> found = new HashSet<>();
        int start = -1;
        for (int i = 0; i <= words.length(); i++) {
            boolean within = i < words.length() && Character.isLetterOrDigit(words.charAt(i));
            if (within && start < 0) {
                start = i;
            } else if (!within && start >= 0) {
                if (!Character.isLowerCase(words.charAt(start))) {
                    found.add(words.substring(start, i));
                }
                start = -1;
            }
        }
        return found;
    }

    /** Whether it is worth looking for a term: its first word stands in the text, perhaps in the plural. */
    private static boolean maybe(Set<String> capitals, String term) {
        int end = 0;
        while (end < term.length() && Character.isLetterOrDigit(term.charAt(end))) {
            end++;
        }
        String first = term.substring(0, end);
        return first.isEmpty() || Character.isLowerCase(first.charAt(0)) || capitals.contains(first)
                || capitals.contains(first + "s");
    }

    /** Whether a term stands in the text as a word of its own, or in the plural. */
    private static boolean uses(String words, GlossaryEntry entry) {
        String term = entry.getTerm();
        for (int at = words.indexOf(term); at >= 0; at = words.indexOf(term, at + 1)) {
            int end = at + term.length();
            if (end < words.length() && words.charAt(end) == 's') {
                end++;
            }
            if ((at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1)))
                    && (end == words.length() || !Character.isLetterOrDigit(words.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static Table table(List<GlossaryEntry> entries) {
        List<Table.Row> rows = entries.stream().sorted(Comparator.comparing(GlossaryEntry::getTerm,
                String.CASE_INSENSITIVE_ORDER)).map(entry -> Table.Row.of(entry.getTerm(), meaning(entry))).toList();
        return new Table("", ReportTexts.say("glossary.alt"),
                List.of(Table.Column.of(ReportTexts.say("column.term"), 3),
                        Table.Column.of(ReportTexts.say("column.meaning"), 9)), rows, true, Table.Look.DATA);
    }

    private static String meaning(GlossaryEntry entry) {
        String expansion = ReportTexts.text(entry.getExpansion());
        String explanation = ReportTexts.text(entry.getExplanation());
        return expansion.isEmpty() ? explanation
                : explanation.isEmpty() ? expansion : ReportTexts.say("glossary.meaning", expansion, explanation);
    }
}
