package org.ipag.scrutiny.app.about;

import java.io.File;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.model.edit.UkDates;
import org.osgi.framework.Version;

/** Says what the program is, its version, and where it keeps its data: what one is asked for when one asks for help. */
public final class AboutHandler extends AbstractHandler {

    /** Of the icons of the window, the one as large as the icons of dialogs. */
    private static final int ICON_SIZE = 48;

    @Override
    public Object execute(ExecutionEvent event) {
        new MessageDialog(HandlerUtil.getActiveShell(event), NLS.bind(Messages.About_title, Messages.Application_name),
                null, text(Platform.getProduct()), MessageDialog.INFORMATION, 0, IDialogConstants.CLOSE_LABEL) {
            @Override
            public Image getImage() {
                return Arrays.stream(getDefaultImages()).filter(icon -> icon.getBounds().height == ICON_SIZE).findFirst()
                        .orElseGet(super::getImage);
            }
        }.open();
        return null;
    }

    private static String text(IProduct product) {
        String what = product == null ? Messages.Application_name : product.getProperty("aboutText"); //$NON-NLS-1$
        Location area = Platform.getInstanceLocation();
        String data = area == null || area.getURL() == null ? "" //$NON-NLS-1$
                : NLS.bind(Messages.About_data, new File(area.getURL().getPath()).getParent());
        String version = version(Platform.getBundle("org.ipag.scrutiny.app").getVersion()); //$NON-NLS-1$
        return NLS.bind(Messages.About_text, new Object[] { what, version, Runtime.version().feature(), data }).strip();
    }

    /** The number and the day it was built on, which the last part of a version begins with. */
    private static String version(Version version) {
        String number = version.getMajor() + "." + version.getMinor() + "." + version.getMicro(); //$NON-NLS-1$ //$NON-NLS-2$
        if (!version.getQualifier().matches("\\d{8,}")) { //$NON-NLS-1$
            return NLS.bind(Messages.About_version, number);
        }
        LocalDate day = LocalDate.parse(version.getQualifier().substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE);
        return NLS.bind(Messages.About_versionOf, number, UkDates.date(day));
    }
}
