package org.ipag.scrutiny.topics;

/**
 * One reason why a contributed topic is not offered.
 *
 * @param plugin the symbolic name of the plug-in that contributes it
 * @param file   the topic file within the plug-in
 * @param reason what is wrong and what to do, in a sentence
 */
public record TopicProblem(String plugin, String file, String reason) {
}
