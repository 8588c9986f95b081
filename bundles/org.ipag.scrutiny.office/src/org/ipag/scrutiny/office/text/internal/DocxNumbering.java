package org.ipag.scrutiny.office.text.internal;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.ipag.scrutiny.office.text.ListLabel;

/**
 * The automatic numbering of a Word document: gives each numbered paragraph, asked in reading order, the label Word
 * would print before it.
 */
final class DocxNumbering {

    private static final int LEVELS = 9;

    private static final class Level {
        int start = 1;
        String format = "decimal";
        String text = "";
        int restart = -1;
        boolean legal;
        String paragraphStyle;
    }

    private static final class Abstract {
        String id;
        final Level[] levels = new Level[LEVELS];
        String styleLink;
        String numStyleLink;
        /** The numbers reached; 0 for none yet. All lists that share this definition count on together. */
        final int[] counters = new int[LEVELS];
        final boolean[] counted = new boolean[LEVELS];
    }

    private static final class Instance {
        String abstractId;
        final Integer[] startOverride = new Integer[LEVELS];
        final Level[] levelOverride = new Level[LEVELS];
        final boolean[] overrideUsed = new boolean[LEVELS];
    }

    private final Map<String, Abstract> definitions = new HashMap<>();
    private final Map<Integer, Instance> instances = new HashMap<>();

    static DocxNumbering read(ZipPackage zip, String part) throws IOException {
        DocxNumbering result = new DocxNumbering();
        try (XmlCursor xml = part == null ? null : zip.xml(part)) {
            if (xml == null) {
                return result;
            }
            xml.root();
            while (xml.nextChild()) {
                switch (xml.name()) {
                    case "abstractNum" -> result.readAbstract(xml);
                    case "num" -> result.readInstance(xml);
                    default -> xml.skip();
                }
            }
        }
        return result;
    }

    private void readAbstract(XmlCursor xml) {
        Abstract definition = new Abstract();
        definition.id = xml.attribute("abstractNumId", "");
        definitions.put(definition.id, definition);
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "lvl" -> {
                    int at = xml.number("ilvl", 0);
                    Level level = readLevel(xml);
                    if (at >= 0 && at < LEVELS) {
                        definition.levels[at] = level;
                    }
                }
                case "styleLink" -> {
                    definition.styleLink = xml.attribute("val");
                    xml.skip();
                }
                case "numStyleLink" -> {
                    definition.numStyleLink = xml.attribute("val");
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
    }

    private static Level readLevel(XmlCursor xml) {
        Level level = new Level();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "start" -> level.start = xml.number("val", 1);
                case "numFmt" -> level.format = xml.attribute("val", "decimal");
                case "lvlText" -> level.text = xml.attribute("val", "");
                case "lvlRestart" -> level.restart = xml.number("val", -1);
                case "isLgl" -> level.legal = DocxStyles.on(xml.attribute("val", "1"));
                case "pStyle" -> level.paragraphStyle = xml.attribute("val");
                default -> {
                    // Indents and fonts say nothing about the number.
                }
            }
            xml.skip();
        }
        return level;
    }

    private void readInstance(XmlCursor xml) {
        Instance instance = new Instance();
        instances.put(xml.number("numId", 0), instance);
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "abstractNumId" -> {
                    instance.abstractId = xml.attribute("val");
                    xml.skip();
                }
                case "lvlOverride" -> {
                    int at = Math.clamp(xml.number("ilvl", 0), 0, LEVELS - 1);
                    while (xml.nextChild()) {
                        if (xml.name().equals("startOverride")) {
                            instance.startOverride[at] = xml.number("val", 1);
                            xml.skip();
                        } else if (xml.name().equals("lvl")) {
                            instance.levelOverride[at] = readLevel(xml);
                        } else {
                            xml.skip();
                        }
                    }
                }
                default -> xml.skip();
            }
        }
    }

    /**
     * Counts one paragraph on.
     *
     * @param level the paragraph's own level; {@link DocxStyles#UNSET} if only its style says it
     * @param style id of its style
     * @return its label; null if the list is unknown or numId is 0, which switches numbering off
     */
    ListLabel next(int numId, int level, String style) {
        Instance instance = instances.get(numId);
        if (numId == 0 || instance == null) {
            return null;
        }
        Abstract definition = definition(instance);
        if (definition == null) {
            return null;
        }
        int at = level >= 0 ? Math.min(level, LEVELS - 1) : levelOfStyle(definition, style);
        Level shape = level(instance, definition, at);
        if (shape == null) {
            return null;
        }
        count(instance, definition, at, shape);
        if (shape.format.equals("bullet")) {
            return new ListLabel("•", 0, at, definition.id);
        }
        String text = label(instance, definition, at, shape);
        return text.isBlank() ? null : new ListLabel(text, Math.max(1, definition.counters[at]), at, definition.id);
    }

    private Abstract definition(Instance instance) {
        Abstract definition = definitions.get(instance.abstractId);
        if (definition != null && definition.numStyleLink != null) {
            for (Abstract other : definitions.values()) {
                if (definition.numStyleLink.equals(other.styleLink)) {
                    return other;
                }
            }
        }
        return definition;
    }

    private static int levelOfStyle(Abstract definition, String style) {
        for (int i = 0; style != null && i < LEVELS; i++) {
            if (definition.levels[i] != null && style.equals(definition.levels[i].paragraphStyle)) {
                return i;
            }
        }
        return 0;
    }

    private static Level level(Instance instance, Abstract definition, int at) {
        return instance.levelOverride[at] != null ? instance.levelOverride[at] : definition.levels[at];
    }

    private static void count(Instance instance, Abstract definition, int at, Level shape) {
        if (instance.startOverride[at] != null && !instance.overrideUsed[at]) {
            instance.overrideUsed[at] = true;
            definition.counters[at] = instance.startOverride[at];
        } else if (definition.counted[at]) {
            definition.counters[at]++;
        } else {
            definition.counters[at] = shape.start;
        }
        definition.counted[at] = true;
        for (int higher = 0; higher < at; higher++) {
            if (!definition.counted[higher]) {
                Level above = level(instance, definition, higher);
                definition.counters[higher] = above == null ? 1 : above.start;
                definition.counted[higher] = true;
            }
        }
        for (int deeper = at + 1; deeper < LEVELS; deeper++) {
            Level below = level(instance, definition, deeper);
            // lvlRestart 0 never restarts; otherwise it restarts after that level (from 1) or a higher one.
            boolean restarts = below == null || below.restart < 0 || below.restart > 0 && at < below.restart;
            if (restarts) {
                definition.counted[deeper] = false;
            }
        }
    }

    private static String label(Instance instance, Abstract definition, int at, Level shape) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < shape.text.length(); i++) {
            char c = shape.text.charAt(i);
            if (c == '%' && i + 1 < shape.text.length() && Character.isDigit(shape.text.charAt(i + 1))) {
                int reference = shape.text.charAt(++i) - '1';
                if (reference >= 0 && reference < LEVELS) {
                    Level level = level(instance, definition, reference);
                    String format = shape.legal || level == null ? "decimal" : level.format;
                    text.append(NumberFormats.format(definition.counters[reference], format));
                }
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
