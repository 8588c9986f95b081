package org.ipag.scrutiny.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.office.docx.TemplateException;
import org.ipag.scrutiny.office.docx.WordOptions;
import org.ipag.scrutiny.office.docx.WordRenderer;
import org.ipag.scrutiny.report.content.ReportTexts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Builds the report and writes it with the renderer of its format, whole or not at all. */
@Component(service = ReportExporter.class)
public final class DocumentReportExporter implements ReportExporter {

    private final ReportBuilder builder;
    private final WordRenderer word;

    @Activate
    public DocumentReportExporter(@Reference ReportBuilder builder, @Reference WordRenderer word) {
        this.builder = builder;
        this.word = word;
    }

    @Override
    public Result export(Round round, ReportFormat format, Path out, ReportOptions options, IProgressMonitor monitor)
            throws ReportException {
        SubMonitor progress = SubMonitor.convert(monitor, ReportTexts.say("progress"), 4);
        Output output = switch (format) {
            case DOCX -> {
                ReportContent report = builder.build(round, options);
                yield new Output(report.warnings(),
                        to -> word.render(report.document(), WordOptions.template(options.template()), to));
            }
        };
        progress.split(1);
        try (WholeFile file = WholeFile.at(out)) {
            try (OutputStream to = new BufferedOutputStream(file.open())) {
                output.writing().to(to);
            }
            progress.split(2);
            file.complete();
        } catch (TemplateException e) {
            throw new ReportException(e.getMessage(), e);
        } catch (IOException e) {
            throw new ReportException(ReportTexts.say("problem.write", out, reason(e)), e);
        }
        progress.worked(1);
        return new Result(out, output.warnings());
    }

    private static String reason(IOException e) {
        String kind = e.getClass().getSimpleName().replace("Exception", "");
        return e.getMessage() == null ? kind : kind + " " + e.getMessage();
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private record Output(List<String> warnings, Writing writing) {
    }
}
