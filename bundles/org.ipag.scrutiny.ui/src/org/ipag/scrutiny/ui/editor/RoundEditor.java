package org.ipag.scrutiny.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.EditorPart;
import org.ipag.scrutiny.model.edit.Icons;
import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.ui.Failures;
import org.ipag.scrutiny.ui.Turns;
import org.ipag.scrutiny.ui.form.EmptyState;
import org.ipag.scrutiny.ui.form.ProblemLine;
import org.ipag.scrutiny.ui.form.TabFolderAccessible;
import org.ipag.scrutiny.ui.internal.Messages;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.session.RoundChange;
import org.ipag.scrutiny.ui.session.RoundListener;
import org.ipag.scrutiny.ui.session.WorkbenchStore;
import org.ipag.scrutiny.ui.style.Shortened;

/**
 * An editor of a round or of an object in it.
 *
 * <p>It is never dirty: the round saves itself. It shows at once and fills itself when the round is loaded; if the round
 * cannot be loaded it says why and offers to try again. It closes by itself when its object is deleted. Undo and redo
 * are the round's, bound by the workbench for every editor.
 *
 * <p>A subclass builds its controls in {@link #createContents} and brings them up to date in {@link #refresh}. What takes
 * long there it cuts into steps: {@link #inTurn}. The page is shown when all of it is there.
 */
public abstract class RoundEditor extends EditorPart {

    /** Longer titles leave no room for the tabs beside them; the tooltip has all of it. */
    private static final int MOST_TAB_LETTERS = 40;

    private final RoundListener roundListener = this::roundChanged;
    private final EditorSelection selection = new EditorSelection();
    private Composite stack;
    private Composite contents;
    private OpenRound round;
    private LocalResourceManager resources;
    private Runnable reveal;
    private Turns turns;
    private boolean shown;
    private boolean stale;

    /** Builds the controls; {@link #openRound()} and {@link #object()} are there. Called once. */
    protected abstract void createContents(Composite parent);

    /**
     * Brings the controls up to date after a change, and once after {@link #createContents}. Not called while the
     * page cannot be seen.
     *
     * @param change what changed; null the first time, and when the page is seen again after changes it has missed
     */
    protected abstract void refresh(RoundChange change);

    /** What is selected in the editor as a whole, for the views that follow it. */
    protected final EditorSelection selection() {
        return selection;
    }

    /** Gives the focus to the first useful control. */
    protected abstract void focusContents();

    /**
     * Shows the place of an object that this editor contains, for example an answer within a return.
     *
     * @param objectId id of the object
     */
    protected void revealContents(String objectId) {
        // Most editors show one object in one page.
    }

    /**
     * The same for words of the object, or words that are printed because of it.
     *
     * @param objectId id of the object
     * @param words    the words to select there; never empty
     */
    protected void revealContents(String objectId, String words) {
        revealContents(objectId);
    }

    /**
     * Within {@link #createContents} and {@link #refresh}: puts off a step to a turn of the event loop of its own, after
     * the steps put off before. At any other time does it at once.
     *
     * @param step builds or fills a part of the page
     */
    protected final void inTurn(Runnable step) {
        if (turns.busy()) {
            turns.add(step);
        } else {
            step.run();
        }
    }

    /** Puts off a step to a turn of the event loop of its own, whenever it is called. */
    protected final void inNextTurn(Runnable step) {
        turns.add(step);
    }

    /** The title on the tab. */
    protected String title(EObject object) {
        return ObjectLabels.of(object);
    }

    /** The icon on the tab. */
    protected ImageDescriptor icon(EObject object) {
        return ImageDescriptor.createFromURL(Icons.of(object.eClass()));
    }

    /** The round; null until it is loaded. */
    protected final OpenRound openRound() {
        return round;
    }

    /** What this editor shows. */
    protected final RoundEditorInput input() {
        return (RoundEditorInput) getEditorInput();
    }

    /** The object this editor shows; empty if it has been deleted. */
    protected final Optional<EObject> object() {
        return round == null ? Optional.empty() : round.find(input().objectId());
    }

    /** Images and fonts made here go with the editor. */
    protected final LocalResourceManager resources() {
        return resources;
    }

    @Override
    public final void init(IEditorSite site, IEditorInput editorInput) throws PartInitException {
        if (!(editorInput instanceof RoundEditorInput)) {
            throw new PartInitException(Messages.RoundEditor_wrongInput);
        }
        setSite(site);
        setInput(editorInput);
        setPartName(editorInput.getName());
    }

    @Override
    public final void createPartControl(Composite parent) {
        TabFolderAccessible.around(parent);
        getSite().setSelectionProvider(selection); // Later nobody would notice: who follows looks when a part is activated.
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        turns = Turns.of(stack);
        resources = new LocalResourceManager(JFaceResources.getResources(), stack);
        load();
    }

    private void load() {
        WorkbenchStore store = PlatformUI.getWorkbench().getService(WorkbenchStore.class);
        Optional<OpenRound> open = store.opened(input().roundId());
        if (open.isPresent()) {
            loaded(open.get());
            return;
        }
        show(EmptyState.in(stack).text(Messages.RoundEditor_loading).create());
        store.open(input().roundId()).whenComplete((opened, failure) -> {
            if (stack.isDisposed()) {
                return;
            }
            if (failure == null) {
                loaded(opened);
            } else {
                failed(failure);
            }
        });
    }

