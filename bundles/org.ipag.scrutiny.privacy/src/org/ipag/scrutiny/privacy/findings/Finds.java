package org.ipag.scrutiny.privacy.findings;

import java.util.ArrayList;
import java.util.List;

import org.ipag.scrutiny.privacy.Detection;
import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.ScanText;

/** Collects what one recogniser or pass reports of a text, at its place in the text as written; doubtful finds are left out. */
public final class Finds implements DetectionSink {

    private static final double LEAST = 0.4;

    private final String original;
    private final ScanText text;
    private final String recogniser;
    private final List<Detection> detections = new ArrayList<>();

    /** For a text, and the name of whoever reports. */
    public Finds(SoFar soFar, String recogniser) {
        this.original = soFar.original();
        this.text = soFar.text();
        this.recogniser = recogniser;
    }

    @Override
    public void found(String type, int start, int end, double confidence, String reason) {
        labelled(type, start, end, confidence, reason, "");
    }

    /** As {@link #found(String, int, int, double, String)}, with the label that is to replace it. */
    public void labelled(String type, int start, int end, double confidence, String reason, String label) {
        if (start < end) {
            add(type, text.originalStart(start), text.originalEnd(end), confidence, reason, label);
        }
    }

    /** Reports a find with the offsets of the text as written. */
    public void written(IdentifierType type, int start, int end, double confidence, String reason) {
        add(type.key(), start, end, confidence, reason, "");
    }

    private void add(String type, int start, int end, double confidence, String reason, String label) {
        if (confidence >= LEAST) {
            detections.add(new Detection(type, start, end, original.substring(start, end), confidence, reason, recogniser, label));
        }
    }

    /** What was reported, in the order of the reports. */
    public List<Detection> detections() {
        return detections;
    }
}
