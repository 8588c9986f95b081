package org.ipag.scrutiny.ui.editor;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.ipag.scrutiny.ui.Turns;
import org.ipag.scrutiny.ui.form.EmptyState;
import org.ipag.scrutiny.ui.form.TabFolderAccessible;
import org.ipag.scrutiny.ui.internal.Messages;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.session.RoundChange;
import org.ipag.scrutiny.ui.session.RoundListener;
import org.ipag.scrutiny.ui.session.WorkbenchStore;
import org.ipag.scrutiny.ui.session.WorkbenchStoreListener;

/** A view that shows something of the current round, and says so plainly while there is none. */
public abstract class RoundView extends ViewPart {

    private final RoundListener roundListener = this::roundChanged;
    private final WorkbenchStoreListener storeListener = new WorkbenchStoreListener() {
        @Override
        public void currentChanged(OpenRound round) {
            follow(round);
        }
    };
    private Composite stack;
    private Composite nothing;
    private Composite contents;
    private LocalResourceManager resources;
    private OpenRound round;
    private Turns turns;

    /** Builds the controls. Called once; there may be no round yet. */
    protected abstract void createContents(Composite parent);

    /** Another round is shown: {@link #openRound()}. Never called without one, and before any {@link #refresh}. */
    protected abstract void roundShown();

    /** Brings the controls up to date after a change of the round. */
    protected abstract void refresh(RoundChange change);

    /**
     * Puts off a step to a turn of the event loop of its own, after the steps put off before; what has to be shown at
     * last is never shown in a wrong order. Forgotten when another round is followed.
     */
    protected final void inTurn(Runnable step) {
        turns.add(step);
    }

    /** Gives the focus to the first useful control. */
    protected abstract void focusContents();

    /** The round shown; null if there is none. */
    protected final OpenRound openRound() {
        return round;
    }

    /** The store of this window. */
    protected final WorkbenchStore store() {
        return PlatformUI.getWorkbench().getService(WorkbenchStore.class);
    }

    /** Images and fonts made here go with the view. */
    protected final LocalResourceManager resources() {
        return resources;
    }

    @Override
    public final void createPartControl(Composite parent) {
        TabFolderAccessible.around(parent);
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        turns = Turns.of(stack);
        resources = new LocalResourceManager(JFaceResources.getResources(), stack);
        nothing = EmptyState.in(stack).text(Messages.RoundView_noRound).create();
        contents = new Composite(stack, SWT.NONE);
        contents.setLayout(new FillLayout());
        createContents(contents);
        store().addListener(storeListener);
        show(nothing);
        follow(store().current().orElse(null));
    }

    private void follow(OpenRound next) {
        if (isDisposed()) {
            return;
        }
        if (round != null) {
            round.removeListener(roundListener);
        }
        round = next;
        turns.clear();
        if (round != null) {
            round.addListener(roundListener);
            turns.add(this::followed);
        } else {
            show(nothing);
        }
    }

    /** In a turn of its own: several views follow the same round, and the editor opens. */
    private void followed() {
        roundShown();
        show(contents);
    }

    private void show(Composite page) {
        ((StackLayout) stack.getLayout()).topControl = page;
        stack.layout();
    }

    private void roundChanged(RoundChange change) {
        if (isDisposed()) {
            return;
        }
        inTurn(() -> refresh(change)); // never at once: a change has many listeners
    }

    private boolean isDisposed() {
        return stack == null || stack.isDisposed();
    }

    @Override
    public final void setFocus() {
        if (round != null && !turns.busy()) {
            focusContents();
            return;
        }
        stack.setFocus();
        inTurn(() -> {
            if (round != null && getSite().getPage().getActivePart() == this) {
                focusContents();
            }
        });
    }

    @Override
    public void dispose() {
        store().removeListener(storeListener);
        if (round != null) {
            round.removeListener(roundListener);
        }
        super.dispose();
    }
}
