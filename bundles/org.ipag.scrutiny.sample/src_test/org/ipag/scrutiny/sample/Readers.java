package org.ipag.scrutiny.sample;

import org.ipag.scrutiny.forms.FormImport;
import org.ipag.scrutiny.forms.FormReader;
import org.ipag.scrutiny.office.text.DocumentReader;
import org.ipag.scrutiny.store.StoreService;

/** Services whose implementations their bundles keep to themselves; the program gets them from the registry. */
final class Readers {

    private Readers() {
    }

    static FormReader forms() throws ReflectiveOperationException {
        return (FormReader) Class.forName("org.ipag.scrutiny.forms.internal.reading.FormReaderService")
                .getConstructor(DocumentReader.class).newInstance(documents());
    }

    static FormImport imports() throws ReflectiveOperationException {
        return (FormImport) Class.forName("org.ipag.scrutiny.forms.internal.importing.FormImportService")
                .getConstructor(FormReader.class, DocumentReader.class).newInstance(forms(), documents());
    }

    static StoreService stores() throws ReflectiveOperationException {
        return (StoreService) Class.forName("org.ipag.scrutiny.store.internal.DefaultStoreService").getConstructor()
                .newInstance();
    }

    static DocumentReader documents() throws ReflectiveOperationException {
        return (DocumentReader) Class.forName("org.ipag.scrutiny.office.text.internal.DocumentReaderService")
                .getConstructor().newInstance();
    }
}
