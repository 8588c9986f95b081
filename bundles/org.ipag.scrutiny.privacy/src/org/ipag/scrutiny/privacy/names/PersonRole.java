package org.ipag.scrutiny.privacy.names;

import java.util.HashMap;
import java.util.Map;

/** What a person is in the case; it gives the label that replaces every mention of the person. */
public enum PersonRole {

    VICTIM("VICTIM", "victim victims complainant aggrieved deceased"),
    INJURED_PARTY("INJURED PARTY", "injured ip"),
    SUSPECT("SUSPECT", "suspect suspects offender offenders accused defendant perpetrator assailant detainee prisoner"),
    WITNESS("WITNESS", "witness witnesses bystander passerby"),
    REPORTING_PERSON("REPORTING PERSON", "caller informant reporting"),
    OFFICER_IN_CASE("OFFICER IN CASE", "oic"),
    OFFICER("OFFICER", ""),
    CHILD("CHILD", "son daughter child baby boy girl pupil"),
    PERSON("PERSON", "");

    private static final Map<String, PersonRole> BY_WORD = new HashMap<>();

    static {
        for (PersonRole role : values()) {
            for (String word : role.words.split(" ")) {
                if (!word.isEmpty()) {
                    BY_WORD.put(word, role);
                }
            }
        }
    }

    private final String label;
    private final String words;

    PersonRole(String label, String words) {
        this.label = label;
        this.words = words;
    }

    /** The words inside the square brackets. */
    public String label() {
        return label;
    }

    /** The role that a word in small letters gives to the name beside it, or null. */
    public static PersonRole ofWord(String word) {
        return BY_WORD.get(word);
    }
}
