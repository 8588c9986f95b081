package org.ipag.scrutiny.ui.cases.redaction;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.ipag.scrutiny.ui.cases.redaction.model.SpanMove;

/** The keys of the desk: the same in the text and in the list. */
final class DeskKeys {

    /** What one key does. */
    enum Act {
        /** The words are replaced, the hidden part is removed. */
        ACCEPT,
        /** The words stay, with a reason. */
        KEEP,
        /** Somebody else must decide. */
        QUERY,
        /** Takes the decision back. */
        REOPEN,
        /** The same everywhere. */
        EVERYWHERE,
        /** Another label. */
        LABEL,
        /** Marks what the scan missed. */
        MARK,
        /** The next word that nothing explains. */
        LOOK,
        /** All the rest of the words that nothing explains identifies nobody. */
        LOOKED,
        /** The next finding. */
        NEXT,
        /** The finding before. */
        PREVIOUS,
        /** The text as it will leave, and back. */
        PREVIEW
    }

    /** Carries out what keys ask for. */
    interface Listener {

        /** Does something to the current finding, or to all that are selected in the list. */
        void act(Act act);

        /** Makes the current finding wider or narrower. */
        void span(SpanMove move);
    }

    private final Listener listener;
    private final Map<Act, String> letters = new EnumMap<>(Act.class);

    DeskKeys(Listener listener) {
        this.listener = listener;
        letters.put(Act.ACCEPT, Messages.Key_accept);
        letters.put(Act.KEEP, Messages.Key_keep);
        letters.put(Act.QUERY, Messages.Key_query);
        letters.put(Act.REOPEN, Messages.Key_reopen);
        letters.put(Act.EVERYWHERE, Messages.Key_everywhere);
        letters.put(Act.LABEL, Messages.Key_label);
        letters.put(Act.MARK, Messages.Key_mark);
        letters.put(Act.LOOK, Messages.Key_look);
        letters.put(Act.LOOKED, Messages.Key_looked);
        letters.put(Act.NEXT, Messages.Key_next);
        letters.put(Act.PREVIOUS, Messages.Key_previous);
        letters.put(Act.PREVIEW, Messages.Key_preview);
    }

    /** The letter that does something. */
    String letter(Act act) {
        return letters.get(act);
    }

    /** Listens to the keys of a control. */
    void listenTo(Control control) {
        control.addListener(SWT.KeyDown, this::pressed);
    }

    private void pressed(Event event) {
        int modifiers = event.stateMask & SWT.MODIFIER_MASK;
        if ((modifiers & (SWT.CTRL | SWT.COMMAND)) != 0) {
            return;
        }
        boolean alt = (modifiers & SWT.ALT) != 0;
        if (alt && (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP)) {
            event.doit = false;
            listener.act(event.keyCode == SWT.ARROW_DOWN ? Act.NEXT : Act.PREVIOUS);
            return;
        }
        Optional<SpanMove> move = move(event, alt);
        if (move.isPresent()) {
            event.doit = false;
            listener.span(move.get());
            return;
        }
        if (alt || !Character.isLetter(event.character)) {
            return;
        }
        event.doit = false; // A table would take the letter as the start of a search.
        String typed = String.valueOf(event.character).toUpperCase(Locale.UK);
        letters.forEach((act, letter) -> {
            if (letter.equals(typed)) {
                event.display.asyncExec(() -> act(event, act));
            }
        });
    }

    /** A dialog that opens on a key must not get that key's own character. */
    private void act(Event event, Act act) {
        if (!event.widget.isDisposed()) {
            listener.act(act);
        }
    }

    private static Optional<SpanMove> move(Event event, boolean alt) {
        return Optional.ofNullable(switch (event.keyCode) {
            case '+', '=', SWT.KEYPAD_ADD -> alt ? SpanMove.END_CHARACTER_ON : SpanMove.END_WORD_ON;
            case '-', SWT.KEYPAD_SUBTRACT -> alt ? SpanMove.END_CHARACTER_BACK : SpanMove.END_WORD_BACK;
            case '[' -> alt ? SpanMove.START_CHARACTER_BACK : SpanMove.START_WORD_BACK;
            case ']' -> alt ? SpanMove.START_CHARACTER_ON : SpanMove.START_WORD_ON;
            default -> null;
        });
    }
}
