package org.ipag.scrutiny.privacycorpus.fifth;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** All templates, handed out in shuffled rounds so that each is used equally often. */
final class TemplateLibrary {

    private final List<Template> templates = new ArrayList<>();
    private final List<Template> round = new ArrayList<>();
    private final Random random;

    TemplateLibrary(Random random) {
        this.random = random;
        for (String file : Resources.lines("templates/index.txt")) {
            read("templates/" + file);
        }
    }

    /** A file holds templates that each begin with {@code ==== name / register / roles}. */
    private void read(String path) {
        for (String part : Resources.text(path).split("(?m)^==== ")) {
            if (part.isBlank()) {
                continue;
            }
            int endOfHead = part.indexOf('\n');
            String[] head = part.substring(0, endOfHead).split(" / ", -1);
            String roles = head.length > 2 ? head[2] : "";
            String text = part.substring(endOfHead + 1).stripTrailing();
            templates.add(new Template(head[0].trim(), head[1].trim(), roles.trim(), text));
        }
    }

    Template next() {
        if (round.isEmpty()) {
            round.addAll(templates);
            Collections.shuffle(round, random);
        }
        return round.removeLast();
    }
}
