package org.ipag.scrutiny.office.docx;

import java.math.BigInteger;

import org.ipag.scrutiny.office.content.FormField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtDropDownList;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLock;

/**
 * Writes places to fill in as content controls that cannot be deleted, each inside a bookmark for programs that drop
 * the control.
 */
final class FieldWriter {

    private final WordFile file;
    private final Inlines inlines;

    FieldWriter(WordFile file, Inlines inlines) {
        this.file = file;
        this.inlines = inlines;
    }

    void write(Place place, FormField field) {
        BigInteger id = null;
        if (!field.bookmark().isEmpty()) {
            id = BigInteger.valueOf(file.nextId());
            CTBookmark start = place.bookmarkStart();
            start.setId(id);
            start.setName(field.bookmark());
        }
        control(place, field);
        if (id != null) {
            place.bookmarkEnd().setId(id);
        }
    }

    private void control(Place place, FormField field) {
        CTSdtBlock control = place.control();
        CTSdtPr properties = control.addNewSdtPr();
        properties.addNewAlias().setVal(field.title());
        properties.addNewTag().setVal(field.tag());
        properties.addNewId().setVal(BigInteger.valueOf(idOf(field.tag())));
        properties.addNewLock().setVal(STLock.SDT_LOCKED);
        boolean empty = field.value().isEmpty();
        if (empty) {
            properties.addNewShowingPlcHdr();
        }
        if (!field.choices().isEmpty()) {
            CTSdtDropDownList list = properties.addNewDropDownList();
            for (String choice : field.choices()) {
                var item = list.addNewListItem();
                item.setDisplayText(choice);
                item.setValue(choice);
            }
        } else if (field.multiLine()) {
            properties.addNewRichText();
        } else {
            properties.addNewText();
        }
        Place content = new Place.Control(control.addNewSdtContent());
        String text = empty ? field.placeholder() : field.value();
        text.lines().forEach(line -> {
            CTP paragraph = content.paragraph();
            inlines.style(paragraph, Look.RESPONSE);
            CTR run = paragraph.addNewR();
            if (empty) {
                run.addNewRPr().addNewRStyle().setVal(file.style(Look.PLACEHOLDER));
            }
            Inlines.text(run, line);
        });
    }

    /** An id made from the tag: the same in every issue of a form, and different within one. */
    private static int idOf(String tag) {
        int id = tag.hashCode() & 0x3fffffff;
        return id == 0 ? 1 : id;
    }
}
