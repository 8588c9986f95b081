package org.ipag.scrutiny.ui.form;

import org.eclipse.jface.dialogs.IconAndMessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.LayoutConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FormData;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.ipag.scrutiny.ui.internal.Messages;

/**
 * Names what the platform's dialogs leave without a name: the message above their contents and their icon. A picture
 * that only adorns them goes.
 */
public final class DialogNames {

    private DialogNames() {
    }

    /** Looks after every dialog that opens from now on. */
    public static void follow(Display display) {
        display.addFilter(SWT.Show, event -> {
            if (event.widget instanceof Shell shell && shell.getData() != null) {
                name(shell);
            }
        });
    }

    private static void name(Shell shell) {
        if (shell.getData() instanceof TitleAreaDialog dialog) {
            dialog.setTitleImage(null);
            nameSigns(shell);
        }
        nameMessages(shell);
        if (shell.getData() instanceof IconAndMessageDialog) {
            nameIcon(shell);
        }
    }

    /** Names fields by the label in front of them, and what only tells something. */
    private static void nameMessages(Composite parent) {
        String before = ""; //$NON-NLS-1$
        for (Control each : parent.getChildren()) {
            if (each instanceof Label label) {
                before = label.getText();
            } else if (each instanceof Text text && Accessibles.nameOf(text).isEmpty()) {
                boolean tells = (text.getStyle() & SWT.READ_ONLY) != 0;
                if (tells || !before.isEmpty()) {
                    Accessibles.name(text, tells ? Messages.DialogNames_message : before);
                }
            } else if (each instanceof Composite inner) {
                nameMessages(inner);
            }
        }
    }

    /** The sign beside a message that warns; what it warns of is in the message. Titles stand above their messages. */
    private static void nameSigns(Composite parent) {
        for (Control each : parent.getChildren()) {
            if (each instanceof Label label && label.getLayoutData() instanceof FormData place) {
                if (label.getText().isEmpty()) {
                    Accessibles.name(label, Messages.DialogNames_sign);
                } else if (place.left != null) {
                    place.left.offset = LayoutConstants.getMargins().x;
                    parent.layout();
                }
            } else if (each instanceof Composite inner) {
                nameSigns(inner);
            }
        }
    }

    /** A label cannot tell the name of its picture, so something that is painted takes its place. */
    private static boolean nameIcon(Composite parent) {
        for (Control each : parent.getChildren()) {
            if (each instanceof Label label && label.getImage() != null
                    && label.getLayoutData() instanceof GridData place) {
                Canvas canvas = new Canvas(parent, SWT.NONE);
                Image image = label.getImage();
                Rectangle size = image.getBounds();
                canvas.addPaintListener(event -> event.gc.drawImage(image, 0, 0));
                place.widthHint = size.width;
                place.heightHint = size.height;
                canvas.setLayoutData(place);
                canvas.moveAbove(label);
                Accessibles.name(canvas, parent.getShell().getText());
                label.dispose();
                parent.layout();
                return true;
            }
            if (each instanceof Composite inner && nameIcon(inner)) {
                return true;
            }
        }
        return false;
    }
}
