package org.ipag.scrutiny.office.text.internal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells by the first bytes what a file is. */
final class FormatSniffer {

    /** What the first bytes say. */
    enum Kind { ZIP, OLE2, RTF, PDF, PICTURE, HTML, MHTML, XML, WORD_XML, FLAT_ODT, WORD_PERFECT, GZIP, OLD_WORD, TEXT, UNKNOWN }

    private FormatSniffer() {
    }

    static Kind sniff(byte[] bytes) {
        if (starts(bytes, 'P', 'K', 3, 4) || starts(bytes, 'P', 'K', 5, 6)) {
            return Kind.ZIP;
        }
        if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            return Kind.OLE2;
        }
        if (starts(bytes, 0x89, 'P', 'N', 'G') || starts(bytes, 0xFF, 0xD8, 0xFF) || starts(bytes, 'G', 'I', 'F', '8')
                || starts(bytes, 'B', 'M') && bytes.length > 6 && bytes[6] == 0 && bytes[7] == 0
                || starts(bytes, 'I', 'I', 42, 0) || starts(bytes, 'M', 'M', 0, 42)
                || bytes.length > 12 && ascii(bytes, 4, 8).equals("ftyp")
                || starts(bytes, 'R', 'I', 'F', 'F') && bytes.length > 12 && ascii(bytes, 8, 12).equals("WEBP")) {
            return Kind.PICTURE;
        }
        if (starts(bytes, 0xFF, 'W', 'P', 'C')) {
            return Kind.WORD_PERFECT;
        }
        if (starts(bytes, 0x1F, 0x8B) || starts(bytes, '7', 'z', 0xBC, 0xAF) || starts(bytes, 'R', 'a', 'r', '!')) {
            return Kind.GZIP;
        }
        if (starts(bytes, 0xDB, 0xA5) || starts(bytes, 0x31, 0xBE) || starts(bytes, 0x9B, 0xA5)) {
            return Kind.OLD_WORD;
        }
        return sniffText(bytes);
    }

    private static Kind sniffText(byte[] bytes) {
        int from = starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        boolean wide = starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF);
        String head = wide
                ? new String(bytes, 0, Math.min(bytes.length, 8192) & ~1, StandardCharsets.UTF_16)
                : ascii(bytes, from, Math.min(bytes.length, 4096));
        String start = head.stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("{\\rtf")) {
            return Kind.RTF;
        }
        // PDF readers allow some rubbish before the mark.
        if (head.indexOf("%PDF-") >= 0 && head.indexOf("%PDF-") < 1024) {
            return Kind.PDF;
        }
        if (start.startsWith("<!doctype html") || start.startsWith("<html") || start.contains("<html")
                && (start.startsWith("<?xml") || start.startsWith("<!--"))) {
            return Kind.HTML;
        }
        if (start.startsWith("mime-version:") || start.startsWith("from:") && start.contains("content-type:")) {
            return Kind.MHTML;
        }
        if (start.startsWith("<?xml") || start.startsWith("<")) {
            return start.contains("<office:document") ? Kind.FLAT_ODT
                    : start.contains("schemas.microsoft.com/office") || start.contains("mso-application") ? Kind.WORD_XML : Kind.XML;
        }
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            if (c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
                return Kind.UNKNOWN;
            }
        }
        return Kind.TEXT;
    }

    private static String ascii(byte[] bytes, int from, int to) {
        return new String(bytes, from, Math.max(0, Math.min(to, bytes.length) - from), StandardCharsets.ISO_8859_1);
    }

    private static boolean starts(byte[] bytes, int... marks) {
        if (bytes.length < marks.length) {
            return false;
        }
        for (int i = 0; i < marks.length; i++) {
            if ((bytes[i] & 0xFF) != (marks[i] & 0xFF)) {
                return false;
            }
        }
        return true;
    }
}
