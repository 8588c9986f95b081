package org.ipag.scrutiny.privacycorpus;

/** The parts of the corpus. They share no template and no name, and their surface forms differ. */
public enum Part {
    /** For tuning the recognisers. */
    TUNING,
    /** A testing part until it was measured; what it showed has since been used to tune, so it counts as tuning now. */
    SPENT,
    /** For measuring; never looked at while tuning. */
    TESTING
}
