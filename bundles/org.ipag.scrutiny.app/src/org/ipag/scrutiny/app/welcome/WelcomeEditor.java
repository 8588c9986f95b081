package org.ipag.scrutiny.app.welcome;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.EditorPart;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.app.Pages;
import org.ipag.scrutiny.app.newround.NewRound;
import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.store.RoundSummary;
import org.ipag.scrutiny.ui.Failures;
import org.ipag.scrutiny.ui.Turns;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.session.WorkbenchStore;
import org.ipag.scrutiny.ui.session.WorkbenchStoreListener;
import org.ipag.scrutiny.ui.form.LiveLine;
import org.ipag.scrutiny.ui.form.Scroller;
import org.ipag.scrutiny.ui.form.TabFolderAccessible;
import org.ipag.scrutiny.ui.style.PushButtons;
import org.ipag.scrutiny.ui.style.Style;
import org.ipag.scrutiny.ui.viewer.DataTable;

/** What a first-time user sees: what this is for, and what to press. */
public final class WelcomeEditor extends EditorPart {

    private static final int WIDTH_CHARS = 90;
    private static final int TABLE_LINES = 9;

    private final WorkbenchStoreListener listener = new WorkbenchStoreListener() {
        @Override
        public void roundsChanged() {
            load();
        }
    };
    private ScrolledComposite scrolled;
    private Composite page;
    private Button first;
    private DataTable<RoundSummary> rounds;
    private LiveLine state;
    private Button again;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        TabFolderAccessible.around(parent);
        scrolled = Scroller.in(parent);
        page = Style.of(new Composite(scrolled, SWT.NONE), Style.PAGE);
        page.setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridLayoutFactory.swtDefaults().applyTo(page);
        Composite middle = Style.row(page, 1);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true)
                .hint(Style.chars(page, WIDTH_CHARS), SWT.DEFAULT).applyTo(middle);
        Style.label(middle, Messages.Welcome_heading, Style.TITLE);
        fill(Style.label(middle, Messages.Welcome_purpose, null));
        new Label(middle, SWT.NONE);
        Composite cards = Style.row(middle, 2);
        ((GridLayout) cards.getLayout()).makeColumnsEqualWidth = true;
        GridDataFactory.fillDefaults().grab(true, false).applyTo(cards);
        first = card(cards, Messages.Welcome_newHeading, Messages.Welcome_newText, Messages.Welcome_newButton,
                button -> NewRound.open(getSite().getShell()));
        PushButtons.main(first);
        card(cards, Messages.Welcome_sampleHeading, Messages.Welcome_sampleText, Messages.Welcome_sampleButton,
                button -> SampleStart.open(getSite().getShell(), button));
        Scroller.hold(scrolled, page);
        Turns turns = Turns.of(page); // the first thing that a new person sees comes first
        turns.add(() -> createRounds(middle));
        turns.add(this::layout);
        turns.add(() -> {
            store().addListener(listener);
            load();
        });
    }

    private void createRounds(Composite middle) {
        new Label(middle, SWT.NONE);
        Style.label(middle, Messages.Welcome_rounds, Style.HEADING);
        state = LiveLine.in(middle, Style.QUIET);
        state.say(Messages.Welcome_loading);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(state.composite());
        again = new Button(middle, SWT.PUSH);
        again.setText(Messages.Welcome_again);
        again.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            store().retry();
            load();
        }));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).exclude(true).applyTo(again);
        again.setVisible(false);
        rounds = new DataTable<RoundSummary>(middle, SWT.SINGLE, "welcome.rounds", Messages.Welcome_rounds) //$NON-NLS-1$
                .column(Messages.Welcome_columnTitle, 34, RoundSummary::title)
                .column(Messages.Welcome_columnForce, 20, RoundSummary::force)
                .number(Messages.Welcome_columnYear, 7, RoundSummary::year)
                .column(Messages.Welcome_columnState, 14, round -> ModelTexts.literal(round.state()))
                .onOpen(round -> Pages.openDashboard(round.id(), round.title())).remembered();
        GridDataFactory.fillDefaults().grab(true, false)
                .hint(SWT.DEFAULT, Style.lines(middle, TABLE_LINES)).applyTo(rounds.viewer().getTable());
    }

    private static Label fill(Label label) {
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        return label;
    }

    private static Button card(Composite parent, String heading, String text, String label, Consumer<Button> action) {
        Composite card = Style.panel(parent, 1, Style.CARD);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(card);
        Style.label(card, heading, Style.HEADING);
        Label words = Style.label(card, text, null);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(words);
        Button button = new Button(card, SWT.PUSH);
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.accept(button)));
        Accessibles.describe(button, label, text);
        return button;
    }

    private void load() {
        store().rounds().whenComplete((found, failure) -> {
            if (!page.isDisposed()) {
                show(failure == null ? found : List.of(), failure);
            }
        });
    }

    private void show(List<RoundSummary> found, Throwable failure) {
        rounds.setRows(found);
        rounds.viewer().getTable().setVisible(!found.isEmpty());
        String says = found.isEmpty() ? Messages.Welcome_none : NLS.bind(Messages.Welcome_some, found.size());
        state.restyle(failure == null ? Style.QUIET : Style.PROBLEM);
        state.say(failure == null ? says : Failures.sentence(failure));
        again.setVisible(failure != null);
        ((GridData) again.getLayoutData()).exclude = failure == null;
        layout();
    }

    private void layout() {
        page.layout(true, true);
        Scroller.fit(scrolled);
    }

    private static WorkbenchStore store() {
        return PlatformUI.getWorkbench().getService(WorkbenchStore.class);
    }

    @Override
    public void setFocus() {
        first.setFocus();
    }

    @Override
    public void dispose() {
        store().removeListener(listener);
        super.dispose();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // There is nothing to save on this page.
    }

    @Override
    public void doSaveAs() {
        // There is nothing to save on this page.
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
