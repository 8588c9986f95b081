package org.ipag.scrutiny.office.redact;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Finds and removes what pictures tell about themselves: EXIF, GPS, XMP, comments. The picture itself is not changed. */
final class Pictures {

    private static final Set<String> PNG_TALK = Set.of("tEXt", "zTXt", "iTXt", "eXIf", "tIME");

    private Pictures() {
    }

    /** A description of what a picture carries; empty if nothing. */
    static String metadata(byte[] picture) {
        StringBuilder out = new StringBuilder();
        if (jpeg(picture)) {
            copyJpeg(picture, out);
        } else if (png(picture)) {
            copyPng(picture, out);
        } else if (text(picture, 0, 3).equals("GIF") && indexOf(picture, new byte[] {0x21, (byte) 0xFE}, 13) > 0) {
            out.append("a comment");
        } else if (text(picture, 0, 4).equals("RIFF") && (indexOf(picture, "EXIF".getBytes(StandardCharsets.US_ASCII), 12) > 0
                || indexOf(picture, "XMP ".getBytes(StandardCharsets.US_ASCII), 12) > 0)) {
            out.append("EXIF or XMP");
        } else if (text(picture, 0, 2).equals("II") || text(picture, 0, 2).equals("MM")) {
            out.append("a TIFF picture, whose tags may tell who made it");
        } else if (text(picture, 0, 300).contains("<svg") || text(picture, 0, 5).equals("<?xml")) {
            String svg = new String(picture, StandardCharsets.UTF_8);
            if (svg.contains("<metadata") || svg.contains("<title") || svg.contains("<desc") || svg.contains("<!--")) {
                out.append("a drawing with notes of its own");
            }
        }
        return out.toString();
    }

    /** The picture without what it tells, or null if its kind cannot be cleaned. */
    static byte[] clean(byte[] picture) {
        if (metadata(picture).isEmpty()) {
            return picture;
        }
        if (jpeg(picture)) {
            return copyJpeg(picture, new StringBuilder());
        }
        return png(picture) ? copyPng(picture, new StringBuilder()) : null;
    }

    private static boolean jpeg(byte[] b) {
        return b.length > 3 && (b[0] & 255) == 0xFF && (b[1] & 255) == 0xD8;
    }

    private static boolean png(byte[] b) {
        return b.length > 8 && (b[0] & 255) == 0x89 && b[1] == 'P' && b[2] == 'N' && b[3] == 'G';
    }

    private static byte[] copyJpeg(byte[] b, StringBuilder found) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(b, 0, 2);
        int i = 2;
        while (i + 4 <= b.length && (b[i] & 255) == 0xFF) {
            int marker = b[i + 1] & 255;
            if (marker == 0xDA) {
                break;
            }
            int length = 2 + ((b[i + 2] & 255) << 8 | b[i + 3] & 255);
            if (i + length > b.length) {
                break;
            }
            boolean talks = marker == 0xE1 || marker == 0xED || marker == 0xFE || marker >= 0xE3 && marker <= 0xEC;
            if (talks) {
                found.append(found.isEmpty() ? "" : ", ").append(marker == 0xFE ? "a comment" : text(b, i + 4, i + 8).startsWith("Exif") ? "EXIF" : "XMP or other notes");
            } else {
                out.write(b, i, length);
            }
            i += length;
        }
        out.write(b, i, b.length - i);
        return out.toByteArray();
    }

    private static byte[] copyPng(byte[] b, StringBuilder found) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(b, 0, 8);
        int i = 8;
        while (i + 12 <= b.length) {
            int length = (b[i] & 255) << 24 | (b[i + 1] & 255) << 16 | (b[i + 2] & 255) << 8 | b[i + 3] & 255;
            String type = text(b, i + 4, i + 8);
            if (length < 0 || i + 12L + length > b.length) {
                break;
            }
            if (PNG_TALK.contains(type)) {
                found.append(found.isEmpty() ? "" : ", ").append(type);
            } else {
                out.write(b, i, length + 12);
            }
            i += length + 12;
            if (type.equals("IEND")) {
                // Whatever follows the end of a picture is no picture.
                if (i < b.length) {
                    found.append(found.isEmpty() ? "" : ", ").append("data behind the picture's end");
                }
                return out.toByteArray();
            }
        }
        out.write(b, i, b.length - i);
        return out.toByteArray();
    }

    private static String text(byte[] b, int from, int to) {
        int end = Math.min(b.length, to);
        return from >= end ? "" : new String(b, from, end - from, StandardCharsets.ISO_8859_1);
    }

    private static int indexOf(byte[] b, byte[] wanted, int from) {
        outer: for (int i = from; i <= b.length - wanted.length; i++) {
            for (int k = 0; k < wanted.length; k++) {
                if (b[i + k] != wanted[k]) {
                    continue outer;
                }
            }
            return i;
        }
        return -1;
    }
}
