package org.ipag.scrutiny.packs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.Copy;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.TimelineEvent;
import org.ipag.scrutiny.model.topic.Audience;
import org.ipag.scrutiny.model.topic.Checklist;
import org.ipag.scrutiny.model.topic.ChecklistPurpose;
import org.ipag.scrutiny.model.topic.Guidance;
import org.ipag.scrutiny.model.topic.Topic;
import org.ipag.scrutiny.office.content.ContentDocument;
import org.ipag.scrutiny.office.content.DocumentInfo;
import org.ipag.scrutiny.office.content.Heading;
import org.ipag.scrutiny.office.content.ListBlock;
import org.ipag.scrutiny.office.content.PageBreak;
import org.ipag.scrutiny.office.content.Paragraph;
import org.ipag.scrutiny.office.content.PlainText;
import org.ipag.scrutiny.office.content.Table;
import org.ipag.scrutiny.office.docx.WordOptions;
import org.ipag.scrutiny.office.docx.WordRenderer;
import org.ipag.scrutiny.office.redact.CopyMark;
import org.ipag.scrutiny.office.redact.WordBlocks;
import org.ipag.scrutiny.store.Destruction;
import org.ipag.scrutiny.topics.TextParameters;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Builds what a panel gets: the redacted case with summary, easy-read text, timeline, checklist and guidance as one accessible
 * Word file; numbered copies of it; and the certificate of their destruction. An OSGi service.
 */
@Component(service = PackBuilder.class)
public final class PackBuilder {

    private static final int PICTURE_MM = 34;
    private static final int SIGNATURE_MM = 11;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private final WordRenderer renderer;

    @Activate
    public PackBuilder(@Reference WordRenderer renderer) {
        this.renderer = renderer;
    }

    /**
     * The pack of a case.
     *
     * @param file     the case, with summary, easy-read text and timeline
     * @param topic    the round's topic, with checklists and guidance
     * @param redacted the redacted case document
     * @param date     the date printed in the file
     */
    public byte[] pack(CaseFile file, Topic topic, byte[] redacted, LocalDate date) {
        ContentDocument.Builder document = ContentDocument.of(new DocumentInfo(title(file), "", PackTexts.say("pack.author"), "en-GB", date,
                PackTexts.say("pack.classification"), title(file)));
        document.add(Heading.plain(1, title(file), "pack")).add(Paragraph.of(Paragraph.Style.NOTE, PackTexts.say("pack.note")));
        text(document, "pack.summary", "summary", file.getSummary());
        if (!file.getTimeline().isEmpty()) {
            document.add(Heading.plain(2, PackTexts.say("pack.timeline"), "timeline")).add(timeline(file));
        }
        easyRead(document, file.getEasyRead());
        document.add(new PageBreak()).add(Heading.plain(2, PackTexts.say("pack.case"), "redacted_case"));
        redacted(document, redacted);
        TextParameters parameters = file.eContainer() instanceof Round round && round.getTopic() != null ? TextParameters.of(round) : TextParameters.of(topic);
        for (Checklist list : topic.getChecklists()) {
            if (list.getPurpose() == ChecklistPurpose.REPORT_RECEIVED) {
                document.add(new PageBreak()).add(Heading.plain(2, PackTexts.say("pack.checklist"), "checklist_" + anchor(list.getKey())));
                document.add(new ListBlock(ListBlock.Kind.CHECKBOX, list.getItems().stream().map(item -> ListBlock.Item.of(parameters.fillParagraphs(item.getLabel()))).toList()));
            }
        }
        guidance(document, topic, parameters);
        return write(document.build());
    }

    private static String title(CaseFile file) {
        return file.getTitle() == null || file.getTitle().isBlank() ? String.valueOf(file.getLabel()) : file.getLabel() + ": " + file.getTitle();
    }

    private static String anchor(String key) {
        return key == null ? "x" : key.replaceAll("[^A-Za-z0-9]", "_");
    }

    private static void text(ContentDocument.Builder document, String heading, String anchor, String text) {
        if (text != null && !text.isBlank()) {
            document.add(Heading.plain(2, PackTexts.say(heading), anchor));
            text.lines().filter(l -> !l.isBlank()).forEach(l -> document.add(Paragraph.of(l.strip())));
        }
    }

