package org.ipag.scrutiny.store.crash;

import java.nio.file.Path;

import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.ReturnDocument;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.store.RoundSession;
import org.ipag.scrutiny.store.Rounds;
import org.ipag.scrutiny.store.Store;
import org.ipag.scrutiny.store.StoreLocation;
import org.ipag.scrutiny.store.internal.DefaultStoreService;

/**
 * Saves without end and says on standard output what is saved, until it is killed. Arguments: the data folder, and
 * {@code save} (one answer a time) or {@code import} (a document with many answers a time).
 */
final class CrashProgram {

    /** Answers of one imported document: all of them must be there, or none. */
    static final int ANSWERS = 150;
    /** Documents after which the oldest goes, so that the store does not grow without end. */
    private static final int DOCUMENTS = 20;

    private CrashProgram() {
    }

    public static void main(String[] arguments) throws Exception {
        boolean importing = arguments[1].equals("import");
        try (Store store = new DefaultStoreService().open(StoreLocation.folder(Path.of(arguments[0])), null);
                RoundSession session = store.rounds().isEmpty() ? store.create(Rounds.small(), Change.of("Created"))
                        : store.open(store.rounds().getFirst().id())) {
            say("ready");
            for (long number = next(session, importing);; number++) {
                if (importing) {
                    addDocument(session, number);
                } else {
                    session.round().getReturns().getFirst().getAnswers().getFirst().setText(Long.toString(number));
                }
                session.save(new Change("A. Tester", importing ? "Imported" : "Edited", ""));
                say((importing ? "imported " : "saved ") + number);
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    private static long next(RoundSession session, boolean importing) {
        CrashCheck.Found found = CrashCheck.found(session.round());
        return 1 + (importing ? found.imported() : found.saved());
    }

    private static void addDocument(RoundSession session, long number) {
        Return district = session.round().getReturns().get(1);
        ReturnDocument document = RoundFactory.eINSTANCE.createReturnDocument();
        document.setFileName("import " + number);
        district.getDocuments().add(document);
        for (int i = 0; i < ANSWERS; i++) {
            Answer answer = RoundFactory.eINSTANCE.createAnswer();
            answer.setDocument(document);
            answer.setText("Answer " + i + " of import " + number);
            district.getAnswers().add(answer);
        }
        if (district.getDocuments().size() > DOCUMENTS) {
            ReturnDocument oldest = district.getDocuments().get(1);
            district.getAnswers().removeIf(answer -> answer.getDocument() == oldest);
            district.getDocuments().remove(oldest);
        }
    }
}
