package org.ipag.scrutiny.privacycorpus;

/** The two halves of the corpus. They share no template, no name and no surface form; only the first is used to tune. */
public enum Part {
    /** For tuning the recognisers. */
    TUNING,
    /** For measuring; never looked at while tuning. */
    TESTING
}
