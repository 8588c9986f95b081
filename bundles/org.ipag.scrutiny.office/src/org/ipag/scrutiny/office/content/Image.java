package org.ipag.scrutiny.office.content;

import java.util.Objects;

/**
 * A picture.
 *
 * @param data     its bytes
 * @param mimeType image/png or image/jpeg
 * @param altText  what it shows
 * @param widthMm  width on the page in millimetres
 * @param heightMm height on the page in millimetres
 */
public record Image(byte[] data, String mimeType, String altText, int widthMm, int heightMm) implements Block {

    public Image {
        Objects.requireNonNull(data, "data");
        if (altText == null || altText.isBlank()) {
            throw new IllegalArgumentException("A picture needs a text for those who do not see it");
        }
    }
}
