package org.ipag.scrutiny.office.redact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The text of one part of a package, and the exact place of every character in its XML. A stretch of characters may run
 * across any number of runs; it is replaced as a whole.
 */
public final class TextPart {

    /** Characters of the text that stand in one node; a tab or line break has no node and stays. */
    private record Piece(int start, int end, Node node) {
    }

    /**
     * A replacement.
     *
     * @param start first character in the part's text
     * @param end   behind the last
     * @param label what stands there afterwards
     */
    public record Replacement(int start, int end, String label) {
    }

    private final String name;
    private final StringBuilder text = new StringBuilder();
    /** The text once it was asked for. */
    private String whole;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Stretch> covered = new ArrayList<>();

    /**
     * Some characters of the text.
     *
     * @param start first of them
     * @param end   behind the last
     */
    public record Stretch(int start, int end) {
    }

    TextPart(String name) {
        this.name = name;
    }

    /** The part's name in the package, for example {@code word/document.xml}. */
    public String name() {
        return name;
    }

    /** The extracted text; offsets of findings refer to it. */
    public String text() {
        if (whole == null || whole.length() != text.length()) {
            whole = text.toString();
        }
        return whole;
    }

    /** Words over which probably something was laid: a person decides whether they stay. */
    public List<Stretch> covered() {
        return List.copyOf(covered);
    }

    /** The last characters are probably covered. */
    void covered(int count) {
        int start = text.length() - count;
        Stretch last = covered.isEmpty() ? null : covered.getLast();
        boolean goesOn = last != null && text.substring(last.end(), start).isBlank() && text.indexOf("\n", last.end()) < 0;
        if (goesOn) {
            covered.removeLast();
        }
        covered.add(new Stretch(goesOn ? last.start() : start, text.length()));
    }

    void add(Node node, String value) {
        if (!value.isEmpty()) {
            pieces.add(new Piece(text.length(), text.length() + value.length(), node));
            text.append(value);
        }
    }

    void add(Node node) {
        add(node, node instanceof Attr attribute ? attribute.getValue() : node.getNodeValue());
    }

    /** Characters without a node of their own: tabs, line breaks, ends of paragraphs. */
    void gap(String characters) {
        text.append(characters);
    }

    /** A tab, break or hyphen that is an element of its own; it goes if a stretch around it is replaced. */
    void gap(Element element, String characters) {
        pieces.add(new Piece(text.length(), text.length() + characters.length(), element));
        text.append(characters);
    }

    void lineEnd() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    /** Replaces stretches in the XML. The text of this object does not change; open the package again to see it. */
    public void replace(List<Replacement> replacements) {
        List<Replacement> order = new ArrayList<>(replacements);
        order.sort(Comparator.comparingInt(Replacement::start));
        // A long line is one node: each node is written once, however much of it is replaced.
        Map<Node, StringBuilder> written = new LinkedHashMap<>();
        Map<Node, Integer> copied = new HashMap<>();
        for (Replacement r : order) {
            boolean labelled = false;
            for (Piece piece : touched(r)) {
                if (piece.node instanceof Element element) {
                    Xml.remove(element);
                    continue;
                }
                String value = value(piece.node);
                StringBuilder out = written.computeIfAbsent(piece.node, node -> new StringBuilder(value.length()));
                int done = copied.getOrDefault(piece.node, 0);
                int from = Math.max(done, Math.max(r.start(), piece.start) - piece.start);
                out.append(value, done, from).append(labelled ? "" : r.label());
                copied.put(piece.node, Math.max(from, Math.min(Math.min(r.end(), piece.end) - piece.start, value.length())));
                labelled = true;
            }
            if (!labelled) {
                throw new IllegalStateException("A replacement in " + name + " found no place for its label.");
            }
        }
        written.forEach((node, out) -> set(node, out.append(value(node).substring(copied.get(node))).toString()));
    }

    /** Pieces stand in the order of the text, so those of a stretch are found by halving. */
    private List<Piece> touched(Replacement r) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).end <= r.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < pieces.size() && pieces.get(end).start < r.end()) {
            end++;
        }
        return pieces.subList(low, end);
    }

    private static String value(Node node) {
        return node instanceof Attr attribute ? attribute.getValue() : node.getNodeValue();
    }

    private static void set(Node node, String value) {
        if (node instanceof Attr attribute) {
            attribute.setValue(value);
        } else {
            node.setNodeValue(value);
        }
    }
}
