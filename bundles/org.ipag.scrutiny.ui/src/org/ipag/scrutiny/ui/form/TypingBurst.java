package org.ipag.scrutiny.ui.form;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.ipag.scrutiny.ui.session.OpenRound;

/**
 * Takes over what is typed into a text a moment after the first key, again while typing goes on, and at once when the
 * focus leaves, the text goes, or the person undoes. A pause ends the burst and with it the step of undo.
 */
public final class TypingBurst {

    /** Time after which typed text becomes a command; with the autosave it stays well under a second. */
    private static final int TAKE_MS = 400;
    /** A pause in typing that ends the step of undo. */
    private static final int PAUSE_MS = 3000;

    private final Text text;
    private final Consumer<Object> take;
    private boolean showing;
    private boolean pending;
    private long lastTyped;
    private Object burst = new Object();

    /**
     * @param text  the text
     * @param round the round it changes
     * @param take  takes over what has been typed, given the burst it belongs to
     */
    public TypingBurst(Text text, OpenRound round, Consumer<Object> take) {
        this.text = text;
        this.take = take;
        Runnable flush = this::flush;
        round.addPendingInput(flush);
        text.addListener(SWT.FocusOut, event -> {
            flush();
            burst = new Object();
        });
        text.addListener(SWT.Dispose, event -> {
            flush();
            round.removePendingInput(flush);
        });
    }

    /** Told by the text's modify listener; false if it was {@link #show} that changed the text. */
    public boolean typed() {
        if (showing) {
            return false;
        }
        long now = System.currentTimeMillis();
        if (now - lastTyped > PAUSE_MS) {
            burst = new Object();
        }
        lastTyped = now;
        if (!pending) {
            pending = true;
            text.getDisplay().timerExec(TAKE_MS, this::flush);
        }
        return true;
    }

    /** Takes over what has been typed. */
    public void flush() {
        if (pending) {
            pending = false;
            if (!text.isDisposed()) {
                take.accept(burst);
            }
        }
    }

    /** Shows a text of the model, unless something else is just being typed. */
    public void show(String value) {
        String shown = value.replace("\n", text.getLineDelimiter()); //$NON-NLS-1$
        if (pending || text.isDisposed() || text.getText().equals(shown)) {
            return;
        }
        showing = true;
        try {
            int caret = text.getCaretPosition();
            text.setText(shown);
            text.setSelection(Math.min(caret, shown.length()));
        } finally {
            showing = false;
        }
    }
}
