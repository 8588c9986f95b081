package org.ipag.scrutiny.ui.style;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Component;

/**
 * The size of text in places made for reading: answers, documents, the report. It is one for the whole window and
 * remembered. A service of the workbench; to be used on the UI thread.
 */
@Component(service = ReadingZoom.class)
public final class ReadingZoom {

    private static final String NODE = "org.ipag.scrutiny.ui"; //$NON-NLS-1$
    private static final String KEY = "reading.size"; //$NON-NLS-1$

    private final List<Runnable> followers = new CopyOnWriteArrayList<>();

    /** Lets a control's text follow the size. */
    public static <T extends Control> T follow(T control) {
        return follow(control, () -> {
            // Its font is all there is to it.
        });
    }

    /**
     * Lets a control's text follow the size.
     *
     * @param again run after a change, for what else depends on the control's font
     */
    public static <T extends Control> T follow(T control, Runnable again) {
        ReadingZoom zoom = PlatformUI.getWorkbench().getService(ReadingZoom.class);
        FontData[] usual = control.getFont().getFontData();
        LocalResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), control);
        Runnable follower = () -> {
            FontData[] sized = new FontData[usual.length];
            for (int i = 0; i < usual.length; i++) {
                sized[i] = new FontData(usual[i].getName(), ZoomSteps.height(usual[i].getHeight(), zoom.size()),
                        usual[i].getStyle());
            }
            control.setFont(fonts.create(FontDescriptor.createFrom(sized)));
            again.run();
        };
        if (zoom.size() != ZoomSteps.USUAL) {
            follower.run();
        }
        zoom.followers.add(follower);
        control.addDisposeListener(event -> zoom.followers.remove(follower));
        return control;
    }

    /** The size in per cent. */
    public int size() {
        return ZoomSteps.known(preferences().getInt(KEY, ZoomSteps.USUAL));
    }

    /** Makes the text one step bigger. */
    public void bigger() {
        set(ZoomSteps.bigger(size()));
    }

    /** Makes the text one step smaller. */
    public void smaller() {
        set(ZoomSteps.smaller(size()));
    }

    /** Gives the text its usual size. */
    public void usual() {
        set(ZoomSteps.USUAL);
    }

    private void set(int size) {
        if (size != size()) {
            preferences().putInt(KEY, size);
            followers.forEach(Runnable::run);
        }
    }

    /** Written by the workbench when it ends. */
    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
