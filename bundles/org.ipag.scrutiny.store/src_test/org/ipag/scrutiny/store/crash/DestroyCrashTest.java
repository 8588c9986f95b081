package org.ipag.scrutiny.store.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.store.Store;
import org.ipag.scrutiny.store.StoreLocation;
import org.ipag.scrutiny.store.internal.DefaultStoreService;
import org.ipag.scrutiny.store.internal.audit.ChainHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a program that destroys documents, at any moment: afterwards either all documents of a case are gone with their record, or
 * all are there without one and can be destroyed; and no byte of what is recorded as destroyed is left in any file of the store.
 * {@code releng/crash-test} kills it a hundred times.
 */
class DestroyCrashTest {

    private static final int KILLS = Integer.getInteger("scrutiny.crash.kills", 2);

    @TempDir
    Path folder;
    private final Random random = new Random();
    private final Map<Integer, List<String>> hashes = new HashMap<>();
    private int next = 1;
    private int acknowledged;
    private int inFlight;
    private int undone;

    @Test
    void whatIsRecordedAsDestroyedIsGoneAndWhatIsNotIsThere() throws Exception {
        for (int kill = 1; kill <= KILLS; kill++) {
            List<String> said = Killed.run(random, kill % 5 == 0, kill % 2 == 0 ? "destroyed \\d+" : kill % 3 == 0 ? "kept \\d+" : "ready",
                    DestroyProgram.class, folder.toString(), Integer.toString(next));
            check(said, kill);
        }
        assertThat(acknowledged).isPositive();
        System.out.printf("destroy: %d kills, %d acknowledged, %d were destroyed though the kill came before the answer, %d were not and were destroyed again%n",
                KILLS, acknowledged, inFlight, undone);
    }

    private void check(List<String> said, int kill) throws Exception {
        List<Integer> destroyed = numbers(said, "destroyed ");
        List<Integer> kept = numbers(said, "kept ");
        acknowledged += destroyed.size();
        int last = Math.max(next - 1, Stream.concat(destroyed.stream(), kept.stream()).mapToInt(Integer::intValue).max().orElse(0));
        try (Store store = new DefaultStoreService().open(StoreLocation.folder(folder), null)) {
            assertThat(store.audit().verify().message()).startsWith("The audit chain is intact");
            Set<String> recorded = store.audit().destructions("round").stream().flatMap(each -> each.sha256s().stream()).collect(Collectors.toSet());
            List<String> gone = new ArrayList<>();
            for (int number = 1; number <= last + 1; number++) { // what was under way may have been kept
                int there = 0;
                for (String sha256 : hashes(number)) {
                    boolean contained = store.documents().contains(sha256);
                    there += contained ? 1 : 0;
                    assertThat(contained && recorded.contains(sha256)).as("case %d is recorded as destroyed and there, kill %d", number, kill).isFalse();
                }
                boolean record = recorded.containsAll(hashes(number));
                if (destroyed.contains(number) || number < next) {
                    assertThat(record).as("acknowledged destruction of case %d, kill %d", number, kill).isTrue();
                } else if (kept.contains(number)) {
                    assertThat(there).as("documents of case %d, whose destruction was under way, kill %d", number, kill)
                            .isEqualTo(record ? 0 : DestroyProgram.DOCUMENTS);
                    inFlight += record ? 1 : 0;
                }
                if (record) {
                    gone.add(DestroyProgram.mark(number, 0).replaceAll("-0$", "-"));
                }
            }
            nothingLeft(gone, "after opening, kill " + kill);
            again(store, last);
        }
        nothingLeft(List.of("Quillbrander"), "after all was destroyed, kill " + kill);
        assertThat(folder.resolve("scrutiny.mv.db.erase")).doesNotExist();
        next = last + 2;
    }

    /** Destroys what a kill left, so that nothing is there in the end. */
    private void again(Store store, int last) throws Exception {
        for (int number = Math.max(1, next); number <= last + 1; number++) {
            List<String> left = new ArrayList<>();
            for (String sha256 : hashes(number)) {
                if (store.documents().contains(sha256)) {
                    left.add(sha256);
                }
            }
            undone += left.isEmpty() ? 0 : 1;
            Set<String> recorded = store.audit().destructions("round").stream().flatMap(each -> each.sha256s().stream()).collect(Collectors.toSet());
            if (!recorded.containsAll(hashes(number))) {
                store.destroy(DestroyProgram.keep(store, number), "round", Change.of("Destroyed again"));
            }
        }
    }

    private void nothingLeft(List<String> marks, String when) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(each, StandardCharsets.ISO_8859_1);
                assertThat(marks.stream().filter(bytes::contains)).as("%s, %s", each.getFileName(), when).isEmpty();
            }
        }
    }

    private List<String> hashes(int number) {
        return hashes.computeIfAbsent(number, key -> IntStream.range(0, DestroyProgram.DOCUMENTS)
                .mapToObj(i -> HexFormat.of().formatHex(ChainHash.sha256().digest(DestroyProgram.document(key, i)))).toList());
    }

    private static List<Integer> numbers(List<String> said, String word) {
        return said.stream().filter(each -> each.startsWith(word)).map(each -> Integer.valueOf(each.substring(word.length()))).toList();
    }
}
