package org.ipag.scrutiny.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.edit.FileTrouble;
import org.ipag.scrutiny.office.content.Book;
import org.ipag.scrutiny.office.content.ContentDocument;
import org.ipag.scrutiny.office.content.ContentWords;
import org.ipag.scrutiny.office.content.Deck;
import org.ipag.scrutiny.office.content.DocumentInfo;
import org.ipag.scrutiny.office.docx.TemplateException;
import org.ipag.scrutiny.office.docx.WordOptions;
import org.ipag.scrutiny.office.docx.WordRenderer;
import org.ipag.scrutiny.office.html.HtmlRenderer;
import org.ipag.scrutiny.office.pptx.DeckRenderer;
import org.ipag.scrutiny.office.xlsx.WorkbookRenderer;
import org.ipag.scrutiny.report.content.CollationBook;
import org.ipag.scrutiny.report.content.ForumDeck;
import org.ipag.scrutiny.report.content.NameGuard;
import org.ipag.scrutiny.report.content.ReportTexts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Builds the report and writes it with the renderer of its format, whole or not at all. */
@Component(service = ReportExporter.class)
public final class DocumentReportExporter implements ReportExporter {

    private final ReportBuilder builder;
    private final WordRenderer word;
    private final HtmlRenderer page;
    private final WorkbookRenderer workbook;
    private final DeckRenderer slides;

    @Activate
    public DocumentReportExporter(@Reference ReportBuilder builder, @Reference WordRenderer word,
            @Reference HtmlRenderer page, @Reference WorkbookRenderer workbook, @Reference DeckRenderer slides) {
        this.builder = builder;
        this.word = word;
        this.page = page;
        this.workbook = workbook;
        this.slides = slides;
    }

    @Override
    public Optional<Result> export(Round round, ReportFormat format, Path out, ReportOptions options,
            IProgressMonitor monitor, Inspection mayLeave) throws ReportException {
        SubMonitor progress = SubMonitor.convert(monitor, ReportTexts.say("progress"), 4);
        Output output = prepare(round, format, options);
        progress.split(1);
        try (WholeFile file = WholeFile.at(out)) {
            try (OutputStream to = new BufferedOutputStream(file.open())) {
                output.writing().to(to);
            }
            progress.split(1);
            if (!mayLeave.mayLeave(new Draft(file.draft(), output.names()))) {
                return Optional.empty();
            }
            progress.split(1);
            file.complete();
        } catch (TemplateException e) {
            throw new ReportException(e.getMessage(), e);
        } catch (IOException e) {
            throw new ReportException(ReportTexts.say("problem.write", out, FileTrouble.reason(e)), e);
        }
        progress.worked(1);
        return Optional.of(new Result(out, output.warnings()));
    }

    @Override
    public void checkTemplate(Path template) throws ReportException {
        DocumentInfo info = new DocumentInfo("", "", "", "", LocalDate.EPOCH, "", "");
        try {
            word.render(new ContentDocument(info, List.of()), WordOptions.template(template), OutputStream.nullOutputStream());
        } catch (TemplateException e) {
            throw new ReportException(e.getMessage(), e);
        } catch (IOException | RuntimeException e) {
            // POI opens some damaged files and fails only when it writes them
            throw new ReportException(ReportTexts.say("problem.template", template.getFileName()), e);
        }
    }

    /** Everything that is read from the round is read here; writing needs it no more. */
    private Output prepare(Round round, ReportFormat format, ReportOptions options) throws ReportException {
        ReportContent report = builder.build(round, options);
        return switch (format) {
            case DOCX -> new Output(report.warnings(), report.names(),
                    to -> word.render(report.document(), WordOptions.template(options.template()), to));
            case HTML -> new Output(report.warnings(), report.names(), to -> page.render(report.document(), to));
            case XLSX -> {
                Book book = new CollationBook(round, report.document().info()).build();
                List<String> warnings = new ArrayList<>();
                List<String> names = DocumentReportBuilder.guard(NameGuard.of(round), words(book), options, warnings);
                yield new Output(warnings, names, to -> workbook.render(book, to));
            }
            case PPTX -> {
                Deck deck = new ForumDeck(round, options).build(report.document().info());
                List<String> warnings = new ArrayList<>(report.warnings());
                List<String> names = DocumentReportBuilder.guard(NameGuard.of(round), words(deck), options, warnings);
                yield new Output(new ArrayList<>(new LinkedHashSet<>(warnings)), names, to -> slides.render(deck, to));
            }
        };
    }

    private static List<String> words(Book book) {
        List<String> words = new ArrayList<>();
        book.sheets().forEach(sheet -> sheet.rows().forEach(row -> row.forEach(value -> {
            if (value instanceof String text) {
                words.add(text);
            }
        })));
        return words;
    }

    private static List<String> words(Deck deck) {
        List<String> words = new ArrayList<>();
        for (Deck.Slide slide : deck.slides()) {
            words.add(slide.title());
            words.add(slide.notes());
            words.addAll(ContentWords.of(new ContentDocument(deck.info(), slide.body())));
        }
        return words;
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private record Output(List<String> warnings, List<String> names, Writing writing) {
    }
}
