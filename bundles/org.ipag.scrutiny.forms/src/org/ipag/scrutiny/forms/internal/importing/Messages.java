package org.ipag.scrutiny.forms.internal.importing;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package that people read. */
final class Messages extends NLS {

    public static String imported;
    public static String replaced;
    public static String needsMapping;
    public static String replacedNeedsMapping;
    public static String unchanged;
    public static String unchangedOld;
    public static String otherRound;
    public static String otherTopic;
    public static String closed;
    public static String noTopic;
    public static String fileChanged;
    public static String emptyBeside;
    public static String districtMissing;
    public static String districtUnknown;
    public static String districtAmbiguous;
    public static String districtConflict;
    public static String districtNotInRound;
    public static String changeWhat;
    public static String stateImported;
    public static String stateReplaced;
    public static String stateMapping;
    public static String whyCorrected;
    public static String whyLeftOut;
    public static String noteCase;
    public static String noteQuestion;
    public static String notePassages;
    public static String noteByHand;
    public static String noteLeftOut;
    public static String resolvedPage;
    public static String resolvedDeletion;
    public static String warnBeside;
    public static String warnEmpty;
    public static String warnWereChecked;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
