package org.ipag.scrutiny.topics.internal.check;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

import org.ipag.scrutiny.model.topic.Marker;
import org.ipag.scrutiny.model.topic.MarkerKind;
import org.ipag.scrutiny.model.topic.Rating;
import org.ipag.scrutiny.model.topic.RatingScale;
import org.ipag.scrutiny.model.topic.Topic;

/** A choice offers at least two things, and nothing else offers any; grades of a scale have their own numbers. */
final class MarkersAndScalesRule implements TopicRule {

    @Override
    public void check(Topic topic, Consumer<String> faults) {
        for (Marker marker : topic.getMarkers()) {
            boolean choice = marker.getKind() == MarkerKind.CHOICE || marker.getKind() == MarkerKind.CHOICES;
            if (choice && marker.getValues().size() < 2) {
                faults.accept(Where.at(marker) + " is a choice with fewer than two values. Add values"
                        + " or write kind=\"flag\".");
            }
            if (!choice && !marker.getValues().isEmpty()) {
                faults.accept(Where.at(marker) + " has values but is not a choice."
                        + " Write kind=\"choice\" or kind=\"choices\".");
            }
        }
        for (RatingScale scale : topic.getScales()) {
            if (scale.getRatings().size() < 2) {
                faults.accept(Where.at(scale) + " has fewer than two ratings. Add some or take it out.");
            }
            Set<Integer> values = new HashSet<>();
            for (Rating rating : scale.getRatings()) {
                if (!values.add(rating.getValue())) {
                    faults.accept(Where.at(rating) + " has the value " + rating.getValue()
                            + ", which another rating has. Give each its own.");
                }
            }
        }
    }
}
