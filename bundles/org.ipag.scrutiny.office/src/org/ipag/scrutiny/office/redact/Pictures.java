package org.ipag.scrutiny.office.redact;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Set;
import java.util.zip.InflaterInputStream;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Finds and removes what pictures tell about themselves: EXIF, GPS, XMP, comments, anything behind their end. Of JPEG and PNG only
 * the blocks that make the picture are kept, so the picture itself is not changed; other kinds are drawn anew as PNG.
 */
final class Pictures {

    private static final Set<String> PNG_KEPT = Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "pHYs", "sBIT", "bKGD");
    /** A picture with more points than this is not drawn anew: it would need too much memory. */
    private static final long MOST_POINTS = 40_000_000;

    private static final int MOST_NOTES = 1 << 20;
    /** So many points across and down are looked at to tell whether a picture can be seen through. */
    private static final int SAMPLES = 16;

    private Pictures() {
    }

    /** Whether the bytes are a picture of a kind that this class knows, whatever the file is named. */
    static boolean known(byte[] b) {
        return jpeg(b) || png(b) || text(b, 0, 3).equals("GIF") || text(b, 0, 2).equals("BM") && b.length > 26 && text(b, 6, 10).equals("\0\0\0\0") || tiff(b) || webp(b) || metafile(b);
    }

    /** A description of what a picture carries; empty if nothing. */
    static String metadata(byte[] picture) {
        StringBuilder out = new StringBuilder();
        if (jpeg(picture)) {
            copyJpeg(picture, out);
        } else if (png(picture)) {
            copyPng(picture, out);
        } else if (text(picture, 0, 3).equals("GIF")) {
            if (contains(picture, new byte[] {0x21, (byte) 0xFE}) || contains(picture, "XMP Data".getBytes(StandardCharsets.US_ASCII))) {
                out.append("a comment: ").append(Strings.of(picture));
            } else if (picture.length > 0 && picture[picture.length - 1] != 0x3B) {
                out.append("data behind the picture's end: ").append(Strings.of(picture));
            }
        } else if (webp(picture)) {
            if (contains(picture, "EXIF".getBytes(StandardCharsets.US_ASCII)) || contains(picture, "XMP ".getBytes(StandardCharsets.US_ASCII))) {
                out.append("EXIF or XMP: ").append(Strings.of(picture));
            }
        } else if (tiff(picture)) {
            out.append("a TIFF picture, whose tags may tell who made it: ").append(Strings.of(picture));
        } else if (metafile(picture)) {
            out.append("a drawing whose letters can be read: ").append(letters(picture));
        } else if (text(picture, 0, 300).contains("<svg") || text(picture, 0, 5).equals("<?xml")) {
            out.append("a drawing whose letters and notes can be read: ").append(new String(picture, StandardCharsets.UTF_8).replaceAll("<[^>!]*>", " ").replaceAll("\\s+", " ").strip());
        } else if (text(picture, 0, 2).equals("BM")) {
            int length = picture.length < 6 ? 0 : picture[2] & 255 | (picture[3] & 255) << 8 | (picture[4] & 255) << 16 | (picture[5] & 255) << 24;
            if (length > 0 && length < picture.length) {
                out.append("data behind the picture's end: ").append(printable(picture, length, picture.length));
            }
        } else {
            out.append("a picture of an unknown kind: ").append(text(picture, 0, 200).replaceAll("[^ -~]+", " ").strip());
        }
        return out.toString();
    }

    private static String letters(byte[] picture) {
        return new String(picture, StandardCharsets.UTF_16LE).replaceAll("[^\\p{L}\\p{N} .,@'-]+", " ").replaceAll("(?U)\\b\\S{0,1}\\b", " ").replaceAll("\\s+", " ").strip();
    }

    /** The picture without what it tells, as PNG, JPEG or GIF; null if it cannot be cleaned. */
    static byte[] clean(byte[] picture) {
        if (jpeg(picture)) {
            return copyJpeg(picture, new StringBuilder());
        }
        if (png(picture)) {
            return copyPng(picture, new StringBuilder());
        }
        return metafile(picture) ? null : redrawn(picture, Crop.NONE);
    }

    /**
     * How much of a picture its page does not show, as shares of its width and height: what was cut away is still in the file.
     */
    record Crop(double left, double top, double right, double bottom) {

        static final Crop NONE = new Crop(0, 0, 0, 0);

        Crop {
            left = Math.clamp(left, 0, 1);
            top = Math.clamp(top, 0, 1);
            right = Math.clamp(right, 0, 1);
            bottom = Math.clamp(bottom, 0, 1);
        }

        boolean none() {
            return equals(NONE);
        }

        /** What is left of an image; null if that is nothing. */
        private BufferedImage of(BufferedImage image) {
            int x = (int) Math.round(left * image.getWidth());
            int y = (int) Math.round(top * image.getHeight());
            int width = (int) Math.round((1 - right) * image.getWidth()) - x;
            int height = (int) Math.round((1 - bottom) * image.getHeight()) - y;
            return width < 1 || height < 1 ? null : image.getSubimage(x, y, width, height);
        }
    }

    /** What a page shows of a picture, drawn anew as PNG; null if it cannot be. */
    static byte[] clean(byte[] picture, Crop crop) {
        return crop.none() ? clean(picture) : metafile(picture) ? null : redrawn(picture, crop);
    }

    /** Whether what lies below a picture cannot be seen through it; also of one that cannot be looked at. */
    static boolean opaque(byte[] picture) {
        BufferedImage image = png(picture) || text(picture, 0, 3).equals("GIF") ? image(picture) : null;
        if (image == null || !image.getColorModel().hasAlpha()) {
            return true;
        }
        int clear = 0;
        for (int i = 0; i < SAMPLES * SAMPLES; i++) {
            clear += image.getRGB(i % SAMPLES * image.getWidth() / SAMPLES, i / SAMPLES * image.getHeight() / SAMPLES) >>> 24 < 128 ? 1 : 0;
        }
        return clear < SAMPLES * SAMPLES / 2;
    }

    /** The ending of the name of a clean picture. */
    static String extension(byte[] clean) {
        return jpeg(clean) ? "jpeg" : "png";
    }

    private static byte[] redrawn(byte[] picture, Crop crop) {
        BufferedImage whole = image(picture);
        BufferedImage image = whole == null || crop.none() ? whole : crop.of(whole);
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            return image != null && ImageIO.write(image, "png", out) ? copyPng(out.toByteArray(), new StringBuilder()) : null;
        } catch (IOException | RuntimeException notWritable) {
            return null;
        }
    }

    /** The points of a picture; null if it cannot be read. */
    private static BufferedImage image(byte[] picture) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return null;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_POINTS) {
                    return null;
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException damaged) {
            // The readers of pictures fail in many ways on damaged ones; such a picture stays behind.
            return null;
        }
    }

    private static boolean jpeg(byte[] b) {
        return b.length > 3 && (b[0] & 255) == 0xFF && (b[1] & 255) == 0xD8;
    }

    private static boolean png(byte[] b) {
        return b.length > 8 && (b[0] & 255) == 0x89 && b[1] == 'P' && b[2] == 'N' && b[3] == 'G';
    }

    private static boolean tiff(byte[] b) {
        return text(b, 0, 4).equals("II*\0") || text(b, 0, 4).equals("MM\0*");
    }

    private static boolean webp(byte[] b) {
        return text(b, 0, 4).equals("RIFF") && text(b, 8, 12).equals("WEBP");
    }

    /** Windows metafiles, plain and enhanced. */
    private static boolean metafile(byte[] b) {
        return text(b, 0, 4).equals("\u00d7\u00cd\u00c6\u009a") || text(b, 40, 44).equals(" EMF") || text(b, 0, 4).equals("\1\0\11\0");
    }

    /** Tables, frames and the picture's data; of the application blocks only the two that say how colours are stored. */
    private static byte[] copyJpeg(byte[] b, StringBuilder found) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(b, 0, 2);
        int i = 2;
        while (i + 4 <= b.length && (b[i] & 255) == 0xFF) {
            int marker = b[i + 1] & 255;
            if (marker == 0xFF) {
                i++;
                continue;
            }
            if (marker == 0xD9) {
                break;
            }
            int length = 2 + ((b[i + 2] & 255) << 8 | b[i + 3] & 255);
            if (i + length > b.length) {
                break;
            }
            if (marker == 0xE0 && text(b, i + 4, i + 8).equals("JFIF")) {
                // Only the fixed head: a small copy of the picture may follow it.
                byte[] head = Arrays.copyOfRange(b, i, i + Math.min(length, 18));
                head[2] = 0;
                head[3] = 16;
                if (head.length == 18) {
                    head[16] = 0;
                    head[17] = 0;
                    out.writeBytes(head);
                }
            } else if (marker == 0xEE && text(b, i + 4, i + 9).equals("Adobe") && length == 16 || marker >= 0xC0 && marker <= 0xDF) {
                out.write(b, i, length);
            } else {
                note(found, marker == 0xFE ? "a comment: " + printable(b, i + 4, i + length) : text(b, i + 4, i + 8).equals("Exif") ? "EXIF: " + printable(b, i + 10, i + length)
                        : marker == 0xE2 ? "" : "XMP or other notes: " + printable(b, i + 4, i + length));
            }
            i += length;
            if (marker == 0xDA) {
                int from = i;
                while (i + 1 < b.length && !((b[i] & 255) == 0xFF && b[i + 1] != 0 && ((b[i + 1] & 255) < 0xD0 || (b[i + 1] & 255) > 0xD7))) {
                    i++;
                }
                i = i + 1 >= b.length ? b.length : i;
                out.write(b, from, i - from);
            }
        }
        if (i + 2 < b.length && (b[i] & 255) == 0xFF && (b[i + 1] & 255) == 0xD9) {
            note(found, "data behind the picture's end: " + printable(b, i + 2, b.length));
        }
        out.write(0xFF);
        out.write(0xD9);
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
            if (PNG_KEPT.contains(type)) {
                out.write(b, i, length + 12);
            } else if (!type.equals("iCCP")) {
                note(found, type + " " + words(type, Arrays.copyOfRange(b, i + 8, i + 8 + length)));
            }
            i += length + 12;
            if (type.equals("IEND")) {
                // Whatever follows the end of a picture is no picture.
                if (i < b.length) {
                    note(found, "data behind the picture's end: " + printable(b, i, b.length));
                }
                break;
            }
        }
        return out.toByteArray();
    }

    /** Notes may be packed: behind their name and a sign or two. */
    private static String words(String type, byte[] chunk) {
        String plain = Strings.of(chunk);
        int from = type.equals("zTXt") || type.equals("iTXt") ? text(chunk, 0, chunk.length).indexOf(0) : -1;
        for (int skip = 1; from >= 0 && skip <= 6 && from + skip < chunk.length; skip++) {
            if ((chunk[from + skip] & 255) == 0x78) {
                return plain + " " + Strings.of(inflated(chunk, from + skip));
            }
        }
        return plain;
    }

    private static byte[] inflated(byte[] packed, int from) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed, from, packed.length - from))) {
            return in.readNBytes(MOST_NOTES);
        } catch (IOException notPacked) {
            return new byte[0];
        }
    }

    private static void note(StringBuilder found, String text) {
        if (!text.isEmpty()) {
            found.append(found.isEmpty() ? "" : ", ").append(text);
        }
    }

    private static String printable(byte[] b, int from, int to) {
        return from >= to ? "" : Strings.of(Arrays.copyOfRange(b, from, Math.min(to, b.length)));
    }

    private static String text(byte[] b, int from, int to) {
        int end = Math.min(b.length, to);
        return from >= end ? "" : new String(b, from, end - from, StandardCharsets.ISO_8859_1);
    }

    private static boolean contains(byte[] b, byte[] wanted) {
        outer: for (int i = 0; i <= b.length - wanted.length; i++) {
            for (int k = 0; k < wanted.length; k++) {
                if (b[i + k] != wanted[k]) {
                    continue outer;
                }
            }
            return true;
        }
        return false;
    }
}
