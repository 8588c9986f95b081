package org.ipag.scrutiny.forms.internal.reading;

import org.ipag.scrutiny.forms.internal.reading.Collector.Draft;

/** Watches for a list of bare questions with one text below it, of which nobody can say what it answers. */
final class QuestionsAtOnce {

    private final Collector out;
    private int bare;
    private int blank;
    private int answered;
    private Section lastAnswered;

    QuestionsAtOnce(Collector out) {
        this.out = out;
    }

    /** A section has ended; null for what stands above the first. */
    void end(Section ended) {
        if (ended == null || ended.heading.question() < 0 || !ended.heading.sure()) {
            return;
        }
        if (ended.texts > 0) {
            answered++;
            lastAnswered = ended;
        } else if (ended.responses == 0 && !ended.room) {
            bare++;
        } else {
            blank++;
        }
    }

    /** The form has ended, with this section. */
    void decide(Section section) {
        boolean last = lastAnswered != null && lastAnswered == section && section.responses <= 1 && !section.room;
        // Below a form left blank, a text under a title of its own is not the last question's answer.
        boolean titled = blank >= 4 && section != null && section.firstLine != null && section.last != null && section.last.lines.size() > 1
                && (section.firstLine.bold || section.firstLine.heading > 0) && !section.lastLine.bold;
        if (answered == 1 && (bare >= 2 || titled) && last && section.last != null) {
            Draft draft = section.last;
            out.remove(draft);
            out.unplaced(section.lastLine, String.join("\n", draft.lines), Messages.whereEnd);
            out.warnings.add(Messages.warnListAtOnce);
        }
    }
}
