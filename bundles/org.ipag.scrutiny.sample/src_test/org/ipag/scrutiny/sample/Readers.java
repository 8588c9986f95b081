package org.ipag.scrutiny.sample;

import org.ipag.scrutiny.forms.FormReader;
import org.ipag.scrutiny.office.text.DocumentReader;

/** Services whose implementations their bundles keep to themselves; the program gets them from the registry. */
final class Readers {

    private Readers() {
    }

    static FormReader forms() throws ReflectiveOperationException {
        DocumentReader documents = (DocumentReader) Class
                .forName("org.ipag.scrutiny.office.text.internal.DocumentReaderService").getConstructor().newInstance();
        return (FormReader) Class.forName("org.ipag.scrutiny.forms.internal.reading.FormReaderService")
                .getConstructor(DocumentReader.class).newInstance(documents);
    }
}
