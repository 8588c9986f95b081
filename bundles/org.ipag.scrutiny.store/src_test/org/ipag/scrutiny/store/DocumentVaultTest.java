package org.ipag.scrutiny.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentVaultTest {

    @TempDir
    Path folder;
    protected Store store;

    @BeforeEach
    void open() throws Exception {
        store = emptyStore();
    }

    protected Store emptyStore() throws Exception {
        return EmptyStore.in(folder);
    }

    @AfterEach
    void close() {
        if (store != null) {
            store.close();
        }
    }

    @Test
    void whatIsPutInComesOut() throws Exception {
        byte[] content = new byte[1_000_003];
        new Random(1).nextBytes(content);
        String sha256 = store.documents().put(content);
        assertThat(store.documents().put(content)).isEqualTo(sha256);
        assertThat(store.documents().contains(sha256)).isTrue();
        try (InputStream in = store.documents().open(sha256)) {
            assertThat(in.readAllBytes()).isEqualTo(content);
        }
    }

    @Test
    void anEmptyDocumentIsADocument() throws Exception {
        String sha256 = store.documents().put(new byte[0]);
        assertThat(sha256).startsWith("e3b0c44298fc1c14");
        try (InputStream in = store.documents().open(sha256)) {
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    @Test
    void whatWasNeverPutInIsRefused() throws Exception {
        assertThat(store.documents().contains("00ff")).isFalse();
        assertThatThrownBy(() -> store.documents().open("00ff")).isInstanceOf(StoreException.class)
                .hasMessageContaining("00ff");
    }
}
