package org.ipag.scrutiny.ui.report;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.report.ReportExporter;
import org.ipag.scrutiny.report.ReportFormat;
import org.ipag.scrutiny.ui.files.FileChooser;
import org.ipag.scrutiny.ui.report.release.PreviousRound;
import org.ipag.scrutiny.ui.report.release.ReportRelease;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.style.PushButtons;
import org.ipag.scrutiny.ui.style.Style;

/** Exports the report: asks for a file, and lets the report leave to it once nothing in it is undecided. */
final class ExportBar {

    private final Map<ReportFormat, Button> buttons = new LinkedHashMap<>();
    private final Composite bar;
    private final OpenRound round;
    private final PreviousRound previous;
    private final Consumer<ReportExporter.Result> exported;

    ExportBar(Composite parent, OpenRound round, PreviousRound previous, Consumer<ReportExporter.Result> exported) {
        this.round = round;
        this.previous = previous;
        this.exported = exported;
        bar = Style.row(parent, ReportFormat.values().length + 1);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(bar);
        Style.label(bar, Messages.Export_as, null);
        for (ReportFormat format : ReportFormat.values()) {
            Button button = new Button(bar, SWT.PUSH);
            if (buttons.isEmpty()) {
                PushButtons.main(button);
            }
            button.setText(label(format));
            button.setToolTipText(tip(format));
            buttons.put(format, button);
            button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> export(format)));
        }
    }

    private void export(ReportFormat format) {
        PlatformUI.getWorkbench().getService(FileChooser.class).save(bar.getShell(), title(format),
                fileName() + "." + format.extension(), new FileChooser.Kind(label(format), "*." + format.extension()))
                .ifPresent(file -> write(format, file));
    }

    /** Lets the report leave to a file; see there. */
    void write(ReportFormat format, Path file) {
        ReportRelease.start(bar.getShell(), round, previous, format, file, result -> {
            if (!bar.isDisposed()) {
                exported.accept(result);
            }
        });
    }

    private String fileName() {
        String title = round.round().getTitle() == null ? Messages.Export_name : round.round().getTitle();
        return title.replaceAll("[\\\\/:*?\"<>|]", "-").strip();
    }

    private static String title(ReportFormat format) {
        return Messages.bind(Messages.Export_title, label(format));
    }

    private static String label(ReportFormat format) {
        return switch (format.extension()) {
            case "docx" -> Messages.Export_word;
            case "html" -> Messages.Export_html;
            case "xlsx" -> Messages.Export_workbook;
            case "pptx" -> Messages.Export_slides;
            default -> format.extension();
        };
    }

    /** Says with which template Word is written. */
    void refresh() {
        buttons.forEach((format, button) -> {
            if (!tip(format).equals(button.getToolTipText())) {
                button.setToolTipText(tip(format));
            }
        });
    }

    private String wordTip() {
        String template = round.round().getReport() == null ? null : round.round().getReport().getTemplate();
        return template == null || template.isBlank() ? Messages.Export_wordTip
                : Messages.bind(Messages.Export_wordTemplateTip, template.substring(template.replace('\\', '/').lastIndexOf('/') + 1));
    }

    private String tip(ReportFormat format) {
        return switch (format.extension()) {
            case "docx" -> wordTip();
            case "html" -> Messages.Export_htmlTip;
            case "xlsx" -> Messages.Export_workbookTip;
            case "pptx" -> Messages.Export_slidesTip;
            default -> format.extension();
        };
    }
}
