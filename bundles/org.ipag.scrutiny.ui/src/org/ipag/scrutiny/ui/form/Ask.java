package org.ipag.scrutiny.ui.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.ipag.scrutiny.ui.style.WhyNot;

/** Small questions. The button that answers says what it does, so that nobody has to read the question twice. */
public final class Ask {

    private Ask() {
    }

    /** Whether to go on. */
    public static boolean confirm(Shell shell, String title, String question, String verb) {
        return new MessageDialog(shell, title, null, question, MessageDialog.QUESTION, 0, verb,
                IDialogConstants.CANCEL_LABEL).open() == Window.OK;
    }

    /** Asks for a line of words; empty if the person would rather not. */
    public static Optional<String> words(Shell shell, String title, String message, String initial,
            IInputValidator validator, String verb) {
        InputDialog dialog = new InputDialog(shell, plain(title), message, initial, validator) {
            /** Nobody has done anything wrong before typing. */
            @Override
            public void setErrorMessage(String sentence) {
                boolean untouched = getText() != null && getText().getText().isEmpty();
                super.setErrorMessage(untouched ? null : sentence);
                Button answer = getButton(IDialogConstants.OK_ID);
                if (answer != null) {
                    WhyNot.enable(answer, sentence == null, sentence == null ? "" : sentence); //$NON-NLS-1$
                }
            }

            @Override
            protected Button createButton(Composite parent, int id, String label, boolean main) {
                return super.createButton(parent, id, id == IDialogConstants.OK_ID ? plain(verb) : label, main);
            }
        };
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
    }

    /** Lets a person choose one of two or three, each with a button of its own; empty if the person would rather not. */
    public static <T> Optional<T> either(Shell shell, String title, String question, List<T> offered,
            Function<T, String> label) {
        List<String> buttons = new ArrayList<>(offered.stream().map(label).toList());
        buttons.add(IDialogConstants.CANCEL_LABEL);
        int pressed = new MessageDialog(shell, plain(title), null, question, MessageDialog.QUESTION, 0,
                buttons.toArray(String[]::new)).open();
        return pressed >= 0 && pressed < offered.size() ? Optional.of(offered.get(pressed)) : Optional.empty();
    }

    /** Lets a person choose one of a list; empty if the person would rather not. */
    public static <T> Optional<T> one(Shell shell, String title, String message, Collection<T> offered,
            Function<T, String> label, String verb) {
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, new LabelProvider() {
            @Override
            @SuppressWarnings("unchecked")
            public String getText(Object element) {
                return label.apply((T) element);
            }
        }) {
            @Override
            protected Button createButton(Composite parent, int id, String text, boolean main) {
                return super.createButton(parent, id, id == IDialogConstants.OK_ID ? plain(verb) : text, main);
            }
        };
        dialog.setTitle(plain(title));
        dialog.setMessage(message);
        dialog.setElements(offered.toArray());
        @SuppressWarnings("unchecked")
        T chosen = dialog.open() == Window.OK ? (T) dialog.getFirstResult() : null;
        return Optional.ofNullable(chosen);
    }

    /** The words of a menu or a button without the dots that promise this very question. */
    static String plain(String label) {
        return label.replace("\u2026", ""); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
