package org.ipag.scrutiny.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.office.content.ContentWords;
import org.ipag.scrutiny.report.content.NameGuard;
import org.ipag.scrutiny.report.content.ReportTexts;
import org.ipag.scrutiny.report.content.RoundReport;
import org.osgi.service.component.annotations.Component;

/** Builds the report and reads it once more for names before it leaves. */
@Component(service = ReportBuilder.class)
public final class DocumentReportBuilder implements ReportBuilder {

    private static final int EXCERPT = 60;

    @Override
    public ReportContent build(Round round, ReportOptions options) throws ReportException {
        if (round.getTopic() == null) {
            throw new ReportException(ReportTexts.say("problem.topic", String.valueOf(round.getTitle())));
        }
        ReportContent report;
        try {
            report = new RoundReport(round, options).build();
        } catch (IllegalArgumentException e) {
            throw new ReportException(ReportTexts.say("problem.text", e.getMessage()), e);
        }
        List<String> warnings = new ArrayList<>(report.warnings());
        List<String> names = guard(NameGuard.of(round), ContentWords.of(report.document()), options, warnings);
        return new ReportContent(report.document(), report.sections(), warnings, names);
    }

    /** Refuses texts that name someone the round knows, unless allowed; says which texts hold a surname. */
    static List<String> guard(NameGuard guard, List<String> texts, ReportOptions options, List<String> warnings)
            throws ReportException {
        Set<String> found = new LinkedHashSet<>();
        for (String text : texts) {
            List<String> names = guard.names(text);
            found.addAll(names);
            if (!names.isEmpty()) {
                if (!options.allowNames()) {
                    throw new ReportException(ReportTexts.say("problem.name", names.getFirst(),
                            excerpt(text, names.getFirst())));
                }
                warnings.add(ReportTexts.say("warning.name", names.getFirst(), excerpt(text, names.getFirst())));
            }
            for (String surname : guard.surnames(text)) {
                String warning = ReportTexts.say("warning.surname", surname, excerpt(text, surname));
                if (!warnings.contains(warning)) {
                    warnings.add(warning);
                }
            }
        }
        return List.copyOf(found);
    }

    private static String excerpt(String text, String around) {
        int at = text.indexOf(around);
        int from = Math.max(0, at - EXCERPT / 2);
        int to = Math.min(text.length(), at + around.length() + EXCERPT / 2);
        return (from > 0 ? "\u2026" : "") + text.substring(from, to).replaceAll("\\s+", " ").strip()
                + (to < text.length() ? "\u2026" : "");
    }
}
