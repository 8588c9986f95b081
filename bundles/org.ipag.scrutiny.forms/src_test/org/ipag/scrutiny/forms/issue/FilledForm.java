package org.ipag.scrutiny.forms.issue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Fills an issued form as Word does: the prompt of a control is replaced, and with it the mark that it is a prompt. */
final class FilledForm {

    private FilledForm() {
    }

    static byte[] of(Path issued, Map<String, String> answersByTag) throws IOException {
        ByteArrayOutputStream filled = new ByteArrayOutputStream();
        try (ZipFile zip = new ZipFile(issued.toFile()); ZipOutputStream out = new ZipOutputStream(filled)) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                if (entry.getName().equals("word/document.xml")) {
                    bytes = fill(new String(bytes, StandardCharsets.UTF_8), answersByTag)
                            .getBytes(StandardCharsets.UTF_8);
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(bytes);
                out.closeEntry();
            }
        }
        return filled.toByteArray();
    }

    private static String fill(String body, Map<String, String> answersByTag) {
        String filled = body;
        for (Map.Entry<String, String> answer : answersByTag.entrySet()) {
            Matcher control = Pattern.compile("<w:sdt><w:sdtPr>(?:(?!</w:sdtPr>).)*<w:tag w:val=\""
                    + Pattern.quote(answer.getKey()) + "\"/>(?:(?!</w:sdt>).)*</w:sdt>").matcher(filled);
            if (!control.find()) {
                throw new IllegalStateException("The form has no control " + answer.getKey());
            }
            StringBuilder paragraphs = new StringBuilder();
            answer.getValue().lines().forEach(line -> paragraphs.append("<w:p><w:r><w:t>").append(line)
                    .append("</w:t></w:r></w:p>"));
            String written = control.group().replace("<w:showingPlcHdr/>", "").replaceAll(
                    "(?s)<w:sdtContent>.*</w:sdtContent>",
                    Matcher.quoteReplacement("<w:sdtContent>" + paragraphs + "</w:sdtContent>"));
            filled = filled.substring(0, control.start()) + written + filled.substring(control.end());
        }
        return filled;
    }
}
