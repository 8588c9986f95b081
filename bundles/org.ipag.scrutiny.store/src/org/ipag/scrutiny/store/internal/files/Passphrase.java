package org.ipag.scrutiny.store.internal.files;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Makes of a passphrase what the database encrypts its file with. H2 allows no spaces in a password and spends next to
 * no work on guessing; so the passphrase is stretched first (PBKDF2 with HMAC-SHA-256), and the result handed on.
 */
public final class Passphrase {

    /** What OWASP's password storage cheat sheet asks of PBKDF2 with HMAC-SHA-256 since 2023. */
    private static final int ROUNDS = 600_000;
    private static final int BITS = 256;
    /** The file has a random salt of its own, which H2 adds to this. */
    private static final byte[] SALT = "org.ipag.scrutiny.store/1".getBytes(StandardCharsets.US_ASCII);

    private Passphrase() {
    }

    /** The file's password; null for none. The caller clears both. */
    public static char[] fileKey(char[] passphrase) {
        if (passphrase == null || passphrase.length == 0) {
            return null;
        }
        PBEKeySpec spec = new PBEKeySpec(passphrase, SALT, ROUNDS, BITS);
        try {
            byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
            return HexFormat.of().formatHex(key).toCharArray();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no PBKDF2", e);
        } finally {
            spec.clearPassword();
        }
    }
}
