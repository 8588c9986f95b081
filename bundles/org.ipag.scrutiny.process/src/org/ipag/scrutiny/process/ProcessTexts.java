package org.ipag.scrutiny.process;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The sentences of the rules, from {@code messages.properties} beside this class. Other bundles have no need of it: they
 * get the finished sentences.
 */
public final class ProcessTexts {

    private static final String BUNDLE = "org.ipag.scrutiny.process.messages";

    private ProcessTexts() {
    }

    /**
     * The sentence of a key, with its parameters filled in. A pattern may choose by a number ({@code choice}); other
     * numbers stand without grouping.
     *
     * @throws java.util.MissingResourceException if there is no such key
     */
    public static String say(String key, Object... parameters) {
        String pattern = texts().getString(key);
        Object[] values = Arrays.stream(parameters).map(each -> each instanceof Number ? each : String.valueOf(each))
                .toArray();
        return new MessageFormat(pattern, Locale.UK).format(values);
    }

    /** A number as written in a sentence: nought to twelve in words, figures beyond. */
    public static String number(int number) {
        String[] words = texts().getString("numbers").split(",");
        return number >= 0 && number < words.length ? words[number] : Integer.toString(number);
    }

    /** A sentence with a capital at its beginning. */
    public static String capital(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    /** Names in a row as in a sentence: Ashby, Brook and Carrow. */
    public static String list(List<String> names) {
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> names.get(0);
            default -> say("list.and", String.join(", ", names.subList(0, names.size() - 1)),
                    names.get(names.size() - 1));
        };
    }

    private static ResourceBundle texts() {
        return ResourceBundle.getBundle(BUNDLE, Locale.getDefault(), ProcessTexts.class.getClassLoader());
    }
}
