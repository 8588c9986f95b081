package org.ipag.scrutiny.app.dashboard;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.app.round.RoundStages;
import org.ipag.scrutiny.app.transfer.ImportForms;
import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.model.edit.UkDates;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.ui.LayoutInTurns;
import org.ipag.scrutiny.ui.chart.ChartPanel;
import org.ipag.scrutiny.ui.editor.RoundEditor;
import org.ipag.scrutiny.ui.form.FileDrop;
import org.ipag.scrutiny.ui.form.StateButton;
import org.ipag.scrutiny.ui.form.StateButtons;
import org.ipag.scrutiny.ui.session.RoundChange;
import org.ipag.scrutiny.ui.style.Style;
import org.ipag.scrutiny.ui.style.UiIcon;

/** A round at a glance, and the first thing on screen. */
public final class DashboardEditor extends RoundEditor {

    private static final int LEAST_WIDTH_CHARS = 64;
    /** Where it is narrower than that, half as much stands side by side. */
    private static final int NARROW_CHARS = 116;
    /** Where it is narrower than that, the names of the stages break beside their icons. */
    private static final int STAGES_CHARS = 128;

    private final List<Composite> pairs = new ArrayList<>();
    private ScrolledComposite scroll;
    private Composite page;
    private Label title;
    private Label facts;
    private StageBar stages;
    private NextStepCard nextStep;
    private BlockersCard blockers;
    private CountsRow counts;
    private StateButton state;
    private ReturnsTable returns;
    private ChartPanel overTime;
    private ChartPanel confidence;
    private ChartPanel byQuestion;
    private ChartPanel themes;
    private final LayoutInTurns layout = new LayoutInTurns(this::inNextTurn);
    private boolean fitting;
    private int latest;

    @Override
    protected String title(EObject object) {
        return NLS.bind(Messages.Dashboard_tab, ((Round) object).getTitle());
    }

    @Override
    protected ImageDescriptor icon(EObject object) {
        return UiIcon.DASHBOARD.descriptor();
    }

