package org.ipag.scrutiny.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CasePack;
import org.ipag.scrutiny.model.round.CaseState;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundState;

/** When the documents of a case may be destroyed: once nobody holds a copy and the round needs them no more. */
public final class Disposal {

    private Disposal() {
    }

    /** Whether the documents of a case may be destroyed; whether the time to keep them is over a person must know. */
    public static Verdict of(CaseFile file) {
        List<String> reasons = new ArrayList<>();
        if (!(file.eContainer() instanceof Round round) || round.getState() != RoundState.CLOSED) {
            reasons.add(ProcessTexts.say("disposal.round"));
        }
        if (file.getState() != CaseState.DISPOSED && file.getState() != CaseState.WITHDRAWN) {
            reasons.add(ProcessTexts.say("disposal.state"));
        }
        CasePack pack = file.getPack();
        long out = pack == null ? 0 : pack.getCopies().stream().filter(copy -> copy.getDestroyedOn() == null).count();
        if (out > 0) {
            reasons.add(ProcessTexts.say("disposal.copies", out));
        }
        return Verdict.of(reasons);
    }

    /** The hashes of a case's documents: the original, the working copy, the pack. */
    public static List<String> documents(CaseFile file) {
        return Stream.of(file.getSourceSha256(), file.getWorkingSha256(), file.getPack() == null ? null : file.getPack().getSha256()).filter(Objects::nonNull).filter(each -> !each.isBlank())
                .distinct().toList();
    }
}
