package org.ipag.scrutiny.report.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.ipag.scrutiny.model.edit.UkDates;
import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.Report;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.topic.OutlineKind;
import org.ipag.scrutiny.office.content.Block;
import org.ipag.scrutiny.office.content.ContentDocument;
import org.ipag.scrutiny.office.content.DocumentInfo;
import org.ipag.scrutiny.office.content.Heading;
import org.ipag.scrutiny.office.content.PageBreak;
import org.ipag.scrutiny.office.content.Paragraph;
import org.ipag.scrutiny.office.content.PlainText;
import org.ipag.scrutiny.office.content.Table;
import org.ipag.scrutiny.office.content.TableOfContents;
import org.ipag.scrutiny.office.content.TitlePage;
import org.ipag.scrutiny.process.ParticipationCounts;
import org.ipag.scrutiny.report.ReportContent;
import org.ipag.scrutiny.report.ReportOptions;
import org.ipag.scrutiny.topics.TextParameters;

/** Puts the county report together, section by section, along the outline. */
public final class RoundReport {

    private static final String APPENDIX = "^Appendix\\s+[A-Z]\\s*[:.\u2013-]\\s*";

    private final Round round;
    private final ReportOptions options;
    private final List<String> warnings = new ArrayList<>();
    private final List<ReportContent.Section> sections = new ArrayList<>();
    private final QuotationChoice quotations;
    private final ParticipationCounts counts;
    private final TextParameters parameters;

    public RoundReport(Round round, ReportOptions options) {
        this.round = round;
        this.options = options;
        quotations = QuotationChoice.of(round, warnings);
        counts = quotedAsPrinted(round, quotations);
        parameters = RoundParameters.of(round, counts);
    }

    /** The counts of the round, with those districts as quoted whose words this report prints. */
    private static ParticipationCounts quotedAsPrinted(Round round, QuotationChoice quotations) {
        ParticipationCounts counts = ParticipationCounts.of(round);
        Set<District> printed = new LinkedHashSet<>();
        quotations.questions().forEach(key -> quotations.under(key).forEach(words -> printed.add(words.district())));
        round.getFindings().forEach(finding -> quotations.of(finding).forEach(words -> printed.add(words.district())));
        List<District> quoted = round.getReturns().stream().map(each -> each.getDistrict()).filter(printed::contains)
                .distinct().toList();
        return new ParticipationCounts(counts.invited(), counts.met(), counts.returned(), counts.nil(), quoted,
                counts.outstanding());
    }

    /** Builds the report. */
    public ReportContent build() {
        ContentDocument.Builder document = ContentDocument.of(info());
        document.add(titlePage());
        document.add(new TableOfContents(ReportTexts.say("contents"), 2));
        document.add(new PageBreak());
        boolean appendices = false;
        for (Outline.Node node : Outline.of(round, parameters).nodes()) {
            List<Block> blocks = section(node, 1, !appendices && appendix(node));
            appendices |= appendix(node) && !blocks.isEmpty();
            document.addAll(blocks);
        }
        return new ReportContent(Glossary.complete(document.build(), round, parameters), sections,
                new ArrayList<>(new LinkedHashSet<>(warnings)));
    }

    private static boolean appendix(Outline.Node node) {
        return node.kind() == OutlineKind.APPENDIX_FORM || node.kind() == OutlineKind.APPENDIX_GUIDANCE
                || node.title().matches(APPENDIX + ".*");
    }

    private List<Block> section(Outline.Node node, int level, boolean newPage) {
        sections.add(new ReportContent.Section(node.key(), level, node.title(), node.draft(), node.text(),
                node.written(), node.included()));
        List<Block> within = new ArrayList<>();
        within.addAll(body(node, level));
        for (Outline.Node child : node.children()) {
            within.addAll(section(child, level + 1, false));
        }
        if (!node.included() || within.isEmpty()) {
            return List.of();
        }
        List<Block> all = new ArrayList<>();
        if (newPage || level == 1 && (node.kind() == OutlineKind.APPENDIX_FORM
                || node.kind() == OutlineKind.APPENDIX_GUIDANCE)) {
            all.add(new PageBreak());
        }
        all.add(heading(node, level));
        all.addAll(within);
        return all;
    }

