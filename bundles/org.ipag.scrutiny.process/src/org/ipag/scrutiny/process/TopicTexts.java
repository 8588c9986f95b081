package org.ipag.scrutiny.process;

import org.ipag.scrutiny.model.round.Round;

/** Fills the parameters of a topic's texts from the round in which they are used. */
public final class TopicTexts {

    private TopicTexts() {
    }

    /** A topic's text with {@code ${force}} replaced by the name of the round's force. Null stays null. */
    public static String in(Round round, String text) {
        return forForce(text, round.getForce() == null ? "" : round.getForce().getName());
    }

    /** A topic's text with {@code ${force}} replaced by a force's name. Null stays null. */
    public static String forForce(String text, String force) {
        return text == null ? null : text.replace("${force}", force == null ? "" : force);
    }
}
