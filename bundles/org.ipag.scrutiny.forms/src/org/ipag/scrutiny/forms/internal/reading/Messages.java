package org.ipag.scrutiny.forms.internal.reading;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package that people read. */
final class Messages extends NLS {

    public static String read;
    public static String readNothing;
    public static String needsMapping;
    public static String noQuestions;
    public static String otherTopic;
    public static String failed;
    public static String whereAbove;
    public static String whereAboveList;
    public static String whereSection;
    public static String whereEnd;
    public static String whereUnknownQuestion;
    public static String whereUncertain;
    public static String whereField;
    public static String whereHeader;
    public static String whereFooter;
    public static String whereComment;
    public static String whereCommentBy;
    public static String whereNote;
    public static String whereBox;
    public static String whereDeletion;
    public static String whereNear;
    public static String whereQuestion;
    public static String warnNote;
    public static String warnCommentAnswer;
    public static String whereLeft;
    public static String warnUnplaced;
    public static String warnUncertain;
    public static String warnConflict;
    public static String warnTwice;
    public static String warnCasesUnlabelled;
    public static String warnReworded;
    public static String warnOutsideField;
    public static String warnPeople;
    public static String warnBox;
    public static String warnMissing;
    public static String warnListAtOnce;
    public static String warnDeletions;
    public static String warnComments;
    public static String warnLeft;
    public static String caseNumbered;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
