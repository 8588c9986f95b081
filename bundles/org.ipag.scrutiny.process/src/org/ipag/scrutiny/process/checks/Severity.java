package org.ipag.scrutiny.process.checks;

/** How much a problem matters, worst first. */
public enum Severity {

    /** It would make the report or a pack wrong or unsafe; it stands in the way of release. */
    ERROR,

    /** It would weaken the round; somebody should decide. */
    WARNING,

    /** Worth knowing. */
    HINT
}
