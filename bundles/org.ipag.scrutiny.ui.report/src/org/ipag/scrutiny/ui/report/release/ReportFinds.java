package org.ipag.scrutiny.ui.report.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.office.redact.WrittenFile;
import org.ipag.scrutiny.packs.GateReport;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.process.PrintedTexts;

/** What the gate found in a written report, told so that a person can go to it and decide: each string once. */
final class ReportFinds {

    private static final int AROUND = 60;
    private static final Pattern SLIDE = Pattern.compile("ppt/slides/slide(\\d+)\\.xml");
    private static final Pattern NOTES = Pattern.compile("ppt/notesSlides/notesSlide(\\d+)\\.xml");

    private final Round round;
    private final List<String> titles;
    private final WrittenFile file;
    private final Set<String> completing;
    private final Map<String, ReportFind> found = new LinkedHashMap<>();

    private ReportFinds(Round round, List<String> titles, WrittenFile file) {
        this.round = round;
        this.titles = titles;
        this.file = file;
        this.completing = round.getReturns().stream().flatMap(each -> each.getDocuments().stream())
                .map(each -> normal(each.getPersonCompleting())).filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    /**
     * What is still to be decided.
     *
     * @param round  the round; only read
     * @param gate   what the gate found
     * @param names  names of people known to the round that stand in the file
     * @param titles headings of the report's sections
     * @param body   the group that answers for the report, which its file names as its author
     * @param file   the file as written
     */
    static List<ReportFind> of(Round round, GateReport gate, List<String> names, List<String> titles, String body,
            WrittenFile file) {
        ReportFinds finds = new ReportFinds(round, titles, file);
        names.forEach(name -> finds.add(IdentifierType.PERSON_NAME.key(), name, "", Messages.Finds_known, false));
        gate.finds().stream().filter(each -> each.weight() != GateReport.Weight.DECIDED && !each.text().equals(body))
                .sorted((one, other) -> one.weight().compareTo(other.weight()))
                .forEach(each -> finds.add(each.type(), each.text(), each.part(), each.reason(), each.hidden()));
        return List.copyOf(finds.found.values());
    }

    private void add(String type, String words, String part, String why, boolean hidden) {
        String key = normal(words) + (hidden ? part : "");
        if (found.containsKey(key) || !hidden && found.keySet().stream().anyMatch(name -> name.contains(" ")
                && name.contains(key) && isName(type))) {
            return;
        }
        String in = part.isEmpty() ? partWith(words) : part;
        String text = file.texts().getOrDefault(in, "");
        int at = hidden ? -1 : text.indexOf(words);
        String before = at < 0 ? "" : text.substring(lineStart(text, at), at);
        String after = at < 0 ? "" : text.substring(at + words.length(), lineEnd(text, at + words.length()));
        found.put(key, new ReportFind(kind(type, hidden), words, hidden ? 1 : Math.max(1, times(words)), section(in, text, at),
                shortened(before, true), shortened(after, false), why, hidden ? null : place(words), keeping(words, hidden)));
    }

    private static boolean isName(String type) {
        return IdentifierType.ofKey(type).map(each -> each.group() == IdentifierType.Group.NAME).orElse(false);
    }

    private ReportFind.Keeping keeping(String words, boolean hidden) {
        if (hidden) {
            return ReportFind.Keeping.HIDDEN;
        }
        String name = normal(words);
        boolean person = completing.stream().anyMatch(each -> each.equals(name)
                || name.contains(" ") && (each.contains(name) || name.contains(each)));
        return person ? ReportFind.Keeping.NEVER_PUBLISHED : ReportFind.Keeping.POSSIBLE;
    }

    private String partWith(String words) {
        return file.texts().entrySet().stream().filter(each -> each.getValue().contains(words)).map(Map.Entry::getKey)
                .findFirst().orElse("");
    }

    private int times(String words) {
        int times = 0;
        for (String text : file.texts().values()) {
            for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
                times++;
            }
        }
        return times;
    }

    private static int lineStart(String text, int at) {
        return text.lastIndexOf('\n', Math.max(0, at - 1)) + 1 > at ? at : text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
    }

    private static int lineEnd(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private static String shortened(String text, boolean front) {
        if (text.length() <= AROUND) {
            return text;
        }
        return front ? "\u2026" + text.substring(text.length() - AROUND) : text.substring(0, AROUND) + "\u2026";
    }

    private static String kind(String type, boolean hidden) {
        if (hidden) {
            return Messages.Finds_hidden;
        }
        if (type.equals(IdentifierType.PERSON_NAME.key())) {
            return Messages.Finds_name;
        }
        String label = IdentifierType.labelOf(type).toLowerCase(Locale.UK);
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }

    /** The last heading before the place; slides and sheets have their number. */
    private String section(String part, String text, int at) {
        Matcher slide = SLIDE.matcher(part);
        Matcher notes = NOTES.matcher(part);
        if (slide.matches()) {
            return NLS.bind(Messages.Finds_slide, slide.group(1));
        }
        if (notes.matches()) {
            return NLS.bind(Messages.Finds_notes, notes.group(1));
        }
        if (part.startsWith("xl/")) {
            return Messages.Finds_sheet;
        }
        if (part.contains("docProps/")) {
            return Messages.Finds_properties;
        }
        if (part.contains("/header") || part.contains("/footer")) {
            return Messages.Finds_header;
        }
        if (part.contains("chart") || part.contains("embeddings/")) {
            return Messages.Finds_chart;
        }
        String heading = "";
        int start = 0;
        for (String line : text.substring(0, Math.max(0, at)).split("\n", -1)) {
            String bare = line.strip().replaceFirst("^[\\d.]+\\s+", "");
            if (titles.contains(bare)) {
                heading = bare;
            }
            start += line.length() + 1;
        }
        return heading.isEmpty() ? start <= 1 ? Messages.Finds_file : Messages.Finds_beginning : heading;
    }

    /** What a person would change to change the words. */
    private EObject place(String words) {
        for (Map.Entry<EObject, String> each : PrintedTexts.of(round).entrySet()) {
            if (each.getValue().contains(words)) {
                return each.getKey();
            }
        }
        List<Answer> answers = new ArrayList<>();
        for (Return each : round.getReturns()) {
            answers.addAll(each.getAnswers());
        }
        for (Answer answer : answers) {
            for (Passage passage : answer.getPassages()) {
                if (passage.getText() != null && passage.getText().contains(words)) {
                    return passage;
                }
            }
        }
        return answers.stream().filter(each -> each.getText() != null && each.getText().contains(words))
                .map(EObject.class::cast).findFirst().orElse(round.getReport());
    }

    private static String normal(String words) {
        return words == null ? "" : words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
    }
}
