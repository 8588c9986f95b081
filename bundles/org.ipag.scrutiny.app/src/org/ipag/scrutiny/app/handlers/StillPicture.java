package org.ipag.scrutiny.app.handlers;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.ipag.scrutiny.app.application.WorkbenchDisplay;

/**
 * A picture of a window in front of it, while what is behind it gets another style: the person sees the window as it was,
 * and then all of it as it is. Behind the picture, most controls can be hidden for a moment, for the system takes its time
 * for those in sight. What has the keyboard stays, so that keys go where they went.
 *
 * <p>A key or a click takes the picture away, and so does time: it never keeps a person from going on.
 */
final class StillPicture {

    private static final int AT_LATEST_MS = 2_000;

    private final Shell shell;
    private final WorkbenchDisplay display;
    private final Rectangle area;
    private final Canvas picture;
    private final List<Control> hidden = new ArrayList<>();
    private final Runnable takeAway = this::takeAway;
    private final Listener used = event -> takeAway();

    private StillPicture(Shell shell) {
        this.shell = shell;
        display = (WorkbenchDisplay) shell.getDisplay();
        area = shell.getClientArea();
        Image image = print();
        picture = new Canvas(shell, SWT.NO_BACKGROUND | SWT.NO_FOCUS);
        picture.addListener(SWT.Paint, event -> event.gc.drawImage(image, 0, 0));
        picture.addListener(SWT.MouseDown, used);
        picture.addListener(SWT.Dispose, event -> image.dispose());
        if (shell.getLayout() instanceof GridLayout) {
            GridData none = new GridData();
            none.exclude = true;
            picture.setLayoutData(none);
        }
        picture.setBounds(area);
        picture.moveAbove(null);
        display.addFilter(SWT.KeyDown, used);
        shell.addListener(SWT.Resize, used);
        display.timerExec(AT_LATEST_MS, takeAway);
    }

    /** Puts up a picture of a window that is in sight. */
    static StillPicture of(Shell shell) {
        return new StillPicture(shell);
    }

    /** Part by part, for the window prints its menus, too. */
    private Image print() {
        Image image = new Image(display, Math.max(1, area.width), Math.max(1, area.height));
        GC gc = new GC(image);
        Transform place = new Transform(display);
        try {
            gc.setBackground(shell.getBackground());
            gc.fillRectangle(image.getBounds());
            for (Control part : shell.getChildren()) {
                if (part.getVisible()) {
                    place.identity();
                    place.translate(part.getLocation().x - area.x, part.getLocation().y - area.y);
                    gc.setTransform(place);
                    part.print(gc);
                }
            }
        } finally {
            place.dispose();
            gc.dispose();
        }
        return image;
    }

    /** Hides what is behind the picture, all but what has the keyboard, or will have it again, and what that is in. */
    void hide() {
        Control stays = display.focusIn(shell);
        if (picture.isDisposed() || stays == null || !stays.isVisible()) {
            return; // hidden, the window would forget what had the keyboard in it last
        }
        if (stays instanceof Composite composite) {
            hide(composite, null);
        }
        for (Control each = stays; each != shell; each = each.getParent()) {
            hide(each.getParent(), each);
        }
    }

    private void hide(Composite parent, Control but) {
        for (Control child : parent.getChildren()) {
            if (child != but && child != picture && child.getVisible()) {
                hidden.add(child);
                child.setVisible(false);
            }
        }
    }

    /** Shows again what was hidden. */
    void show() {
        List<Control> all = List.copyOf(hidden);
        hidden.clear();
        for (Control each : all) {
            if (!each.isDisposed()) {
                each.setVisible(true);
            }
        }
    }

    /** Shows the window itself, if that has not been done yet. */
    void takeAway() {
        if (display.isDisposed()) {
            return;
        }
        show();
        display.timerExec(-1, takeAway);
        display.removeFilter(SWT.KeyDown, used);
        if (!picture.isDisposed()) {
            shell.removeListener(SWT.Resize, used);
            boolean moved = !picture.getBounds().equals(area); // by the layout of a window that knows nothing of it
            picture.dispose();
            if (moved) {
                shell.layout();
            }
        }
    }
}
