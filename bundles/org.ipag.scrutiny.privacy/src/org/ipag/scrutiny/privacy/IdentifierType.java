package org.ipag.scrutiny.privacy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The kinds of personal data that the platform looks for in British police documents. A plug-in may report types of its
 * own: detections carry the {@linkplain #key() key}, not this enumeration.
 */
public enum IdentifierType {

    PERSON_NAME("person-name", "PERSON", Group.NAME, 60),
    OFFICER("officer", "OFFICER", Group.NAME, 72),
    ADDRESS("address", "ADDRESS", Group.STRUCTURED, 66),
    POSTCODE("postcode", "POSTCODE", Group.STRUCTURED, 64),
    POSTCODE_DISTRICT("postcode-district", "POSTCODE AREA", Group.STRUCTURED, 30),
    NHS_NUMBER("nhs-number", "NHS NUMBER", Group.STRUCTURED, 70),
    NI_NUMBER("ni-number", "NATIONAL INSURANCE NUMBER", Group.STRUCTURED, 76),
    VEHICLE("vehicle-registration", "VEHICLE REGISTRATION", Group.STRUCTURED, 62),
    DRIVING_LICENCE("driving-licence", "DRIVING LICENCE", Group.STRUCTURED, 85),
    PASSPORT("passport", "PASSPORT", Group.STRUCTURED, 74),
    PNC_ID("pnc-id", "PNC ID", Group.STRUCTURED, 78),
    CRO_NUMBER("cro-number", "CRO NUMBER", Group.STRUCTURED, 77),
    ARREST_SUMMONS("arrest-summons", "ARREST SUMMONS NUMBER", Group.STRUCTURED, 84),
    CRIME_REFERENCE("crime-reference", "CRIME REFERENCE", Group.STRUCTURED, 73),
    LOG_NUMBER("log-number", "LOG NUMBER", Group.STRUCTURED, 71),
    CASE_URN("case-urn", "URN", Group.STRUCTURED, 75),
    EXHIBIT("exhibit", "EXHIBIT", Group.STRUCTURED, 61),
    PHONE("phone", "PHONE NUMBER", Group.STRUCTURED, 68),
    EMAIL("email", "E-MAIL", Group.STRUCTURED, 90),
    URL("url", "WEB ADDRESS", Group.STRUCTURED, 88),
    HANDLE("handle", "ONLINE NAME", Group.STRUCTURED, 86),
    IP_ADDRESS("ip-address", "IP ADDRESS", Group.STRUCTURED, 80),
    MAC_ADDRESS("mac-address", "MAC ADDRESS", Group.STRUCTURED, 81),
    IMEI("imei", "IMEI", Group.STRUCTURED, 79),
    DATE_OF_BIRTH("date-of-birth", "DATE OF BIRTH", Group.STRUCTURED, 83),
    AGE("age", "AGE", Group.STRUCTURED, 58),
    CARD("card", "CARD NUMBER", Group.STRUCTURED, 82),
    IBAN("iban", "IBAN", Group.STRUCTURED, 87),
    BANK_ACCOUNT("bank-account", "BANK ACCOUNT", Group.STRUCTURED, 76),
    WHAT3WORDS("what3words", "LOCATION", Group.STRUCTURED, 89),
    PRISON_NUMBER("prison-number", "PRISON NUMBER", Group.STRUCTURED, 67),
    OFFENDER_REFERENCE("offender-reference", "OFFENDER REFERENCE", Group.STRUCTURED, 65),
    QUASI_IDENTIFIER("quasi-identifier", "DETAIL", Group.HINT, 10),
    SENSITIVE("sensitive", "SENSITIVE", Group.HINT, 5),
    /** A word or number that no rule and no list explains. */
    UNEXPLAINED("unexplained", "REDACTED", Group.QUESTION, 1);

    /** How a type is measured and shown. */
    public enum Group {
        /** Has a shape of its own; aim 99 % found at 95 % right. */
        STRUCTURED,
        /** A person's name, or an officer's name or number. */
        NAME,
        /** Not replaced by itself: goes to the jigsaw list or the list of sensitive passages for a person to judge. */
        HINT,
        /** Claims nothing: only asks a person to look. Nothing is of this kind once somebody has looked. */
        QUESTION
    }

    private static final Map<String, IdentifierType> BY_KEY = new HashMap<>();

    static {
        for (IdentifierType type : values()) {
            BY_KEY.put(type.key, type);
        }
    }

    private final String key;
    private final String label;
    private final Group group;
    private final int precedence;

    IdentifierType(String key, String label, Group group, int precedence) {
        this.key = key;
        this.label = label;
        this.group = group;
        this.precedence = precedence;
    }

    /** The stable name used in files, findings and on the command line. */
    public String key() {
        return key;
    }

    /** The words inside the square brackets of the label that replaces a value of this type. */
    public String label() {
        return label;
    }

    /** How the type is treated and measured. */
    public Group group() {
        return group;
    }

    /** Which type wins where two detections of the same length and confidence overlap; higher wins. */
    public int precedence() {
        return precedence;
    }

    /** The built-in type of a key; empty for a plug-in's own type. */
    public static Optional<IdentifierType> ofKey(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /** The words of the replacing label for any key, a plug-in's included. */
    public static String labelOf(String key) {
        IdentifierType type = BY_KEY.get(key);
        return type != null ? type.label : key.replace('-', ' ').toUpperCase(Locale.UK);
    }
}
