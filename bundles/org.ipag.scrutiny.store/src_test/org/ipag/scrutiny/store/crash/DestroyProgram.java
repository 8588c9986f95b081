package org.ipag.scrutiny.store.crash;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.store.Store;
import org.ipag.scrutiny.store.StoreException;
import org.ipag.scrutiny.store.StoreLocation;
import org.ipag.scrutiny.store.internal.DefaultStoreService;

/**
 * Keeps the documents of one case after the other and destroys those of the case before, and says on standard output what it did,
 * until it is killed; now and then it closes the store, which rewrites its file. Arguments: the data folder, and the number of the
 * first case.
 */
final class DestroyProgram {

    /** Documents of a case: all are destroyed, or none. */
    static final int DOCUMENTS = 3;
    /** Cases after which the store is closed and opened again. */
    private static final int CASES = 4;
    /** A document of several pieces. */
    private static final int LINES = 12_000;

    private DestroyProgram() {
    }

    public static void main(String[] arguments) throws Exception {
        for (int number = Integer.parseInt(arguments[1]);;) {
            try (Store store = new DefaultStoreService().open(StoreLocation.folder(Path.of(arguments[0])), null)) {
                say("ready");
                for (int i = 0; i < CASES; i++, number++) {
                    List<String> kept = keep(store, number);
                    say("kept " + number);
                    store.destroy(kept, "round", new Change("A. Tester", "Destroyed case " + number, "The time to keep it is over"));
                    say("destroyed " + number);
                }
            }
            say("closed");
        }
    }

    /** Keeps the documents of a case, those that are kept already once more. */
    static List<String> keep(Store store, int number) throws StoreException {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            kept.add(store.documents().put(document(number, i)));
        }
        return kept;
    }

    /** A document that says on every line which it is. */
    static byte[] document(int number, int which) {
        return (mark(number, which) + " was seen at the shop.\n").repeat(LINES).getBytes(StandardCharsets.UTF_8);
    }

    /** What stands in one document only. */
    static String mark(int number, int which) {
        return "Quillbrander-" + number + "-" + which;
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
