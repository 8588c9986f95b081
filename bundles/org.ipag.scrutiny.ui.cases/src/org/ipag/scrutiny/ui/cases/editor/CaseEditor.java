package org.ipag.scrutiny.ui.cases.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.RedactionFinding;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.ui.cases.Messages;
import org.ipag.scrutiny.ui.cases.redaction.BringIn;
import org.ipag.scrutiny.ui.cases.redaction.RedactionDesk;
import org.ipag.scrutiny.ui.editor.RoundEditor;
import org.ipag.scrutiny.ui.editor.RoundEditors;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.form.FileDrop;
import org.ipag.scrutiny.ui.session.RoundChange;
import org.ipag.scrutiny.ui.style.Style;

/** The editor of a case: what happened, its timeline, video, checklists, the force's own notes, and its release. */
public final class CaseEditor extends RoundEditor {

    /** Id under which plugin.xml registers it. */
    public static final String ID = "org.ipag.scrutiny.ui.cases.editor"; //$NON-NLS-1$

    private static final String PAGE = "case.page"; //$NON-NLS-1$

    private final List<CasePage> pages = new ArrayList<>();
    private CaseHeader header;
    private CTabFolder folder;

    @Override
    protected void createContents(Composite parent) {
        CaseFile file = file().orElseThrow();
        Composite page = Style.panel(parent, 1, Style.PAGE);
        header = new CaseHeader(page, openRound(), file);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header.composite());
        folder = Style.tabs(page);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(folder);
        Accessibles.name(folder, Messages.CaseEditor_pages);
        FileDrop.on(page, files -> BringIn.dropped(page.getShell(), openRound(), file, files));
        add(Messages.CaseEditor_description, new DescriptionPage(openRound(), file));
        add(Messages.CaseEditor_timeline, new TimelinePage(openRound(), file));
        add(Messages.CaseEditor_video, new VideoPage(openRound(), file));
        add(Messages.CaseEditor_checklists, new ChecklistPage(openRound(), file));
        add(Messages.CaseEditor_force, new ForcePage(openRound(), file));
        add(Messages.CaseEditor_release, new ReleasePage(openRound(), file));
        folder.addListener(SWT.Selection, event -> {
            remembered().putInt(PAGE, folder.getSelectionIndex());
            showSelected();
        });
        boolean described = file.getDescription() != null && !file.getDescription().isBlank();
        folder.setSelection(described ? Math.clamp(remembered().getInt(PAGE, 0), 0, folder.getItemCount() - 1) : 0);
        showSelected();
    }

    /** Who fills in the time lines of five cases finds the next open at its time line; a new case begins at the first. */
    private static IEclipsePreferences remembered() {
        return InstanceScope.INSTANCE.getNode("org.ipag.scrutiny.ui.cases"); //$NON-NLS-1$
    }

    private void add(String title, CasePage page) {
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText(title);
        item.setData(page);
        pages.add(page);
    }

    /** Pages are built when they are first shown, in turns of their own. */
    private void showSelected() {
        CTabItem item = folder.getSelection();
        CasePage page = (CasePage) item.getData();
        if (item.getControl() == null) {
            item.setControl(page.create(folder));
        }
        page.refresh();
    }

    private Optional<CaseFile> file() {
        return object().filter(CaseFile.class::isInstance).map(CaseFile.class::cast);
    }

    @Override
    protected void refresh(RoundChange change) {
        Optional<CaseFile> file = file();
        if (file.isEmpty() || change != null && !concerns(change, file.get())) {
            return;
        }
        header.refresh();
        CTabItem item = folder.getSelection();
        if (item != null && item.getControl() != null) {
            ((CasePage) item.getData()).refresh();
        }
    }

    /** A change of the case itself, or of what its pages also show: districts, the topic, the stage of the round. */
    private static boolean concerns(RoundChange change, CaseFile file) {
        return change.touches(file) || change.objects().stream()
                .anyMatch(each -> each.eContainer() != file && !(each instanceof CaseFile)
                        && (each.eClass().getEPackage().getName().equals("topic") //$NON-NLS-1$
                                || each instanceof Round || each instanceof District));
    }

    @Override
    protected void focusContents() {
        ((CasePage) folder.getSelection().getData()).focus();
    }

    /** Shows the page on which a feature of the case is mended. */
    public void showPageOf(EStructuralFeature feature) {
        for (int i = 0; folder != null && i < pages.size(); i++) {
            if (pages.get(i).holds(feature)) {
                folder.setSelection(i);
                showSelected();
                pages.get(i).complete();
                pages.get(i).focus();
                pages.get(i).show(feature);
                return;
            }
        }
    }

    @Override
    protected void revealContents(String objectId) {
        Optional<EObject> target = openRound().find(objectId);
        if (target.orElse(null) instanceof RedactionFinding) {
            RoundEditors.open(openRound(), file().orElseThrow(), RedactionDesk.ID).map(RedactionDesk.class::cast)
                    .ifPresent(desk -> desk.reveal(objectId));
            return;
        }
        for (int i = 0; target.isPresent() && i < pages.size(); i++) {
            if (pages.get(i).shows(target.get())) {
                folder.setSelection(i);
                showSelected();
                if (target.get() != file().orElse(null)) { // it has a place of its own on the page
                    pages.get(i).complete();
                    pages.get(i).reveal(target.get());
                }
                return;
            }
        }
    }
}
