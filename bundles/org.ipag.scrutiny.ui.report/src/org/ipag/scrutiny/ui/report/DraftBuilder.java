package org.ipag.scrutiny.ui.report;

import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.report.ReportBuilder;
import org.ipag.scrutiny.report.ReportContent;
import org.ipag.scrutiny.report.ReportException;
import org.ipag.scrutiny.report.ReportOptions;
import org.ipag.scrutiny.ui.report.release.PreviousRound;
import org.ipag.scrutiny.ui.session.OpenRound;

/**
 * Builds the report's content off the UI thread, from a copy of the round, a moment after the last change. A build that
 * has been overtaken by a later change is thrown away.
 */
final class DraftBuilder {

    /** Long enough not to build at every key, short enough to feel live. */
    private static final int PAUSE_MS = 500;

    private final OpenRound round;
    private final PreviousRound previous;
    private final Control control;
    private final Consumer<ReportContent> built;
    private final Consumer<String> failed;
    private final Runnable start = this::now;
    private int latest;

    DraftBuilder(OpenRound round, PreviousRound previous, Control control, Consumer<ReportContent> built, Consumer<String> failed) {
        this.round = round;
        this.previous = previous;
        this.control = control;
        this.built = built;
        this.failed = failed;
    }

    /** Builds a moment from now; called again before that, a moment from then. */
    void soon() {
        control.getDisplay().timerExec(PAUSE_MS, start);
    }

    /** Builds at once. */
    void now() {
        if (control.isDisposed()) {
            return;
        }
        int mine = ++latest;
        Display display = control.getDisplay();
        Round copy = EcoreUtil.copy(round.round());
        Job job = Job.create(Messages.Report_building, (ICoreRunnable) monitor -> {
            ReportBuilder builder = PlatformUI.getWorkbench().getService(ReportBuilder.class);
            try {
                ReportContent content = builder.build(copy,
                        previous.in(ReportOptions.standard().allowingNames()));
                tell(display, mine, () -> built.accept(content));
            } catch (ReportException e) {
                tell(display, mine, () -> failed.accept(e.getMessage()));
            } catch (RuntimeException e) {
                ILog.of(DraftBuilder.class).error(Messages.Report_unexpected, e);
                tell(display, mine, () -> failed.accept(Messages.Report_unexpected));
            }
        });
        job.setSystem(true);
        job.schedule();
    }

    private void tell(Display display, int build, Runnable run) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (build == latest && !control.isDisposed()) {
                    run.run();
                }
            });
        }
    }
}
