package org.ipag.scrutiny.ui.form;

import org.eclipse.jface.dialogs.IconAndMessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
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
        }
        nameMessages(shell);
        if (shell.getData() instanceof IconAndMessageDialog) {
            nameIcon(shell);
        }
    }

    private static void nameMessages(Composite parent) {
        for (Control each : parent.getChildren()) {
            if (each instanceof Text text && (text.getStyle() & SWT.READ_ONLY) != 0 && Accessibles.nameOf(text).isEmpty()) {
                Accessibles.name(text, Messages.DialogNames_message);
            } else if (each instanceof Composite inner) {
                nameMessages(inner);
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
