package org.ipag.scrutiny.store;

import java.io.InputStream;

/** Keeps the bytes of documents, each once, under the SHA-256 of its content in lower-case hexadecimal. */
public interface DocumentVault {

    /** Keeps a document and returns its SHA-256; a document already kept is not written again. */
    String put(byte[] content) throws StoreException;

    /** Whether a document with that hash is kept. */
    boolean contains(String sha256) throws StoreException;

    /** Opens a kept document; the caller closes it. Fails with a {@link StoreException} if there is none. */
    InputStream open(String sha256) throws StoreException;
}
