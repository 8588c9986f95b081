package org.ipag.scrutiny.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Fills in an issued form as a panel member does with a word processor: types into its places, and writes below them. */
final class FilledInForm {

    private FilledInForm() {
    }

    /**
     * Writes a form that was filled in.
     *
     * @param issued  the form as it was issued
     * @param answers what is typed, by the tag of the place
     * @param below   what is written at the end, where nothing asks for it; empty for nothing
     */
    static void write(Path issued, Path filled, Map<String, String> answers, String below) throws IOException {
        try (InputStream in = Files.newInputStream(issued); ZipInputStream from = new ZipInputStream(in);
                OutputStream out = Files.newOutputStream(filled); ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] bytes = from.readAllBytes();
                if (entry.getName().equals("word/document.xml")) {
                    String body = fill(new String(bytes, StandardCharsets.UTF_8), answers);
                    bytes = append(body, below).getBytes(StandardCharsets.UTF_8);
                }
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(bytes);
                to.closeEntry();
            }
        }
    }

    private static String fill(String body, Map<String, String> answers) {
        String filled = body;
        for (Map.Entry<String, String> answer : answers.entrySet()) {
            Matcher control = Pattern.compile("(?s)<w:sdt>(?:(?!</w:sdt>).)*?<w:tag w:val=\"" + Pattern.quote(answer.getKey())
                    + "\"/>(?:(?!</w:sdt>).)*</w:sdt>").matcher(filled);
            if (!control.find()) {
                throw new IllegalStateException("The form has no place " + answer.getKey());
            }
            String typed = control.group().replace("<w:showingPlcHdr/>", "").replaceAll(
                    "(?s)<w:sdtContent>.*</w:sdtContent>",
                    Matcher.quoteReplacement("<w:sdtContent>" + paragraph(answer.getValue()) + "</w:sdtContent>"));
            filled = filled.substring(0, control.start()) + typed + filled.substring(control.end());
        }
        return filled;
    }

    private static String append(String body, String below) {
        int end = body.lastIndexOf("<w:sectPr");
        return below.isEmpty() ? body : body.substring(0, end) + paragraph(below) + body.substring(end);
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }
}
