package org.ipag.scrutiny.process;

/** Fills the force's name into a topic's texts, as they are copied into a round. */
final class TopicTexts {

    private TopicTexts() {
    }

    /** A topic's text with {@code ${force}} replaced by a force's name. Null stays null. */
    static String forForce(String text, String force) {
        return text == null ? null : text.replace("${force}", force == null ? "" : force);
    }
}
