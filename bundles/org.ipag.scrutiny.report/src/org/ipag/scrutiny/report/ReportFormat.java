package org.ipag.scrutiny.report;

/** What the report can be exported to. */
public enum ReportFormat {
    /** The report as a Word document. */
    DOCX("docx"),
    /** The report as one accessible web page. */
    HTML("html"),
    /** The collation as a workbook. */
    XLSX("xlsx"),
    /** Slides for the forum. */
    PPTX("pptx");

    private final String extension;

    ReportFormat(String extension) {
        this.extension = extension;
    }

    /** The ending of the file's name, without a dot. */
    public String extension() {
        return extension;
    }
}
