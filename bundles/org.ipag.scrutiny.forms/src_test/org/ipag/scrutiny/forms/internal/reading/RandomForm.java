package org.ipag.scrutiny.forms.internal.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.ipag.scrutiny.office.text.Block;
import org.ipag.scrutiny.office.text.DocumentFormat;
import org.ipag.scrutiny.office.text.ListLabel;
import org.ipag.scrutiny.office.text.Paragraph;
import org.ipag.scrutiny.office.text.SideText;
import org.ipag.scrutiny.office.text.Span;
import org.ipag.scrutiny.office.text.Table;
import org.ipag.scrutiny.office.text.TextDocument;

/**
 * A returned form made up at random: questions kept, changed, lost, turned round or added, answers of all sorts. Every
 * word of an answer carries a mark that says to which question it belongs, so that nothing can be confused.
 */
final class RandomForm {

    private static final String[] WORDS = {"we", "felt", "officers", "victim", "quick", "slow", "response", "investigation",
        "communication", "thoughts", "initial", "police", "were", "there", "enquiry", "kind", "report", "confident", "crime"};

    private final Random random;
    private final List<String> questions;
    private final List<Block> body = new ArrayList<>();
    private final List<SideText> sides = new ArrayList<>();
    /** What the marked words belong to, by mark; -1 for text under no question of the form. */
    final Map<String, Integer> owners = new HashMap<>();
    private int marks;

    RandomForm(long seed, List<String> questions) {
        this.random = new Random(seed);
        this.questions = questions;
        build();
    }

    TextDocument document() {
        return new TextDocument(DocumentFormat.DOCX, body, sides, Map.of(), List.of(), List.of());
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private void add(List<Block> to, String text, int format, ListLabel label) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int next = chance(30) ? Math.min(text.length(), at + 1 + random.nextInt(text.length())) : text.length();
            spans.add(new Span(text.substring(at, next), List.of(), List.of(), format));
            at = next;
        }
        to.add(new Paragraph("", 0, label, spans));
    }

    private String sentence(int owner) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(14);
        for (int i = 0; i < length; i++) {
            String mark = "x" + ++marks + "x";
            owners.put(mark, owner);
            text.append(i == 0 ? "" : " ").append(mark);
            if (chance(40)) {
                text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
            }
        }
        return text.append(chance(70) ? "." : chance(20) ? "?" : "").toString();
    }

    private void build() {
        int number = random.nextInt(4);
        boolean bold = chance(60);
        boolean response = chance(60);
        boolean hints = chance(50);
        boolean table = chance(25);
        add(body, "Hate Crime Scrutiny Report", Span.BOLD, null);
        add(body, "District: Bramley", 0, null);
        add(body, "Person completing: Jo Example", 0, null);
        if (chance(15)) {
            add(body, sentence(-1), 0, null);
        }
        List<Integer> order = new ArrayList<>();
        for (int k = 0; k < questions.size(); k++) {
            if (!chance(8)) {
                order.add(k);
            }
        }
        if (chance(15) && order.size() > 2) {
            order.add(0, order.remove(order.size() - 1));
        }
        List<Table.Row> rows = new ArrayList<>();
        for (int k : order) {
            List<Block> question = new ArrayList<>();
            List<Block> answer = table ? new ArrayList<>() : question;
            String prefix = switch (number) {
                case 0 -> k + 1 + ". ";
                case 1 -> "Q" + (k + 1) + ": ";
                default -> "";
            };
            ListLabel label = number == 2 ? new ListLabel(k + 1 + ".", k + 1, 0, "1") : null;
            // Without a question mark nothing parts a question from an answer on its heels, for man or machine.
            String asked = reworded(questions.get(k));
            String inline = asked.endsWith("?") && !table && !response && chance(10) ? " " + sentence(k) : "";
            // A heading may be lost while its label and answer stay.
            boolean lost = response && !table && number != 2 && chance(5);
            if (!lost) {
                add(question, prefix + asked + inline, bold ? Span.BOLD : 0, label);
            }
            if (!lost && hints && chance(80)) {
                add(question, "(Consider the timescale, victim needs and any improvement)", Span.ITALIC, null);
            }
            answer(answer, k, response && inline.isEmpty());
            if (table) {
                rows.add(new Table.Row(List.of(new Table.Cell(question, 0, 1), new Table.Cell(answer, 1, 1))));
            } else {
                body.addAll(question);
            }
        }
        if (table) {
            body.add(new Table(rows));
        }
        if (chance(20)) {
            sides.add(new SideText(SideText.Kind.values()[random.nextInt(SideText.Kind.values().length)], sentence(-1), "",
                    random.nextInt(body.size())));
        }
    }

    /** The question as somebody typed it again. */
    private String reworded(String question) {
        if (chance(60)) {
            return question;
        }
        List<String> words = new ArrayList<>(List.of(question.split(" ")));
        int changes = 1 + random.nextInt(2);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(words.size() - 1);
            switch (random.nextInt(4)) {
                case 0 -> words.remove(at);
                case 1 -> words.add(at, "really");
                case 2 -> words.set(at, words.get(at).toUpperCase());
                default -> {
                    String word = words.get(at);
                    words.set(at, word.length() > 5 ? word.substring(0, 3) + word.substring(4) : word);
                }
            }
        }
        String text = String.join(" ", words);
        return chance(20) ? text.replace("?", "") : text;
    }

    private void answer(List<Block> to, int k, boolean response) {
        int paragraphs = random.nextInt(4);
        boolean first = true;
        for (int i = 0; i < paragraphs; i++) {
            String text = sentence(k);
            if (chance(15)) {
                text = (i + 1) + ". " + text;
            } else if (chance(10)) {
                text = "\u2013 " + text;
            }
            add(to, first && response ? "Response: " + text : text, 0,
                    chance(8) ? new ListLabel(i + 1 + ".", i + 1, 0, "9") : null);
            first = false;
        }
        if (first && response) {
            add(to, "Response:", 0, null);
        }
        if (chance(20)) {
            to.add(new Paragraph("", 0, null, List.of()));
        }
    }
}
