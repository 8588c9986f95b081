package org.ipag.scrutiny.office.docx;

import java.io.IOException;
import java.io.OutputStream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.ipag.scrutiny.office.content.ContentDocument;
import org.osgi.service.component.annotations.Component;

/** Writes Word documents with Apache POI: the package, its parts and their order; the looks come from styles. */
@Component(service = WordRenderer.class)
public final class PoiWordRenderer implements WordRenderer {

    @Override
    public void render(ContentDocument document, WordOptions options, OutputStream out) throws IOException {
        try (XWPFDocument word = options.template() == null ? HouseSkeleton.create(document.info(), options)
                : ForceTemplate.open(options.template(), document.info())) {
            WordFile file = new WordFile(word);
            // before the body is long, as POI looks through all of it when it makes headers and footers
            DocumentParts.write(file, document, options);
            new BlockWriter(file, document).write();
            StableZipStream zip = new StableZipStream(out);
            word.write(zip);
            zip.flush();
        }
    }
}
