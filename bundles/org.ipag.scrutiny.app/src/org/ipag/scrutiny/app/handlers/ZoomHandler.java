package org.ipag.scrutiny.app.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.ui.style.ReadingZoom;

/** Makes the text in reading places bigger, smaller or as usual; which, the command's name ends with. */
public final class ZoomHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        ReadingZoom zoom = PlatformUI.getWorkbench().getService(ReadingZoom.class);
        String command = event.getCommand().getId();
        switch (command.substring(command.lastIndexOf('.') + 1)) {
            case "biggerText" -> zoom.bigger(); //$NON-NLS-1$
            case "smallerText" -> zoom.smaller(); //$NON-NLS-1$
            default -> zoom.usual();
        }
        return null;
    }
}
