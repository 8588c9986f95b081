package org.ipag.scrutiny.ui.cases.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.RoundPackage.Literals;
import org.ipag.scrutiny.ui.cases.Messages;
import org.ipag.scrutiny.ui.form.FieldSheet;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.style.Style;

/** What stays with the force: its reference, its notes, where the case came from. Never part of a pack. */
final class ForcePage extends CasePage {

    private FieldSheet sheet;
    private Label source;

    ForcePage(OpenRound round, CaseFile file) {
        super(round, file);
    }

    @Override
    protected void createBody(Composite parent) {
        Composite card = Section.in(parent, Messages.ForcePage_heading, Messages.ForcePage_hint);
        sheet = FieldSheet.in(card, round());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(sheet.composite());
        sheet.text(Literals.CASE_FILE__REFERENCE, Messages.ForcePage_reference);
        sheet.area(Literals.CASE_FILE__FORCE_NOTES, 12);
        sheet.show(file());
        Composite origin = Section.in(parent, Messages.ForcePage_source, Messages.ForcePage_sourceHint);
        source = Section.wrapped(origin, "", Style.QUIET); //$NON-NLS-1$
    }

    @Override
    protected void refreshBody() {
        sheet.refresh();
        String name = file().getSourceFile();
        source.setText((name == null || name.isBlank() ? Messages.ForcePage_noSource
                : NLS.bind(Messages.ForcePage_sourceFile, name,
                        file().getSourceSha256() == null ? "\u2013" : file().getSourceSha256())) //$NON-NLS-1$
                .replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    boolean shows(EObject object) {
        return false;
    }
}
