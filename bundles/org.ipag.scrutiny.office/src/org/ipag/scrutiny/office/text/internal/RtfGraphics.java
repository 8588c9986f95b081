package org.ipag.scrutiny.office.text.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The pictures of a Rich Text file by TextEdit stand beside it; where one belongs the file has its name, in a group that other
 * programs would show as words.
 */
public final class RtfGraphics {

    private static final byte[] GRAPHIC = "\\NeXTGraphic".getBytes(StandardCharsets.US_ASCII);

    private RtfGraphics() {
    }

    /**
     * A Rich Text file in which those groups are marked as ones that may be skipped.
     *
     * @param end behind the last byte that counts
     */
    public static InputStream skippable(byte[] rtf, int end) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(end + 64);
        for (int i = 0; i < end; i++) {
            if (rtf[i] == '\\' && java.util.Arrays.equals(rtf, i, Math.min(end, i + GRAPHIC.length), GRAPHIC, 0, GRAPHIC.length)) {
                out.writeBytes(new byte[] {'\\', '*'});
            }
            out.write(rtf[i]);
        }
        return new ByteArrayInputStream(out.toByteArray());
    }
}
