package org.ipag.scrutiny.app.round;

import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.model.round.RoundState;

/** The stages of a round as a person thinks of them; several states of the round can belong to one. */
public enum Stage {
    PREPARE("prepare", Messages.Stage_prepare), //$NON-NLS-1$
    COLLECT("collect", Messages.Stage_collect), //$NON-NLS-1$
    COLLATE("collate", Messages.Stage_collate), //$NON-NLS-1$
    CONCLUDE("conclude", Messages.Stage_conclude), //$NON-NLS-1$
    REPORT("report", Messages.Stage_report), //$NON-NLS-1$
    FOLLOW_UP("follow-up", Messages.Stage_followUp); //$NON-NLS-1$

    private final String key;
    private final String label;

    Stage(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** The key under which pages are contributed to this stage. */
    public String key() {
        return key;
    }

    /** The stage in a word. */
    public String label() {
        return label;
    }

    /** The stage that a state of the round belongs to; null once the round is closed. */
    public static Stage of(RoundState state) {
        return switch (state) {
            case DRAFT, PILOTING -> PREPARE;
            case ISSUED, COLLECTING -> COLLECT;
            case COLLATING -> COLLATE;
            case CHECKING -> CONCLUDE;
            case REPORTING -> REPORT;
            case FOLLOWING_UP -> FOLLOW_UP;
            case CLOSED -> null;
        };
    }
}
