package org.ipag.scrutiny.sample;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.ipag.scrutiny.office.docx.PoiWordRenderer;
import org.ipag.scrutiny.packs.CaseIntake;
import org.ipag.scrutiny.packs.CaseScan;
import org.ipag.scrutiny.packs.PackBuilder;
import org.ipag.scrutiny.packs.PackRelease;
import org.ipag.scrutiny.packs.WrittenFileGate;
import org.ipag.scrutiny.privacy.Scanner;
import org.ipag.scrutiny.store.DocumentVault;
import org.ipag.scrutiny.store.RoundSession;

/** The services that bring cases in and write packs, and a vault in memory. */
final class CaseServices {

    private CaseServices() {
    }

    static SampleStory story(RoundSession session) throws ReflectiveOperationException {
        return new SampleStory(session, vault(), intake(), release());
    }

    static CaseIntake intake() throws ReflectiveOperationException {
        return new CaseIntake(scan());
    }

    static PackRelease release() throws ReflectiveOperationException {
        return new PackRelease(new PackBuilder(new PoiWordRenderer()), new WrittenFileGate(scan()));
    }

    private static CaseScan scan() throws ReflectiveOperationException {
        return new CaseScan(new Scanner(), Readers.documents());
    }

    private static DocumentVault vault() {
        Map<String, byte[]> kept = new HashMap<>();
        return new DocumentVault() {

            @Override
            public String put(byte[] content) {
                String key = Integer.toHexString(Arrays.hashCode(content));
                kept.put(key, content);
                return key;
            }

            @Override
            public boolean contains(String sha256) {
                return kept.containsKey(sha256);
            }

            @Override
            public InputStream open(String sha256) {
                return new ByteArrayInputStream(kept.get(sha256));
            }
        };
    }
}
