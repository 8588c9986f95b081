package org.ipag.scrutiny.office.docx;

import java.io.IOException;

/** A force's Word template cannot be used; the message names the file and says what to do. */
public class TemplateException extends IOException {

    private static final long serialVersionUID = 1L;

    public TemplateException(String message, Throwable cause) {
        super(message, cause);
    }
}
