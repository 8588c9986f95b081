package org.ipag.scrutiny.packs;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The letters of a plain text file: in UTF-8, UTF-16 or UTF-32, with or without a mark, or in the old Windows alphabet. */
final class PlainLetters {

    /** Enough to see how a text is written. */
    private static final int SAMPLE = 4_096;

    private PlainLetters() {
    }

    /** Whether more than one byte stands for each letter. */
    static boolean wide(byte[] bytes) {
        return charset(bytes) != null;
    }

    /** The text, without the mark of its kind. */
    static String decode(byte[] bytes) {
        Charset wide = charset(bytes);
        if (wide != null) {
            return unmarked(new String(bytes, wide));
        }
        try {
            return unmarked(StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notUtf8) {
            // Text that is not UTF-8 comes from old Windows programs.
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static String unmarked(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** Null for one byte a letter, or a number of bytes that differs. */
    private static Charset charset(byte[] b) {
        if (starts(b, 0xFF, 0xFE, 0, 0)) {
            return Charset.forName("UTF-32LE");
        }
        if (starts(b, 0, 0, 0xFE, 0xFF)) {
            return Charset.forName("UTF-32BE");
        }
        if (starts(b, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return starts(b, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : unmarked(b);
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 255) != mark[i]) {
                return false;
            }
        }
        return bytes.length > mark.length;
    }

    /** In Western text every second byte is empty, and nearly none of the others. */
    private static Charset unmarked(byte[] bytes) {
        int[] empty = new int[2];
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        for (int i = 0; i < length; i++) {
            empty[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        int pairs = length / 2;
        if (pairs > 4 && empty[1] > pairs * 0.7 && empty[0] < pairs * 0.02) {
            return StandardCharsets.UTF_16LE;
        }
        return pairs > 4 && empty[0] > pairs * 0.7 && empty[1] < pairs * 0.02 ? StandardCharsets.UTF_16BE : null;
    }
}
