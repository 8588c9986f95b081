package org.ipag.scrutiny.ui.report;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.ipag.scrutiny.model.round.ReportSection;
import org.ipag.scrutiny.model.round.RoundPackage;
import org.ipag.scrutiny.report.ReportContent;
import org.ipag.scrutiny.ui.report.model.ReportEditing;
import org.ipag.scrutiny.ui.session.OpenRound;

/** Takes over what is typed into a section a moment later; the first letter makes it the person's own text. */
final class SectionTyping {

    /** With the autosave, what is typed is safe well within a second or so. */
    private static final int TAKE_MS = 400;

    private final StyledText text;
    private final OpenRound round;
    private final ReportEditing editing;
    private final Runnable take = this::flush;
    private Object burst = new Object();
    private ReportContent.Section section;
    private boolean showing;
    private boolean pending;

    SectionTyping(StyledText text, OpenRound round, ReportEditing editing) {
        this.text = text;
        this.round = round;
        this.editing = editing;
        text.addModifyListener(event -> {
            if (!showing && section != null && !pending) {
                pending = true;
                text.getDisplay().timerExec(TAKE_MS, take);
            }
        });
        text.addListener(SWT.FocusOut, event -> {
            flush();
            burst = new Object();
        });
        round.addPendingInput(take);
        text.addListener(SWT.Dispose, event -> {
            flush();
            round.removePendingInput(take);
        });
    }

    /** Shows a section's text; what is being typed is taken over first. */
    void show(ReportContent.Section next) {
        if (section == null || !section.key().equals(next.key())) {
            flush();
            burst = new Object();
        }
        section = next;
        if (pending) {
            return;
        }
        Optional<ReportSection> own = editing.own(next.key());
        String shown = own.map(ReportSection::getText).orElse(next.draft());
        if (!text.getText().equals(shown)) {
            showing = true;
            int caret = text.getCaretOffset();
            text.setText(shown);
            text.setCaretOffset(Math.min(caret, shown.length()));
            showing = false;
        }
    }

    /** Takes over what has been typed. */
    void flush() {
        if (!pending || text.isDisposed()) {
            return;
        }
        pending = false;
        String typed = text.getText().replace(text.getLineDelimiter(), "\n");
        String what = Messages.bind(Messages.Do_write, section.title());
        Optional<ReportSection> own = editing.own(section.key());
        if (own.isEmpty() || own.get().getText() == null) {
            if (!typed.equals(section.draft())) {
                round.execute(what, editing.write(section, typed, what));
            }
        } else {
            round.type(what, own.get(), RoundPackage.Literals.REPORT_SECTION__TEXT, typed, burst);
        }
    }
}
