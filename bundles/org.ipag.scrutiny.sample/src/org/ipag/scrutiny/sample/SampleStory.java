package org.ipag.scrutiny.sample;

import org.ipag.scrutiny.sample.internal.StoryChapters;
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

    public SampleStory(RoundSession session) {
        chapters = new StoryChapters(session);
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
     * written. A few things are left open on purpose, so that the checks have something to say.
     */
    public void conclude() {
        chapters.conclude();
    }
}
