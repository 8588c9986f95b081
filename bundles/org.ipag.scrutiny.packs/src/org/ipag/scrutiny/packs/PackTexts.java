package org.ipag.scrutiny.packs;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of packs, certificates and refusals, from {@code messages.properties} beside this class. */
final class PackTexts {

    private PackTexts() {
    }

    static String say(String key, Object... parameters) {
        String pattern = ResourceBundle.getBundle("org.ipag.scrutiny.packs.messages", Locale.UK, PackTexts.class.getClassLoader()).getString(key);
        return new MessageFormat(pattern, Locale.UK).format(Arrays.stream(parameters).map(String::valueOf).toArray());
    }
}
