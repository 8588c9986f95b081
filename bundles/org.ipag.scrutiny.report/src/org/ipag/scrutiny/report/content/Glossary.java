package org.ipag.scrutiny.report.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

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
        List<GlossaryEntry> used = round.getTopic().getGlossary().stream().filter(entry -> uses(words, entry)).toList();
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

    private static boolean uses(String words, GlossaryEntry entry) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(entry.getTerm()) + "s?(?![\\p{L}\\p{N}])")
                .matcher(words).find();
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
