package org.ipag.scrutiny.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.ipag.scrutiny.sample.internal.StoryRecord;

/**
 * What a sample form was made from, and therefore what must be read from it.
 *
 * @param district the district
 * @param person   the person completing it
 * @param answers  the answers by "question case", or by the question alone for all cases
 * @param extras   other text: kind (text, text-box, comment, deletion) and words
 */
record ExpectedForm(String district, String person, Map<String, String> answers, List<Extra> extras) {

    private static final Path TEXTS = Path.of("src_test/org/ipag/scrutiny/sample/answers");
    private static final Pattern MARK = Pattern.compile("\\[([-+])(.*?)[-+]\\]");

    record Extra(String kind, String text) {
    }

    /** The form of that file of the sample, for example {@code averleigh.docx}. */
    static ExpectedForm of(String name) throws IOException {
        List<StoryRecord> records;
        try (Stream<String> lines = Files.lines(TEXTS.resolve(name.replaceAll("\\.\\w+$", ".txt")))) {
            records = StoryRecord.parse(lines);
        }
        Map<String, String> answers = new LinkedHashMap<>();
        List<Extra> extras = new ArrayList<>();
        for (StoryRecord each : records.subList(1, records.size())) {
            String text = each.body().replaceAll("(?m)^\\* ", "");
            switch (each.kind()) {
                case "answer" -> answers.put(each.name(), tracked(text, extras));
                case "comment" -> extras.add(new Extra("comment", text));
                case "unplaced" -> extras.add(new Extra(each.name(), text));
                default -> throw new IllegalStateException(each.kind());
            }
        }
        StoryRecord form = records.getFirst();
        return new ExpectedForm(form.value("district"), form.value("person"), answers, extras);
    }

    /** Inserted words are part of the answer, deleted ones are kept aside. */
    private static String tracked(String text, List<Extra> extras) {
        Matcher matcher = MARK.matcher(text);
        StringBuilder kept = new StringBuilder();
        while (matcher.find()) {
            boolean inserted = matcher.group(1).equals("+");
            if (!inserted) {
                extras.add(new Extra("deletion", matcher.group(2)));
            }
            matcher.appendReplacement(kept, Matcher.quoteReplacement(inserted ? matcher.group(2) : ""));
        }
        return matcher.appendTail(kept).toString();
    }
}
