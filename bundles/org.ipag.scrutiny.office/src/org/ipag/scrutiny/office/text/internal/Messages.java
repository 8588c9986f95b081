package org.ipag.scrutiny.office.text.internal;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package that people read. */
final class Messages extends NLS {

    public static String folder;
    public static String missing;
    public static String unreadableFile;
    public static String empty;
    public static String tooLarge;
    public static String tooLargeUnpacked;
    public static String tooManyParts;
    public static String tooLong;
    public static String bomb;
    public static String tooDeep;
    public static String doctype;
    public static String encrypted;
    public static String macros;
    public static String damaged;
    public static String truncated;
    public static String twoParts;
    public static String notDocument;
    public static String pdf;
    public static String picture;
    public static String html;
    public static String plainText;
    public static String pages;
    public static String spreadsheet;
    public static String presentation;
    public static String otherZip;
    public static String works;
    public static String wordXml;
    public static String flatOdt;
    public static String oldWord;
    public static String otherOle;
    public static String wordPerfect;
    public static String gzip;
    public static String outlook;
    public static String openDocumentOther;
    public static String strange;
    public static String warnHidden;
    public static String warnPlaceholderTyped;
    public static String warnPicture;
    public static String warnPictures;
    public static String warnEmbedded;
    public static String warnMacros;
    public static String warnPart;
    public static String warnExtension;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
