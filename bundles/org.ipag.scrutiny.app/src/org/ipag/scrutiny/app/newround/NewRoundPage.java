package org.ipag.scrutiny.app.newround;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;
import org.ipag.scrutiny.ui.form.LiveLine;

/** A page of setting a round up. What is wrong is said above it, and to a screen reader, which is not told of what stands there. */
abstract class NewRoundPage extends WizardPage {

    private LiveLine heard;

    /** @param name of the page, for nobody to see */
    NewRoundPage(String name) {
        super(name);
    }

    /** To be called with the page once its fields are there. */
    final void shown(Composite page) {
        heard = LiveLine.heard(page);
        setControl(page);
    }

    @Override
    public final void setErrorMessage(String sentence) {
        super.setErrorMessage(sentence);
        if (heard != null) {
            heard.say(sentence == null ? "" : sentence); //$NON-NLS-1$
        }
    }
}
