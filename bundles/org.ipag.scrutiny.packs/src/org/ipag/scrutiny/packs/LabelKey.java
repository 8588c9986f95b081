package org.ipag.scrutiny.packs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

import org.apache.commons.codec.digest.DigestUtils;
import org.ipag.scrutiny.office.redact.RedactionException;

/**
 * The key of labels: which words each label stands for. It is kept apart from the redacted text, encrypted by passphrase
 * (AES-256-GCM, the key stretched by PBKDF2 with HMAC-SHA-256), and can be destroyed for good.
 */
public final class LabelKey {

    /** Fewest characters of a passphrase. */
    public static final int SHORTEST_PASSPHRASE = 12;

    private static final byte[] MAGIC = "SCRKEY1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int ROUNDS = 600_000;
    private static final int SALT = 16;
    private static final int NONCE = 12;

    /**
     * That a key was destroyed; goes into the audit.
     *
     * @param file name of the key file
     * @param by   who did it
     * @param why  the reason
     * @param at   when
     */
    public record Destruction(String file, String by, String why, Instant at) {
    }

    private LabelKey() {
    }

    /**
     * Writes the key encrypted; whole or not at all.
     *
     * @throws RedactionException if the passphrase is too short or the file cannot be written
     */
    public static void save(Path file, Map<String, Set<String>> labels, char[] passphrase) {
        if (passphrase.length < SHORTEST_PASSPHRASE) {
            throw new RedactionException(PackTexts.say("key.passphrase"));
        }
        byte[] salt = new byte[SALT];
        byte[] nonce = new byte[NONCE];
        SecureRandom random = new SecureRandom();
        random.nextBytes(salt);
        random.nextBytes(nonce);
        byte[] plain = plain(labels);
        try {
            byte[] secret = cipher(Cipher.ENCRYPT_MODE, passphrase, salt, nonce).doFinal(plain);
            byte[] all = ByteBuffer.allocate(MAGIC.length + SALT + NONCE + secret.length).put(MAGIC).put(salt).put(nonce).put(secret).array();
            Path part = Files.createTempFile(file.toAbsolutePath().getParent(), ".key", ".part");
            Files.write(part, all);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new RedactionException(PackTexts.say("key.io", file.getFileName(), e.getMessage()), e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java lacks AES-GCM", e);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /**
     * Opens a key.
     *
     * @throws RedactionException if the passphrase is wrong, the file was changed, or it is no key
     */
    public static Map<String, Set<String>> open(Path file, char[] passphrase) {
        try {
            byte[] all = Files.readAllBytes(file);
            if (all.length < MAGIC.length + SALT + NONCE || !Arrays.equals(MAGIC, Arrays.copyOf(all, MAGIC.length))) {
                throw new RedactionException(PackTexts.say("key.damaged", file.getFileName()));
            }
            int at = MAGIC.length;
            byte[] salt = Arrays.copyOfRange(all, at, at + SALT);
            byte[] nonce = Arrays.copyOfRange(all, at + SALT, at + SALT + NONCE);
            byte[] plain = cipher(Cipher.DECRYPT_MODE, passphrase, salt, nonce).doFinal(all, at + SALT + NONCE, all.length - at - SALT - NONCE);
            return labels(new String(plain, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new RedactionException(PackTexts.say("key.io", file.getFileName(), e.getMessage()), e);
        } catch (GeneralSecurityException e) {
            throw new RedactionException(PackTexts.say("key.wrong"), e);
        }
    }

    /**
     * Destroys a key: overwrites it and deletes it. On some disks old blocks may outlive this; without the passphrase they
     * tell nothing.
     *
     * @return the record for the audit
     */
    public static Destruction destroy(Path file, String by, String why) {
        try {
            byte[] noise = new byte[(int) Files.size(file)];
            new SecureRandom().nextBytes(noise);
            Files.write(file, noise, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            Files.delete(file);
            return new Destruction(String.valueOf(file.getFileName()), by, why, Instant.now());
        } catch (IOException e) {
            throw new RedactionException(PackTexts.say("key.io", file.getFileName(), e.getMessage()), e);
        }
    }

    /**
     * The fingerprint of a key's file, by which it is known in the records.
     *
     * @return SHA-256 in hexadecimal
     * @throws RedactionException if the file cannot be read or is no key
     */
    public static String fingerprint(Path file) {
        try {
            byte[] all = Files.readAllBytes(file);
            if (all.length < MAGIC.length || !Arrays.equals(MAGIC, Arrays.copyOf(all, MAGIC.length))) {
                throw new RedactionException(PackTexts.say("key.damaged", file.getFileName()));
            }
            return DigestUtils.sha256Hex(all);
        } catch (IOException e) {
            throw new RedactionException(PackTexts.say("key.io", file.getFileName(), e.getMessage()), e);
        }
    }

    private static Cipher cipher(int mode, char[] passphrase, byte[] salt, byte[] nonce) throws GeneralSecurityException {
        PBEKeySpec spec = new PBEKeySpec(passphrase, salt, ROUNDS, 256);
        byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
        spec.clearPassword();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        cipher.updateAAD(MAGIC);
        return cipher;
    }

    private static byte[] plain(Map<String, Set<String>> labels) {
        StringBuilder out = new StringBuilder();
        labels.forEach((label, words) -> words.forEach(word -> out.append(label).append('\t').append(word.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")).append('\n')));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Set<String>> labels(String text) {
        Map<String, Set<String>> out = new LinkedHashMap<>();
        for (String line : text.split("\n")) {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                StringBuilder word = new StringBuilder();
                for (int i = tab + 1; i < line.length(); i++) {
                    char c = line.charAt(i);
                    if (c == '\\' && i + 1 < line.length()) {
                        char next = line.charAt(++i);
                        word.append(next == 'n' ? '\n' : next == 't' ? '\t' : next);
                    } else {
                        word.append(c);
                    }
                }
                out.computeIfAbsent(line.substring(0, tab), l -> new LinkedHashSet<>()).add(word.toString());
            }
        }
        return out;
    }
}
