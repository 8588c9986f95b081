package org.ipag.scrutiny.privacy.text;

/** The names of the months as pieces of regular expressions, in small letters unless said; the one place where they are. */
public final class Months {

    /** The first three letters of each. */
    public static final String THREE_LETTERS = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)";
    /** As they are cut short. */
    public static final String SHORT = "(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)";
    /** The first three letters of each, of which the first is a capital. */
    public static final String CAPITALISED = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
    /** Each in full. */
    public static final String FULL = "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
    /** Each in full or cut short as is usual. */
    public static final String ANY = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

    private Months() {
    }
}
