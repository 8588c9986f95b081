package org.ipag.scrutiny.privacy;

import java.util.List;

/**
 * What a scan of one text found. That nothing was found never proves that the text is anonymous.
 *
 * @param detections  identifiers in the order of the text; they do not overlap
 * @param hints       details for the jigsaw list and sensitive passages, for a person to judge; may overlap anything
 * @param people      who is who
 * @param unexplained words and numbers in none of the detections that no rule and no list explains, if the scan was asked for them
 */
public record ScanResult(List<Detection> detections, List<Detection> hints, List<Person> people, List<Detection> unexplained) {
}