    private void loaded(OpenRound opened) {
        round = opened;
        if (object().isEmpty()) {
            show(EmptyState.in(stack).heading(Messages.RoundEditor_goneHeading).text(Messages.RoundEditor_gone)
                    .action(Messages.RoundEditor_close, this::closeLater).create());
            return;
        }
        round.addListener(roundListener);
        turns.add(this::build);
        turns.add(this::fill);
        turns.add(this::measure);
        turns.add(this::present);
    }

    private void build() {
        contents = new Composite(stack, SWT.NONE);
        contents.setVisible(false);
        contents.setLayoutDeferred(true); // once, when all is there
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(contents);
        Composite page = new Composite(contents, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        page.setLayout(new FillLayout());
        createContents(page);
        SaveWarning.follow(round, contents, ProblemLine.below(contents));
    }

    private void fill() {
        updateTitle();
        refresh(null);
    }

    /** Lays out what cannot be seen yet, part by part, so that there is less to do when it is shown. */
    private void measure() {
        contents.setBounds(stack.getClientArea());
        List<Composite> parts = new ArrayList<>();
        collect(contents, parts);
        parts.forEach(part -> part.setLayoutDeferred(true));
        contents.setLayoutDeferred(false);
        parts.forEach(part -> inTurn(() -> {
            if (!part.isDisposed()) {
                part.setLayoutDeferred(false);
            }
        }));
    }

    private static void collect(Composite within, List<Composite> parts) {
        for (Control child : within.getChildren()) {
            if (child instanceof Composite part && part.getChildren().length > 0) {
                parts.add(part);
                collect(part, parts);
            }
        }
    }

    private void present() {
        show(contents);
        shown = true;
        if (getSite().getPage().getActivePart() == this) {
            focusContents();
        }
        if (reveal != null) {
            reveal.run();
            reveal = null;
        }
    }

    private void failed(Throwable failure) {
        show(EmptyState.in(stack).heading(Messages.RoundEditor_failedHeading).text(Failures.sentence(failure))
                .action(Messages.RoundEditor_retry, () -> {
                    PlatformUI.getWorkbench().getService(WorkbenchStore.class).retry();
                    load();
                }).create());
    }

    private void show(Composite page) {
        ((StackLayout) stack.getLayout()).topControl = page;
        stack.layout();
    }

    private void roundChanged(RoundChange change) {
        if (stack.isDisposed()) {
            return;
        }
        if (object().isEmpty()) {
            turns.clear();
            closeLater();
            return;
        }
        if (!shown) {
            return; // It is just being built, from the round as it is then.
        }
        updateTitle();
        // A page that nobody sees need not keep up; it catches up when it is looked at.
        stale = !getSite().getPage().isPartVisible(this);
        if (!stale) {
            turns.add(() -> {
                if (object().isPresent()) {
                    refresh(change);
                }
            });
        }
    }

    private void closeLater() {
        getSite().getShell().getDisplay().asyncExec(() -> getSite().getPage().closeEditor(this, false));
    }

    private void updateTitle() {
        object().ifPresent(object -> {
            String title = title(object);
            String tab = Shortened.to(MOST_TAB_LETTERS, title);
            if (!tab.equals(getPartName())) {
                setPartName(tab);
                setInput(new RoundEditorInput(input().roundId(), input().objectId(), tab));
            }
            setTitleImage(resources.create(icon(object)));
            setTitleToolTip(tab.equals(title) ? round.round().getTitle() : title);
        });
    }

    /** Shows the place of an object within this editor, now or as soon as the round is loaded. */
    public final void reveal(String objectId) {
        reveal(() -> revealContents(objectId));
    }

    /** The same with words selected there, if the editor can; empty for none. */
    public final void reveal(String objectId, String words) {
        reveal(() -> {
            if (words.isEmpty()) {
                revealContents(objectId);
            } else {
                revealContents(objectId, words);
            }
        });
    }

    private void reveal(Runnable place) {
        if (!shown) {
            reveal = place;
        } else {
            catchUp();
            turns.finish(); // the place may be one that the last change has made
            place.run();
        }
    }

    @Override
    public final void setFocus() {
        if (!shown) {
            stack.setFocus();
            if (round != null) {
                PlatformUI.getWorkbench().getService(WorkbenchStore.class).setCurrent(round);
            }
            return;
        }
        PlatformUI.getWorkbench().getService(WorkbenchStore.class).setCurrent(round);
        catchUp();
        focusContents();
    }

    private void catchUp() {
        if (stale) {
            stale = false;
            turns.add(() -> {
                if (object().isPresent()) {
                    refresh(null);
                }
            });
        }
    }

    @Override
    public void dispose() {
        if (round != null) {
            round.removeListener(roundListener);
        }
        super.dispose();
    }

    @Override
    public final void doSave(IProgressMonitor monitor) {
        if (round != null) {
            round.saveNow();
        }
    }

    @Override
    public final void doSaveAs() {
        throw new UnsupportedOperationException();
    }

    @Override
    public final boolean isDirty() {
        return false;
    }

    @Override
    public final boolean isSaveAsAllowed() {
        return false;
    }
}
