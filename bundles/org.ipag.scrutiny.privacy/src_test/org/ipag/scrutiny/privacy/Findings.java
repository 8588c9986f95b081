package org.ipag.scrutiny.privacy;

import java.util.List;

/** What a scan finds, in short, for tests. */
final class Findings {

    private static final Scanner SCANNER = new Scanner();

    private Findings() {
    }

    /** The texts found of one type, sure enough to count. */
    static List<String> of(String type, String text) {
        return sure(text).stream().filter(d -> d.type().equals(type)).map(Detection::text).toList();
    }

    /** All findings that are sure enough to count. */
    static List<Detection> sure(String text) {
        return SCANNER.scan(text).detections().stream().filter(d -> d.confidence() >= 0.5).toList();
    }
}
