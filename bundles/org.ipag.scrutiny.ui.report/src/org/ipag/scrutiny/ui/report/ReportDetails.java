package org.ipag.scrutiny.ui.report;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.model.round.Report;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.RoundPackage;
import org.ipag.scrutiny.report.ReportExporter;
import org.ipag.scrutiny.ui.Failures;
import org.ipag.scrutiny.ui.LongJob;
import org.ipag.scrutiny.ui.files.FileChooser;
import org.ipag.scrutiny.ui.form.FieldSheet;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.style.Style;

/** Title, author and date of the report, and the force's own Word template. */
final class ReportDetails {

    private final ScrolledComposite scrolled;
    private final OpenRound round;
    private final FieldSheet sheet;
    private final Button start;

    ReportDetails(Composite parent, OpenRound round) {
        this.round = round;
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        Composite page = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.swtDefaults().spacing(Style.gap()).applyTo(page);
        start = button(page, Messages.Details_start, this::start);
        sheet = FieldSheet.in(page, round);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(sheet.composite());
        sheet.text(RoundPackage.Literals.REPORT__TITLE);
        sheet.text(RoundPackage.Literals.REPORT__AUTHOR);
        sheet.area(RoundPackage.Literals.REPORT__ROLES, 2);
        sheet.date(RoundPackage.Literals.REPORT__DATE);
        sheet.text(RoundPackage.Literals.REPORT__TEMPLATE);
        button(page, Messages.Details_template, this::chooseTemplate);
        scrolled.setContent(page);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.addListener(SWT.Resize,
                event -> scrolled.setMinHeight(page.computeSize(scrolled.getClientArea().width, SWT.DEFAULT).y));
    }

    Composite composite() {
        return scrolled;
    }

    void refresh() {
        Report report = round.round().getReport();
        if (sheet.object() == report && report != null) {
            sheet.refresh();
        } else {
            sheet.show(report);
        }
        start.setVisible(report == null);
        ((GridData) start.getLayoutData()).exclude = report != null;
        start.getParent().layout();
    }

    private void start() {
        round.add(Messages.Details_start, round.round(), RoundPackage.Literals.ROUND__REPORT,
                RoundFactory.eINSTANCE.createReport());
    }

    private void chooseTemplate() {
        Report report = round.round().getReport();
        if (report == null) {
            return;
        }
        PlatformUI.getWorkbench().getService(FileChooser.class)
                .open(scrolled.getShell(), Messages.Details_template, new FileChooser.Kind(Messages.Details_templateKind, "*.dotx;*.docx"))
                .filter(Files::isRegularFile).ifPresent(chosen -> take(chosen, report));
    }

    /** Takes a template once it has been looked at, so that nobody learns on the day of the report that it is damaged. */
    private void take(Path template, Report report) {
        ReportExporter exporter = PlatformUI.getWorkbench().getService(ReportExporter.class);
        LongJob.run(Messages.Details_templateJob, monitor -> {
            exporter.checkTemplate(template);
            return template;
        }, usable -> round.set(Messages.Details_template, report, RoundPackage.Literals.REPORT__TEMPLATE, usable.toString()),
                failure -> Failures.show(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(),
                        Messages.Details_templateRefused, failure));
    }

    private static Button button(Composite parent, String label, Runnable run) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
        return button;
    }
}
