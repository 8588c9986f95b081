package org.ipag.scrutiny.privacycorpus.fifth;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is done to a paper when its tokens are filled: articles, haste, capitals, line ends. */
final class Finishing {

    private static final Pattern ARTICLE =
            Pattern.compile("\\b([Aa]) (⟦age[^|]*\\|)(?=8|11\\b|18\\b|ei)");
    private static final Pattern ARTICLE_BEFORE_VOWEL =
            Pattern.compile("\\b([Aa]) (?=[AEIO][a-z]|i[A-Z]|HP\\b)");
    private static final int WIDTH = 78;

    private final Random random;

    Finishing(Random random) {
        this.random = random;
    }

    String finish(String text, String register) {
        String finished = ARTICLE.matcher(text).replaceAll("$1n $2");
        finished = ARTICLE_BEFORE_VOWEL.matcher(finished).replaceAll("$1n ");
        finished = finished.replace("((⟦", "(⟦").replace("⟧))", "⟧)");
        finished = finished.lines().map(Finishing::withoutTabsInProse).collect(joining("\n"));
        if (register.equals("hasty") && random.nextInt(3) > 0) {
            finished = Marks.changeUnmarked(finished, this::hasten);
        }
        if (register.equals("capitals") || register.equals("hasty") && random.nextInt(7) == 0) {
            finished = Marks.changeAll(finished, this::capitals);
        }
        if (register.equals("formal") && random.nextInt(4) == 0) {
            finished = wrapped(finished);
        }
        return finished;
    }

    /** Tabs belong into tables, not into sentences. */
    private static String withoutTabsInProse(String line) {
        return line.matches(".*[a-z⟧][.,;] .*") ? line.replace('\t', ' ') : line;
    }

    /** Puts in the slips and shortcuts of somebody in a hurry. */
    private String hasten(String text) {
        String hasty = text;
        for (String line : Resources.lines("lists/haste.txt")) {
            String[] rightAndWrong = line.split(" = ");
            if (random.nextInt(14) == 0) {
                Pattern right = Pattern.compile("\\b" + Pattern.quote(rightAndWrong[0]) + "\\b");
                hasty = right.matcher(hasty).replaceFirst(Matcher.quoteReplacement(rightAndWrong[1]));
            }
        }
        return hasty;
    }

    /** Capitals for everything but e-mail addresses and the like. */
    private String capitals(String text) {
        boolean online = text.matches("\\S*(?:@|://|///|\\.example)\\S*");
        return online && random.nextBoolean() ? text : text.toUpperCase(Locale.ROOT);
    }

    /** Breaks long lines outside marks. */
    private String wrapped(String text) {
        StringBuilder wrapped = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            int column = 0;
            for (String word : words(line)) {
                int length = Marks.plain(word).length();
                if (column > 0 && column + length > WIDTH) {
                    wrapped.setLength(wrapped.length() - 1);
                    wrapped.append('\n');
                    column = 0;
                }
                wrapped.append(word).append(' ');
                column += length + 1;
            }
            wrapped.setLength(Math.max(0, wrapped.length() - 1));
            wrapped.append('\n');
        }
        return wrapped.toString().stripTrailing();
    }

    /** The words of a line; blanks within marks do not part words. */
    private static List<String> words(String line) {
        String kept = Marks.changeAll(line, s -> s);
        StringBuilder joined = new StringBuilder();
        int depth = 0;
        for (char c : kept.toCharArray()) {
            depth += c == '⟦' ? 1 : c == '⟧' ? -1 : 0;
            joined.append(c == ' ' && depth > 0 ? '\u0001' : c);
        }
        return List.of(joined.toString().split(" ", -1)).stream()
                .map(word -> word.replace('\u0001', ' '))
                .toList();
    }
}
