package org.ipag.scrutiny.packs;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A made-up Word file with personal data in places chosen by chance, seen and unseen, written in the ways Word may write it. */
final class RandomCase {

    private static final String[] GIVEN = {"Oluwaseun", "Zbigniew", "Xiaoyan", "Gurpreet", "Fatima", "Siobh\u00e1n", "Jo\u00e3o", "Katarzyna", "Margaret", "Dwayne"};
    private static final String[] SURNAMES = {"Adeyemi", "Wojtkowiak", "Zhang", "Dhaliwal", "Al-Rashid", "O'Brien", "da Silva", "Ng", "Featherstonehaugh", "Ogunbanjo"};
    private static final String[] CUES = {"Victim: %s", "Mr %s rang.", "I spoke to %s about it.", "Contact %s for details.", "The witness %s was seen."};
    private static final String NS = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private final Random random;
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder notes = new StringBuilder();
    private final StringBuilder header = new StringBuilder();
    private final StringBuilder comments = new StringBuilder();
    private final StringBuilder properties = new StringBuilder();
    /** What was planted, where and how: for the message of a failing test. */
    final List<String> planted = new ArrayList<>();

    RandomCase(Random random) {
        this.random = random;
    }

    byte[] word() {
        int plants = 4 + random.nextInt(8);
        for (int i = 0; i < plants; i++) {
            String secret = secret();
            String sentence = CUES[random.nextInt(CUES.length)].formatted(secret);
            for (int k = 1 + random.nextInt(3); k > 0; k--) {
                place(sentence, secret);
            }
        }
        Charset charset = random.nextInt(4) == 0 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        Map<String, byte[]> parts = new LinkedHashMap<>();
        put(parts, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>", StandardCharsets.UTF_8);
        put(parts, "_rels/.rels", rels("<Relationship Id=\"r1\" Type=\"t/officeDocument\" Target=\"word/document.xml\"/>"), StandardCharsets.UTF_8);
        put(parts, "word/_rels/document.xml.rels", rels("<Relationship Id=\"h\" Type=\"t/header\" Target=\"header1.xml\"/><Relationship Id=\"n\" Type=\"t/footnotes\" Target=\"footnotes.xml\"/>"
                + "<Relationship Id=\"c\" Type=\"t/comments\" Target=\"comments.xml\"/>"), StandardCharsets.UTF_8);
        put(parts, "word/document.xml", "<w:document" + NS + "><w:body>" + body + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h\"/></w:sectPr></w:body></w:document>", charset);
        put(parts, "word/header1.xml", "<w:hdr" + NS + "><w:p/>" + header + "</w:hdr>", charset);
        put(parts, "word/footnotes.xml", "<w:footnotes" + NS + "><w:footnote w:id=\"1\"><w:p/>" + notes + "</w:footnote></w:footnotes>", charset);
        put(parts, "word/comments.xml", "<w:comments" + NS + "><w:comment w:id=\"1\" w:author=\"x\"><w:p/>" + comments + "</w:comment></w:comments>", charset);
        put(parts, "docProps/core.xml", "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:subject>"
                + properties + "</dc:subject></cp:coreProperties>", charset);
        return HostileCase.zip(parts);
    }

    private String secret() {
        return switch (random.nextInt(5)) {
            case 0 -> "07700 900" + (100 + random.nextInt(900));
            case 1 -> "person" + random.nextInt(9999) + "@example.org";
            case 2 -> "QQ " + (10 + random.nextInt(90)) + " 34 56 A";
            default -> GIVEN[random.nextInt(GIVEN.length)] + " " + SURNAMES[random.nextInt(SURNAMES.length)];
        };
    }

    private void place(String sentence, String secret) {
        int way = random.nextInt(5);
        int where = random.nextInt(9);
        planted.add(secret + " (" + where + "/" + way + ")");
        String runs = runs(sentence, way);
        switch (where) {
            case 0, 1 -> body.append("<w:p>").append(runs).append("</w:p>");
            case 2 -> body.append("<w:tbl><w:tr><w:tc><w:p>").append(runs).append("</w:p></w:tc></w:tr></w:tbl>");
            case 3 -> header.append("<w:p>").append(runs).append("</w:p>");
            case 4 -> notes.append("<w:p>").append(runs).append("</w:p>");
            case 5 -> comments.append("<w:p>").append(runs).append("</w:p>");
            case 6 -> properties.append(escaped(sentence, way == 1));
            case 7 -> body.append("<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p>").append(runs).append("</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>");
            default -> body.append("<w:p><w:ins w:id=\"1\" w:author=\"").append(escaped(secret, false)).append("\">").append(runs).append("</w:ins></w:p>");
        }
    }

    /** One run; one with character references; many runs; runs with marks between them; a soft hyphen or a sign without width within. */
    private String runs(String text, int way) {
        StringBuilder out = new StringBuilder();
        if (way == 0 || way == 1) {
            return run(escaped(text, way == 1));
        }
        String spelled = way == 4 ? text.substring(0, text.length() / 2) + (random.nextBoolean() ? "\u00ad" : "\u200b") + text.substring(text.length() / 2) : text;
        int at = 0;
        while (at < spelled.length()) {
            int end = Math.min(spelled.length(), at + 1 + random.nextInt(6));
            out.append(run(escaped(spelled.substring(at, end), false)));
            if (way == 3) {
                out.append("<w:proofErr w:type=\"spellStart\"/><w:bookmarkStart w:id=\"").append(at).append("\" w:name=\"m").append(at).append("\"/>");
            }
            at = end;
        }
        return out.toString();
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String escaped(String text, boolean references) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> {
            if (references && c % 2 == 0) {
                out.append(c % 4 == 0 ? "&#" + c + ";" : "&#x" + Integer.toHexString(c) + ";");
            } else {
                out.append(c == '&' ? "&amp;" : c == '<' ? "&lt;" : Character.toString(c));
            }
        });
        return out.toString();
    }

    private static String rels(String inner) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inner + "</Relationships>";
    }

    private static void put(Map<String, byte[]> parts, String name, String xml, Charset charset) {
        parts.put(name, ("<?xml version=\"1.0\" encoding=\"" + charset.name() + "\"?>" + xml).getBytes(charset));
    }
}
