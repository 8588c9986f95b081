package org.ipag.scrutiny.office.text.internal;

import java.util.regex.Pattern;

/** The prompts that word processors show in an empty content control. */
final class Prompts {

    private static final Pattern PROMPT = Pattern.compile(
            "(?i)\\s*(?:(?:click|tap|press)(?: or tap| or click)?(?: or press enter)?(?: here)? to (?:enter|add|type|choose|select)\\b.{0,60}"
                    + "|(?:choose|select) an? (?:item|date|option)\\.?|enter (?:text|a date)(?: here)?\\.?"
                    + "|type (?:your )?(?:text|answer|response)(?: here)?\\.?)\\s*");

    private Prompts() {
    }

    static boolean isPrompt(String text) {
        return text.length() < 120 && PROMPT.matcher(text).matches();
    }
}