    /** By the rules of easy read: a page of its own, big letters, one sentence at a time, and beside each the room for a picture. */
    private static void easyRead(ContentDocument.Builder document, String text) {
        if (text != null && !text.isBlank()) {
            document.add(new PageBreak()).add(Heading.plain(2, PackTexts.say("pack.easy"), "easy_read"));
            List<Table.Row> rows = Readability.sentences(text).stream().map(sentence -> new Table.Row(
                    List.of(new Table.Cell(List.of()), new Table.Cell(List.of(Paragraph.of(Paragraph.Style.EASY, sentence)))), PICTURE_MM)).toList();
            document.add(new Table("", PackTexts.say("pack.easy.alt"), List.of(Table.Column.of("", 1), Table.Column.of("", 2.6)), rows, false, Table.Look.FORM));
        }
    }

    private static Table timeline(CaseFile file) {
        List<Table.Row> rows = new ArrayList<>();
        file.getTimeline().stream().filter(e -> e.getAt() != null).sorted(Comparator.comparing(TimelineEvent::getAt)).forEach(event -> rows.add(
                row(event.isTimeKnown() ? event.getAt().format(MINUTE) : event.getAt().format(DAY), since(file.getReportedAt(), event), text(event.getWhat()), text(event.getSource()))));
        return new Table("", PackTexts.say("pack.timeline.alt"), List.of(Table.Column.of(PackTexts.say("pack.time"), 2), Table.Column.of(PackTexts.say("pack.since"), 1.3),
                Table.Column.of(PackTexts.say("pack.event"), 4), Table.Column.of(PackTexts.say("pack.source"), 1.5)), rows, false, Table.Look.DATA);
    }

