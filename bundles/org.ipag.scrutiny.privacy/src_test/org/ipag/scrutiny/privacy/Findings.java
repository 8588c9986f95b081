package org.ipag.scrutiny.privacy;

import java.util.List;

/** What a scan finds, in short, for tests. */
final class Findings {

    private static final Scanner SCANNER = new Scanner();

    private Findings() {
    }

    /** The texts found of one type, sure enough to count. */
    static List<String> of(String type, String text) {
        return SCANNER.scan(text).detections().stream().filter(d -> d.type().equals(type) && d.confidence() >= 0.5).map(Detection::text).toList();
    }
}
