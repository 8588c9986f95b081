package org.ipag.scrutiny.process;

/**
 * A district as named when a round is set up.
 *
 * @param name     its name, to which quotations are attributed; not blank
 * @param code     short code that stays from round to round; empty if there is none
 * @param boroughs the boroughs it covers, parted by commas; empty if its name says it
 */
public record DistrictEntry(String name, String code, String boroughs) {

    public DistrictEntry {
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException(ProcessTexts.say("setup.district-name"));
        }
        name = name.strip();
        code = code == null ? "" : code.strip();
        boroughs = boroughs == null ? "" : boroughs.strip();
    }

    /** A district known by its name only. */
    public static DistrictEntry named(String name) {
        return new DistrictEntry(name, "", "");
    }
}