    private static String since(LocalDateTime reported, TimelineEvent event) {
        if (reported == null || !event.isTimeKnown()) {
            return "";
        }
        Duration passed = Duration.between(reported, event.getAt());
        if (passed.isNegative()) {
            return PackTexts.say("pack.before");
        }
        return passed.toDays() > 0 ? PackTexts.say("pack.days", passed.toDays(), passed.toHoursPart()) : PackTexts.say("pack.hours", passed.toHours(), passed.toMinutesPart());
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private static Table.Row row(String... cells) {
        return Table.Row.of(cells);
    }

    private static void redacted(ContentDocument.Builder document, byte[] redacted) {
        WordBlocks body = WordBlocks.of(redacted, PackTexts.say("pack.case"), 2);
        document.addAll(body.blocks());
        if (body.pictures() > 0) {
            document.add(Paragraph.of(Paragraph.Style.NOTE, PackTexts.say("pack.pictures", body.pictures())));
        }
    }

    private static void guidance(ContentDocument.Builder document, Topic topic, TextParameters parameters) {
        for (Guidance guidance : topic.getGuidance()) {
            if (guidance.getAudience() == Audience.PANEL) {
                document.add(new PageBreak()).add(Heading.plain(2, PackTexts.say("pack.guidance"), "guidance_" + anchor(guidance.getKey())));
                guidance.getSections().forEach(section -> {
                    document.add(Heading.plain(3, parameters.fillParagraphs(section.getLabel()), "guidance_" + anchor(guidance.getKey()) + "_" + anchor(section.getKey())));
                    document.addAll(PlainText.blocks(parameters.fillParagraphs(section.getText())));
                });
            }
        }
    }

    /**
     * One numbered copy of a pack, with number and holder as a watermark and at the head of every page.
     *
     * @param pack  the pack as released
     * @param copy  number and holder
     * @param total how many copies there are
     */
    public byte[] copy(byte[] pack, Copy copy, int total) {
        String mark = PackTexts.say("copy.mark", copy.getNumber(), total);
        if (copy.getHolder() != null && !copy.getHolder().isBlank()) {
            mark += ", " + PackTexts.say("copy.holder", copy.getHolder());
        }
        return CopyMark.stamp(pack, "the pack", mark);
    }

    /**
     * The certificate that says which copies were destroyed, when and by whom, and the same of the documents themselves; copies still
     * out are named as such.
     *
     * @param destruction the record that the case's documents were destroyed; empty if they were not
     */
    public byte[] certificate(CaseFile file, Optional<Destruction> destruction, LocalDate date) {
        ContentDocument.Builder document = ContentDocument.of(new DocumentInfo(PackTexts.say("cert.title"), "", PackTexts.say("pack.author"), "en-GB", date,
                PackTexts.say("pack.classification"), ""));
        boolean copies = file.getPack() != null && !file.getPack().getCopies().isEmpty();
        document.add(Heading.plain(1, PackTexts.say("cert.title"), "certificate")).add(Paragraph.of(PackTexts.say(
                !copies && destruction.isPresent() ? "cert.lead.documents" : allGone(file) ? "cert.lead" : "cert.lead.out")));
        if (file.eContainer() instanceof Round round && round.getForce() != null) {
            document.add(Paragraph.of(PackTexts.say("cert.round", text(round.getTitle()), text(round.getForce().getName()))));
        }
        document.add(Paragraph.of(file.getPack() == null ? PackTexts.say("cert.case.only", text(file.getLabel()))
                : PackTexts.say("cert.case", text(file.getLabel()), text(file.getPack().getSha256()))));
        if (copies) {
            document.add(copies(file.getPack().getCopies()));
        }
        destruction.ifPresent(record -> {
            document.add(Heading.plain(2, PackTexts.say("cert.documents"), "documents"));
            document.add(Paragraph.of(PackTexts.say("cert.documents.lead", DAY.format(record.at().atZone(ZoneId.systemDefault())), record.who(), record.why())));
            document.add(documents(file, record));
        });
        document.add(Paragraph.of(PackTexts.say("cert.sign")));
        List<Table.Row> lines = List.of("cert.name", "cert.role", "cert.date", "cert.signature").stream().map(key -> new Table.Row(List.of(Table.Cell.of(PackTexts.say(key)), new Table.Cell(List.of())), SIGNATURE_MM)).toList();
        document.add(new Table("", PackTexts.say("cert.sign"), List.of(Table.Column.of("", 1), Table.Column.of("", 3)), lines, true, Table.Look.FORM));
        return write(document.build());
    }

    private static Table copies(List<Copy> copies) {
        List<Table.Row> rows = new ArrayList<>();
        copies.stream().sorted(Comparator.comparingInt(Copy::getNumber)).forEach(copy -> rows.add(row(Integer.toString(copy.getNumber()),
                copy.getMedium().getLiteral(), text(copy.getHolder()), day(copy.getIssuedOn()), who(copy.getCollectedOn(), copy.getCollectedBy()),
                copy.getDestroyedOn() == null ? PackTexts.say("cert.out") : who(copy.getDestroyedOn(), copy.getDestroyedBy()))));
        return new Table("", PackTexts.say("cert.table"), List.of(Table.Column.number(PackTexts.say("cert.number"), 1.4), Table.Column.of(PackTexts.say("cert.medium"), 1.5),
                Table.Column.of(PackTexts.say("cert.holder"), 3), Table.Column.of(PackTexts.say("cert.issued"), 2), Table.Column.of(PackTexts.say("cert.collected"), 3),
                Table.Column.of(PackTexts.say("cert.destroyed"), 3)), rows, false, Table.Look.DATA);
    }

    private static Table documents(CaseFile file, Destruction record) {
        List<Table.Row> rows = CaseDocuments.of(file).stream().filter(each -> record.sha256s().contains(each.sha256())).map(each -> row(
                PackTexts.say("cert.document." + each.kind().name().toLowerCase(Locale.ROOT)), each.name(), each.sha256())).toList();
        return new Table("", PackTexts.say("cert.documents"), List.of(Table.Column.of(PackTexts.say("cert.document"), 2), Table.Column.of(PackTexts.say("cert.file"), 2),
                Table.Column.of(PackTexts.say("cert.sha256"), 4)), rows, false, Table.Look.DATA);
    }

    private static boolean allGone(CaseFile file) {
        return file.getPack() == null || file.getPack().getCopies().stream().allMatch(copy -> copy.getDestroyedOn() != null);
    }

    private static String day(LocalDate date) {
        return date == null ? "" : date.format(DAY);
    }

    private static String who(LocalDate date, String name) {
        return date == null ? "" : day(date) + (name == null || name.isBlank() ? "" : ", " + name);
    }

    private byte[] write(ContentDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            renderer.render(document, WordOptions.house(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
