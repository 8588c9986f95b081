package org.ipag.scrutiny.sample;

import org.ipag.scrutiny.packs.CaseIntake;
import org.ipag.scrutiny.packs.PackRelease;
import org.ipag.scrutiny.sample.internal.StoryChapters;
import org.ipag.scrutiny.store.DocumentVault;
import org.ipag.scrutiny.store.RoundSession;

/**
 * What people do in the sample round beside issuing and importing forms. Every change is a command of the round's domain
 * and every change of state goes by the rules, so the sample proves that the process can be walked as it is told.
 *
 * <p>Call the chapters in order: {@link #prepare()}, then issue the forms, {@link #meet()}, then import what came back,
 * {@link #conclude()}. Sessions are not saved here.
 */
public final class SampleStory {

    private final StoryChapters chapters;

    /**
     * @param session   the round
     * @param documents keeps the documents of the cases
     * @param intake    brings the document of the last case in
     * @param release   writes the packs
     */
    public SampleStory(RoundSession session, DocumentVault documents, CaseIntake intake, PackRelease release) {
        chapters = new StoryChapters(session, documents, intake, release);
    }

    /** The pilot; the cases are redacted, agreed and released. */
    public void prepare() {
        chapters.prepare();
    }

    /** The forms have gone out: districts meet, two return nothing, copies come back. */
    public void meet() {
        chapters.meet();
    }

    /**
     * The forms have been imported: answers are checked, passages marked and coded, findings and recommendations
     * written. A last case comes in late and is still at the redaction desk. A few things are left open on purpose, so
     * that the checks have something to say.
     */
    public void conclude() {
        chapters.conclude();
    }
}