    @Override
    protected void createContents(Composite parent) {
        scroll = Style.of(new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL), Style.PAGE);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        page = Style.panel(scroll, 1, Style.PAGE);
        scroll.setContent(page);
        Composite top = Style.row(page, 2);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        title = grab(Style.label(top, "", Style.TITLE)); //$NON-NLS-1$
        state = StateButtons.create(top, Messages.Dashboard_stateOf, this::openRound, () -> openRound().round());
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(state.control());
        facts = grab(Style.label(page, "", Style.QUIET)); //$NON-NLS-1$
        stages = new StageBar(page, resources());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(stages.composite());
        inTurn(this::createTasks);
        inTurn(this::createReturns);
        inTurn(this::createCharts);
        FileDrop.on(page, files -> ImportForms.start(page.getShell(), openRound(), files));
        scroll.addListener(SWT.Resize, event -> fitLater());
    }

    private void createTasks() {
        nextStep = new NextStepCard(page, getSite());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(nextStep.composite());
        Composite todo = pair(page);
        blockers = new BlockersCard(todo, this::problemsChanged);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(blockers.composite());
        counts = new CountsRow(todo);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(counts.composite());
    }

    private void createReturns() {
        returns = new ReturnsTable(page, this::openRound);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(returns.composite());
    }

    private void createCharts() {
        Composite middle = pair(page);
        overTime = chart(middle, Messages.Charts_returns, Messages.Charts_returnsSeries);
        confidence = chart(middle, Messages.Charts_confidence, Messages.Charts_answers);
        Composite below = pair(page);
        byQuestion = chart(below, Messages.Charts_byQuestion, Messages.Charts_passages);
        themes = chart(below, Messages.Charts_themes, Messages.Charts_passages);
    }

    private Composite pair(Composite parent) {
        Composite row = Style.row(parent, 2);
        ((GridLayout) row.getLayout()).makeColumnsEqualWidth = true;
        pairs.add(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        return row;
    }

    private static Label grab(Label label) {
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        return label;
    }

    private static ChartPanel chart(Composite parent, String name, String counted) {
        Composite card = Style.panel(parent, 1, Style.CARD);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(card);
        Style.label(card, name, Style.HEADING);
        Style.label(card, counted, Style.QUIET);
        ChartPanel chart = new ChartPanel(card, name);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(chart.composite());
        return chart;
    }

    @Override
    protected void refresh(RoundChange change) {
        Round round = openRound().round();
        latest++;
        step(() -> {
            title.setText(round.getTitle().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
            facts.setText(facts(round).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
            stages.show(RoundStages.of(round));
            state.show(ModelTexts.literal(round.getState()));
        });
        step(() -> nextStep.show(openRound()));
        step(() -> blockers.show(openRound()));
        step(() -> counts.show(round));
        step(() -> returns.show(ReturnRow.of(round)));
        step(() -> {
            RoundCharts charts = new RoundCharts(round);
            step(() -> overTime.show(charts.returnsOverTime()));
            step(() -> confidence.show(charts.confidence()));
            step(() -> byQuestion.show(charts.byQuestion()));
            step(() -> themes.show(charts.themes()));
        });
        step(this::fitLater);
    }

    /** A step that is left out if there has been another change since, whose steps show all of it. */
    private void step(Runnable step) {
        int mine = latest;
        inTurn(() -> {
            if (mine == latest) {
                step.run();
            }
        });
    }

    private static String facts(Round round) {
        List<String> facts = new ArrayList<>();
        if (round.getTopic() != null) {
            String label = round.getTopic().getLabel();
            facts.add(Character.toUpperCase(label.charAt(0)) + label.substring(1));
        }
        facts.add(round.getForce().getName());
        if (round.getCampaignStart() != null) {
            facts.add(round.getCampaignEnd() == null ? UkDates.date(round.getCampaignStart())
                    : NLS.bind(Messages.Dashboard_week, UkDates.date(round.getCampaignStart()),
                            UkDates.date(round.getCampaignEnd())));
        }
        if (round.getReturnsDue() != null) {
            facts.add(NLS.bind(Messages.Dashboard_due, UkDates.date(round.getReturnsDue())));
        }
        return String.join("  \u00B7  ", facts); //$NON-NLS-1$
    }

    private void problemsChanged() {
        if (!page.isDisposed() && openRound() != null && getSite().getPage().isPartVisible(this) && blockers.show(openRound())) {
            fitLater();
        }
    }

    /** Lays the page out once, after all that is happening now. */
    private void fitLater() {
        if (!fitting) {
            fitting = true;
            inNextTurn(this::fit);
        }
    }

    /** The page is as wide as the window, and scrolls when the window is too small for it. */
    private void fit() {
        fitting = false;
        if (scroll.getClientArea().width == 0) {
            return; // there will be another time
        }
        int least = Style.chars(page, LEAST_WIDTH_CHARS);
        boolean narrow = scroll.getClientArea().width < Style.chars(page, NARROW_CHARS);
        pairs.forEach(pair -> columns(pair, narrow ? 1 : 2));
        columns(stages.composite(), scroll.getClientArea().width < Style.chars(page, STAGES_CHARS) ? 3 : 6);
        int width = Math.max(least, scroll.getClientArea().width);
        Point size = page.computeSize(width, SWT.DEFAULT);
        inNextTurn(() -> layOut(least, size.y));
    }

    private void layOut(int width, int height) {
        layout.hold(page);
        scroll.setLayoutDeferred(true);
        scroll.setMinSize(width, height);
        page.layout(false, true); // with the sizes that were just computed
        scroll.setLayoutDeferred(false);
        layout.release();
    }

    private static void columns(Composite row, int columns) {
        ((GridLayout) row.getLayout()).numColumns = columns;
    }

    @Override
    protected void focusContents() {
        nextStep.setFocus();
    }
}
