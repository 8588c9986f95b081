package org.ipag.scrutiny.office.text.internal;

import java.util.List;

import org.apache.poi.hwpf.model.FFData;
import org.apache.poi.hwpf.model.NilPICFAndBinData;
import org.apache.poi.hwpf.model.types.FFDataBaseAbstractType;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.util.LittleEndian;

/** What an old form field of a Word 97 document shows: a tick, or the chosen entry of a list. It stands in the field's data, [MS-DOC] 2.9.78, not in the text. */
final class DocFormField {

    private static final int VERSION = -1;
    private static final int BITS = 4;
    private static final int NAME = 10;
    /** The result that means that the default counts. */
    private static final int NONE = 25;

    private DocFormField() {
    }

    /**
     * What a field shows.
     *
     * @param mark the mark in the field's code that leads to its data
     * @param data the document's data
     * @return empty if it shows its text, or nothing
     */
    static String shown(CharacterRun mark, byte[] data) {
        if (data == null || !mark.isData() || mark.getPicOffset() < 0 || mark.getPicOffset() >= data.length) {
            return "";
        }
        byte[] field = new NilPICFAndBinData(data, mark.getPicOffset()).getBinData();
        if (field.length < NAME + 2 || LittleEndian.getInt(field) != VERSION) {
            // Links keep their target in the same way.
            return "";
        }
        int bits = LittleEndian.getUShort(field, BITS);
        int type = bits & 3;
        int result = bits >> 2 & 31;
        if (type == FFDataBaseAbstractType.ITYPE_CHCK) {
            int behindName = NAME + 2 + 2 * LittleEndian.getUShort(field, NAME) + 2;
            return (result == NONE ? LittleEndian.getUShort(field, behindName) : result) == 1 ? "\u2612" : "\u2610";
        }
        if (type != FFDataBaseAbstractType.ITYPE_DROP) {
            return "";
        }
        FFData list = new FFData(field, 0);
        List<String> entries = list.getDropList() == null ? List.of() : List.of(list.getDropList());
        int chosen = result == NONE ? list.getDefaultDropDownItemIndex() : result;
        return chosen >= 0 && chosen < entries.size() ? entries.get(chosen).strip() : "";
    }
}
