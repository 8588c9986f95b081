package org.ipag.scrutiny.app.place;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {

    public static String Older_close;
    public static String Older_goOn;
    public static String Older_message;
    public static String Older_title;
    public static String Passphrase_again;
    public static String Passphrase_change;
    public static String Passphrase_current;
    public static String Passphrase_differ;
    public static String Passphrase_done;
    public static String Passphrase_next;
    public static String Passphrase_none;
    public static String Passphrase_ok;
    public static String Passphrase_open;
    public static String Passphrase_removed;
    public static String Passphrase_server;
    public static String Passphrase_set;
    public static String Passphrase_short;
    public static String Passphrase_spaces;
    public static String Passphrase_title;
    public static String Passphrase_warning;
    public static String Place_choose;
    public static String Place_database;
    public static String Place_empty;
    public static String Place_folder;
    public static String Place_folderMessage;
    public static String Place_folderMissing;
    public static String Place_found;
    public static String Place_here;
    public static String Place_host;
    public static String Place_message;
    public static String Place_ok;
    public static String Place_password;
    public static String Place_port;
    public static String Place_same;
    public static String Place_secret;
    public static String Place_secretTip;
    public static String Place_server;
    public static String Place_serverMissing;
    public static String Place_test;
    public static String Place_testing;
    public static String Place_title;
    public static String Place_user;
    public static String Secret_askPassphrase;
    public static String Secret_askPassword;
    public static String Secret_notNow;
    public static String Secret_onServer;
    public static String Secret_open;
    public static String Secret_passphrase;
    public static String Secret_passphraseTitle;
    public static String Secret_password;
    public static String Secret_passwordTitle;
    public static String Secret_wrongPassphrase;
    public static String Secret_wrongPassword;

    static {
        NLS.initializeMessages("org.ipag.scrutiny.app.place.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
