package org.ipag.scrutiny.ui.cases.editor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.ipag.scrutiny.model.edit.UkDates;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.RoundPackage.Literals;
import org.ipag.scrutiny.model.round.VideoViewing;
import org.ipag.scrutiny.ui.cases.Messages;
import org.ipag.scrutiny.ui.form.EmptyNote;
import org.ipag.scrutiny.ui.form.FieldSheet;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.style.Style;
import org.ipag.scrutiny.ui.style.WhyNot;
import org.ipag.scrutiny.ui.viewer.DataTable;

/** The log of body-worn video viewed. */
final class VideoPage extends CasePage {

    private static final int LINES = 10;
    private static final int MOST_MINUTES = 1000;

    private DataTable<VideoViewing> viewings;
    private FieldSheet sheet;
    private Button remove;

    VideoPage(OpenRound round, CaseFile file) {
        super(round, file);
    }

    @Override
    protected void createBody(Composite parent) {
        Composite card = Section.in(parent, Messages.VideoPage_heading, Messages.VideoPage_hint);
        viewings = new DataTable<VideoViewing>(card, SWT.SINGLE, "case.video", Messages.VideoPage_heading) //$NON-NLS-1$
                .column(Messages.VideoPage_day, 20, SWT.LEFT, row -> UkDates.shortDate(row.getViewedOn()), null,
                        Comparator.comparing(VideoViewing::getViewedOn,
                                Comparator.nullsLast(Comparator.naturalOrder())))
                .column(Messages.VideoPage_viewer, 24, row -> text(row.getViewer()))
                .column(Messages.VideoPage_clip, 20, row -> text(row.getClip()))
                .number(Messages.VideoPage_minutes, 10, VideoViewing::getMinutes)
                .column(Messages.VideoPage_observations, 60, row -> text(row.getObservations())).remembered();
        GridDataFactory.fillDefaults().grab(true, false).hint(Style.chars(card, 40), Style.lines(card, LINES))
                .applyTo(viewings.viewer().getTable());
        EmptyNote.in(viewings.viewer().getTable(), () -> Messages.VideoPage_empty);
        viewings.viewer().addSelectionChangedListener(event -> showSelected());
        Composite buttons = Section.buttons(card, 2);
        Section.button(buttons, Messages.VideoPage_add, this::add);
        remove = Section.button(buttons, Messages.VideoPage_remove, this::remove);
        sheet = FieldSheet.in(card, round(), 2);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(sheet.composite());
        sheet.date(Literals.VIDEO_VIEWING__VIEWED_ON);
        sheet.text(Literals.VIDEO_VIEWING__VIEWER, Messages.VideoPage_viewer);
        sheet.text(Literals.VIDEO_VIEWING__CLIP, Messages.VideoPage_clip);
        sheet.number(Literals.VIDEO_VIEWING__MINUTES, 0, MOST_MINUTES);
        sheet.area(Literals.VIDEO_VIEWING__OBSERVATIONS, 5);
        sheet.show(null);
    }

    private void add() {
        VideoViewing viewing = RoundFactory.eINSTANCE.createVideoViewing();
        viewing.setViewedOn(LocalDate.now());
        round().add(Messages.VideoPage_added, file(), Literals.CASE_FILE__VIDEO_VIEWINGS, viewing);
        refresh();
        reveal(viewing);
        sheet.composite().setFocus();
    }

    private void remove() {
        List<VideoViewing> selected = viewings.selected();
        if (!selected.isEmpty()) {
            round().delete(Messages.VideoPage_removed, selected.get(0));
        }
    }

    private void showSelected() {
        List<VideoViewing> selected = viewings.selected();
        VideoViewing viewing = selected.isEmpty() ? null : selected.get(0);
        if (sheet.object() != viewing) {
            sheet.show(viewing);
        } else {
            sheet.refresh();
        }
        WhyNot.needsChoice(remove, viewing != null);
    }

    @Override
    protected void refreshBody() {
        viewings.setRows(List.copyOf(file().getVideoViewings()));
        viewings.selectFirst();
        Section.show(sheet.composite(), !file().getVideoViewings().isEmpty());
        showSelected();
    }

    @Override
    boolean shows(EObject object) {
        return object instanceof VideoViewing;
    }

    @Override
    void reveal(EObject object) {
        viewings.select((VideoViewing) object);
    }

    private static String text(String text) {
        return text == null ? "" : text.replace('\n', ' '); //$NON-NLS-1$
    }
}