    private static Heading heading(Outline.Node node, int level) {
        String anchor = "section_" + node.key();
        if (level == 1 && appendix(node)) {
            return new Heading(1, node.title().replaceFirst(APPENDIX, ""), anchor, Heading.Numbering.APPENDIX);
        }
        return node.kind() == OutlineKind.GLOSSARY ? Heading.plain(level, node.title(), anchor)
                : Heading.numbered(Math.min(level, 4), node.title(), anchor);
    }

    private List<Block> body(Outline.Node node, int level) {
        List<Block> text = PlainText.blocks(node.text());
        List<Block> more = switch (node.kind()) {
            case TEXT -> List.of();
            case RESPONSES -> responses(level);
            case STRENGTHS, AREAS, EXERCISE_FEEDBACK ->
                new FindingSection(round, quotations).blocks(node.kind(), level);
            case RECOMMENDATIONS -> new RecommendationSection(round).own();
            case PREVIOUS_RECOMMENDATIONS -> new RecommendationSection(round).carried();
            case AUTHOR -> authorship();
            case APPENDIX_FORM -> Appendices.form(round, parameters);
            case APPENDIX_GUIDANCE -> Appendices.guidance(round, parameters);
            case GLOSSARY -> Glossary.placeholder(round);
            case COMPARISON -> options.previous() == null ? List.of()
                    : new Comparison(round, options.previous()).blocks();
        };
        if (more.isEmpty() && dependsOnMore(node.kind()) && !node.written()) {
            return List.of();
        }
        List<Block> all = new ArrayList<>(text);
        if (!more.isEmpty() && more.getFirst() instanceof Table && !all.isEmpty()
                && all.getLast() instanceof Paragraph announcement) {
            all.set(all.size() - 1, announcement.keptWithNext());
        }
        all.addAll(more);
        return all;
    }

    /** Sections whose text alone would announce something that does not follow. */
    private static boolean dependsOnMore(OutlineKind kind) {
        return kind != OutlineKind.TEXT && kind != OutlineKind.RESPONSES;
    }

    private List<Block> responses(int level) {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(new ParticipationSection(round, counts).blocks());
        blocks.addAll(RoundCharts.of(round));
        blocks.addAll(new QuestionSections(round, quotations, parameters, Math.min(level + 1, 4)).blocks());
        return blocks;
    }

    private List<Block> authorship() {
        Report report = round.getReport();
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(PlainText.blocks(ReportTexts.say("author.by", author())));
        if (report != null && !ReportTexts.blank(report.getRoles())) {
            blocks.addAll(PlainText.blocks(ReportTexts.say("author.roles", report.getRoles())));
        }
        blocks.addAll(PlainText.blocks(ReportTexts.say("author.date", UkDates.date(date()))));
        return blocks;
    }

    private String author() {
        Report report = round.getReport();
        return report == null || ReportTexts.blank(report.getAuthor()) ? group() : report.getAuthor();
    }

    private String group() {
        return round.getCountyGroup() == null || ReportTexts.blank(round.getCountyGroup().getName())
                ? ReportTexts.say("group.default") : round.getCountyGroup().getName();
    }

    private LocalDate date() {
        return round.getReport() == null || round.getReport().getDate() == null ? options.date()
                : round.getReport().getDate();
    }

    /** The title as printed. */
    String title() {
        return round.getReport() == null || ReportTexts.blank(round.getReport().getTitle())
                ? parameters.fill(round.getTopic().getFormTitle()) : round.getReport().getTitle();
    }

    private DocumentInfo info() {
        // the properties name the group, never the author, who may be a person
        return new DocumentInfo(title(), ReportTexts.say("subject", round.getTopic().getLabel(), force()), group(),
                round.getTopic().getLanguage(), date(), "", ReportTexts.say("footer", title(), force()));
    }

    private String force() {
        return round.getForce() == null ? "" : ReportTexts.text(round.getForce().getName());
    }

    private TitlePage titlePage() {
        List<String> lines = new ArrayList<>();
        if (!ReportTexts.blank(round.getTitle()) && !round.getTitle().equals(title())) {
            lines.add(round.getTitle());
        }
        String week = parameters.fillParagraphs("${campaign}, ${campaignDates}");
        if (!week.isEmpty()) {
            lines.add(week);
        }
        lines.add(UkDates.date(date()));
        return new TitlePage(group(), title(), force(), lines);
    }

    ParticipationCounts counts() {
        return counts;
    }

    QuotationChoice quotations() {
        return quotations;
    }

    TextParameters parameters() {
        return parameters;
    }
}
