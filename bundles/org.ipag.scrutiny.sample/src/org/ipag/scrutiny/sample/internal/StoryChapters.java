package org.ipag.scrutiny.sample.internal;

import java.util.List;

import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.ReturnState;
import org.ipag.scrutiny.model.round.RoundState;
import org.ipag.scrutiny.model.round.UnplacedText;
import org.ipag.scrutiny.packs.CaseIntake;
import org.ipag.scrutiny.packs.PackRelease;
import org.ipag.scrutiny.sample.SampleRound;
import org.ipag.scrutiny.store.DocumentVault;
import org.ipag.scrutiny.store.RoundSession;

/** The chapters of the sample's story, in the order in which they are told. */
public final class StoryChapters {

    private final Steps steps;
    private final CaseStory cases;
    private final LateCase late;
    private final MeetingStory meetings;
    private final ConclusionStory conclusions;

    public StoryChapters(RoundSession session, DocumentVault documents, CaseIntake intake, PackRelease release) {
        List<StoryRecord> story = StoryRecord.read(SampleRound.class, "data/story.txt");
        steps = new Steps(session);
        cases = new CaseStory(steps, new CasePacks(session.round(), documents, release));
        late = new LateCase(steps, documents, intake);
        meetings = new MeetingStory(steps, story);
        conclusions = new ConclusionStory(steps, story);
    }

    public void prepare() {
        steps.move(steps.round(), RoundState.PILOTING, Steps.COORDINATOR, "");
        cases.prepare();
    }

    public void meet() {
        steps.move(steps.round(), RoundState.ISSUED, Steps.COORDINATOR, "");
        steps.move(steps.round(), RoundState.COLLECTING, Steps.COORDINATOR, "");
        meetings.tell();
        cases.showAndCollect();
    }

    public void conclude() {
        meetings.dates();
        steps.change(Steps.COORDINATOR, "Look at what fits no question", this::settle);
        for (Return each : steps.round().getReturns()) {
            if (each.getState() == ReturnState.NEEDS_MAPPING || each.getState() == ReturnState.RECEIVED) {
                steps.move(each, ReturnState.IMPORTED, Steps.COORDINATOR, "");
            }
            if (each.getState() == ReturnState.IMPORTED) {
                steps.move(each, ReturnState.CHECKED, "Chair, " + each.getDistrict().getName(), "");
            }
        }
        steps.move(steps.round(), RoundState.COLLATING, Steps.COORDINATOR, "");
        conclusions.tell();
        steps.move(steps.round(), RoundState.CHECKING, Steps.COORDINATOR, "");
        late.bringIn();
    }

    /** The coordinator has read what the forms held beside answers, and the answers the reader was not sure of. */
    private void settle() {
        for (Return each : steps.round().getReturns()) {
            for (UnplacedText text : each.getUnplaced()) {
                if (!text.isResolved()) {
                    text.setResolved(true);
                    text.setResolution("Read and put aside; thanks and requests were passed on.");
                }
            }
            for (Answer answer : each.getAnswers()) {
                answer.setNeedsCheck(false);
            }
        }
    }
}
