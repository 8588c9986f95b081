package org.ipag.scrutiny.forms.internal.reading;

import org.ipag.scrutiny.forms.internal.reading.Collector.Draft;

/** Watches for a list of bare questions with one text below it, of which nobody can say what it answers. */
final class QuestionsAtOnce {

    private final Collector out;
    private int bare;
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
        }
    }

    /** The form has ended, with this section. */
    void decide(Section section) {
        boolean last = lastAnswered != null && lastAnswered == section && section.responses <= 1 && !section.room;
        if (answered == 1 && bare >= 2 && last && section.last != null) {
            Draft draft = section.last;
            out.remove(draft);
            out.unplaced(section.lastLine, String.join("\n", draft.lines), Messages.whereEnd);
            out.warnings.add(Messages.warnListAtOnce);
        }
    }
}
