package org.ipag.scrutiny.office.docx;

import java.math.BigInteger;
import java.util.function.Consumer;

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
        // the end of a bookmark around nested controls is carried off into the next paragraph by LibreOffice
        boolean nested = !field.choices().isEmpty() && field.multiLine();
        if (!field.bookmark().isEmpty() && !nested) {
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
        if (!field.choices().isEmpty() && field.multiLine()) {
            // one control for the answer, and in it a list to choose from and room to say why
            Place inside = begin(place, field.tag(), field.title(), false, CTSdtPr::addNewRichText);
            dropDown(inside, field.tag() + ".rating", field);
            text(inside, field.tag() + ".comment", field, CTSdtPr::addNewRichText);
        } else if (!field.choices().isEmpty()) {
            dropDown(place, field.tag(), field);
        } else if (field.multiLine()) {
            text(place, field.tag(), field, CTSdtPr::addNewRichText);
        } else {
            text(place, field.tag(), field, CTSdtPr::addNewText);
        }
    }

    private void dropDown(Place place, String tag, FormField field) {
        Place inside = begin(place, tag, field.title(), true, properties -> {
            CTSdtDropDownList list = properties.addNewDropDownList();
            for (String choice : field.choices()) {
                var item = list.addNewListItem();
                item.setDisplayText(choice);
                item.setValue(choice);
            }
        });
        fill(inside, OfficeText.get("choose"), true);
    }

    private void text(Place place, String tag, FormField field, Consumer<CTSdtPr> kind) {
        boolean empty = field.value().isEmpty();
        fill(begin(place, tag, field.title(), empty, kind), empty ? field.placeholder() : field.value(), empty);
    }

    /** Begins a control: what it is called, how it is found, and that it stays; returns its inside. */
    private static Place begin(Place place, String tag, String title, boolean placeholder, Consumer<CTSdtPr> kind) {
        CTSdtBlock control = place.control();
        CTSdtPr properties = control.addNewSdtPr();
        properties.addNewAlias().setVal(title);
        properties.addNewTag().setVal(tag);
        properties.addNewId().setVal(BigInteger.valueOf(idOf(tag)));
        properties.addNewLock().setVal(STLock.SDT_LOCKED);
        if (placeholder) {
            properties.addNewShowingPlcHdr();
        }
        kind.accept(properties);
        return new Place.Control(control.addNewSdtContent());
    }

    private void fill(Place content, String text, boolean placeholder) {
        for (String line : text.split("\n", -1)) {
            CTP paragraph = content.paragraph();
            inlines.style(paragraph, Look.RESPONSE);
            CTR run = paragraph.addNewR();
            if (placeholder) {
                run.addNewRPr().addNewRStyle().setVal(file.style(Look.PLACEHOLDER));
            }
            Inlines.text(run, line);
        }
    }

    /** An id made from the tag: the same in every issue of a form, and different within one. */
    private static int idOf(String tag) {
        int id = tag.hashCode() & 0x3fffffff;
        return id == 0 ? 1 : id;
    }
}
