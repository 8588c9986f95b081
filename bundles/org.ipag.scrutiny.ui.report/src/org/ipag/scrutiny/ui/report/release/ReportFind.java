package org.ipag.scrutiny.ui.report.release;

import org.eclipse.emf.ecore.EObject;

/**
 * Words in the written report that look like personal data, or something that hides in the file.
 *
 * @param kind    what they look like, in words
 * @param words   the words
 * @param times   how often they stand there
 * @param section where they stand first, as a reader of the report would say it
 * @param before  the words before
 * @param after   the words behind
 * @param why     why they were found
 * @param place   what in the round prints them; null if nothing that a person could change
 * @param keeping whether and how they may stay
 */
record ReportFind(String kind, String words, int times, String section, String before, String after, String why,
        EObject place, Keeping keeping) {

    /** Whether a find may stay in the report. */
    enum Keeping {
        /** A person may say why. */
        POSSIBLE,
        /** It is who completed a form: never published. */
        NEVER_PUBLISHED,
        /** It hides in the file, so nobody could see it to decide about it. */
        HIDDEN
    }

    /** The words where they stand. */
    String around() {
        return before + words + after;
    }
}
