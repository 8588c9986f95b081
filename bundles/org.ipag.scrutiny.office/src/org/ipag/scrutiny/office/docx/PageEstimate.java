package org.ipag.scrutiny.office.docx;

import java.util.HashMap;
import java.util.Map;

import org.ipag.scrutiny.office.content.ContentDocument;
import org.ipag.scrutiny.office.content.Heading;

/** On which page a heading will stand. */
final class PageEstimate {

    private final Map<Heading, Integer> pages = new HashMap<>();

    PageEstimate(ContentDocument document) {
    }

    int pageOf(Heading heading) {
        return pages.getOrDefault(heading, 1);
    }
}
