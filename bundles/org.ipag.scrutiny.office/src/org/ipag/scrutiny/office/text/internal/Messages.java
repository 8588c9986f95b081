package org.ipag.scrutiny.office.text.internal;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package that people read. */
final class Messages extends NLS {

    static String missing;
    static String unreadableFile;
    static String empty;
    static String tooLarge;
    static String tooLargeUnpacked;
    static String tooManyParts;
    static String tooLong;
    static String bomb;
    static String tooDeep;
    static String doctype;
    static String encrypted;
    static String macros;
    static String damaged;
    static String truncated;
    static String twoParts;
    static String notDocument;
    static String pdf;
    static String picture;
    static String html;
    static String plainText;
    static String pages;
    static String spreadsheet;
    static String presentation;
    static String otherZip;
    static String works;
    static String wordXml;
    static String oldWord;
    static String otherOle;
    static String wordPerfect;
    static String gzip;
    static String outlook;
    static String openDocumentOther;
    static String strange;
    static String warnHidden;
    static String warnPlaceholderTyped;
    static String warnPicture;
    static String warnPictures;
    static String warnEmbedded;
    static String warnMacros;
    static String warnPart;
    static String warnExtension;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
